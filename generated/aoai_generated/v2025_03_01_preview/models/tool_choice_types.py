from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ToolChoiceTypes(BaseModel):
    """`ToolChoiceTypes` of the inference API, 2025-03-01-preview."""

    type: Literal["file_search", "computer_use_preview"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["file_search", "computer_use_preview"],
        ) -> None: ...
