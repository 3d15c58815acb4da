from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class DragPoint(BaseModel):
    """`OpenAI.DragPoint` of the inference API, as of v1."""

    x: int
    y: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            x: int,
            y: int,
        ) -> None: ...
