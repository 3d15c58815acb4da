from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .reasoning_item_content_item import ReasoningItemContentItem
    from .reasoning_item_summary_item import ReasoningItemSummaryItem


@define
class ReasoningItem(BaseModel):
    """`ReasoningItem` of the inference API, 2025-04-01-preview."""

    id: str
    type: Literal["reasoning"]
    content: list[ReasoningItemContentItem] | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    summary: list[ReasoningItemSummaryItem] | None

    __shapes__ = {
        "content": ListOf(Ref("ReasoningItemContentItem")),
        "summary": ListOf(Ref("ReasoningItemSummaryItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            type: Literal["reasoning"],
            content: Sequence[ReasoningItemContentItem | Mapping[str, Any]] = ...,
            status: Literal["in_progress", "completed", "incomplete"] | None = ...,
            summary: Sequence[ReasoningItemSummaryItem | Mapping[str, Any]] = ...,
        ) -> None: ...
