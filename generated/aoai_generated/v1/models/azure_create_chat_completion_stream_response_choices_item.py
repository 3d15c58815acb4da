from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .azure_chat_completion_stream_response_delta import AzureChatCompletionStreamResponseDelta
    from .azure_content_filter_offsets import AzureContentFilterOffsets
    from .azure_content_filter_result_for_choice import AzureContentFilterResultForChoice
    from .azure_create_chat_completion_stream_response_choices_item_logprobs import (
        AzureCreateChatCompletionStreamResponseChoicesItemLogprobs,
    )


@define
class AzureCreateChatCompletionStreamResponseChoicesItem(BaseModel):
    """An object that the spec leaves nameless, v1."""

    delta: AzureChatCompletionStreamResponseDelta
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | None
    index: int
    logprobs: AzureCreateChatCompletionStreamResponseChoicesItemLogprobs | None
    content_filter_results: AzureContentFilterResultForChoice | None
    content_filter_offsets: AzureContentFilterOffsets | None

    __shapes__ = {
        "delta": Ref("AzureChatCompletionStreamResponseDelta"),
        "logprobs": Ref("AzureCreateChatCompletionStreamResponseChoicesItemLogprobs"),
        "content_filter_results": Ref("AzureContentFilterResultForChoice"),
        "content_filter_offsets": Ref("AzureContentFilterOffsets"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            delta: AzureChatCompletionStreamResponseDelta | Mapping[str, Any],
            finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | None,
            index: int,
            logprobs: AzureCreateChatCompletionStreamResponseChoicesItemLogprobs | Mapping[str, Any] | None = ...,
            content_filter_results: AzureContentFilterResultForChoice | Mapping[str, Any] = ...,
            content_filter_offsets: AzureContentFilterOffsets | Mapping[str, Any] = ...,
        ) -> None: ...
