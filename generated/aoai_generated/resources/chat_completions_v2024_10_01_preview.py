"""`client.chat.completions`, as of 2024-10-01-preview."""

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

    from aoai_generated.models.chat_completion_function_call_option_v2024_08_01_preview import (
        ChatCompletionFunctionCallOption,
    )
    from aoai_generated.models.chat_completion_functions_v2024_08_01_preview import ChatCompletionFunctions
    from aoai_generated.models.chat_completion_stream_options_v2024_08_01_preview import ChatCompletionStreamOptions
    from aoai_generated.models.chat_completion_tool_v2024_08_01_preview import ChatCompletionTool
    from aoai_generated.models.create_chat_completion_response_v2024_10_01_preview import CreateChatCompletionResponse
    from aoai_generated.models.create_chat_completion_stream_response_v2024_10_01_preview import (
        CreateChatCompletionStreamResponse,
    )
    from aoai_generated.models.parsed_chat_completion_v2024_10_01_preview import ParsedChatCompletion
    from aoai_generated.models.response_format_json_object_v2024_08_01_preview import ResponseFormatJsonObject
    from aoai_generated.models.response_format_json_schema_v2024_08_01_preview import ResponseFormatJsonSchema
    from aoai_generated.models.response_format_text_v2024_08_01_preview import ResponseFormatText
    from aoai_generated.models.unions_v2024_07_01_preview import ChatCompletionToolChoiceOption
    from aoai_generated.models.unions_v2024_08_01_preview import (
        AzureChatExtensionConfiguration,
        ChatCompletionRequestMessage,
    )
    from aoai_generated.models.values_v2024_09_01_preview import ParallelToolCalls


