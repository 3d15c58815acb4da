from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .azure_create_chat_completion_request_audio import AzureCreateChatCompletionRequestAudio
    from .azure_user_security_context import AzureUserSecurityContext
    from .chat_completion_function_call_option import ChatCompletionFunctionCallOption
    from .chat_completion_functions import ChatCompletionFunctions
    from .chat_completion_stream_options import ChatCompletionStreamOptions
    from .chat_completion_tool import ChatCompletionTool
    from .unions import (
        AzureChatDataSource,
        ChatCompletionRequestMessage,
        ChatCompletionToolChoiceOption,
        ChatOutputPrediction,
        ResponseFormat,
    )
    from .values import ParallelToolCalls, ReasoningEffort, ResponseModalities, StopConfiguration


@define
class AzureCreateChatCompletionRequest(BaseModel):
    """`AzureCreateChatCompletionRequest` of the inference API, v1.

    Attributes:
        messages: at least 1 items.
        frequency_penalty: -2 to 2; the service's default is 0.
        function_call: deprecated.
        functions: 1 to 128 items; deprecated.
        logprobs: the service's default is False.
        max_tokens: deprecated.
        n: 1 to 128; the service's default is 1.
        parallel_tool_calls: the service's default is True.
        presence_penalty: -2 to 2; the service's default is 0.
        reasoning_effort: the service's default is 'medium'.
        seed: -9223372036854775808 to 9223372036854775807.
        store: the service's default is False.
        stream: the service's default is False.
        temperature: 0 to 2; the service's default is 1.
        top_logprobs: 0 to 20.
        top_p: 0 to 1; the service's default is 1.
    """

    messages: list[ChatCompletionRequestMessage]
    model: str
    audio: AzureCreateChatCompletionRequestAudio | None
    data_sources: list[AzureChatDataSource] | None
    frequency_penalty: float | None
    function_call: Literal["none", "auto"] | ChatCompletionFunctionCallOption | None
    functions: list[ChatCompletionFunctions] | None
    logit_bias: dict[str, int] | None
    logprobs: bool | None
    max_completion_tokens: int | None
    max_tokens: int | None
    metadata: dict[str, str] | None
    modalities: ResponseModalities | None
    n: int | None
    parallel_tool_calls: ParallelToolCalls | None
    prediction: ChatOutputPrediction | None
    presence_penalty: float | None
    reasoning_effort: ReasoningEffort | None
    response_format: ResponseFormat | None
    seed: int | None
    stop: StopConfiguration | None
    store: bool | None
    stream: bool | None
    stream_options: ChatCompletionStreamOptions | None
    temperature: float | None
    tool_choice: ChatCompletionToolChoiceOption | None
    tools: list[ChatCompletionTool] | None
    top_logprobs: int | None
    top_p: float | None
    user: str | None
    user_security_context: AzureUserSecurityContext | None

    __shapes__ = {
        "messages": ListOf(Ref("ChatCompletionRequestMessage")),
        "audio": Ref("AzureCreateChatCompletionRequestAudio"),
        "data_sources": ListOf(Ref("AzureChatDataSource")),
        "function_call": Ref("ChatCompletionFunctionCallOption"),
        "functions": ListOf(Ref("ChatCompletionFunctions")),
        "prediction": Ref("ChatOutputPrediction"),
        "response_format": Ref("ResponseFormat"),
        "stream_options": Ref("ChatCompletionStreamOptions"),
        "tool_choice": Ref("ChatCompletionToolChoiceOption"),
        "tools": ListOf(Ref("ChatCompletionTool")),
        "user_security_context": Ref("AzureUserSecurityContext"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            model: str,
            audio: AzureCreateChatCompletionRequestAudio | Mapping[str, Any] | None = ...,
            data_sources: Sequence[AzureChatDataSource | Mapping[str, Any]] = ...,
            frequency_penalty: float | None = ...,
            function_call: Literal["none", "auto"] | ChatCompletionFunctionCallOption | Mapping[str, Any] = ...,
            functions: Sequence[ChatCompletionFunctions | Mapping[str, Any]] = ...,
            logit_bias: Mapping[str, int] | None = ...,
            logprobs: bool | None = ...,
            max_completion_tokens: int | None = ...,
            max_tokens: int | None = ...,
            metadata: Mapping[str, str] = ...,
            modalities: Sequence[Literal["text", "audio"]] | None = ...,
            n: int | None = ...,
            parallel_tool_calls: ParallelToolCalls = ...,
            prediction: ChatOutputPrediction | Mapping[str, Any] | None = ...,
            presence_penalty: float | None = ...,
            reasoning_effort: ReasoningEffort | None = ...,
            response_format: ResponseFormat | Mapping[str, Any] = ...,
            seed: int | None = ...,
            stop: str | Sequence[str] | None = ...,
            store: bool | None = ...,
            stream: bool | None = ...,
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any]] = ...,
            top_logprobs: int = ...,
            top_p: float | None = ...,
            user: str = ...,
            user_security_context: AzureUserSecurityContext | Mapping[str, Any] = ...,
        ) -> None: ...
