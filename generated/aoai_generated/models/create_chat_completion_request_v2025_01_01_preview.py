from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .chat_completion_function_call_option_v2024_08_01_preview import ChatCompletionFunctionCallOption
    from .chat_completion_functions_v2024_08_01_preview import ChatCompletionFunctions
    from .chat_completion_stream_options_v2024_08_01_preview import ChatCompletionStreamOptions
    from .chat_completion_tool_v2024_08_01_preview import ChatCompletionTool
    from .create_chat_completion_request_audio_v2025_01_01_preview import CreateChatCompletionRequestAudio
    from .prediction_content_v2025_01_01_preview import PredictionContent
    from .response_format_json_object_v2024_08_01_preview import ResponseFormatJsonObject
    from .response_format_json_schema_v2024_12_01_preview import ResponseFormatJsonSchema
    from .response_format_text_v2024_08_01_preview import ResponseFormatText
    from .unions_v2024_07_01_preview import ChatCompletionToolChoiceOption
    from .unions_v2024_08_01_preview import AzureChatExtensionConfiguration
    from .unions_v2025_01_01_preview import ChatCompletionRequestMessage
    from .user_security_context_v2024_12_01_preview import UserSecurityContext
    from .values_v2024_09_01_preview import ParallelToolCalls
    from .values_v2025_01_01_preview import ChatCompletionModalities


@define
class CreateChatCompletionRequest(BaseModel):
    """`createChatCompletionRequest` of the inference API, as of 2025-01-01-preview.

    Attributes:
        messages: at least 1 items.
        frequency_penalty: -2 to 2; the service's default is 0.
        presence_penalty: -2 to 2; the service's default is 0.
        stream: the service's default is False.
        temperature: 0 to 2; the service's default is 1.
        top_p: 0 to 1; the service's default is 1.
        function_call: deprecated.
        functions: 1 to 128 items; deprecated.
        logprobs: the service's default is False.
        n: 1 to 128; the service's default is 1.
        reasoning_effort: the service's default is 'medium'.
        seed: -9223372036854775808 to 9223372036854775807.
        top_logprobs: 0 to 20.
    """

    messages: list[ChatCompletionRequestMessage]
    frequency_penalty: float | None
    logit_bias: dict[str, int] | None
    max_completion_tokens: int | None
    max_tokens: int | None
    metadata: dict[str, str] | None
    presence_penalty: float | None
    stop: str | list[str] | None
    store: bool | None
    stream: bool | None
    temperature: float | None
    top_p: float | None
    user: str | None
    audio: CreateChatCompletionRequestAudio | None
    data_sources: list[AzureChatExtensionConfiguration] | None
    function_call: Literal["auto", "none"] | ChatCompletionFunctionCallOption | None
    functions: list[ChatCompletionFunctions] | None
    logprobs: bool | None
    modalities: ChatCompletionModalities | None
    n: int | None
    parallel_tool_calls: ParallelToolCalls | None
    prediction: PredictionContent | None
    reasoning_effort: Literal["high", "low", "medium"] | None
    response_format: ResponseFormatText | ResponseFormatJsonObject | ResponseFormatJsonSchema | None
    seed: int | None
    stream_options: ChatCompletionStreamOptions | None
    tool_choice: ChatCompletionToolChoiceOption | None
    tools: list[ChatCompletionTool] | None
    top_logprobs: int | None
    user_security_context: UserSecurityContext | None

    __shapes__ = {
        "messages": ListOf(Ref("unions_v2025_01_01_preview.ChatCompletionRequestMessage")),
        "audio": Ref("create_chat_completion_request_audio_v2025_01_01_preview.CreateChatCompletionRequestAudio"),
        "data_sources": ListOf(Ref("unions_v2024_08_01_preview.AzureChatExtensionConfiguration")),
        "function_call": Ref(
            "chat_completion_function_call_option_v2024_08_01_preview.ChatCompletionFunctionCallOption"
        ),
        "functions": ListOf(Ref("chat_completion_functions_v2024_08_01_preview.ChatCompletionFunctions")),
        "prediction": Ref("prediction_content_v2025_01_01_preview.PredictionContent"),
        "response_format": OneOf(
            "type",
            {
                "text": "response_format_text_v2024_08_01_preview.ResponseFormatText",
                "json_object": "response_format_json_object_v2024_08_01_preview.ResponseFormatJsonObject",
                "json_schema": "response_format_json_schema_v2024_12_01_preview.ResponseFormatJsonSchema",
            },
        ),
        "stream_options": Ref("chat_completion_stream_options_v2024_08_01_preview.ChatCompletionStreamOptions"),
        "tool_choice": Ref("unions_v2024_07_01_preview.ChatCompletionToolChoiceOption"),
        "tools": ListOf(Ref("chat_completion_tool_v2024_08_01_preview.ChatCompletionTool")),
        "user_security_context": Ref("user_security_context_v2024_12_01_preview.UserSecurityContext"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            frequency_penalty: float | None = ...,
            logit_bias: Mapping[str, int] | None = ...,
            max_completion_tokens: int | None = ...,
            max_tokens: int | None = ...,
            metadata: Mapping[str, str] | None = ...,
            presence_penalty: float | None = ...,
            stop: str | Sequence[str] | None = ...,
            store: bool | None = ...,
            stream: bool | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            audio: CreateChatCompletionRequestAudio | Mapping[str, Any] = ...,
            data_sources: Sequence[AzureChatExtensionConfiguration | Mapping[str, Any]] = ...,
            function_call: Literal["auto", "none"] | ChatCompletionFunctionCallOption | Mapping[str, Any] = ...,
            functions: Sequence[ChatCompletionFunctions | Mapping[str, Any]] = ...,
            logprobs: bool | None = ...,
            modalities: Sequence[Literal["audio", "text"]] = ...,
            n: int | None = ...,
            parallel_tool_calls: ParallelToolCalls | None = ...,
            prediction: PredictionContent | Mapping[str, Any] | None = ...,
            reasoning_effort: Literal["high", "low", "medium"] = ...,
            response_format: ResponseFormatText
            | Mapping[str, Any]
            | ResponseFormatJsonObject
            | ResponseFormatJsonSchema = ...,
            seed: int | None = ...,
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            user_security_context: UserSecurityContext | Mapping[str, Any] = ...,
        ) -> None: ...
