from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .chat_completion_token_logprob import ChatCompletionTokenLogprob


@define
class CreateChatCompletionStreamResponseChoicesItemLogprobs(BaseModel):
    """An object that the spec leaves nameless, 2024-10-01-preview."""

    content: list[ChatCompletionTokenLogprob] | None
    refusal: list[ChatCompletionTokenLogprob] | None

    __shapes__ = {
        "content": ListOf(Ref("ChatCompletionTokenLogprob")),
        "refusal": ListOf(Ref("ChatCompletionTokenLogprob")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: Sequence[ChatCompletionTokenLogprob | Mapping[str, Any]] | None,
            refusal: Sequence[ChatCompletionTokenLogprob | Mapping[str, Any]] | None,
        ) -> None: ...
