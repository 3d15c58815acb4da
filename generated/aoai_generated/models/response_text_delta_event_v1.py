from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .response_log_prob_v1 import ResponseLogProb


@define
class ResponseTextDeltaEvent(BaseModel):
    """`OpenAI.ResponseTextDeltaEvent` of the inference API, as of v1."""

    content_index: int
    delta: str
    item_id: str
    logprobs: list[ResponseLogProb]
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.delta"]

    __shapes__ = {
        "logprobs": ListOf(Ref("response_log_prob_v1.ResponseLogProb")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content_index: int,
            delta: str,
            item_id: str,
            logprobs: Sequence[ResponseLogProb | Mapping[str, Any]],
            output_index: int,
            sequence_number: int,
            type: Literal["response.output_text.delta"],
        ) -> None: ...
