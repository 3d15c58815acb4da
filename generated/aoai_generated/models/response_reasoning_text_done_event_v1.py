from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ResponseReasoningTextDoneEvent(BaseModel):
    """`ResponseReasoningTextDoneEvent` of the inference API, as of v1."""

    type: Literal["response.reasoning_text.done"]
    sequence_number: int
    item_id: str
    output_index: int
    content_index: int
    text: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["response.reasoning_text.done"],
            sequence_number: int,
            item_id: str,
            output_index: int,
            content_index: int,
            text: str,
        ) -> None: ...
