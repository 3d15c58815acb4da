from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .azure_chat_extensions_message_context_v2024_02_01 import AzureChatExtensionsMessageContext
    from .chat_completion_message_tool_call_v2024_02_01 import ChatCompletionMessageToolCall
    from .chat_completion_request_assistant_message_function_call_v2024_08_01_preview import (
        ChatCompletionRequestAssistantMessageFunctionCall,
    )
    from .unions_v2024_08_01_preview import (
        ChatCompletionMessageToolCalls,
        ChatCompletionRequestAssistantMessageContentPart,
    )


@define
class ChatCompletionRequestAssistantMessage(BaseModel):
    """`chatCompletionRequestAssistantMessage` of the inference API, as of 2024-10-21."""

    role: Literal["assistant"]
    content: str | list[ChatCompletionRequestAssistantMessageContentPart] | None
    function_call: ChatCompletionRequestAssistantMessageFunctionCall | None
    name: str | None
    refusal: str | None
    tool_calls: ChatCompletionMessageToolCalls | None
    context: AzureChatExtensionsMessageContext | None

    __shapes__ = {
        "content": ListOf(Ref("unions_v2024_08_01_preview.ChatCompletionRequestAssistantMessageContentPart")),
        "function_call": Ref(
            "chat_completion_request_assistant_message_function_call_v2024_08_01_preview.ChatCompletionRequestAssistantMessageFunctionCall"
        ),
        "tool_calls": Ref("unions_v2024_08_01_preview.ChatCompletionMessageToolCalls"),
        "context": Ref("azure_chat_extensions_message_context_v2024_02_01.AzureChatExtensionsMessageContext"),
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
            context: AzureChatExtensionsMessageContext | Mapping[str, Any] = ...,
        ) -> None: ...
