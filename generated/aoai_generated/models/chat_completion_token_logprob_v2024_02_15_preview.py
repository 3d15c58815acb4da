from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .chat_completion_token_logprob_top_logprobs_item_v2024_02_15_preview import (
        ChatCompletionTokenLogprobTopLogprobsItem,
    )


@define
class ChatCompletionTokenLogprob(BaseModel):
    """`chatCompletionTokenLogprob` of the inference API, as of 2024-02-15-preview."""

    bytes_: list[int] | None
    logprob: float
    token: str
    top_logprobs: list[ChatCompletionTokenLogprobTopLogprobsItem]

    __names__ = {
        "bytes_": "bytes",
    }
    __shapes__ = {
        "top_logprobs": ListOf(
            Ref(
                "chat_completion_token_logprob_top_logprobs_item_v2024_02_15_preview.ChatCompletionTokenLogprobTopLogprobsItem"
            )
        ),
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
