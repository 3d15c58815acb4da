from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ComputerActionClick(BaseModel):
    """`OpenAI.ComputerActionClick` of the inference API, v1."""

    type: Literal["click"]
    button: Literal["left", "right", "wheel", "back", "forward"]
    x: int
    y: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["click"],
            button: Literal["left", "right", "wheel", "back", "forward"],
            x: int,
            y: int,
        ) -> None: ...
