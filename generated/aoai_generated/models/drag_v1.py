from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .drag_point_v1 import DragPoint


@define
class Drag(BaseModel):
    """`OpenAI.Drag` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'drag'.
    """

    type: Literal["drag"]
    path: list[DragPoint]

    __shapes__ = {
        "path": ListOf(Ref("drag_point_v1.DragPoint")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["drag"],
            path: Sequence[DragPoint | Mapping[str, Any]],
        ) -> None: ...
