from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .azure_chat_extensions_message_context import AzureChatExtensionsMessageContext
    from .chat_completion_message_tool_call_chunk import ChatCompletionMessageToolCallChunk
    from .chat_completion_stream_response_delta_function_call import ChatCompletionStreamResponseDeltaFunctionCall


@define
class ChatCompletionStreamResponseDelta(BaseModel):
    """`chatCompletionStreamResponseDelta` of the inference API, 2025-03-01-preview."""

    content: str | None
    function_call: ChatCompletionStreamResponseDeltaFunctionCall | None
    refusal: str | None
    role: Literal["system", "user", "assistant", "tool"] | None
    tool_calls: list[ChatCompletionMessageToolCallChunk] | None
    context: AzureChatExtensionsMessageContext | None

    __shapes__ = {
        "function_call": Ref("ChatCompletionStreamResponseDeltaFunctionCall"),
        "tool_calls": ListOf(Ref("ChatCompletionMessageToolCallChunk")),
        "context": Ref("AzureChatExtensionsMessageContext"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str | None = ...,
            function_call: ChatCompletionStreamResponseDeltaFunctionCall | Mapping[str, Any] | None = ...,
            refusal: str | None = ...,
            role: Literal["system", "user", "assistant", "tool"] | None = ...,
            tool_calls: Sequence[ChatCompletionMessageToolCallChunk | Mapping[str, Any]] | None = ...,
            context: AzureChatExtensionsMessageContext | Mapping[str, Any] = ...,
        ) -> None: ...
