from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .chat_completion_response_message import ChatCompletionResponseMessage
    from .content_filter_choice_results import ContentFilterChoiceResults
    from .create_chat_completion_response_choices_item_logprobs import CreateChatCompletionResponseChoicesItemLogprobs


@define
class CreateChatCompletionResponseChoicesItem(BaseModel):
    """An object that the spec leaves nameless, 2025-04-01-preview."""

    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
    index: int
    logprobs: CreateChatCompletionResponseChoicesItemLogprobs | None
    message: ChatCompletionResponseMessage
    content_filter_results: ContentFilterChoiceResults | None

    __shapes__ = {
        "logprobs": Ref("CreateChatCompletionResponseChoicesItemLogprobs"),
        "message": Ref("ChatCompletionResponseMessage"),
        "content_filter_results": Ref("ContentFilterChoiceResults"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"],
            index: int,
            logprobs: CreateChatCompletionResponseChoicesItemLogprobs | Mapping[str, Any] | None,
            message: ChatCompletionResponseMessage | Mapping[str, Any],
            content_filter_results: ContentFilterChoiceResults | Mapping[str, Any] = ...,
        ) -> None: ...
