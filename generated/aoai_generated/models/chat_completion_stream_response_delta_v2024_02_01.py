from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .azure_chat_extensions_message_context_v2024_02_01 import AzureChatExtensionsMessageContext
    from .chat_completion_message_tool_call_chunk_v2024_02_01 import ChatCompletionMessageToolCallChunk
    from .chat_completion_stream_response_delta_function_call_v2024_02_01 import (
        ChatCompletionStreamResponseDeltaFunctionCall,
    )
    from .values_v2024_02_01 import ChatCompletionResponseMessageRole


@define
class ChatCompletionStreamResponseDelta(BaseModel):
    """`chatCompletionStreamResponseDelta` of the inference API, as of 2024-02-01."""

    role: ChatCompletionResponseMessageRole | None
    content: str | None
    tool_calls: list[ChatCompletionMessageToolCallChunk] | None
    function_call: ChatCompletionStreamResponseDeltaFunctionCall | None
    context: AzureChatExtensionsMessageContext | None

    __shapes__ = {
        "tool_calls": ListOf(
            Ref("chat_completion_message_tool_call_chunk_v2024_02_01.ChatCompletionMessageToolCallChunk")
        ),
        "function_call": Ref(
            "chat_completion_stream_response_delta_function_call_v2024_02_01.ChatCompletionStreamResponseDeltaFunctionCall"
        ),
        "context": Ref("azure_chat_extensions_message_context_v2024_02_01.AzureChatExtensionsMessageContext"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            role: ChatCompletionResponseMessageRole | None = ...,
            content: str | None = ...,
            tool_calls: Sequence[ChatCompletionMessageToolCallChunk | Mapping[str, Any]] | None = ...,
            function_call: ChatCompletionStreamResponseDeltaFunctionCall | Mapping[str, Any] | None = ...,
            context: AzureChatExtensionsMessageContext | Mapping[str, Any] = ...,
        ) -> None: ...
