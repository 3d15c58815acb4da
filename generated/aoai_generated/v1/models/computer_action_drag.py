from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .coordinate import Coordinate


@define
class ComputerActionDrag(BaseModel):
    """`OpenAI.ComputerActionDrag` of the inference API, v1."""

    type: Literal["drag"]
    path: list[Coordinate]

    __shapes__ = {
        "path": ListOf(Ref("Coordinate")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["drag"],
            path: Sequence[Coordinate | Mapping[str, Any]],
        ) -> None: ...
