"""Resources under the names that users of `openai` know: `client.chat.completions`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, overload

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from aoai._client import AsyncAzureOpenAI, AzureOpenAI
    from aoai._runtime.model import BaseModel
    from aoai._runtime.operation import Request
    from aoai._streaming import AsyncStream, Stream
    from aoai._versions import Version


class Chat:
    """`client.chat`."""

    def __init__(self, client: AzureOpenAI) -> None:
        self._client = client

    @cached_property
    def completions(self) -> Completions:
        """Chat completions."""
        return Completions(self._client)


class AsyncChat:
    """`client.chat`."""

    def __init__(self, client: AsyncAzureOpenAI) -> None:
        self._client = client

    @cached_property
    def completions(self) -> AsyncCompletions:
        """Chat completions."""
        return AsyncCompletions(self._client)


class Completions:
    """`client.chat.completions`."""

    def __init__(self, client: AzureOpenAI) -> None:
        self._client = client

    @overload
    def create(
        self, *, model: str, messages: Sequence[BaseModel | Mapping[str, Any]], stream: Literal[True], **parameters: Any
    ) -> Stream[Any]: ...
    @overload
    def create(
        self,
        *,
        model: str,
        messages: Sequence[BaseModel | Mapping[str, Any]],
        stream: Literal[False] | None = ...,
        **parameters: Any,
    ) -> Any: ...
    def create(
        self,
        *,
        model: str,
        messages: Sequence[BaseModel | Mapping[str, Any]],
        stream: bool | None = None,
        **parameters: Any,
    ) -> Any:
        """Answer a conversation.

        Args:
            model: the name of a deployment.
            messages: the conversation, as models of the version or as plain dicts.
            stream: whether to return the answer in pieces, as it is written.
            parameters: what else the version's `chat.completions.create` takes.
        """
        request = _chat(self._client._version, model, messages, stream, parameters)  # pyright: ignore[reportPrivateUsage]
        return self._client.stream(request) if stream else self._client.call(request)


class AsyncCompletions:
    """`client.chat.completions`."""

    def __init__(self, client: AsyncAzureOpenAI) -> None:
        self._client = client

    @overload
    async def create(
        self, *, model: str, messages: Sequence[BaseModel | Mapping[str, Any]], stream: Literal[True], **parameters: Any
    ) -> AsyncStream[Any]: ...
    @overload
    async def create(
        self,
        *,
        model: str,
        messages: Sequence[BaseModel | Mapping[str, Any]],
        stream: Literal[False] | None = ...,
        **parameters: Any,
    ) -> Any: ...
    async def create(
        self,
        *,
        model: str,
        messages: Sequence[BaseModel | Mapping[str, Any]],
        stream: bool | None = None,
        **parameters: Any,
    ) -> Any:
        """Answer a conversation.

        Args:
            model: the name of a deployment.
            messages: the conversation, as models of the version or as plain dicts.
            stream: whether to return the answer in pieces, as it is written.
            parameters: what else the version's `chat.completions.create` takes.
        """
        request = _chat(self._client._version, model, messages, stream, parameters)  # pyright: ignore[reportPrivateUsage]
        return await (self._client.stream(request) if stream else self._client.call(request))


def _chat(
    version: Version,
    model: str,
    messages: Sequence[BaseModel | Mapping[str, Any]],
    stream: bool | None,
    parameters: Mapping[str, Any],
) -> Request:
    operation = version.operation("chat.completions.create")
    body: dict[str, Any] = {"messages": messages, **parameters}
    if stream is not None:
        body["stream"] = stream
    if "{deployment_id}" in operation.path:
        return operation.request(path={"deployment_id": model}, body=body)
    return operation.request(body={"model": model, **body})
