"""`client.chat.completions` of Azure OpenAI v1."""

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

    from ..models.azure_create_chat_completion_request_audio import AzureCreateChatCompletionRequestAudio
    from ..models.azure_create_chat_completion_response import AzureCreateChatCompletionResponse
    from ..models.azure_create_chat_completion_stream_response import AzureCreateChatCompletionStreamResponse
    from ..models.azure_user_security_context import AzureUserSecurityContext
    from ..models.chat_completion_function_call_option import ChatCompletionFunctionCallOption
    from ..models.chat_completion_functions import ChatCompletionFunctions
    from ..models.chat_completion_stream_options import ChatCompletionStreamOptions
    from ..models.chat_completion_tool import ChatCompletionTool
    from ..models.unions import (
        AzureChatDataSource,
        ChatCompletionRequestMessage,
        ChatCompletionToolChoiceOption,
        ChatOutputPrediction,
        ResponseFormat,
    )
    from ..models.values import AzureAIFoundryModelsApiVersion, ParallelToolCalls, ReasoningEffort


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
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any]] = ...,
            top_logprobs: int = ...,
            top_p: float | None = ...,
            user: str = ...,
            user_security_context: AzureUserSecurityContext | Mapping[str, Any] = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> Stream[AzureCreateChatCompletionStreamResponse]: ...
        @overload
        def create(
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
            stream: Literal[False] | None = ...,
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any]] = ...,
            top_logprobs: int = ...,
            top_p: float | None = ...,
            user: str = ...,
            user_security_context: AzureUserSecurityContext | Mapping[str, Any] = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> AzureCreateChatCompletionResponse: ...
        @overload
        def create(
            self,
            *,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            model: str,
            stream: bool | None,
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
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any]] = ...,
            top_logprobs: int = ...,
            top_p: float | None = ...,
            user: str = ...,
            user_security_context: AzureUserSecurityContext | Mapping[str, Any] = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> AzureCreateChatCompletionResponse | Stream[AzureCreateChatCompletionStreamResponse]: ...
        def create(self, *arguments: Any, **options: Any) -> Any:
            """POST /chat/completions.

            Args:
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
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def stream(
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
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any]] = ...,
            top_logprobs: int = ...,
            top_p: float | None = ...,
            user: str = ...,
            user_security_context: AzureUserSecurityContext | Mapping[str, Any] = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            on_interruption: Literal["restart"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> ChatCompletionStream[AzureCreateChatCompletionStreamResponse, AzureCreateChatCompletionResponse]:
            """POST /chat/completions.

            Args:
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
                temperature: 0 to 2; the service's default is 1.
                top_logprobs: 0 to 20.
                top_p: 0 to 1; the service's default is 1.
                api_version: the service's default is 'v1'.
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
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            model: str,
            stream: Literal[True],
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
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any]] = ...,
            top_logprobs: int = ...,
            top_p: float | None = ...,
            user: str = ...,
            user_security_context: AzureUserSecurityContext | Mapping[str, Any] = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncStream[AzureCreateChatCompletionStreamResponse]: ...
        @overload
        async def create(
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
            stream: Literal[False] | None = ...,
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any]] = ...,
            top_logprobs: int = ...,
            top_p: float | None = ...,
            user: str = ...,
            user_security_context: AzureUserSecurityContext | Mapping[str, Any] = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> AzureCreateChatCompletionResponse: ...
        @overload
        async def create(
            self,
            *,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            model: str,
            stream: bool | None,
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
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any]] = ...,
            top_logprobs: int = ...,
            top_p: float | None = ...,
            user: str = ...,
            user_security_context: AzureUserSecurityContext | Mapping[str, Any] = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> AzureCreateChatCompletionResponse | AsyncStream[AzureCreateChatCompletionStreamResponse]: ...
        async def create(self, *arguments: Any, **options: Any) -> Any:
            """POST /chat/completions.

            Args:
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
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def stream(
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
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any]] = ...,
            top_logprobs: int = ...,
            top_p: float | None = ...,
            user: str = ...,
            user_security_context: AzureUserSecurityContext | Mapping[str, Any] = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            on_interruption: Literal["restart"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncChatCompletionStream[AzureCreateChatCompletionStreamResponse, AzureCreateChatCompletionResponse]:
            """POST /chat/completions.

            Args:
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
                temperature: 0 to 2; the service's default is 1.
                top_logprobs: 0 to 20.
                top_p: 0 to 1; the service's default is 1.
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "chat.completions"
        create = method("chat_completions.create")
        stream = method("chat_completions.create", "stream")
