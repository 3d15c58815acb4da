from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .chat_completion_choice_log_probs import ChatCompletionChoiceLogProbs
    from .chat_completion_response_message import ChatCompletionResponseMessage
    from .content_filter_choice_results import ContentFilterChoiceResults


@define
class CreateChatCompletionResponseChoicesItem(BaseModel):
    """An object that the spec leaves nameless, 2024-05-01-preview."""

    finish_reason: str | None
    index: int | None
    content_filter_results: ContentFilterChoiceResults | None
    logprobs: ChatCompletionChoiceLogProbs | None
    message: ChatCompletionResponseMessage | None

    __shapes__ = {
        "content_filter_results": Ref("ContentFilterChoiceResults"),
        "logprobs": Ref("ChatCompletionChoiceLogProbs"),
        "message": Ref("ChatCompletionResponseMessage"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            finish_reason: str = ...,
            index: int = ...,
            content_filter_results: ContentFilterChoiceResults | Mapping[str, Any] = ...,
            logprobs: ChatCompletionChoiceLogProbs | Mapping[str, Any] | None = ...,
            message: ChatCompletionResponseMessage | Mapping[str, Any] = ...,
        ) -> None: ...
