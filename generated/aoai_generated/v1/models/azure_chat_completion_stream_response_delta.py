from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .azure_chat_completion_stream_response_delta_function_call import (
        AzureChatCompletionStreamResponseDeltaFunctionCall,
    )
    from .azure_chat_message_context import AzureChatMessageContext
    from .chat_completion_message_audio_chunk import ChatCompletionMessageAudioChunk
    from .chat_completion_message_tool_call_chunk import ChatCompletionMessageToolCallChunk
    from .values import ChatCompletionRole


@define
class AzureChatCompletionStreamResponseDelta(BaseModel):
    """`AzureChatCompletionStreamResponseDelta` of the inference API, v1."""

    audio: ChatCompletionMessageAudioChunk | None
    content: str | None
    context: AzureChatMessageContext | None
    function_call: AzureChatCompletionStreamResponseDeltaFunctionCall | None
    reasoning_content: str | None
    refusal: str | None
    role: ChatCompletionRole | None
    tool_calls: list[ChatCompletionMessageToolCallChunk] | None

    __shapes__ = {
        "audio": Ref("ChatCompletionMessageAudioChunk"),
        "context": Ref("AzureChatMessageContext"),
        "function_call": Ref("AzureChatCompletionStreamResponseDeltaFunctionCall"),
        "tool_calls": ListOf(Ref("ChatCompletionMessageToolCallChunk")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            audio: ChatCompletionMessageAudioChunk | Mapping[str, Any] | None = ...,
            content: str | None = ...,
            context: AzureChatMessageContext | Mapping[str, Any] = ...,
            function_call: AzureChatCompletionStreamResponseDeltaFunctionCall | Mapping[str, Any] | None = ...,
            reasoning_content: str | None = ...,
            refusal: str | None = ...,
            role: ChatCompletionRole | None = ...,
            tool_calls: Sequence[ChatCompletionMessageToolCallChunk | Mapping[str, Any]] | None = ...,
        ) -> None: ...
