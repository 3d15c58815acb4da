"""`client.chat.completions`, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from aoai._client.resource import AsyncResource, Resource, helper, method

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Unpack

    from aoai._client.resource import (
        AsyncChatCompletionStream,
        AsyncParsedChatCompletionStream,
        AsyncStream,
        AsyncToolRun,
        CallOptions,
        ChatCompletionStream,
        ChatStreamEvent,
        ParsedChatCompletionStream,
        ParsedChatStreamEvent,
        Stream,
        ToolRun,
    )
    from aoai._runtime.parsed import T

    from aoai_generated.models.azure_user_security_context_v1 import AzureUserSecurityContext
    from aoai_generated.models.chat_completion_function_call_option_v2024_08_01_preview import (
        ChatCompletionFunctionCallOption,
    )
    from aoai_generated.models.chat_completion_functions_v2024_08_01_preview import ChatCompletionFunctions
    from aoai_generated.models.chat_completion_stream_options_v1 import ChatCompletionStreamOptions
    from aoai_generated.models.chat_completion_tool_v1 import ChatCompletionTool
    from aoai_generated.models.create_chat_completion_request_audio_v1 import CreateChatCompletionRequestAudio
    from aoai_generated.models.create_chat_completion_response_v1 import CreateChatCompletionResponse
    from aoai_generated.models.create_chat_completion_stream_response_v1 import CreateChatCompletionStreamResponse
    from aoai_generated.models.custom_tool_chat_completions_v1 import CustomToolChatCompletions
    from aoai_generated.models.parsed_chat_completion_v1 import ParsedChatCompletion
    from aoai_generated.models.prediction_content_v2025_01_01_preview import PredictionContent
    from aoai_generated.models.unions_v1 import (
        ChatCompletionRequestMessage,
        ChatCompletionToolChoiceOption,
        CreateChatCompletionRequestResponseFormat,
    )
    from aoai_generated.models.values_v1 import ReasoningEffort, Verbosity
    from aoai_generated.models.values_v2024_09_01_preview import ParallelToolCalls


class ChatCompletions(Resource):
    """`client.chat.completions`."""

    if TYPE_CHECKING:

        @overload
        def create(
            self,
            *,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            model: str,
            stream: Literal[True],
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
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any] | CustomToolChatCompletions] = ...,
            top_logprobs: int | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            user_security_context: AzureUserSecurityContext | Mapping[str, Any] = ...,
            verbosity: Verbosity = ...,
            **options: Unpack[CallOptions],
        ) -> Stream[CreateChatCompletionStreamResponse]: ...
        @overload
        def create(
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
            stream: Literal[False] | None = ...,
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any] | CustomToolChatCompletions] = ...,
            top_logprobs: int | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            user_security_context: AzureUserSecurityContext | Mapping[str, Any] = ...,
            verbosity: Verbosity = ...,
            **options: Unpack[CallOptions],
        ) -> CreateChatCompletionResponse: ...
        @overload
        def create(
            self,
            *,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            model: str,
            stream: bool | None,
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
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any] | CustomToolChatCompletions] = ...,
            top_logprobs: int | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            user_security_context: AzureUserSecurityContext | Mapping[str, Any] = ...,
            verbosity: Verbosity = ...,
            **options: Unpack[CallOptions],
        ) -> CreateChatCompletionResponse | Stream[CreateChatCompletionStreamResponse]: ...
        def create(self, *arguments: Any, **options: Any) -> Any:
            """POST /chat/completions.

            Args:
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
                options: see `aoai.CallOptions`.
            """

            ...

        @overload
        def stream(
            self,
            *,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            model: str,
            response_format: type[T],
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
            safety_identifier: str = ...,
            seed: int | None = ...,
            stop: str | Sequence[str] | None = ...,
            store: bool | None = ...,
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any] | CustomToolChatCompletions] = ...,
            top_logprobs: int | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            user_security_context: AzureUserSecurityContext | Mapping[str, Any] = ...,
            verbosity: Verbosity = ...,
            on_interruption: Literal["restart"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> ParsedChatCompletionStream[
            CreateChatCompletionStreamResponse, CreateChatCompletionResponse, ParsedChatCompletion[T], T
        ]: ...
        @overload
        def stream(
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
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any] | CustomToolChatCompletions] = ...,
            top_logprobs: int | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            user_security_context: AzureUserSecurityContext | Mapping[str, Any] = ...,
            verbosity: Verbosity = ...,
            on_interruption: Literal["restart"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> ChatCompletionStream[CreateChatCompletionStreamResponse, CreateChatCompletionResponse]: ...
        def stream(self, *arguments: Any, **options: Any) -> Any:
            """POST /chat/completions.

            Args:
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
                options: see `aoai.CallOptions`.
            """

            ...

        @overload
        def parse(
            self,
            *,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            model: str,
            response_format: type[T],
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
            safety_identifier: str = ...,
            seed: int | None = ...,
            stop: str | Sequence[str] | None = ...,
            store: bool | None = ...,
            temperature: float | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any] | CustomToolChatCompletions] = ...,
            top_logprobs: int | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            user_security_context: AzureUserSecurityContext | Mapping[str, Any] = ...,
            verbosity: Verbosity = ...,
            **options: Unpack[CallOptions],
        ) -> ParsedChatCompletion[T]: ...
        @overload
        def parse(
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
            temperature: float | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any] | CustomToolChatCompletions] = ...,
            top_logprobs: int | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            user_security_context: AzureUserSecurityContext | Mapping[str, Any] = ...,
            verbosity: Verbosity = ...,
            **options: Unpack[CallOptions],
        ) -> ParsedChatCompletion[None]: ...
        def parse(self, *arguments: Any, **options: Any) -> Any:
            """Return the answer with its text as a type, and the arguments of strict tools.

            Args:
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
                response_format: a pydantic model, a dataclass, an attrs class, a TypedDict or a msgspec Struct.
                options: see `aoai.CallOptions`.
            """

            ...

        @overload
        def run_tools(
            self,
            *,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            model: str,
            tools: Sequence[Callable[..., Any] | ChatCompletionTool | Mapping[str, Any] | CustomToolChatCompletions],
            response_format: type[T],
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
            parallel_tool_calls: ParallelToolCalls = ...,
            prediction: PredictionContent | Mapping[str, Any] = ...,
            presence_penalty: float | None = ...,
            prompt_cache_key: str = ...,
            prompt_cache_retention: Literal["24h", "in-memory"] | None = ...,
            reasoning_effort: ReasoningEffort = ...,
            safety_identifier: str = ...,
            seed: int | None = ...,
            stop: str | Sequence[str] | None = ...,
            store: bool | None = ...,
            temperature: float | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            top_logprobs: int | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            user_security_context: AzureUserSecurityContext | Mapping[str, Any] = ...,
            verbosity: Verbosity = ...,
            max_steps: int = ...,
            parallel: bool = ...,
            on_error: Literal["tell", "raise"] = ...,
            **options: Unpack[CallOptions],
        ) -> ToolRun[
            ParsedChatCompletion[T],
            ParsedChatStreamEvent[CreateChatCompletionStreamResponse, CreateChatCompletionResponse, T],
        ]: ...
        @overload
        def run_tools(
            self,
            *,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            model: str,
            tools: Sequence[Callable[..., Any] | ChatCompletionTool | Mapping[str, Any] | CustomToolChatCompletions],
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
            temperature: float | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            top_logprobs: int | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            user_security_context: AzureUserSecurityContext | Mapping[str, Any] = ...,
            verbosity: Verbosity = ...,
            max_steps: int = ...,
            parallel: bool = ...,
            on_error: Literal["tell", "raise"] = ...,
            **options: Unpack[CallOptions],
        ) -> ToolRun[
            CreateChatCompletionResponse,
            ChatStreamEvent[CreateChatCompletionStreamResponse, CreateChatCompletionResponse],
        ]: ...
        def run_tools(self, *arguments: Any, **options: Any) -> Any:
            """Answer with the help of functions: call them as the model asks, and tell it what they return.

            Args:
                messages: at least 1 items.
                frequency_penalty: -2 to 2.
                function_call: deprecated.
                functions: 1 to 128 items; deprecated.
                max_tokens: deprecated.
                presence_penalty: -2 to 2.
                seed: deprecated.
                temperature: 0 to 2; the service's default is 1.
                top_p: 0 to 1; the service's default is 1.
                user: deprecated.
                tools: functions, and other tools as JSON.
                max_steps: answers of the model at most; the default is 10.
                parallel: whether calls of one answer run at once.
                on_error: what is done with an error of a function.
                options: see `aoai.CallOptions`.
            """

            ...
    else:
        __resource__ = "chat.completions"
        create = method("chat.completions.create")
        stream = method("chat.completions.create", "stream")
        parse = helper("aoai._parse.calls:chat")
        run_tools = helper("aoai._tools.calls:chat")


class AsyncChatCompletions(AsyncResource):
    """`client.chat.completions`."""

    if TYPE_CHECKING:

        @overload
        async def create(
            self,
            *,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            model: str,
            stream: Literal[True],
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
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any] | CustomToolChatCompletions] = ...,
            top_logprobs: int | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            user_security_context: AzureUserSecurityContext | Mapping[str, Any] = ...,
            verbosity: Verbosity = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncStream[CreateChatCompletionStreamResponse]: ...
        @overload
        async def create(
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
            stream: Literal[False] | None = ...,
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any] | CustomToolChatCompletions] = ...,
            top_logprobs: int | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            user_security_context: AzureUserSecurityContext | Mapping[str, Any] = ...,
            verbosity: Verbosity = ...,
            **options: Unpack[CallOptions],
        ) -> CreateChatCompletionResponse: ...
        @overload
        async def create(
            self,
            *,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            model: str,
            stream: bool | None,
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
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any] | CustomToolChatCompletions] = ...,
            top_logprobs: int | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            user_security_context: AzureUserSecurityContext | Mapping[str, Any] = ...,
            verbosity: Verbosity = ...,
            **options: Unpack[CallOptions],
        ) -> CreateChatCompletionResponse | AsyncStream[CreateChatCompletionStreamResponse]: ...
        async def create(self, *arguments: Any, **options: Any) -> Any:
            """POST /chat/completions.

            Args:
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
                options: see `aoai.CallOptions`.
            """

            ...

        @overload
        def stream(
            self,
            *,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            model: str,
            response_format: type[T],
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
            safety_identifier: str = ...,
            seed: int | None = ...,
            stop: str | Sequence[str] | None = ...,
            store: bool | None = ...,
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any] | CustomToolChatCompletions] = ...,
            top_logprobs: int | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            user_security_context: AzureUserSecurityContext | Mapping[str, Any] = ...,
            verbosity: Verbosity = ...,
            on_interruption: Literal["restart"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncParsedChatCompletionStream[
            CreateChatCompletionStreamResponse, CreateChatCompletionResponse, ParsedChatCompletion[T], T
        ]: ...
        @overload
        def stream(
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
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any] | CustomToolChatCompletions] = ...,
            top_logprobs: int | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            user_security_context: AzureUserSecurityContext | Mapping[str, Any] = ...,
            verbosity: Verbosity = ...,
            on_interruption: Literal["restart"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncChatCompletionStream[CreateChatCompletionStreamResponse, CreateChatCompletionResponse]: ...
        def stream(self, *arguments: Any, **options: Any) -> Any:
            """POST /chat/completions.

            Args:
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
                options: see `aoai.CallOptions`.
            """

            ...

        @overload
        async def parse(
            self,
            *,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            model: str,
            response_format: type[T],
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
            safety_identifier: str = ...,
            seed: int | None = ...,
            stop: str | Sequence[str] | None = ...,
            store: bool | None = ...,
            temperature: float | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any] | CustomToolChatCompletions] = ...,
            top_logprobs: int | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            user_security_context: AzureUserSecurityContext | Mapping[str, Any] = ...,
            verbosity: Verbosity = ...,
            **options: Unpack[CallOptions],
        ) -> ParsedChatCompletion[T]: ...
        @overload
        async def parse(
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
            temperature: float | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any] | CustomToolChatCompletions] = ...,
            top_logprobs: int | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            user_security_context: AzureUserSecurityContext | Mapping[str, Any] = ...,
            verbosity: Verbosity = ...,
            **options: Unpack[CallOptions],
        ) -> ParsedChatCompletion[None]: ...
        async def parse(self, *arguments: Any, **options: Any) -> Any:
            """Return the answer with its text as a type, and the arguments of strict tools.

            Args:
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
                response_format: a pydantic model, a dataclass, an attrs class, a TypedDict or a msgspec Struct.
                options: see `aoai.CallOptions`.
            """

            ...

        @overload
        def run_tools(
            self,
            *,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            model: str,
            tools: Sequence[Callable[..., Any] | ChatCompletionTool | Mapping[str, Any] | CustomToolChatCompletions],
            response_format: type[T],
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
            parallel_tool_calls: ParallelToolCalls = ...,
            prediction: PredictionContent | Mapping[str, Any] = ...,
            presence_penalty: float | None = ...,
            prompt_cache_key: str = ...,
            prompt_cache_retention: Literal["24h", "in-memory"] | None = ...,
            reasoning_effort: ReasoningEffort = ...,
            safety_identifier: str = ...,
            seed: int | None = ...,
            stop: str | Sequence[str] | None = ...,
            store: bool | None = ...,
            temperature: float | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            top_logprobs: int | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            user_security_context: AzureUserSecurityContext | Mapping[str, Any] = ...,
            verbosity: Verbosity = ...,
            max_steps: int = ...,
            parallel: bool = ...,
            on_error: Literal["tell", "raise"] = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncToolRun[
            ParsedChatCompletion[T],
            ParsedChatStreamEvent[CreateChatCompletionStreamResponse, CreateChatCompletionResponse, T],
        ]: ...
        @overload
        def run_tools(
            self,
            *,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            model: str,
            tools: Sequence[Callable[..., Any] | ChatCompletionTool | Mapping[str, Any] | CustomToolChatCompletions],
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
            temperature: float | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            top_logprobs: int | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            user_security_context: AzureUserSecurityContext | Mapping[str, Any] = ...,
            verbosity: Verbosity = ...,
            max_steps: int = ...,
            parallel: bool = ...,
            on_error: Literal["tell", "raise"] = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncToolRun[
            CreateChatCompletionResponse,
            ChatStreamEvent[CreateChatCompletionStreamResponse, CreateChatCompletionResponse],
        ]: ...
        def run_tools(self, *arguments: Any, **options: Any) -> Any:
            """Answer with the help of functions: call them as the model asks, and tell it what they return.

            Args:
                messages: at least 1 items.
                frequency_penalty: -2 to 2.
                function_call: deprecated.
                functions: 1 to 128 items; deprecated.
                max_tokens: deprecated.
                presence_penalty: -2 to 2.
                seed: deprecated.
                temperature: 0 to 2; the service's default is 1.
                top_p: 0 to 1; the service's default is 1.
                user: deprecated.
                tools: functions, and other tools as JSON.
                max_steps: answers of the model at most; the default is 10.
                parallel: whether calls of one answer run at once.
                on_error: what is done with an error of a function.
                options: see `aoai.CallOptions`.
            """

            ...
    else:
        __resource__ = "chat.completions"
        create = method("chat.completions.create")
        stream = method("chat.completions.create", "stream")
        parse = helper("aoai._parse.calls:chat")
        run_tools = helper("aoai._tools.calls:chat")
