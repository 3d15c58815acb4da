from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ReasoningItemSummaryItem(BaseModel):
    """An object that the spec leaves nameless, as of 2025-03-01-preview."""

    type: Literal["summary_text"]
    text: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["summary_text"],
            text: str,
        ) -> None: ...
