from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .azure_chat_extensions_message_context_v2024_05_01_preview import AzureChatExtensionsMessageContext
    from .chat_completion_message_tool_call_v2024_02_01 import ChatCompletionMessageToolCall


@define
class ChatCompletionRequestMessageAssistant(BaseModel):
    """`chatCompletionRequestMessageAssistant` of the inference API, as of 2024-05-01-preview."""

    role: Literal["assistant"]
    content: str | None
    context: AzureChatExtensionsMessageContext | None
    tool_calls: list[ChatCompletionMessageToolCall] | None

    __shapes__ = {
        "context": Ref("azure_chat_extensions_message_context_v2024_05_01_preview.AzureChatExtensionsMessageContext"),
        "tool_calls": ListOf(Ref("chat_completion_message_tool_call_v2024_02_01.ChatCompletionMessageToolCall")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            role: Literal["assistant"],
            content: str | None,
            context: AzureChatExtensionsMessageContext | Mapping[str, Any] = ...,
            tool_calls: Sequence[ChatCompletionMessageToolCall | Mapping[str, Any]] = ...,
        ) -> None: ...
