from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .chat_completion_message_audio_chunk import ChatCompletionMessageAudioChunk
    from .chat_completion_message_tool_call_chunk import ChatCompletionMessageToolCallChunk
    from .chat_completion_stream_response_delta_function_call import ChatCompletionStreamResponseDeltaFunctionCall
    from .values import ChatCompletionRole


@define
class ChatCompletionStreamResponseDelta(BaseModel):
    """`OpenAI.ChatCompletionStreamResponseDelta` of the inference API, v1."""

    audio: ChatCompletionMessageAudioChunk | None
    content: str | None
    function_call: ChatCompletionStreamResponseDeltaFunctionCall | None
    refusal: str | None
    role: ChatCompletionRole | None
    tool_calls: list[ChatCompletionMessageToolCallChunk] | None

    __shapes__ = {
        "audio": Ref("ChatCompletionMessageAudioChunk"),
        "function_call": Ref("ChatCompletionStreamResponseDeltaFunctionCall"),
        "tool_calls": ListOf(Ref("ChatCompletionMessageToolCallChunk")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            audio: ChatCompletionMessageAudioChunk | Mapping[str, Any] = ...,
            content: str | None = ...,
            function_call: ChatCompletionStreamResponseDeltaFunctionCall | Mapping[str, Any] = ...,
            refusal: str | None = ...,
            role: ChatCompletionRole = ...,
            tool_calls: Sequence[ChatCompletionMessageToolCallChunk | Mapping[str, Any]] = ...,
        ) -> None: ...
