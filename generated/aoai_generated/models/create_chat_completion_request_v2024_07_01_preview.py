from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .chat_completion_function_v2024_02_01 import ChatCompletionFunction
    from .chat_completion_tool_v2024_02_01 import ChatCompletionTool
    from .create_chat_completion_request_function_call_variant_2_v2024_02_01 import (
        CreateChatCompletionRequestFunctionCallVariant2,
    )
    from .create_chat_completion_request_response_format_v2024_02_01 import CreateChatCompletionRequestResponseFormat
    from .unions_v2024_05_01_preview import AzureChatExtensionConfiguration, ChatCompletionRequestMessage
    from .unions_v2024_07_01_preview import ChatCompletionToolChoiceOption


@define
class CreateChatCompletionRequest(BaseModel):
    """`createChatCompletionRequest` of the inference API, as of 2024-07-01-preview.

    Attributes:
        messages: at least 1 items.
        frequency_penalty: -2 to 2; the service's default is 0.
        max_tokens: the service's default is 4096.
        presence_penalty: -2 to 2; the service's default is 0.
        stream: the service's default is False.
        temperature: 0 to 2; the service's default is 1.
        top_p: 0 to 1; the service's default is 1.
        functions: 1 to 128 items.
        logprobs: the service's default is False.
        n: 1 to 128; the service's default is 1.
        seed: -9223372036854775808 to 9223372036854775807; the service's default is 0.
        tools: at least 1 items.
        top_logprobs: 0 to 5.
    """

    messages: list[ChatCompletionRequestMessage]
    frequency_penalty: float | None
    logit_bias: dict[str, Any] | None
    max_tokens: int | None
    presence_penalty: float | None
    stop: str | list[str] | None
    stream: bool | None
    temperature: float | None
    top_p: float | None
    user: str | None
    data_sources: list[AzureChatExtensionConfiguration] | None
    function_call: Literal["auto", "none"] | CreateChatCompletionRequestFunctionCallVariant2 | None
    functions: list[ChatCompletionFunction] | None
    logprobs: bool | None
    n: int | None
    response_format: CreateChatCompletionRequestResponseFormat | None
    seed: int | None
    tool_choice: ChatCompletionToolChoiceOption | None
    tools: list[ChatCompletionTool] | None
    top_logprobs: int | None

    __shapes__ = {
        "messages": ListOf(Ref("unions_v2024_05_01_preview.ChatCompletionRequestMessage")),
        "data_sources": ListOf(Ref("unions_v2024_05_01_preview.AzureChatExtensionConfiguration")),
        "function_call": Ref(
            "create_chat_completion_request_function_call_variant_2_v2024_02_01.CreateChatCompletionRequestFunctionCallVariant2"
        ),
        "functions": ListOf(Ref("chat_completion_function_v2024_02_01.ChatCompletionFunction")),
        "response_format": Ref(
            "create_chat_completion_request_response_format_v2024_02_01.CreateChatCompletionRequestResponseFormat"
        ),
        "tool_choice": Ref("unions_v2024_07_01_preview.ChatCompletionToolChoiceOption"),
        "tools": ListOf(Ref("chat_completion_tool_v2024_02_01.ChatCompletionTool")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            frequency_penalty: float = ...,
            logit_bias: Mapping[str, Any] | None = ...,
            max_tokens: int = ...,
            presence_penalty: float = ...,
            stop: str | Sequence[str] | None = ...,
            stream: bool | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            data_sources: Sequence[AzureChatExtensionConfiguration | Mapping[str, Any]] = ...,
            function_call: Literal["auto", "none"]
            | CreateChatCompletionRequestFunctionCallVariant2
            | Mapping[str, Any] = ...,
            functions: Sequence[ChatCompletionFunction | Mapping[str, Any]] = ...,
            logprobs: bool | None = ...,
            n: int | None = ...,
            response_format: CreateChatCompletionRequestResponseFormat | Mapping[str, Any] = ...,
            seed: int | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
        ) -> None: ...
