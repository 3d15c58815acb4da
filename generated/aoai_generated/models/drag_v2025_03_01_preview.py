from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .coordinate_v2025_03_01_preview import Coordinate


@define
class Drag(BaseModel):
    """`Drag` of the inference API, as of 2025-03-01-preview.

    Attributes:
        type: the service's default is 'drag'.
    """

    path: list[Coordinate]
    type: Literal["drag"]

    __shapes__ = {
        "path": ListOf(Ref("coordinate_v2025_03_01_preview.Coordinate")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            path: Sequence[Coordinate | Mapping[str, Any]],
            type: Literal["drag"],
        ) -> None: ...
