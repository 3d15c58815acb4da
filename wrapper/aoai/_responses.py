"""Answers with their headers and bytes: what `with_raw_response` and `with_streaming_response` give."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
    from datetime import timedelta
    from os import PathLike

    import httpx


def request_id(headers: Mapping[str, str]) -> str | None:
    """Return what the service calls a request, from the headers of its answer."""
    return headers.get("x-request-id") or headers.get("apim-request-id")


class _Response:
    """What every such answer has.

    Attributes:
        http_response: the httpx response.
        retries_taken: how often the call was sent again before this answer came.
    """

    def __init__(self, response: httpx.Response) -> None:
        self.http_response = response
        self.retries_taken: int = response.extensions.get("aoai_retries_taken", 0)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{self.status_code}]>"

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self.http_response.status_code

    @property
    def headers(self) -> httpx.Headers:
        """The headers, by name in any case."""
        return self.http_response.headers

    @property
    def http_request(self) -> httpx.Request:
        """The httpx request; its headers hold the credential."""
        return self.http_response.request

    @property
    def method(self) -> str:
        """The HTTP method of the request."""
        return self.http_request.method

    @property
    def url(self) -> httpx.URL:
        """The URL of the request."""
        return self.http_request.url

    @property
    def http_version(self) -> str:
        """The version of HTTP, `HTTP/1.1`."""
        return self.http_response.http_version

    @property
    def is_closed(self) -> bool:
        """Whether the connection has been given back."""
        return self.http_response.is_closed

    @property
    def elapsed(self) -> timedelta:
        """The time from sending the request to closing the answer."""
        return self.http_response.elapsed

    @property
    def request_id(self) -> str | None:
        """What the service calls this request."""
        return request_id(self.headers)


class RawResponse(_Response):
    """An answer that has been read whole, or a stream that has not begun."""

    def __init__(self, response: httpx.Response, parse: Callable[[httpx.Response], Any]) -> None:
        super().__init__(response)
        self._parse = parse

    @property
    def content(self) -> bytes:
        """The body."""
        return self.http_response.content

    @property
    def text(self) -> str:
        """The body as text."""
        return self.http_response.text

    def json(self) -> Any:
        """Return the body as JSON values."""
        return self.http_response.json()

    def parse(self) -> Any:
        """Return what the method would have returned."""
        return self._parse(self.http_response)


class StreamingResponse(_Response):
    """An answer whose body has not been read: use it as a context manager."""

    def __init__(self, response: httpx.Response, parse: Callable[[httpx.Response], Any]) -> None:
        super().__init__(response)
        self._parse = parse

    def read(self) -> bytes:
        """Return the body."""
        return self.http_response.read()

    def text(self) -> str:
        """Return the body as text."""
        self.read()
        return self.http_response.text

    def json(self) -> Any:
        """Return the body as JSON values."""
        self.read()
        return self.http_response.json()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the body in pieces."""
        return self.http_response.iter_bytes(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """Yield the lines of the body."""
        return self.http_response.iter_lines()

    def stream_to_file(self, file: str | PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to a file as it arrives; the file appears when it is whole."""
        from aoai._binary import BinaryContent

        BinaryContent(self.http_response).stream_to_file(file, chunk_size=chunk_size)

    def parse(self) -> Any:
        """Return what the method would have returned."""
        return self._parse(self.http_response)

    def close(self) -> None:
        """Give the connection back."""
        self.http_response.close()


class StreamingResponseManager:
    """Sends the request when it is entered, and gives the connection back when it is left."""

    def __init__(self, send: Callable[[], StreamingResponse]) -> None:
        self._send = send

    def __enter__(self) -> StreamingResponse:
        self._response = self._send()
        return self._response

    def __exit__(self, *_: object) -> None:
        self._response.close()


class AsyncStreamingResponse(_Response):
    """An answer whose body has not been read: use it as a context manager."""

    def __init__(self, response: httpx.Response, parse: Callable[[httpx.Response], Awaitable[Any]]) -> None:
        super().__init__(response)
        self._parse = parse

    async def read(self) -> bytes:
        """Return the body."""
        return await self.http_response.aread()

    async def text(self) -> str:
        """Return the body as text."""
        await self.read()
        return self.http_response.text

    async def json(self) -> Any:
        """Return the body as JSON values."""
        await self.read()
        return self.http_response.json()

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the body in pieces."""
        return self.http_response.aiter_bytes(chunk_size)

    def iter_lines(self) -> AsyncIterator[str]:
        """Yield the lines of the body."""
        return self.http_response.aiter_lines()

    async def stream_to_file(self, file: str | PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to a file as it arrives; the file appears when it is whole."""
        from aoai._binary import AsyncBinaryContent

        await AsyncBinaryContent(self.http_response).stream_to_file(file, chunk_size=chunk_size)

    async def parse(self) -> Any:
        """Return what the method would have returned."""
        return await self._parse(self.http_response)

    async def close(self) -> None:
        """Give the connection back."""
        await self.http_response.aclose()


class AsyncStreamingResponseManager:
    """Sends the request when it is entered, and gives the connection back when it is left."""

    def __init__(self, send: Callable[[], Awaitable[AsyncStreamingResponse]]) -> None:
        self._send = send

    async def __aenter__(self) -> AsyncStreamingResponse:
        self._response = await self._send()
        return self._response

    async def __aexit__(self, *_: object) -> None:
        await self._response.close()