class ChatCompletions(Resource):
    """`client.chat.completions`."""

    if TYPE_CHECKING:

        @overload
        def create(
            self,
            *,
            model: str,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            stream: Literal[True],
            frequency_penalty: float | None = ...,
            logit_bias: Mapping[str, int] | None = ...,
            max_completion_tokens: int | None = ...,
            max_tokens: int | None = ...,
            presence_penalty: float | None = ...,
            stop: str | Sequence[str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            data_sources: Sequence[AzureChatExtensionConfiguration | Mapping[str, Any]] = ...,
            function_call: Literal["auto", "none"] | ChatCompletionFunctionCallOption | Mapping[str, Any] = ...,
            functions: Sequence[ChatCompletionFunctions | Mapping[str, Any]] = ...,
            logprobs: bool | None = ...,
            n: int | None = ...,
            parallel_tool_calls: ParallelToolCalls | None = ...,
            response_format: ResponseFormatText
            | Mapping[str, Any]
            | ResponseFormatJsonObject
            | ResponseFormatJsonSchema = ...,
            seed: int | None = ...,
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            **options: Unpack[CallOptions],
        ) -> Stream[CreateChatCompletionStreamResponse]: ...
        @overload
        def create(
            self,
            *,
            model: str,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            frequency_penalty: float | None = ...,
            logit_bias: Mapping[str, int] | None = ...,
            max_completion_tokens: int | None = ...,
            max_tokens: int | None = ...,
            presence_penalty: float | None = ...,
            stop: str | Sequence[str] | None = ...,
            stream: Literal[False] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            data_sources: Sequence[AzureChatExtensionConfiguration | Mapping[str, Any]] = ...,
            function_call: Literal["auto", "none"] | ChatCompletionFunctionCallOption | Mapping[str, Any] = ...,
            functions: Sequence[ChatCompletionFunctions | Mapping[str, Any]] = ...,
            logprobs: bool | None = ...,
            n: int | None = ...,
            parallel_tool_calls: ParallelToolCalls | None = ...,
            response_format: ResponseFormatText
            | Mapping[str, Any]
            | ResponseFormatJsonObject
            | ResponseFormatJsonSchema = ...,
            seed: int | None = ...,
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            **options: Unpack[CallOptions],
        ) -> CreateChatCompletionResponse: ...
        @overload
        def create(
            self,
            *,
            model: str,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            stream: bool | None,
            frequency_penalty: float | None = ...,
            logit_bias: Mapping[str, int] | None = ...,
            max_completion_tokens: int | None = ...,
            max_tokens: int | None = ...,
            presence_penalty: float | None = ...,
            stop: str | Sequence[str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            data_sources: Sequence[AzureChatExtensionConfiguration | Mapping[str, Any]] = ...,
            function_call: Literal["auto", "none"] | ChatCompletionFunctionCallOption | Mapping[str, Any] = ...,
            functions: Sequence[ChatCompletionFunctions | Mapping[str, Any]] = ...,
            logprobs: bool | None = ...,
            n: int | None = ...,
            parallel_tool_calls: ParallelToolCalls | None = ...,
            response_format: ResponseFormatText
            | Mapping[str, Any]
            | ResponseFormatJsonObject
            | ResponseFormatJsonSchema = ...,
            seed: int | None = ...,
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            **options: Unpack[CallOptions],
        ) -> CreateChatCompletionResponse | Stream[CreateChatCompletionStreamResponse]: ...
        def create(self, *arguments: Any, **options: Any) -> Any:
            """POST /deployments/{deployment_id}/chat/completions.

            Args:
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
                seed: -9223372036854775808 to 9223372036854775807.
                top_logprobs: 0 to 20.
                options: see `aoai.CallOptions`.
            """

            ...

        @overload
        def stream(
            self,
            *,
            model: str,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            response_format: type[T],
            frequency_penalty: float | None = ...,
            logit_bias: Mapping[str, int] | None = ...,
            max_completion_tokens: int | None = ...,
            max_tokens: int | None = ...,
            presence_penalty: float | None = ...,
            stop: str | Sequence[str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            data_sources: Sequence[AzureChatExtensionConfiguration | Mapping[str, Any]] = ...,
            function_call: Literal["auto", "none"] | ChatCompletionFunctionCallOption | Mapping[str, Any] = ...,
            functions: Sequence[ChatCompletionFunctions | Mapping[str, Any]] = ...,
            logprobs: bool | None = ...,
            n: int | None = ...,
            parallel_tool_calls: ParallelToolCalls | None = ...,
            seed: int | None = ...,
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            on_interruption: Literal["restart"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> ParsedChatCompletionStream[
            CreateChatCompletionStreamResponse, CreateChatCompletionResponse, ParsedChatCompletion[T], T
        ]: ...
        @overload
        def stream(
            self,
            *,
            model: str,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            frequency_penalty: float | None = ...,
            logit_bias: Mapping[str, int] | None = ...,
            max_completion_tokens: int | None = ...,
            max_tokens: int | None = ...,
            presence_penalty: float | None = ...,
            stop: str | Sequence[str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            data_sources: Sequence[AzureChatExtensionConfiguration | Mapping[str, Any]] = ...,
            function_call: Literal["auto", "none"] | ChatCompletionFunctionCallOption | Mapping[str, Any] = ...,
            functions: Sequence[ChatCompletionFunctions | Mapping[str, Any]] = ...,
            logprobs: bool | None = ...,
            n: int | None = ...,
            parallel_tool_calls: ParallelToolCalls | None = ...,
            response_format: ResponseFormatText
            | Mapping[str, Any]
            | ResponseFormatJsonObject
            | ResponseFormatJsonSchema = ...,
            seed: int | None = ...,
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            on_interruption: Literal["restart"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> ChatCompletionStream[CreateChatCompletionStreamResponse, CreateChatCompletionResponse]: ...
        def stream(self, *arguments: Any, **options: Any) -> Any:
            """POST /deployments/{deployment_id}/chat/completions.

            Args:
                messages: at least 1 items.
                frequency_penalty: -2 to 2; the service's default is 0.
                presence_penalty: -2 to 2; the service's default is 0.
                temperature: 0 to 2; the service's default is 1.
                top_p: 0 to 1; the service's default is 1.
                function_call: deprecated.
                functions: 1 to 128 items; deprecated.
                logprobs: the service's default is False.
                n: 1 to 128; the service's default is 1.
                seed: -9223372036854775808 to 9223372036854775807.
                top_logprobs: 0 to 20.
                options: see `aoai.CallOptions`.
            """

            ...

        @overload
        def parse(
            self,
            *,
            model: str,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            response_format: type[T],
            frequency_penalty: float | None = ...,
            logit_bias: Mapping[str, int] | None = ...,
            max_completion_tokens: int | None = ...,
            max_tokens: int | None = ...,
            presence_penalty: float | None = ...,
            stop: str | Sequence[str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            data_sources: Sequence[AzureChatExtensionConfiguration | Mapping[str, Any]] = ...,
            function_call: Literal["auto", "none"] | ChatCompletionFunctionCallOption | Mapping[str, Any] = ...,
            functions: Sequence[ChatCompletionFunctions | Mapping[str, Any]] = ...,
            logprobs: bool | None = ...,
            n: int | None = ...,
            parallel_tool_calls: ParallelToolCalls | None = ...,
            seed: int | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            **options: Unpack[CallOptions],
        ) -> ParsedChatCompletion[T]: ...
        @overload
        def parse(
            self,
            *,
            model: str,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            frequency_penalty: float | None = ...,
            logit_bias: Mapping[str, int] | None = ...,
            max_completion_tokens: int | None = ...,
            max_tokens: int | None = ...,
            presence_penalty: float | None = ...,
            stop: str | Sequence[str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            data_sources: Sequence[AzureChatExtensionConfiguration | Mapping[str, Any]] = ...,
            function_call: Literal["auto", "none"] | ChatCompletionFunctionCallOption | Mapping[str, Any] = ...,
            functions: Sequence[ChatCompletionFunctions | Mapping[str, Any]] = ...,
            logprobs: bool | None = ...,
            n: int | None = ...,
            parallel_tool_calls: ParallelToolCalls | None = ...,
            response_format: ResponseFormatText
            | Mapping[str, Any]
            | ResponseFormatJsonObject
            | ResponseFormatJsonSchema = ...,
            seed: int | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            **options: Unpack[CallOptions],
        ) -> ParsedChatCompletion[None]: ...
        def parse(self, *arguments: Any, **options: Any) -> Any:
            """Return the answer with its text as a type, and the arguments of strict tools.

            Args:
                messages: at least 1 items.
                frequency_penalty: -2 to 2; the service's default is 0.
                presence_penalty: -2 to 2; the service's default is 0.
                temperature: 0 to 2; the service's default is 1.
                top_p: 0 to 1; the service's default is 1.
                function_call: deprecated.
                functions: 1 to 128 items; deprecated.
                logprobs: the service's default is False.
                n: 1 to 128; the service's default is 1.
                seed: -9223372036854775808 to 9223372036854775807.
                top_logprobs: 0 to 20.
                response_format: a pydantic model, a dataclass, an attrs class, a TypedDict or a msgspec Struct.
                options: see `aoai.CallOptions`.
            """

            ...

        @overload
        def run_tools(
            self,
            *,
            model: str,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            tools: Sequence[Callable[..., Any] | ChatCompletionTool | Mapping[str, Any]],
            response_format: type[T],
            frequency_penalty: float | None = ...,
            logit_bias: Mapping[str, int] | None = ...,
            max_completion_tokens: int | None = ...,
            max_tokens: int | None = ...,
            presence_penalty: float | None = ...,
            stop: str | Sequence[str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            data_sources: Sequence[AzureChatExtensionConfiguration | Mapping[str, Any]] = ...,
            function_call: Literal["auto", "none"] | ChatCompletionFunctionCallOption | Mapping[str, Any] = ...,
            functions: Sequence[ChatCompletionFunctions | Mapping[str, Any]] = ...,
            logprobs: bool | None = ...,
            parallel_tool_calls: ParallelToolCalls | None = ...,
            seed: int | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            top_logprobs: int | None = ...,
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
            model: str,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            tools: Sequence[Callable[..., Any] | ChatCompletionTool | Mapping[str, Any]],
            frequency_penalty: float | None = ...,
            logit_bias: Mapping[str, int] | None = ...,
            max_completion_tokens: int | None = ...,
            max_tokens: int | None = ...,
            presence_penalty: float | None = ...,
            stop: str | Sequence[str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            data_sources: Sequence[AzureChatExtensionConfiguration | Mapping[str, Any]] = ...,
            function_call: Literal["auto", "none"] | ChatCompletionFunctionCallOption | Mapping[str, Any] = ...,
            functions: Sequence[ChatCompletionFunctions | Mapping[str, Any]] = ...,
            logprobs: bool | None = ...,
            parallel_tool_calls: ParallelToolCalls | None = ...,
            response_format: ResponseFormatText
            | Mapping[str, Any]
            | ResponseFormatJsonObject
            | ResponseFormatJsonSchema = ...,
            seed: int | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            top_logprobs: int | None = ...,
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
                frequency_penalty: -2 to 2; the service's default is 0.
                presence_penalty: -2 to 2; the service's default is 0.
                temperature: 0 to 2; the service's default is 1.
                top_p: 0 to 1; the service's default is 1.
                function_call: deprecated.
                functions: 1 to 128 items; deprecated.
                logprobs: the service's default is False.
                seed: -9223372036854775808 to 9223372036854775807.
                top_logprobs: 0 to 20.
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
            model: str,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            stream: Literal[True],
            frequency_penalty: float | None = ...,
            logit_bias: Mapping[str, int] | None = ...,
            max_completion_tokens: int | None = ...,
            max_tokens: int | None = ...,
            presence_penalty: float | None = ...,
            stop: str | Sequence[str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            data_sources: Sequence[AzureChatExtensionConfiguration | Mapping[str, Any]] = ...,
            function_call: Literal["auto", "none"] | ChatCompletionFunctionCallOption | Mapping[str, Any] = ...,
            functions: Sequence[ChatCompletionFunctions | Mapping[str, Any]] = ...,
            logprobs: bool | None = ...,
            n: int | None = ...,
            parallel_tool_calls: ParallelToolCalls | None = ...,
            response_format: ResponseFormatText
            | Mapping[str, Any]
            | ResponseFormatJsonObject
            | ResponseFormatJsonSchema = ...,
            seed: int | None = ...,
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncStream[CreateChatCompletionStreamResponse]: ...
        @overload
        async def create(
            self,
            *,
            model: str,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            frequency_penalty: float | None = ...,
            logit_bias: Mapping[str, int] | None = ...,
            max_completion_tokens: int | None = ...,
            max_tokens: int | None = ...,
            presence_penalty: float | None = ...,
            stop: str | Sequence[str] | None = ...,
            stream: Literal[False] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            data_sources: Sequence[AzureChatExtensionConfiguration | Mapping[str, Any]] = ...,
            function_call: Literal["auto", "none"] | ChatCompletionFunctionCallOption | Mapping[str, Any] = ...,
            functions: Sequence[ChatCompletionFunctions | Mapping[str, Any]] = ...,
            logprobs: bool | None = ...,
            n: int | None = ...,
            parallel_tool_calls: ParallelToolCalls | None = ...,
            response_format: ResponseFormatText
            | Mapping[str, Any]
            | ResponseFormatJsonObject
            | ResponseFormatJsonSchema = ...,
            seed: int | None = ...,
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            **options: Unpack[CallOptions],
        ) -> CreateChatCompletionResponse: ...
        @overload
        async def create(
            self,
            *,
            model: str,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            stream: bool | None,
            frequency_penalty: float | None = ...,
            logit_bias: Mapping[str, int] | None = ...,
            max_completion_tokens: int | None = ...,
            max_tokens: int | None = ...,
            presence_penalty: float | None = ...,
            stop: str | Sequence[str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            data_sources: Sequence[AzureChatExtensionConfiguration | Mapping[str, Any]] = ...,
            function_call: Literal["auto", "none"] | ChatCompletionFunctionCallOption | Mapping[str, Any] = ...,
            functions: Sequence[ChatCompletionFunctions | Mapping[str, Any]] = ...,
            logprobs: bool | None = ...,
            n: int | None = ...,
            parallel_tool_calls: ParallelToolCalls | None = ...,
            response_format: ResponseFormatText
            | Mapping[str, Any]
            | ResponseFormatJsonObject
            | ResponseFormatJsonSchema = ...,
            seed: int | None = ...,
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            **options: Unpack[CallOptions],
        ) -> CreateChatCompletionResponse | AsyncStream[CreateChatCompletionStreamResponse]: ...
        async def create(self, *arguments: Any, **options: Any) -> Any:
            """POST /deployments/{deployment_id}/chat/completions.

            Args:
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
                seed: -9223372036854775808 to 9223372036854775807.
                top_logprobs: 0 to 20.
                options: see `aoai.CallOptions`.
            """

            ...

        @overload
        def stream(
            self,
            *,
            model: str,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            response_format: type[T],
            frequency_penalty: float | None = ...,
            logit_bias: Mapping[str, int] | None = ...,
            max_completion_tokens: int | None = ...,
            max_tokens: int | None = ...,
            presence_penalty: float | None = ...,
            stop: str | Sequence[str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            data_sources: Sequence[AzureChatExtensionConfiguration | Mapping[str, Any]] = ...,
            function_call: Literal["auto", "none"] | ChatCompletionFunctionCallOption | Mapping[str, Any] = ...,
            functions: Sequence[ChatCompletionFunctions | Mapping[str, Any]] = ...,
            logprobs: bool | None = ...,
            n: int | None = ...,
            parallel_tool_calls: ParallelToolCalls | None = ...,
            seed: int | None = ...,
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            on_interruption: Literal["restart"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncParsedChatCompletionStream[
            CreateChatCompletionStreamResponse, CreateChatCompletionResponse, ParsedChatCompletion[T], T
        ]: ...
        @overload
        def stream(
            self,
            *,
            model: str,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            frequency_penalty: float | None = ...,
            logit_bias: Mapping[str, int] | None = ...,
            max_completion_tokens: int | None = ...,
            max_tokens: int | None = ...,
            presence_penalty: float | None = ...,
            stop: str | Sequence[str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            data_sources: Sequence[AzureChatExtensionConfiguration | Mapping[str, Any]] = ...,
            function_call: Literal["auto", "none"] | ChatCompletionFunctionCallOption | Mapping[str, Any] = ...,
            functions: Sequence[ChatCompletionFunctions | Mapping[str, Any]] = ...,
            logprobs: bool | None = ...,
            n: int | None = ...,
            parallel_tool_calls: ParallelToolCalls | None = ...,
            response_format: ResponseFormatText
            | Mapping[str, Any]
            | ResponseFormatJsonObject
            | ResponseFormatJsonSchema = ...,
            seed: int | None = ...,
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            on_interruption: Literal["restart"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncChatCompletionStream[CreateChatCompletionStreamResponse, CreateChatCompletionResponse]: ...
        def stream(self, *arguments: Any, **options: Any) -> Any:
            """POST /deployments/{deployment_id}/chat/completions.

            Args:
                messages: at least 1 items.
                frequency_penalty: -2 to 2; the service's default is 0.
                presence_penalty: -2 to 2; the service's default is 0.
                temperature: 0 to 2; the service's default is 1.
                top_p: 0 to 1; the service's default is 1.
                function_call: deprecated.
                functions: 1 to 128 items; deprecated.
                logprobs: the service's default is False.
                n: 1 to 128; the service's default is 1.
                seed: -9223372036854775808 to 9223372036854775807.
                top_logprobs: 0 to 20.
                options: see `aoai.CallOptions`.
            """

            ...

        @overload
        async def parse(
            self,
            *,
            model: str,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            response_format: type[T],
            frequency_penalty: float | None = ...,
            logit_bias: Mapping[str, int] | None = ...,
            max_completion_tokens: int | None = ...,
            max_tokens: int | None = ...,
            presence_penalty: float | None = ...,
            stop: str | Sequence[str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            data_sources: Sequence[AzureChatExtensionConfiguration | Mapping[str, Any]] = ...,
            function_call: Literal["auto", "none"] | ChatCompletionFunctionCallOption | Mapping[str, Any] = ...,
            functions: Sequence[ChatCompletionFunctions | Mapping[str, Any]] = ...,
            logprobs: bool | None = ...,
            n: int | None = ...,
            parallel_tool_calls: ParallelToolCalls | None = ...,
            seed: int | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            **options: Unpack[CallOptions],
        ) -> ParsedChatCompletion[T]: ...
        @overload
        async def parse(
            self,
            *,
            model: str,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            frequency_penalty: float | None = ...,
            logit_bias: Mapping[str, int] | None = ...,
            max_completion_tokens: int | None = ...,
            max_tokens: int | None = ...,
            presence_penalty: float | None = ...,
            stop: str | Sequence[str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            data_sources: Sequence[AzureChatExtensionConfiguration | Mapping[str, Any]] = ...,
            function_call: Literal["auto", "none"] | ChatCompletionFunctionCallOption | Mapping[str, Any] = ...,
            functions: Sequence[ChatCompletionFunctions | Mapping[str, Any]] = ...,
            logprobs: bool | None = ...,
            n: int | None = ...,
            parallel_tool_calls: ParallelToolCalls | None = ...,
            response_format: ResponseFormatText
            | Mapping[str, Any]
            | ResponseFormatJsonObject
            | ResponseFormatJsonSchema = ...,
            seed: int | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            **options: Unpack[CallOptions],
        ) -> ParsedChatCompletion[None]: ...
        async def parse(self, *arguments: Any, **options: Any) -> Any:
            """Return the answer with its text as a type, and the arguments of strict tools.

            Args:
                messages: at least 1 items.
                frequency_penalty: -2 to 2; the service's default is 0.
                presence_penalty: -2 to 2; the service's default is 0.
                temperature: 0 to 2; the service's default is 1.
                top_p: 0 to 1; the service's default is 1.
                function_call: deprecated.
                functions: 1 to 128 items; deprecated.
                logprobs: the service's default is False.
                n: 1 to 128; the service's default is 1.
                seed: -9223372036854775808 to 9223372036854775807.
                top_logprobs: 0 to 20.
                response_format: a pydantic model, a dataclass, an attrs class, a TypedDict or a msgspec Struct.
                options: see `aoai.CallOptions`.
            """

            ...

        @overload
        def run_tools(
            self,
            *,
            model: str,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            tools: Sequence[Callable[..., Any] | ChatCompletionTool | Mapping[str, Any]],
            response_format: type[T],
            frequency_penalty: float | None = ...,
            logit_bias: Mapping[str, int] | None = ...,
            max_completion_tokens: int | None = ...,
            max_tokens: int | None = ...,
            presence_penalty: float | None = ...,
            stop: str | Sequence[str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            data_sources: Sequence[AzureChatExtensionConfiguration | Mapping[str, Any]] = ...,
            function_call: Literal["auto", "none"] | ChatCompletionFunctionCallOption | Mapping[str, Any] = ...,
            functions: Sequence[ChatCompletionFunctions | Mapping[str, Any]] = ...,
            logprobs: bool | None = ...,
            parallel_tool_calls: ParallelToolCalls | None = ...,
            seed: int | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            top_logprobs: int | None = ...,
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
            model: str,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            tools: Sequence[Callable[..., Any] | ChatCompletionTool | Mapping[str, Any]],
            frequency_penalty: float | None = ...,
            logit_bias: Mapping[str, int] | None = ...,
            max_completion_tokens: int | None = ...,
            max_tokens: int | None = ...,
            presence_penalty: float | None = ...,
            stop: str | Sequence[str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            data_sources: Sequence[AzureChatExtensionConfiguration | Mapping[str, Any]] = ...,
            function_call: Literal["auto", "none"] | ChatCompletionFunctionCallOption | Mapping[str, Any] = ...,
            functions: Sequence[ChatCompletionFunctions | Mapping[str, Any]] = ...,
            logprobs: bool | None = ...,
            parallel_tool_calls: ParallelToolCalls | None = ...,
            response_format: ResponseFormatText
            | Mapping[str, Any]
            | ResponseFormatJsonObject
            | ResponseFormatJsonSchema = ...,
            seed: int | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            top_logprobs: int | None = ...,
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
                frequency_penalty: -2 to 2; the service's default is 0.
                presence_penalty: -2 to 2; the service's default is 0.
                temperature: 0 to 2; the service's default is 1.
                top_p: 0 to 1; the service's default is 1.
                function_call: deprecated.
                functions: 1 to 128 items; deprecated.
                logprobs: the service's default is False.
                seed: -9223372036854775808 to 9223372036854775807.
                top_logprobs: 0 to 20.
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
