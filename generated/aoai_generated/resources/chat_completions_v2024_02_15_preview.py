"""`client.chat.completions`, as of 2024-02-15-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from aoai._client.resource import AsyncResource, Resource, helper, method

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Unpack

    from aoai._client.resource import (
        AsyncChatCompletionStream,
        AsyncStream,
        AsyncToolRun,
        CallOptions,
        ChatCompletionStream,
        ChatStreamEvent,
        Stream,
        ToolRun,
    )

    from aoai_generated.models.chat_completion_function_v2024_02_01 import ChatCompletionFunction
    from aoai_generated.models.chat_completion_tool_v2024_02_01 import ChatCompletionTool
    from aoai_generated.models.create_chat_completion_request_enhancements_v2024_02_15_preview import (
        CreateChatCompletionRequestEnhancements,
    )
    from aoai_generated.models.create_chat_completion_request_function_call_variant_2_v2024_02_01 import (
        CreateChatCompletionRequestFunctionCallVariant2,
    )
    from aoai_generated.models.create_chat_completion_request_response_format_v2024_02_01 import (
        CreateChatCompletionRequestResponseFormat,
    )
    from aoai_generated.models.create_chat_completion_response_v2024_02_15_preview import CreateChatCompletionResponse
    from aoai_generated.models.create_chat_completion_stream_response_v2024_02_15_preview import (
        CreateChatCompletionStreamResponse,
    )
    from aoai_generated.models.unions_v2024_02_01 import ChatCompletionRequestMessage, ChatCompletionToolChoiceOption
    from aoai_generated.models.unions_v2024_02_15_preview import AzureChatExtensionConfiguration


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
            frequency_penalty: float = ...,
            logit_bias: Mapping[str, Any] | None = ...,
            max_tokens: int = ...,
            presence_penalty: float = ...,
            stop: str | Sequence[str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            data_sources: Sequence[AzureChatExtensionConfiguration | Mapping[str, Any]] = ...,
            enhancements: CreateChatCompletionRequestEnhancements | Mapping[str, Any] = ...,
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
            **options: Unpack[CallOptions],
        ) -> Stream[CreateChatCompletionStreamResponse]: ...
        @overload
        def create(
            self,
            *,
            model: str,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            frequency_penalty: float = ...,
            logit_bias: Mapping[str, Any] | None = ...,
            max_tokens: int = ...,
            presence_penalty: float = ...,
            stop: str | Sequence[str] | None = ...,
            stream: Literal[False] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            data_sources: Sequence[AzureChatExtensionConfiguration | Mapping[str, Any]] = ...,
            enhancements: CreateChatCompletionRequestEnhancements | Mapping[str, Any] = ...,
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
            **options: Unpack[CallOptions],
        ) -> CreateChatCompletionResponse: ...
        @overload
        def create(
            self,
            *,
            model: str,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            stream: bool | None,
            frequency_penalty: float = ...,
            logit_bias: Mapping[str, Any] | None = ...,
            max_tokens: int = ...,
            presence_penalty: float = ...,
            stop: str | Sequence[str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            data_sources: Sequence[AzureChatExtensionConfiguration | Mapping[str, Any]] = ...,
            enhancements: CreateChatCompletionRequestEnhancements | Mapping[str, Any] = ...,
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
            **options: Unpack[CallOptions],
        ) -> CreateChatCompletionResponse | Stream[CreateChatCompletionStreamResponse]: ...
        def create(self, *arguments: Any, **options: Any) -> Any:
            """POST /deployments/{deployment_id}/chat/completions.

            Args:
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
                options: see `aoai.CallOptions`.
            """

            ...

        def stream(
            self,
            *,
            model: str,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            frequency_penalty: float = ...,
            logit_bias: Mapping[str, Any] | None = ...,
            max_tokens: int = ...,
            presence_penalty: float = ...,
            stop: str | Sequence[str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            data_sources: Sequence[AzureChatExtensionConfiguration | Mapping[str, Any]] = ...,
            enhancements: CreateChatCompletionRequestEnhancements | Mapping[str, Any] = ...,
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
            on_interruption: Literal["restart"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> ChatCompletionStream[CreateChatCompletionStreamResponse, CreateChatCompletionResponse]:
            """POST /deployments/{deployment_id}/chat/completions.

            Args:
                messages: at least 1 items.
                frequency_penalty: -2 to 2; the service's default is 0.
                max_tokens: the service's default is 4096.
                presence_penalty: -2 to 2; the service's default is 0.
                temperature: 0 to 2; the service's default is 1.
                top_p: 0 to 1; the service's default is 1.
                functions: 1 to 128 items.
                logprobs: the service's default is False.
                n: 1 to 128; the service's default is 1.
                seed: -9223372036854775808 to 9223372036854775807; the service's default is 0.
                tools: at least 1 items.
                top_logprobs: 0 to 5.
                options: see `aoai.CallOptions`.
            """

            ...

        def run_tools(
            self,
            *,
            model: str,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            tools: Sequence[Callable[..., Any] | ChatCompletionTool | Mapping[str, Any]],
            frequency_penalty: float = ...,
            logit_bias: Mapping[str, Any] | None = ...,
            max_tokens: int = ...,
            presence_penalty: float = ...,
            stop: str | Sequence[str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            data_sources: Sequence[AzureChatExtensionConfiguration | Mapping[str, Any]] = ...,
            enhancements: CreateChatCompletionRequestEnhancements | Mapping[str, Any] = ...,
            function_call: Literal["auto", "none"]
            | CreateChatCompletionRequestFunctionCallVariant2
            | Mapping[str, Any] = ...,
            functions: Sequence[ChatCompletionFunction | Mapping[str, Any]] = ...,
            logprobs: bool | None = ...,
            response_format: CreateChatCompletionRequestResponseFormat | Mapping[str, Any] = ...,
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
        ]:
            """Answer with the help of functions: call them as the model asks, and tell it what they return.

            Args:
                messages: at least 1 items.
                frequency_penalty: -2 to 2; the service's default is 0.
                max_tokens: the service's default is 4096.
                presence_penalty: -2 to 2; the service's default is 0.
                temperature: 0 to 2; the service's default is 1.
                top_p: 0 to 1; the service's default is 1.
                functions: 1 to 128 items.
                logprobs: the service's default is False.
                seed: -9223372036854775808 to 9223372036854775807; the service's default is 0.
                top_logprobs: 0 to 5.
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
            frequency_penalty: float = ...,
            logit_bias: Mapping[str, Any] | None = ...,
            max_tokens: int = ...,
            presence_penalty: float = ...,
            stop: str | Sequence[str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            data_sources: Sequence[AzureChatExtensionConfiguration | Mapping[str, Any]] = ...,
            enhancements: CreateChatCompletionRequestEnhancements | Mapping[str, Any] = ...,
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
            **options: Unpack[CallOptions],
        ) -> AsyncStream[CreateChatCompletionStreamResponse]: ...
        @overload
        async def create(
            self,
            *,
            model: str,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            frequency_penalty: float = ...,
            logit_bias: Mapping[str, Any] | None = ...,
            max_tokens: int = ...,
            presence_penalty: float = ...,
            stop: str | Sequence[str] | None = ...,
            stream: Literal[False] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            data_sources: Sequence[AzureChatExtensionConfiguration | Mapping[str, Any]] = ...,
            enhancements: CreateChatCompletionRequestEnhancements | Mapping[str, Any] = ...,
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
            **options: Unpack[CallOptions],
        ) -> CreateChatCompletionResponse: ...
        @overload
        async def create(
            self,
            *,
            model: str,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            stream: bool | None,
            frequency_penalty: float = ...,
            logit_bias: Mapping[str, Any] | None = ...,
            max_tokens: int = ...,
            presence_penalty: float = ...,
            stop: str | Sequence[str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            data_sources: Sequence[AzureChatExtensionConfiguration | Mapping[str, Any]] = ...,
            enhancements: CreateChatCompletionRequestEnhancements | Mapping[str, Any] = ...,
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
            **options: Unpack[CallOptions],
        ) -> CreateChatCompletionResponse | AsyncStream[CreateChatCompletionStreamResponse]: ...
        async def create(self, *arguments: Any, **options: Any) -> Any:
            """POST /deployments/{deployment_id}/chat/completions.

            Args:
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
                options: see `aoai.CallOptions`.
            """

            ...

        def stream(
            self,
            *,
            model: str,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            frequency_penalty: float = ...,
            logit_bias: Mapping[str, Any] | None = ...,
            max_tokens: int = ...,
            presence_penalty: float = ...,
            stop: str | Sequence[str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            data_sources: Sequence[AzureChatExtensionConfiguration | Mapping[str, Any]] = ...,
            enhancements: CreateChatCompletionRequestEnhancements | Mapping[str, Any] = ...,
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
            on_interruption: Literal["restart"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncChatCompletionStream[CreateChatCompletionStreamResponse, CreateChatCompletionResponse]:
            """POST /deployments/{deployment_id}/chat/completions.

            Args:
                messages: at least 1 items.
                frequency_penalty: -2 to 2; the service's default is 0.
                max_tokens: the service's default is 4096.
                presence_penalty: -2 to 2; the service's default is 0.
                temperature: 0 to 2; the service's default is 1.
                top_p: 0 to 1; the service's default is 1.
                functions: 1 to 128 items.
                logprobs: the service's default is False.
                n: 1 to 128; the service's default is 1.
                seed: -9223372036854775808 to 9223372036854775807; the service's default is 0.
                tools: at least 1 items.
                top_logprobs: 0 to 5.
                options: see `aoai.CallOptions`.
            """

            ...

        def run_tools(
            self,
            *,
            model: str,
            messages: Sequence[ChatCompletionRequestMessage | Mapping[str, Any]],
            tools: Sequence[Callable[..., Any] | ChatCompletionTool | Mapping[str, Any]],
            frequency_penalty: float = ...,
            logit_bias: Mapping[str, Any] | None = ...,
            max_tokens: int = ...,
            presence_penalty: float = ...,
            stop: str | Sequence[str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            data_sources: Sequence[AzureChatExtensionConfiguration | Mapping[str, Any]] = ...,
            enhancements: CreateChatCompletionRequestEnhancements | Mapping[str, Any] = ...,
            function_call: Literal["auto", "none"]
            | CreateChatCompletionRequestFunctionCallVariant2
            | Mapping[str, Any] = ...,
            functions: Sequence[ChatCompletionFunction | Mapping[str, Any]] = ...,
            logprobs: bool | None = ...,
            response_format: CreateChatCompletionRequestResponseFormat | Mapping[str, Any] = ...,
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
        ]:
            """Answer with the help of functions: call them as the model asks, and tell it what they return.

            Args:
                messages: at least 1 items.
                frequency_penalty: -2 to 2; the service's default is 0.
                max_tokens: the service's default is 4096.
                presence_penalty: -2 to 2; the service's default is 0.
                temperature: 0 to 2; the service's default is 1.
                top_p: 0 to 1; the service's default is 1.
                functions: 1 to 128 items.
                logprobs: the service's default is False.
                seed: -9223372036854775808 to 9223372036854775807; the service's default is 0.
                top_logprobs: 0 to 5.
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
        run_tools = helper("aoai._tools.calls:chat")
