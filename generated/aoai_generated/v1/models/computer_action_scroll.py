from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ComputerActionScroll(BaseModel):
    """`OpenAI.ComputerActionScroll` of the inference API, v1."""

    type: Literal["scroll"]
    scroll_x: int
    scroll_y: int
    x: int
    y: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["scroll"],
            scroll_x: int,
            scroll_y: int,
            x: int,
            y: int,
        ) -> None: ...
