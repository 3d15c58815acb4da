from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ResponseReasoningDeltaEvent(BaseModel):
    """`OpenAI.ResponseReasoningDeltaEvent` of the inference API, v1."""

    sequence_number: int
    type: Literal["response.reasoning.delta"]
    content_index: int
    delta: Any
    item_id: str
    obfuscation: str
    output_index: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sequence_number: int,
            type: Literal["response.reasoning.delta"],
            content_index: int,
            delta: Any,
            item_id: str,
            obfuscation: str,
            output_index: int,
        ) -> None: ...
