from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ResponseRefusalDeltaEvent(BaseModel):
    """`OpenAI.ResponseRefusalDeltaEvent` of the inference API, v1."""

    sequence_number: int
    type: Literal["response.refusal.delta"]
    content_index: int
    delta: str
    item_id: str
    obfuscation: str
    output_index: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sequence_number: int,
            type: Literal["response.refusal.delta"],
            content_index: int,
            delta: str,
            item_id: str,
            obfuscation: str,
            output_index: int,
        ) -> None: ...
