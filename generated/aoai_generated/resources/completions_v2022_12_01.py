"""`client.completions`, as of 2022-12-01."""

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

    from aoai_generated.models.create_completion_response_v2022_12_01 import CreateCompletionResponse


class Completions(Resource):
    """`client.completions`."""

    if TYPE_CHECKING:

        @overload
        def create(
            self,
            *,
            model: str,
            stream: Literal[True],
            best_of: int = ...,
            completion_config: str | None = ...,
            echo: bool | None = ...,
            frequency_penalty: float = ...,
            logit_bias: Mapping[str, Any] = ...,
            logprobs: int | None = ...,
            max_tokens: int | None = ...,
            n: int | None = ...,
            presence_penalty: float = ...,
            prompt: str | Sequence[str] | None = ...,
            stop: str | Sequence[str] | None = ...,
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
            best_of: int = ...,
            completion_config: str | None = ...,
            echo: bool | None = ...,
            frequency_penalty: float = ...,
            logit_bias: Mapping[str, Any] = ...,
            logprobs: int | None = ...,
            max_tokens: int | None = ...,
            n: int | None = ...,
            presence_penalty: float = ...,
            prompt: str | Sequence[str] | None = ...,
            stop: str | Sequence[str] | None = ...,
            stream: Literal[False] | None = ...,
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
            best_of: int = ...,
            completion_config: str | None = ...,
            echo: bool | None = ...,
            frequency_penalty: float = ...,
            logit_bias: Mapping[str, Any] = ...,
            logprobs: int | None = ...,
            max_tokens: int | None = ...,
            n: int | None = ...,
            presence_penalty: float = ...,
            prompt: str | Sequence[str] | None = ...,
            stop: str | Sequence[str] | None = ...,
            suffix: str | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            **options: Unpack[CallOptions],
        ) -> CreateCompletionResponse | Stream[CreateCompletionResponse]: ...
        def create(self, *arguments: Any, **options: Any) -> Any:
            """POST /deployments/{deployment_id}/completions.

            Args:
                echo: the service's default is False.
                frequency_penalty: the service's default is 0.
                max_tokens: the service's default is 16.
                n: the service's default is 1.
                presence_penalty: the service's default is 0.
                stream: the service's default is False.
                temperature: the service's default is 1.
                top_p: the service's default is 1.
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
            best_of: int = ...,
            completion_config: str | None = ...,
            echo: bool | None = ...,
            frequency_penalty: float = ...,
            logit_bias: Mapping[str, Any] = ...,
            logprobs: int | None = ...,
            max_tokens: int | None = ...,
            n: int | None = ...,
            presence_penalty: float = ...,
            prompt: str | Sequence[str] | None = ...,
            stop: str | Sequence[str] | None = ...,
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
            best_of: int = ...,
            completion_config: str | None = ...,
            echo: bool | None = ...,
            frequency_penalty: float = ...,
            logit_bias: Mapping[str, Any] = ...,
            logprobs: int | None = ...,
            max_tokens: int | None = ...,
            n: int | None = ...,
            presence_penalty: float = ...,
            prompt: str | Sequence[str] | None = ...,
            stop: str | Sequence[str] | None = ...,
            stream: Literal[False] | None = ...,
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
            best_of: int = ...,
            completion_config: str | None = ...,
            echo: bool | None = ...,
            frequency_penalty: float = ...,
            logit_bias: Mapping[str, Any] = ...,
            logprobs: int | None = ...,
            max_tokens: int | None = ...,
            n: int | None = ...,
            presence_penalty: float = ...,
            prompt: str | Sequence[str] | None = ...,
            stop: str | Sequence[str] | None = ...,
            suffix: str | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
            **options: Unpack[CallOptions],
        ) -> CreateCompletionResponse | AsyncStream[CreateCompletionResponse]: ...
        async def create(self, *arguments: Any, **options: Any) -> Any:
            """POST /deployments/{deployment_id}/completions.

            Args:
                echo: the service's default is False.
                frequency_penalty: the service's default is 0.
                max_tokens: the service's default is 16.
                n: the service's default is 1.
                presence_penalty: the service's default is 0.
                stream: the service's default is False.
                temperature: the service's default is 1.
                top_p: the service's default is 1.
                options: see `aoai.CallOptions`.
            """

            ...
    else:
        __resource__ = "completions"
        create = method("completions.create")
