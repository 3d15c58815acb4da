from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .chat_completion_message_tool_call_chunk_v2024_08_01_preview import ChatCompletionMessageToolCallChunk
    from .chat_completion_stream_response_delta_function_call_v2024_08_01_preview import (
        ChatCompletionStreamResponseDeltaFunctionCall,
    )


@define
class ChatCompletionStreamResponseDelta(BaseModel):
    """`OpenAI.ChatCompletionStreamResponseDelta` of the inference API, as of v1.

    Attributes:
        function_call: deprecated.
    """

    content: str | None
    function_call: ChatCompletionStreamResponseDeltaFunctionCall | None
    reasoning_content: str | None
    refusal: str | None
    role: Literal["assistant", "developer", "system", "tool", "user"] | None
    tool_calls: list[ChatCompletionMessageToolCallChunk] | None

    __shapes__ = {
        "function_call": Ref(
            "chat_completion_stream_response_delta_function_call_v2024_08_01_preview.ChatCompletionStreamResponseDeltaFunctionCall"
        ),
        "tool_calls": ListOf(
            Ref("chat_completion_message_tool_call_chunk_v2024_08_01_preview.ChatCompletionMessageToolCallChunk")
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str | None = ...,
            function_call: ChatCompletionStreamResponseDeltaFunctionCall | Mapping[str, Any] | None = ...,
            reasoning_content: str | None = ...,
            refusal: str | None = ...,
            role: Literal["assistant", "developer", "system", "tool", "user"] | None = ...,
            tool_calls: Sequence[ChatCompletionMessageToolCallChunk | Mapping[str, Any]] | None = ...,
        ) -> None: ...
