from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .azure_content_filter_result_for_choice_v1 import AzureContentFilterResultForChoice
    from .chat_completion_response_message_v1 import ChatCompletionResponseMessage
    from .create_chat_completion_response_choices_logprobs_v1 import CreateChatCompletionResponseChoicesLogprobs


@define
class CreateChatCompletionResponseChoices(BaseModel):
    """`OpenAI.CreateChatCompletionResponseChoices` of the inference API, as of v1."""

    finish_reason: Literal["content_filter", "function_call", "length", "stop", "tool_calls"]
    index: int
    logprobs: CreateChatCompletionResponseChoicesLogprobs | None
    message: ChatCompletionResponseMessage
    content_filter_results: AzureContentFilterResultForChoice | None

    __shapes__ = {
        "logprobs": Ref(
            "create_chat_completion_response_choices_logprobs_v1.CreateChatCompletionResponseChoicesLogprobs"
        ),
        "message": Ref("chat_completion_response_message_v1.ChatCompletionResponseMessage"),
        "content_filter_results": Ref("azure_content_filter_result_for_choice_v1.AzureContentFilterResultForChoice"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            finish_reason: Literal["content_filter", "function_call", "length", "stop", "tool_calls"],
            index: int,
            logprobs: CreateChatCompletionResponseChoicesLogprobs | Mapping[str, Any] | None,
            message: ChatCompletionResponseMessage | Mapping[str, Any],
            content_filter_results: AzureContentFilterResultForChoice | Mapping[str, Any] = ...,
        ) -> None: ...
