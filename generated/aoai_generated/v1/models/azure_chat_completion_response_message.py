from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .azure_chat_completion_response_message_annotations_item import (
        AzureChatCompletionResponseMessageAnnotationsItem,
    )
    from .azure_chat_completion_response_message_audio import AzureChatCompletionResponseMessageAudio
    from .azure_chat_completion_response_message_function_call import AzureChatCompletionResponseMessageFunctionCall
    from .azure_chat_message_context import AzureChatMessageContext
    from .chat_completion_message_tool_call import ChatCompletionMessageToolCall
    from .unions import ChatCompletionMessageToolCallsItem


@define
class AzureChatCompletionResponseMessage(BaseModel):
    """`AzureChatCompletionResponseMessage` of the inference API, v1."""

    content: str | None
    refusal: str | None
    role: Literal["assistant"]
    annotations: list[AzureChatCompletionResponseMessageAnnotationsItem] | None
    audio: AzureChatCompletionResponseMessageAudio | None
    context: AzureChatMessageContext | None
    function_call: AzureChatCompletionResponseMessageFunctionCall | None
    reasoning_content: str | None
    tool_calls: ChatCompletionMessageToolCallsItem | None

    __shapes__ = {
        "annotations": ListOf(Ref("AzureChatCompletionResponseMessageAnnotationsItem")),
        "audio": Ref("AzureChatCompletionResponseMessageAudio"),
        "context": Ref("AzureChatMessageContext"),
        "function_call": Ref("AzureChatCompletionResponseMessageFunctionCall"),
        "tool_calls": Ref("ChatCompletionMessageToolCallsItem"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str | None,
            refusal: str | None,
            role: Literal["assistant"],
            annotations: Sequence[AzureChatCompletionResponseMessageAnnotationsItem | Mapping[str, Any]] = ...,
            audio: AzureChatCompletionResponseMessageAudio | Mapping[str, Any] | None = ...,
            context: AzureChatMessageContext | Mapping[str, Any] = ...,
            function_call: AzureChatCompletionResponseMessageFunctionCall | Mapping[str, Any] | None = ...,
            reasoning_content: str | None = ...,
            tool_calls: Sequence[ChatCompletionMessageToolCall | Mapping[str, Any]] | None = ...,
        ) -> None: ...
