from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ResponseReasoningSummaryTextDoneEvent(BaseModel):
    """`OpenAI.ResponseReasoningSummaryTextDoneEvent` of the inference API, v1."""

    sequence_number: int
    type: Literal["response.reasoning_summary_text.done"]
    item_id: str
    output_index: int
    summary_index: int
    text: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sequence_number: int,
            type: Literal["response.reasoning_summary_text.done"],
            item_id: str,
            output_index: int,
            summary_index: int,
            text: str,
        ) -> None: ...
