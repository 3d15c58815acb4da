from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .response_log_prob_v1 import ResponseLogProb


@define
class ResponseTextDoneEvent(BaseModel):
    """`ResponseTextDoneEvent` of the inference API, as of v1."""

    type: Literal["response.output_text.done"]
    sequence_number: int
    item_id: str
    output_index: int
    content_index: int
    text: str
    logprobs: list[ResponseLogProb] | None

    __shapes__ = {
        "logprobs": ListOf(Ref("response_log_prob_v1.ResponseLogProb")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["response.output_text.done"],
            sequence_number: int,
            item_id: str,
            output_index: int,
            content_index: int,
            text: str,
            logprobs: Sequence[ResponseLogProb | Mapping[str, Any]] = ...,
        ) -> None: ...
