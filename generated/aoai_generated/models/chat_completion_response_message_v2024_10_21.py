from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .azure_chat_extensions_message_context_v2024_02_01 import AzureChatExtensionsMessageContext
    from .chat_completion_function_call_v2024_02_01 import ChatCompletionFunctionCall
    from .chat_completion_message_tool_call_v2024_02_01 import ChatCompletionMessageToolCall
    from .values_v2024_02_01 import ChatCompletionResponseMessageRole


@define
class ChatCompletionResponseMessage(BaseModel):
    """`chatCompletionResponseMessage` of the inference API, as of 2024-10-21."""

    content: str | None
    refusal: str | None
    role: ChatCompletionResponseMessageRole
    context: AzureChatExtensionsMessageContext | None
    function_call: ChatCompletionFunctionCall | None
    tool_calls: list[ChatCompletionMessageToolCall] | None

    __shapes__ = {
        "context": Ref("azure_chat_extensions_message_context_v2024_02_01.AzureChatExtensionsMessageContext"),
        "function_call": Ref("chat_completion_function_call_v2024_02_01.ChatCompletionFunctionCall"),
        "tool_calls": ListOf(Ref("chat_completion_message_tool_call_v2024_02_01.ChatCompletionMessageToolCall")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str | None,
            refusal: str | None,
            role: ChatCompletionResponseMessageRole,
            context: AzureChatExtensionsMessageContext | Mapping[str, Any] = ...,
            function_call: ChatCompletionFunctionCall | Mapping[str, Any] | None = ...,
            tool_calls: Sequence[ChatCompletionMessageToolCall | Mapping[str, Any]] | None = ...,
        ) -> None: ...
