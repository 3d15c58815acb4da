"""`client.completions`, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from aoai._client.resource import (
        AsyncStream,
        CallOptions,
        Stream,
    )

    from aoai_generated.models.chat_completion_stream_options_v1 import ChatCompletionStreamOptions
    from aoai_generated.models.create_completion_response_v1 import CreateCompletionResponse


class Completions(Resource):
    """`client.completions`."""

    if TYPE_CHECKING:

        @overload
        def create(
            self,
            *,
            model: str,
            stream: Literal[True],
            best_of: int | None = ...,
            echo: bool | None = ...,
            frequency_penalty: float | None = ...,
            logit_bias: Mapping[str, int] | None = ...,
            logprobs: int | None = ...,
            max_tokens: int | None = ...,
            n: int | None = ...,
            presence_penalty: float | None = ...,
            prompt: str | Sequence[str] | None = ...,
            seed: int | None = ...,
            stop: str | Sequence[str] | None = ...,
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            suffix: str | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            **options: Unpack[CallOptions],
        ) -> Stream[CreateCompletionResponse]: ...
        @overload
        def create(
            self,
            *,
            model: str,
            best_of: int | None = ...,
            echo: bool | None = ...,
            frequency_penalty: float | None = ...,
            logit_bias: Mapping[str, int] | None = ...,
            logprobs: int | None = ...,
            max_tokens: int | None = ...,
            n: int | None = ...,
            presence_penalty: float | None = ...,
            prompt: str | Sequence[str] | None = ...,
            seed: int | None = ...,
            stop: str | Sequence[str] | None = ...,
            stream: Literal[False] | None = ...,
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            suffix: str | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            **options: Unpack[CallOptions],
        ) -> CreateCompletionResponse: ...
        @overload
        def create(
            self,
            *,
            model: str,
            stream: bool | None,
            best_of: int | None = ...,
            echo: bool | None = ...,
            frequency_penalty: float | None = ...,
            logit_bias: Mapping[str, int] | None = ...,
            logprobs: int | None = ...,
            max_tokens: int | None = ...,
            n: int | None = ...,
            presence_penalty: float | None = ...,
            prompt: str | Sequence[str] | None = ...,
            seed: int | None = ...,
            stop: str | Sequence[str] | None = ...,
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            suffix: str | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            **options: Unpack[CallOptions],
        ) -> CreateCompletionResponse | Stream[CreateCompletionResponse]: ...
        def create(self, *arguments: Any, **options: Any) -> Any:
            """POST /completions.

            Args:
                best_of: 0 to 20; the service's default is 1.
                frequency_penalty: -2 to 2.
                logprobs: 0 to 5.
                max_tokens: at least 0; the service's default is 16.
                n: 1 to 128; the service's default is 1.
                presence_penalty: -2 to 2.
                prompt: the service's default is '<|endoftext|>'.
                temperature: 0 to 2; the service's default is 1.
                top_p: 0 to 1; the service's default is 1.
                options: see `aoai.CallOptions`.
            """

            ...
    else:
        __resource__ = "completions"
        create = method("completions.create")


class AsyncCompletions(AsyncResource):
    """`client.completions`."""

    if TYPE_CHECKING:

        @overload
        async def create(
            self,
            *,
            model: str,
            stream: Literal[True],
            best_of: int | None = ...,
            echo: bool | None = ...,
            frequency_penalty: float | None = ...,
            logit_bias: Mapping[str, int] | None = ...,
            logprobs: int | None = ...,
            max_tokens: int | None = ...,
            n: int | None = ...,
            presence_penalty: float | None = ...,
            prompt: str | Sequence[str] | None = ...,
            seed: int | None = ...,
            stop: str | Sequence[str] | None = ...,
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            suffix: str | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncStream[CreateCompletionResponse]: ...
        @overload
        async def create(
            self,
            *,
            model: str,
            best_of: int | None = ...,
            echo: bool | None = ...,
            frequency_penalty: float | None = ...,
            logit_bias: Mapping[str, int] | None = ...,
            logprobs: int | None = ...,
            max_tokens: int | None = ...,
            n: int | None = ...,
            presence_penalty: float | None = ...,
            prompt: str | Sequence[str] | None = ...,
            seed: int | None = ...,
            stop: str | Sequence[str] | None = ...,
            stream: Literal[False] | None = ...,
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            suffix: str | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            **options: Unpack[CallOptions],
        ) -> CreateCompletionResponse: ...
        @overload
        async def create(
            self,
            *,
            model: str,
            stream: bool | None,
            best_of: int | None = ...,
            echo: bool | None = ...,
            frequency_penalty: float | None = ...,
            logit_bias: Mapping[str, int] | None = ...,
            logprobs: int | None = ...,
            max_tokens: int | None = ...,
            n: int | None = ...,
            presence_penalty: float | None = ...,
            prompt: str | Sequence[str] | None = ...,
            seed: int | None = ...,
            stop: str | Sequence[str] | None = ...,
            stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None = ...,
            suffix: str | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            **options: Unpack[CallOptions],
        ) -> CreateCompletionResponse | AsyncStream[CreateCompletionResponse]: ...
        async def create(self, *arguments: Any, **options: Any) -> Any:
            """POST /completions.

            Args:
                best_of: 0 to 20; the service's default is 1.
                frequency_penalty: -2 to 2.
                logprobs: 0 to 5.
                max_tokens: at least 0; the service's default is 16.
                n: 1 to 128; the service's default is 1.
                presence_penalty: -2 to 2.
                prompt: the service's default is '<|endoftext|>'.
                temperature: 0 to 2; the service's default is 1.
                top_p: 0 to 1; the service's default is 1.
                options: see `aoai.CallOptions`.
            """

            ...
    else:
        __resource__ = "completions"
        create = method("completions.create")
