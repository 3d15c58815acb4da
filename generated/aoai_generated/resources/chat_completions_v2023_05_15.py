"""`client.chat.completions`, as of 2023-05-15."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from aoai._client.resource import (
        AsyncChatCompletionStream,
        AsyncStream,
        CallOptions,
        ChatCompletionStream,
        Stream,
    )

    from aoai_generated.models.chat_completions_create_request_messages_item_v2023_05_15 import (
        ChatCompletionsCreateRequestMessagesItem,
    )
    from aoai_generated.models.create_chat_completion_response_v2023_05_15 import CreateChatCompletionResponse
    from aoai_generated.models.create_chat_completion_stream_response_v2023_05_15 import (
        CreateChatCompletionStreamResponse,
    )


class ChatCompletions(Resource):
    """`client.chat.completions`."""

    if TYPE_CHECKING:

        @overload
        def create(
            self,
            *,
            model: str,
            messages: Sequence[ChatCompletionsCreateRequestMessagesItem | Mapping[str, Any]],
            stream: Literal[True],
            frequency_penalty: float = ...,
            logit_bias: Mapping[str, Any] | None = ...,
            max_tokens: int = ...,
            n: int | None = ...,
            presence_penalty: float = ...,
            stop: str | Sequence[str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            **options: Unpack[CallOptions],
        ) -> Stream[CreateChatCompletionStreamResponse]: ...
        @overload
        def create(
            self,
            *,
            model: str,
            messages: Sequence[ChatCompletionsCreateRequestMessagesItem | Mapping[str, Any]],
            frequency_penalty: float = ...,
            logit_bias: Mapping[str, Any] | None = ...,
            max_tokens: int = ...,
            n: int | None = ...,
            presence_penalty: float = ...,
            stop: str | Sequence[str] | None = ...,
            stream: Literal[False] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            **options: Unpack[CallOptions],
        ) -> CreateChatCompletionResponse: ...
        @overload
        def create(
            self,
            *,
            model: str,
            messages: Sequence[ChatCompletionsCreateRequestMessagesItem | Mapping[str, Any]],
            stream: bool | None,
            frequency_penalty: float = ...,
            logit_bias: Mapping[str, Any] | None = ...,
            max_tokens: int = ...,
            n: int | None = ...,
            presence_penalty: float = ...,
            stop: str | Sequence[str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            **options: Unpack[CallOptions],
        ) -> CreateChatCompletionResponse | Stream[CreateChatCompletionStreamResponse]: ...
        def create(self, *arguments: Any, **options: Any) -> Any:
            """POST /deployments/{deployment_id}/chat/completions.

            Args:
                messages: at least 1 items.
                frequency_penalty: -2 to 2; the service's default is 0.
                max_tokens: the service's default is 'inf'.
                n: 1 to 128; the service's default is 1.
                presence_penalty: -2 to 2; the service's default is 0.
                stream: the service's default is False.
                temperature: 0 to 2; the service's default is 1.
                top_p: 0 to 1; the service's default is 1.
                options: see `aoai.CallOptions`.
            """

            ...

        def stream(
            self,
            *,
            model: str,
            messages: Sequence[ChatCompletionsCreateRequestMessagesItem | Mapping[str, Any]],
            frequency_penalty: float = ...,
            logit_bias: Mapping[str, Any] | None = ...,
            max_tokens: int = ...,
            n: int | None = ...,
            presence_penalty: float = ...,
            stop: str | Sequence[str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            on_interruption: Literal["restart"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> ChatCompletionStream[CreateChatCompletionStreamResponse, CreateChatCompletionResponse]:
            """POST /deployments/{deployment_id}/chat/completions.

            Args:
                messages: at least 1 items.
                frequency_penalty: -2 to 2; the service's default is 0.
                max_tokens: the service's default is 'inf'.
                n: 1 to 128; the service's default is 1.
                presence_penalty: -2 to 2; the service's default is 0.
                temperature: 0 to 2; the service's default is 1.
                top_p: 0 to 1; the service's default is 1.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "chat.completions"
        create = method("chat.completions.create")
        stream = method("chat.completions.create", "stream")


class AsyncChatCompletions(AsyncResource):
    """`client.chat.completions`."""

    if TYPE_CHECKING:

        @overload
        async def create(
            self,
            *,
            model: str,
            messages: Sequence[ChatCompletionsCreateRequestMessagesItem | Mapping[str, Any]],
            stream: Literal[True],
            frequency_penalty: float = ...,
            logit_bias: Mapping[str, Any] | None = ...,
            max_tokens: int = ...,
            n: int | None = ...,
            presence_penalty: float = ...,
            stop: str | Sequence[str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncStream[CreateChatCompletionStreamResponse]: ...
        @overload
        async def create(
            self,
            *,
            model: str,
            messages: Sequence[ChatCompletionsCreateRequestMessagesItem | Mapping[str, Any]],
            frequency_penalty: float = ...,
            logit_bias: Mapping[str, Any] | None = ...,
            max_tokens: int = ...,
            n: int | None = ...,
            presence_penalty: float = ...,
            stop: str | Sequence[str] | None = ...,
            stream: Literal[False] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            **options: Unpack[CallOptions],
        ) -> CreateChatCompletionResponse: ...
        @overload
        async def create(
            self,
            *,
            model: str,
            messages: Sequence[ChatCompletionsCreateRequestMessagesItem | Mapping[str, Any]],
            stream: bool | None,
            frequency_penalty: float = ...,
            logit_bias: Mapping[str, Any] | None = ...,
            max_tokens: int = ...,
            n: int | None = ...,
            presence_penalty: float = ...,
            stop: str | Sequence[str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            **options: Unpack[CallOptions],
        ) -> CreateChatCompletionResponse | AsyncStream[CreateChatCompletionStreamResponse]: ...
        async def create(self, *arguments: Any, **options: Any) -> Any:
            """POST /deployments/{deployment_id}/chat/completions.

            Args:
                messages: at least 1 items.
                frequency_penalty: -2 to 2; the service's default is 0.
                max_tokens: the service's default is 'inf'.
                n: 1 to 128; the service's default is 1.
                presence_penalty: -2 to 2; the service's default is 0.
                stream: the service's default is False.
                temperature: 0 to 2; the service's default is 1.
                top_p: 0 to 1; the service's default is 1.
                options: see `aoai.CallOptions`.
            """

            ...

        def stream(
            self,
            *,
            model: str,
            messages: Sequence[ChatCompletionsCreateRequestMessagesItem | Mapping[str, Any]],
            frequency_penalty: float = ...,
            logit_bias: Mapping[str, Any] | None = ...,
            max_tokens: int = ...,
            n: int | None = ...,
            presence_penalty: float = ...,
            stop: str | Sequence[str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            on_interruption: Literal["restart"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncChatCompletionStream[CreateChatCompletionStreamResponse, CreateChatCompletionResponse]:
            """POST /deployments/{deployment_id}/chat/completions.

            Args:
                messages: at least 1 items.
                frequency_penalty: -2 to 2; the service's default is 0.
                max_tokens: the service's default is 'inf'.
                n: 1 to 128; the service's default is 1.
                presence_penalty: -2 to 2; the service's default is 0.
                temperature: 0 to 2; the service's default is 1.
                top_p: 0 to 1; the service's default is 1.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "chat.completions"
        create = method("chat.completions.create")
        stream = method("chat.completions.create", "stream")
