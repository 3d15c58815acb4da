from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .response_reasoning_summary_part_added_event_part_v1 import ResponseReasoningSummaryPartAddedEventPart


@define
class ResponseReasoningSummaryPartAddedEvent(BaseModel):
    """`OpenAI.ResponseReasoningSummaryPartAddedEvent` of the inference API, as of v1."""

    item_id: str
    output_index: int
    part: ResponseReasoningSummaryPartAddedEventPart
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.added"]

    __shapes__ = {
        "part": Ref("response_reasoning_summary_part_added_event_part_v1.ResponseReasoningSummaryPartAddedEventPart"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            item_id: str,
            output_index: int,
            part: ResponseReasoningSummaryPartAddedEventPart | Mapping[str, Any],
            sequence_number: int,
            summary_index: int,
            type: Literal["response.reasoning_summary_part.added"],
        ) -> None: ...
