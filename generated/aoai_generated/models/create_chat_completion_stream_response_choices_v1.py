from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .azure_content_filter_offsets_v1 import AzureContentFilterOffsets
    from .azure_content_filter_result_for_choice_v1 import AzureContentFilterResultForChoice
    from .chat_completion_stream_response_delta_v1 import ChatCompletionStreamResponseDelta
    from .create_chat_completion_stream_response_choices_logprobs_v1 import (
        CreateChatCompletionStreamResponseChoicesLogprobs,
    )


@define
class CreateChatCompletionStreamResponseChoices(BaseModel):
    """`OpenAI.CreateChatCompletionStreamResponseChoices` of the inference API, as of v1."""

    delta: ChatCompletionStreamResponseDelta
    finish_reason: Literal["content_filter", "function_call", "length", "stop", "tool_calls"] | None
    index: int
    logprobs: CreateChatCompletionStreamResponseChoicesLogprobs | None
    content_filter_results: AzureContentFilterResultForChoice | None
    content_filter_offsets: AzureContentFilterOffsets | None

    __shapes__ = {
        "delta": Ref("chat_completion_stream_response_delta_v1.ChatCompletionStreamResponseDelta"),
        "logprobs": Ref(
            "create_chat_completion_stream_response_choices_logprobs_v1.CreateChatCompletionStreamResponseChoicesLogprobs"
        ),
        "content_filter_results": Ref("azure_content_filter_result_for_choice_v1.AzureContentFilterResultForChoice"),
        "content_filter_offsets": Ref("azure_content_filter_offsets_v1.AzureContentFilterOffsets"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            delta: ChatCompletionStreamResponseDelta | Mapping[str, Any],
            finish_reason: Literal["content_filter", "function_call", "length", "stop", "tool_calls"] | None,
            index: int,
            logprobs: CreateChatCompletionStreamResponseChoicesLogprobs | Mapping[str, Any] | None = ...,
            content_filter_results: AzureContentFilterResultForChoice | Mapping[str, Any] = ...,
            content_filter_offsets: AzureContentFilterOffsets | Mapping[str, Any] = ...,
        ) -> None: ...
