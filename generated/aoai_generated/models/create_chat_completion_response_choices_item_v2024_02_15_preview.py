from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .chat_completion_choice_log_probs_v2024_02_15_preview import ChatCompletionChoiceLogProbs
    from .chat_completion_response_message_v2024_02_01 import ChatCompletionResponseMessage
    from .content_filter_choice_results_v2024_02_15_preview import ContentFilterChoiceResults
    from .enhancement_v2024_02_15_preview import Enhancement


@define
class CreateChatCompletionResponseChoicesItem(BaseModel):
    """An object that the spec leaves nameless, as of 2024-02-15-preview."""

    finish_reason: str | None
    index: int | None
    content_filter_results: ContentFilterChoiceResults | None
    enhancements: Enhancement | None
    logprobs: ChatCompletionChoiceLogProbs | None
    message: ChatCompletionResponseMessage | None

    __shapes__ = {
        "content_filter_results": Ref("content_filter_choice_results_v2024_02_15_preview.ContentFilterChoiceResults"),
        "enhancements": Ref("enhancement_v2024_02_15_preview.Enhancement"),
        "logprobs": Ref("chat_completion_choice_log_probs_v2024_02_15_preview.ChatCompletionChoiceLogProbs"),
        "message": Ref("chat_completion_response_message_v2024_02_01.ChatCompletionResponseMessage"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            finish_reason: str = ...,
            index: int = ...,
            content_filter_results: ContentFilterChoiceResults | Mapping[str, Any] = ...,
            enhancements: Enhancement | Mapping[str, Any] = ...,
            logprobs: ChatCompletionChoiceLogProbs | Mapping[str, Any] | None = ...,
            message: ChatCompletionResponseMessage | Mapping[str, Any] = ...,
        ) -> None: ...
