from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .chat_completion_token_logprob_v1 import ChatCompletionTokenLogprob


@define
class CreateChatCompletionStreamResponseChoicesLogprobs(BaseModel):
    """`OpenAI.CreateChatCompletionStreamResponseChoicesLogprobs` of the inference API, as of v1."""

    content: list[ChatCompletionTokenLogprob] | None
    refusal: list[ChatCompletionTokenLogprob] | None

    __shapes__ = {
        "content": ListOf(Ref("chat_completion_token_logprob_v1.ChatCompletionTokenLogprob")),
        "refusal": ListOf(Ref("chat_completion_token_logprob_v1.ChatCompletionTokenLogprob")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: Sequence[ChatCompletionTokenLogprob | Mapping[str, Any]] | None,
            refusal: Sequence[ChatCompletionTokenLogprob | Mapping[str, Any]] | None,
        ) -> None: ...
