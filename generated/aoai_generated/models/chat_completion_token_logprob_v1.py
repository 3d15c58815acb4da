from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .chat_completion_token_logprob_top_logprobs_v1 import ChatCompletionTokenLogprobTopLogprobs


@define
class ChatCompletionTokenLogprob(BaseModel):
    """`OpenAI.ChatCompletionTokenLogprob` of the inference API, as of v1."""

    bytes_: list[int] | None
    logprob: float
    token: str
    top_logprobs: list[ChatCompletionTokenLogprobTopLogprobs]

    __names__ = {
        "bytes_": "bytes",
    }
    __shapes__ = {
        "top_logprobs": ListOf(
            Ref("chat_completion_token_logprob_top_logprobs_v1.ChatCompletionTokenLogprobTopLogprobs")
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            bytes_: Sequence[int] | None,
            logprob: float,
            token: str,
            top_logprobs: Sequence[ChatCompletionTokenLogprobTopLogprobs | Mapping[str, Any]],
        ) -> None: ...
