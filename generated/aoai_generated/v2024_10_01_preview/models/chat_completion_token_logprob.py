from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .chat_completion_token_logprob_top_logprobs_item import ChatCompletionTokenLogprobTopLogprobsItem


@define
class ChatCompletionTokenLogprob(BaseModel):
    """`chatCompletionTokenLogprob` of the inference API, 2024-10-01-preview."""

    bytes_: list[int] | None
    logprob: float
    token: str
    top_logprobs: list[ChatCompletionTokenLogprobTopLogprobsItem]

    __names__ = {
        "bytes_": "bytes",
    }
    __shapes__ = {
        "top_logprobs": ListOf(Ref("ChatCompletionTokenLogprobTopLogprobsItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            bytes_: Sequence[int] | None,
            logprob: float,
            token: str,
            top_logprobs: Sequence[ChatCompletionTokenLogprobTopLogprobsItem | Mapping[str, Any]],
        ) -> None: ...
