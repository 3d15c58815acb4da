from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .chat_completion_message_custom_tool_call_v1 import ChatCompletionMessageCustomToolCall
    from .chat_completion_message_tool_call_v1 import ChatCompletionMessageToolCall
    from .chat_completion_request_assistant_message_audio_v1 import ChatCompletionRequestAssistantMessageAudio
    from .chat_completion_request_assistant_message_function_call_v2024_08_01_preview import (
        ChatCompletionRequestAssistantMessageFunctionCall,
    )
    from .unions_v1 import ChatCompletionMessageToolCalls, ChatCompletionRequestAssistantMessageContentPart


@define
class ChatCompletionRequestAssistantMessage(BaseModel):
    """`OpenAI.ChatCompletionRequestAssistantMessage` of the inference API, as of v1."""

    role: Literal["assistant"]
    audio: ChatCompletionRequestAssistantMessageAudio | None
    content: str | list[ChatCompletionRequestAssistantMessageContentPart] | None
    function_call: ChatCompletionRequestAssistantMessageFunctionCall | None
    name: str | None
    refusal: str | None
    tool_calls: ChatCompletionMessageToolCalls | None
    context: dict[str, Any] | None

    __shapes__ = {
        "audio": Ref("chat_completion_request_assistant_message_audio_v1.ChatCompletionRequestAssistantMessageAudio"),
        "content": ListOf(Ref("unions_v1.ChatCompletionRequestAssistantMessageContentPart")),
        "function_call": Ref(
            "chat_completion_request_assistant_message_function_call_v2024_08_01_preview.ChatCompletionRequestAssistantMessageFunctionCall"
        ),
        "tool_calls": Ref("unions_v1.ChatCompletionMessageToolCalls"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            role: Literal["assistant"],
            audio: ChatCompletionRequestAssistantMessageAudio | Mapping[str, Any] | None = ...,
            content: str | Sequence[ChatCompletionRequestAssistantMessageContentPart | Mapping[str, Any]] | None = ...,
            function_call: ChatCompletionRequestAssistantMessageFunctionCall | Mapping[str, Any] | None = ...,
            name: str = ...,
            refusal: str | None = ...,
            tool_calls: Sequence[
                ChatCompletionMessageToolCall | Mapping[str, Any] | ChatCompletionMessageCustomToolCall
            ]
            | None = ...,
            context: Mapping[str, Any] = ...,
        ) -> None: ...
