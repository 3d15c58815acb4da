"""The clients: which version, which resource, which key; and a call from request to typed answer."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self

import httpx

from aoai._resources import AsyncChat, Chat
from aoai._runtime.calls import arguments
from aoai._streaming import AsyncStream, Stream
from aoai._versions import resolve
from aoai.errors import AoaiError, APIConnectionError, APITimeoutError

if TYPE_CHECKING:
    from types import TracebackType

    from aoai._runtime.operation import Request

DEFAULT_TIMEOUT = httpx.Timeout(600.0, connect=5.0)
"""Seconds: as `openai` has it, for answers of models that think."""


class _Settings:
    """What both clients are told, checked and completed from the environment."""

    def __init__(
        self, azure_endpoint: str | None, api_key: str | None, api_version: str | None, timeout: httpx.Timeout | float
    ) -> None:
        self.version = resolve(api_version or os.environ.get("OPENAI_API_VERSION"))
        endpoint = azure_endpoint or os.environ.get("AZURE_OPENAI_ENDPOINT")
        if not endpoint:
            raise AoaiError("no endpoint: pass azure_endpoint= or set AZURE_OPENAI_ENDPOINT")
        key = api_key or os.environ.get("AZURE_OPENAI_API_KEY")
        if not key:
            raise AoaiError("no credential: pass api_key= or set AZURE_OPENAI_API_KEY")
        prefix = "/openai" if self.version.dated else "/openai/v1"
        self.http: dict[str, Any] = {
            "base_url": endpoint.rstrip("/") + prefix,
            "headers": {"api-key": key},
            "timeout": timeout,
        }


class AzureOpenAI:
    """A client for an Azure OpenAI resource.

    Args:
        azure_endpoint: the resource, `https://my-resource.openai.azure.com`; default AZURE_OPENAI_ENDPOINT.
        api_key: the resource's key; default AZURE_OPENAI_API_KEY.
        api_version: a pinned version, `latest`, `latest-preview` or `v1`; default OPENAI_API_VERSION, else `latest`.
        timeout: seconds, or an `httpx.Timeout`.

    Raises:
        UnknownVersionError: the version is not pinned.
        AoaiError: no endpoint, or no key.
    """

    def __init__(
        self,
        *,
        azure_endpoint: str | None = None,
        api_key: str | None = None,
        api_version: str | None = None,
        timeout: httpx.Timeout | float = DEFAULT_TIMEOUT,
    ) -> None:
        settings = _Settings(azure_endpoint, api_key, api_version, timeout)
        self._version = settings.version
        self._http = httpx.Client(**settings.http)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(api_version={self.api_version!r}, base_url={str(self._http.base_url)!r})"

    @property
    def api_version(self) -> str:
        """The API version that this client speaks."""
        return self._version.name

    @cached_property
    def chat(self) -> Chat:
        """Chat."""
        return Chat(self)

    def call(self, request: Request) -> Any:
        """Send a request and return what the answer means; see `Operation.read` for what is raised."""
        try:
            response = self._http.request(**arguments(request))
        except httpx.HTTPError as error:
            raise connection_error(request, error) from error
        return request.operation.read(response.status_code, response.headers, response.content)

    def stream(self, request: Request) -> Stream[Any]:
        """Send a request and return the stream of its answer's events."""
        try:
            response = self._http.send(self._http.build_request(**arguments(request)), stream=True)
            if not response.is_success:
                response.read()
        except httpx.HTTPError as error:
            raise connection_error(request, error) from error
        if not response.is_success:
            request.operation.read(response.status_code, response.headers, response.content)
        return Stream(request.operation, response)

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncAzureOpenAI:
    """A client for an Azure OpenAI resource, for asyncio and trio.

    Args:
        azure_endpoint: the resource, `https://my-resource.openai.azure.com`; default AZURE_OPENAI_ENDPOINT.
        api_key: the resource's key; default AZURE_OPENAI_API_KEY.
        api_version: a pinned version, `latest`, `latest-preview` or `v1`; default OPENAI_API_VERSION, else `latest`.
        timeout: seconds, or an `httpx.Timeout`.

    Raises:
        UnknownVersionError: the version is not pinned.
        AoaiError: no endpoint, or no key.
    """

    def __init__(
        self,
        *,
        azure_endpoint: str | None = None,
        api_key: str | None = None,
        api_version: str | None = None,
        timeout: httpx.Timeout | float = DEFAULT_TIMEOUT,
    ) -> None:
        settings = _Settings(azure_endpoint, api_key, api_version, timeout)
        self._version = settings.version
        self._http = httpx.AsyncClient(**settings.http)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(api_version={self.api_version!r}, base_url={str(self._http.base_url)!r})"

    @property
    def api_version(self) -> str:
        """The API version that this client speaks."""
        return self._version.name

    @cached_property
    def chat(self) -> AsyncChat:
        """Chat."""
        return AsyncChat(self)

    async def call(self, request: Request) -> Any:
        """Send a request and return what the answer means; see `Operation.read` for what is raised."""
        try:
            response = await self._http.request(**arguments(request))
        except httpx.HTTPError as error:
            raise connection_error(request, error) from error
        return request.operation.read(response.status_code, response.headers, response.content)

    async def stream(self, request: Request) -> AsyncStream[Any]:
        """Send a request and return the stream of its answer's events."""
        try:
            response = await self._http.send(self._http.build_request(**arguments(request)), stream=True)
            if not response.is_success:
                await response.aread()
        except httpx.HTTPError as error:
            raise connection_error(request, error) from error
        if not response.is_success:
            request.operation.read(response.status_code, response.headers, response.content)
        return AsyncStream(request.operation, response)

    async def close(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()


def connection_error(request: Request, error: httpx.HTTPError) -> APIConnectionError:
    """Return our error for one of httpx's: a timeout, or no answer."""
    kind = APITimeoutError if isinstance(error, httpx.TimeoutException) else APIConnectionError
    return kind(f"{request.operation.name}: {type(error).__name__}: {error}")
