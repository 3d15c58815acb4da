from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .reasoning_item_content_item_v2025_03_01_preview import ReasoningItemContentItem
    from .reasoning_item_summary_item_v2025_03_01_preview import ReasoningItemSummaryItem


@define
class ReasoningItem(BaseModel):
    """`ReasoningItem` of the inference API, as of 2025-03-01-preview."""

    type: Literal["reasoning"]
    content: list[ReasoningItemContentItem] | None
    id: str | None
    status: Literal["completed", "in_progress", "incomplete"] | None
    summary: list[ReasoningItemSummaryItem] | None

    __shapes__ = {
        "content": ListOf(Ref("reasoning_item_content_item_v2025_03_01_preview.ReasoningItemContentItem")),
        "summary": ListOf(Ref("reasoning_item_summary_item_v2025_03_01_preview.ReasoningItemSummaryItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["reasoning"],
            content: Sequence[ReasoningItemContentItem | Mapping[str, Any]] = ...,
            id: str = ...,
            status: Literal["completed", "in_progress", "incomplete"] | None = ...,
            summary: Sequence[ReasoningItemSummaryItem | Mapping[str, Any]] = ...,
        ) -> None: ...
