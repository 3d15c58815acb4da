from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .azure_user_security_context_v1 import AzureUserSecurityContext
    from .chat_completion_function_call_option_v2024_08_01_preview import ChatCompletionFunctionCallOption
    from .chat_completion_functions_v2024_08_01_preview import ChatCompletionFunctions
    from .chat_completion_stream_options_v1 import ChatCompletionStreamOptions
    from .chat_completion_tool_v1 import ChatCompletionTool
    from .create_chat_completion_request_audio_v1 import CreateChatCompletionRequestAudio
    from .custom_tool_chat_completions_v1 import CustomToolChatCompletions
    from .prediction_content_v2025_01_01_preview import PredictionContent
    from .unions_v1 import (
        ChatCompletionRequestMessage,
        ChatCompletionToolChoiceOption,
        CreateChatCompletionRequestResponseFormat,
    )
    from .values_v1 import ReasoningEffort, ResponseModalities, Verbosity
    from .values_v2024_09_01_preview import ParallelToolCalls
    from .values_v2025_03_01_preview import Metadata, StopConfiguration


@define
class ChatCompletionsCreateRequest(BaseModel):
    """An object that the spec leaves nameless, as of v1.

    Attributes:
        messages: at least 1 items.
        frequency_penalty: -2 to 2.
        function_call: deprecated.
        functions: 1 to 128 items; deprecated.
        max_tokens: deprecated.
        n: 1 to 128; the service's default is 1.
        presence_penalty: -2 to 2.
        seed: deprecated.
        temperature: 0 to 2; the service's default is 1.
        top_p: 0 to 1; the service's default is 1.
        user: deprecated.
    """

    messages: list[ChatCompletionRequestMessage]
    model: str
    audio: CreateChatCompletionRequestAudio | None
    frequency_penalty: float | None
    function_call: Literal["auto", "none"] | ChatCompletionFunctionCallOption | None
    functions: list[ChatCompletionFunctions] | None
    logit_bias: dict[str, int] | None
    logprobs: bool | None
    max_completion_tokens: int | None
    max_tokens: int | None
    metadata: Metadata | None
    modalities: ResponseModalities | None
    n: int | None
    parallel_tool_calls: ParallelToolCalls | None
    prediction: PredictionContent | None
    presence_penalty: float | None
    prompt_cache_key: str | None
    prompt_cache_retention: Literal["24h", "in-memory"] | None
    reasoning_effort: ReasoningEffort | None
    response_format: CreateChatCompletionRequestResponseFormat | None
    safety_identifier: str | None
    seed: int | None
    stop: StopConfiguration | None
    store: bool | None
    stream: bool | None
    stream_options: ChatCompletionStreamOptions | None
    temperature: float | None
    tool_choice: ChatCompletionToolChoiceOption | None
    tools: list[ChatCompletionTool | CustomToolChatCompletions] | None
    top_logprobs: int | None
    top_p: float | None
    user: str | None
    user_security_context: AzureUserSecurityContext | None
    verbosity: Verbosity | None

    __shapes__ = {
        "messages": ListOf(Ref("unions_v1.ChatCompletionRequestMessage")),
        "audio": Ref("create_chat_completion_request_audio_v1.CreateChatCompletionRequestAudio"),
        "function_call": Ref(
            "chat_completion_function_call_option_v2024_08_01_preview.ChatCompletionFunctionCallOption"
        ),
        "functions": ListOf(Ref("chat_completion_functions_v2024_08_01_preview.ChatCompletionFunctions")),
        "prediction": Ref("prediction_content_v2025_01_01_preview.PredictionContent"),
        "response_format": Ref("unions_v1.CreateChatCompletionRequestResponseFormat"),
        "stream_options": Ref("chat_completion_stream_options_v1.ChatCompletionStreamOptions"),
        "tool_choice": Ref("unions_v1.ChatCompletionToolChoiceOption"),
        "tools": ListOf(
            OneOf(
                "type",
                {
                    "function": "chat_completion_tool_v1.ChatCompletionTool",
                    "custom": "custom_tool_chat_completions_v1.CustomToolChatCompletions",
                },
            )
        ),
        "user_security_context": Ref("azure_user_security_context_v1.AzureUserSecurityContext"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            model: str,
            audio: CreateChatCompletionRequestAudio | Mapping[str, Any] | None = ...,
            frequency_penalty: float | None = ...,
            function_call: Literal["auto", "none"] | ChatCompletionFunctionCallOption | Mapping[str, Any] = ...,
            functions: Sequence[ChatCompletionFunctions | Mapping[str, Any]] = ...,
            logit_bias: Mapping[str, int] | None = ...,
            logprobs: bool | None = ...,
            max_completion_tokens: int | None = ...,
            max_tokens: int | None = ...,
            metadata: Mapping[str, str] | None = ...,
            modalities: Sequence[Literal["audio", "text"]] | None = ...,
            n: int | None = ...,
            parallel_tool_calls: ParallelToolCalls = ...,
            prediction: PredictionContent | Mapping[str, Any] = ...,
            presence_penalty: float | None = ...,
            prompt_cache_key: str = ...,
            prompt_cache_retention: Literal["24h", "in-memory"] | None = ...,
            reasoning_effort: ReasoningEffort = ...,
            response_format: CreateChatCompletionRequestResponseFormat | Mapping[str, Any] = ...,
            safety_identifier: str = ...,
            seed: int | None = ...,
            stop: str | Sequence[str] | None = ...,
            store: bool | None = ...,
            stream: bool | None = ...,
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any] | CustomToolChatCompletions] = ...,
            top_logprobs: int | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            user_security_context: AzureUserSecurityContext | Mapping[str, Any] = ...,
            verbosity: Verbosity = ...,
        ) -> None: ...
