from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .azure_chat_extensions_message_context import AzureChatExtensionsMessageContext
    from .chat_completion_function_call import ChatCompletionFunctionCall
    from .chat_completion_message_tool_call import ChatCompletionMessageToolCall
    from .values import ChatCompletionResponseMessageRole


@define
class ChatCompletionResponseMessage(BaseModel):
    """`chatCompletionResponseMessage` of the inference API, 2024-02-01."""

    content: str | None
    context: AzureChatExtensionsMessageContext | None
    function_call: ChatCompletionFunctionCall | None
    role: ChatCompletionResponseMessageRole | None
    tool_calls: list[ChatCompletionMessageToolCall] | None

    __shapes__ = {
        "context": Ref("AzureChatExtensionsMessageContext"),
        "function_call": Ref("ChatCompletionFunctionCall"),
        "tool_calls": ListOf(Ref("ChatCompletionMessageToolCall")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str | None = ...,
            context: AzureChatExtensionsMessageContext | Mapping[str, Any] = ...,
            function_call: ChatCompletionFunctionCall | Mapping[str, Any] | None = ...,
            role: ChatCompletionResponseMessageRole = ...,
            tool_calls: Sequence[ChatCompletionMessageToolCall | Mapping[str, Any]] | None = ...,
        ) -> None: ...
