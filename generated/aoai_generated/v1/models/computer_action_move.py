from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ComputerActionMove(BaseModel):
    """`OpenAI.ComputerActionMove` of the inference API, v1."""

    type: Literal["move"]
    x: int
    y: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["move"],
            x: int,
            y: int,
        ) -> None: ...
