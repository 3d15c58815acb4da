from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .chat_completion_response_message_v2025_04_01_preview import ChatCompletionResponseMessage
    from .content_filter_choice_results_v2024_10_01_preview import ContentFilterChoiceResults
    from .create_chat_completion_response_choices_item_logprobs_v2024_08_01_preview import (
        CreateChatCompletionResponseChoicesItemLogprobs,
    )


@define
class CreateChatCompletionResponseChoicesItem(BaseModel):
    """An object that the spec leaves nameless, as of 2025-04-01-preview."""

    finish_reason: Literal["content_filter", "function_call", "length", "stop", "tool_calls"]
    index: int
    logprobs: CreateChatCompletionResponseChoicesItemLogprobs | None
    message: ChatCompletionResponseMessage
    content_filter_results: ContentFilterChoiceResults | None

    __shapes__ = {
        "logprobs": Ref(
            "create_chat_completion_response_choices_item_logprobs_v2024_08_01_preview.CreateChatCompletionResponseChoicesItemLogprobs"
        ),
        "message": Ref("chat_completion_response_message_v2025_04_01_preview.ChatCompletionResponseMessage"),
        "content_filter_results": Ref("content_filter_choice_results_v2024_10_01_preview.ContentFilterChoiceResults"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            finish_reason: Literal["content_filter", "function_call", "length", "stop", "tool_calls"],
            index: int,
            logprobs: CreateChatCompletionResponseChoicesItemLogprobs | Mapping[str, Any] | None,
            message: ChatCompletionResponseMessage | Mapping[str, Any],
            content_filter_results: ContentFilterChoiceResults | Mapping[str, Any] = ...,
        ) -> None: ...
