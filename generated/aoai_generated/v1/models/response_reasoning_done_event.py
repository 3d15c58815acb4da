from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ResponseReasoningDoneEvent(BaseModel):
    """`OpenAI.ResponseReasoningDoneEvent` of the inference API, v1."""

    sequence_number: int
    type: Literal["response.reasoning.done"]
    content_index: int
    item_id: str
    output_index: int
    text: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sequence_number: int,
            type: Literal["response.reasoning.done"],
            content_index: int,
            item_id: str,
            output_index: int,
            text: str,
        ) -> None: ...
