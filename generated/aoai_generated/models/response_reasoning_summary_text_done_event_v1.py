from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ResponseReasoningSummaryTextDoneEvent(BaseModel):
    """`ResponseReasoningSummaryTextDoneEvent` of the inference API, as of v1."""

    type: Literal["response.reasoning_summary_text.done"]
    sequence_number: int
    item_id: str
    output_index: int
    summary_index: int
    text: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["response.reasoning_summary_text.done"],
            sequence_number: int,
            item_id: str,
            output_index: int,
            summary_index: int,
            text: str,
        ) -> None: ...
