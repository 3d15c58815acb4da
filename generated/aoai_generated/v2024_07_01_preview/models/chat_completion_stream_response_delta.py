from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .azure_chat_extensions_message_context import AzureChatExtensionsMessageContext
    from .chat_completion_message_tool_call_chunk import ChatCompletionMessageToolCallChunk
    from .chat_completion_stream_response_delta_function_call import ChatCompletionStreamResponseDeltaFunctionCall
    from .values import ChatCompletionResponseMessageRole


@define
class ChatCompletionStreamResponseDelta(BaseModel):
    """`chatCompletionStreamResponseDelta` of the inference API, 2024-07-01-preview."""

    role: ChatCompletionResponseMessageRole | None
    content: str | None
    tool_calls: list[ChatCompletionMessageToolCallChunk] | None
    function_call: ChatCompletionStreamResponseDeltaFunctionCall | None
    context: AzureChatExtensionsMessageContext | None

    __shapes__ = {
        "tool_calls": ListOf(Ref("ChatCompletionMessageToolCallChunk")),
        "function_call": Ref("ChatCompletionStreamResponseDeltaFunctionCall"),
        "context": Ref("AzureChatExtensionsMessageContext"),
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
