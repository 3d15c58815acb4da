from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .chat_completion_message_tool_call import ChatCompletionMessageToolCall
    from .chat_completion_request_assistant_message_function_call import (
        ChatCompletionRequestAssistantMessageFunctionCall,
    )
    from .unions import ChatCompletionMessageToolCalls, ChatCompletionRequestAssistantMessageContentPart


@define
class ChatCompletionRequestAssistantMessage(BaseModel):
    """`chatCompletionRequestAssistantMessage` of the inference API, 2024-10-21."""

    role: Literal["assistant"]
    content: str | list[ChatCompletionRequestAssistantMessageContentPart] | None
    function_call: ChatCompletionRequestAssistantMessageFunctionCall | None
    name: str | None
    refusal: str | None
    tool_calls: ChatCompletionMessageToolCalls | None

    __shapes__ = {
        "content": ListOf(Ref("ChatCompletionRequestAssistantMessageContentPart")),
        "function_call": Ref("ChatCompletionRequestAssistantMessageFunctionCall"),
        "tool_calls": Ref("ChatCompletionMessageToolCalls"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            role: Literal["assistant"],
            content: str | Sequence[ChatCompletionRequestAssistantMessageContentPart | Mapping[str, Any]] | None = ...,
            function_call: ChatCompletionRequestAssistantMessageFunctionCall | Mapping[str, Any] | None = ...,
            name: str = ...,
            refusal: str | None = ...,
            tool_calls: Sequence[ChatCompletionMessageToolCall | Mapping[str, Any]] = ...,
        ) -> None: ...
