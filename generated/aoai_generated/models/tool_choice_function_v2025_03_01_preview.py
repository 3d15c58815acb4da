from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ToolChoiceFunction(BaseModel):
    """`ToolChoiceFunction` of the inference API, as of 2025-03-01-preview."""

    name: str
    type: Literal["function"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            type: Literal["function"],
        ) -> None: ...
