from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ResponseReasoningTextDeltaEvent(BaseModel):
    """`OpenAI.ResponseReasoningTextDeltaEvent` of the inference API, as of v1."""

    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.reasoning_text.delta"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content_index: int,
            delta: str,
            item_id: str,
            output_index: int,
            sequence_number: int,
            type: Literal["response.reasoning_text.delta"],
        ) -> None: ...
