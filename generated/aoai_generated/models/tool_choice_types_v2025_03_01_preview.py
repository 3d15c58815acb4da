from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ToolChoiceTypes(BaseModel):
    """`ToolChoiceTypes` of the inference API, as of 2025-03-01-preview."""

    type: Literal["computer_use_preview", "file_search"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["computer_use_preview", "file_search"],
        ) -> None: ...
