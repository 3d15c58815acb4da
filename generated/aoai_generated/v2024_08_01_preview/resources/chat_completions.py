"""`client.chat.completions` of Azure OpenAI 2024-08-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from aoai._call.options import CallOptions
    from aoai._streams.accumulate import (
        AsyncChatCompletionStream,
        ChatCompletionStream,
    )
    from aoai._streams.stream import AsyncStream, Stream

    from ..models.chat_completion_function_call_option import ChatCompletionFunctionCallOption
    from ..models.chat_completion_functions import ChatCompletionFunctions
    from ..models.chat_completion_stream_options import ChatCompletionStreamOptions
    from ..models.chat_completion_tool import ChatCompletionTool
    from ..models.create_chat_completion_response import CreateChatCompletionResponse
    from ..models.create_chat_completion_stream_response import CreateChatCompletionStreamResponse
    from ..models.response_format_json_object import ResponseFormatJsonObject
    from ..models.response_format_json_schema import ResponseFormatJsonSchema
    from ..models.response_format_text import ResponseFormatText
    from ..models.unions import (
        AzureChatExtensionConfiguration,
        ChatCompletionRequestMessage,
        ChatCompletionToolChoiceOption,
    )


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
            max_tokens: int | None = ...,
            presence_penalty: float | None = ...,
            stop: str | Sequence[str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            data_sources: Sequence[AzureChatExtensionConfiguration | Mapping[str, Any]] = ...,
            function_call: Literal["none", "auto"] | ChatCompletionFunctionCallOption | Mapping[str, Any] = ...,
            functions: Sequence[ChatCompletionFunctions | Mapping[str, Any]] = ...,
            logprobs: bool | None = ...,
            n: int | None = ...,
            response_format: ResponseFormatText
            | Mapping[str, Any]
            | ResponseFormatJsonObject
            | ResponseFormatJsonSchema = ...,
            seed: int | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
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
            max_tokens: int | None = ...,
            presence_penalty: float | None = ...,
            stop: str | Sequence[str] | None = ...,
            stream: Literal[False] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            data_sources: Sequence[AzureChatExtensionConfiguration | Mapping[str, Any]] = ...,
            function_call: Literal["none", "auto"] | ChatCompletionFunctionCallOption | Mapping[str, Any] = ...,
            functions: Sequence[ChatCompletionFunctions | Mapping[str, Any]] = ...,
            logprobs: bool | None = ...,
            n: int | None = ...,
            response_format: ResponseFormatText
            | Mapping[str, Any]
            | ResponseFormatJsonObject
            | ResponseFormatJsonSchema = ...,
            seed: int | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
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
            max_tokens: int | None = ...,
            presence_penalty: float | None = ...,
            stop: str | Sequence[str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            data_sources: Sequence[AzureChatExtensionConfiguration | Mapping[str, Any]] = ...,
            function_call: Literal["none", "auto"] | ChatCompletionFunctionCallOption | Mapping[str, Any] = ...,
            functions: Sequence[ChatCompletionFunctions | Mapping[str, Any]] = ...,
            logprobs: bool | None = ...,
            n: int | None = ...,
            response_format: ResponseFormatText
            | Mapping[str, Any]
            | ResponseFormatJsonObject
            | ResponseFormatJsonSchema = ...,
            seed: int | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
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

        def stream(
            self,
            *,
            model: str,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            frequency_penalty: float | None = ...,
            logit_bias: Mapping[str, int] | None = ...,
            max_tokens: int | None = ...,
            presence_penalty: float | None = ...,
            stop: str | Sequence[str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            data_sources: Sequence[AzureChatExtensionConfiguration | Mapping[str, Any]] = ...,
            function_call: Literal["none", "auto"] | ChatCompletionFunctionCallOption | Mapping[str, Any] = ...,
            functions: Sequence[ChatCompletionFunctions | Mapping[str, Any]] = ...,
            logprobs: bool | None = ...,
            n: int | None = ...,
            response_format: ResponseFormatText
            | Mapping[str, Any]
            | ResponseFormatJsonObject
            | ResponseFormatJsonSchema = ...,
            seed: int | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            on_interruption: Literal["restart"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> ChatCompletionStream[CreateChatCompletionStreamResponse, CreateChatCompletionResponse]:
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

    else:
        __resource__ = "chat.completions"
        create = method("chat_completions.create")
        stream = method("chat_completions.create", "stream")


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
            max_tokens: int | None = ...,
            presence_penalty: float | None = ...,
            stop: str | Sequence[str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            data_sources: Sequence[AzureChatExtensionConfiguration | Mapping[str, Any]] = ...,
            function_call: Literal["none", "auto"] | ChatCompletionFunctionCallOption | Mapping[str, Any] = ...,
            functions: Sequence[ChatCompletionFunctions | Mapping[str, Any]] = ...,
            logprobs: bool | None = ...,
            n: int | None = ...,
            response_format: ResponseFormatText
            | Mapping[str, Any]
            | ResponseFormatJsonObject
            | ResponseFormatJsonSchema = ...,
            seed: int | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
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
            max_tokens: int | None = ...,
            presence_penalty: float | None = ...,
            stop: str | Sequence[str] | None = ...,
            stream: Literal[False] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            data_sources: Sequence[AzureChatExtensionConfiguration | Mapping[str, Any]] = ...,
            function_call: Literal["none", "auto"] | ChatCompletionFunctionCallOption | Mapping[str, Any] = ...,
            functions: Sequence[ChatCompletionFunctions | Mapping[str, Any]] = ...,
            logprobs: bool | None = ...,
            n: int | None = ...,
            response_format: ResponseFormatText
            | Mapping[str, Any]
            | ResponseFormatJsonObject
            | ResponseFormatJsonSchema = ...,
            seed: int | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
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
            max_tokens: int | None = ...,
            presence_penalty: float | None = ...,
            stop: str | Sequence[str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            data_sources: Sequence[AzureChatExtensionConfiguration | Mapping[str, Any]] = ...,
            function_call: Literal["none", "auto"] | ChatCompletionFunctionCallOption | Mapping[str, Any] = ...,
            functions: Sequence[ChatCompletionFunctions | Mapping[str, Any]] = ...,
            logprobs: bool | None = ...,
            n: int | None = ...,
            response_format: ResponseFormatText
            | Mapping[str, Any]
            | ResponseFormatJsonObject
            | ResponseFormatJsonSchema = ...,
            seed: int | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
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

        def stream(
            self,
            *,
            model: str,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            frequency_penalty: float | None = ...,
            logit_bias: Mapping[str, int] | None = ...,
            max_tokens: int | None = ...,
            presence_penalty: float | None = ...,
            stop: str | Sequence[str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            data_sources: Sequence[AzureChatExtensionConfiguration | Mapping[str, Any]] = ...,
            function_call: Literal["none", "auto"] | ChatCompletionFunctionCallOption | Mapping[str, Any] = ...,
            functions: Sequence[ChatCompletionFunctions | Mapping[str, Any]] = ...,
            logprobs: bool | None = ...,
            n: int | None = ...,
            response_format: ResponseFormatText
            | Mapping[str, Any]
            | ResponseFormatJsonObject
            | ResponseFormatJsonSchema = ...,
            seed: int | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            on_interruption: Literal["restart"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncChatCompletionStream[CreateChatCompletionStreamResponse, CreateChatCompletionResponse]:
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

    else:
        __resource__ = "chat.completions"
        create = method("chat_completions.create")
        stream = method("chat_completions.create", "stream")
