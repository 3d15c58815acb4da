from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Sequence


@define
class ComputerActionKeyPress(BaseModel):
    """`OpenAI.ComputerActionKeyPress` of the inference API, v1."""

    type: Literal["keypress"]
    keys: list[str]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["keypress"],
            keys: Sequence[str],
        ) -> None: ...
