from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .unions import ReasoningItemSummaryPart


@define
class ResponseReasoningSummaryPartDoneEvent(BaseModel):
    """`OpenAI.ResponseReasoningSummaryPartDoneEvent` of the inference API, v1."""

    sequence_number: int
    type: Literal["response.reasoning_summary_part.done"]
    item_id: str
    output_index: int
    part: ReasoningItemSummaryPart
    summary_index: int

    __shapes__ = {
        "part": Ref("ReasoningItemSummaryPart"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sequence_number: int,
            type: Literal["response.reasoning_summary_part.done"],
            item_id: str,
            output_index: int,
            part: ReasoningItemSummaryPart | Mapping[str, Any],
            summary_index: int,
        ) -> None: ...
