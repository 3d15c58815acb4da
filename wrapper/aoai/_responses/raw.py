"""Answers with their headers and bytes: what `with_raw_response` and `with_streaming_response` give."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic

from aoai._responses.received import AsyncReceived, R, Received
from aoai._runtime import json

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
    from datetime import timedelta
    from os import PathLike

    import httpx

    from aoai_http.headers import Headers


class _Response(Generic[R]):
    """What every such answer has."""

    _received: R

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{self.status_code}]>"

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self._received.status_code

    @property
    def headers(self) -> Headers:
        """The headers, by name in any case."""
        return self._received.headers

    @property
    def retries_taken(self) -> int:
        """How often the call was sent again before this answer came."""
        return self._received.retries_taken

    @property
    def endpoint(self) -> str:
        """The name of the endpoint that answered: its host and port, or the name it was given."""
        return self._received.endpoint

    @property
    def http_response(self) -> httpx.Response:
        """The answer as httpx has it; the credential in its request is masked."""
        return self._received.http_response

    @property
    def http_request(self) -> httpx.Request:
        """The request as httpx has it; the credential in it is masked."""
        return self.http_response.request

    @property
    def method(self) -> str:
        """The HTTP method of the request."""
        return self._received.outgoing.method

    @property
    def url(self) -> httpx.URL:
        """The URL of the request."""
        return self.http_request.url

    @property
    def http_version(self) -> str:
        """The version of HTTP, `HTTP/1.1`."""
        return self._received.http_version

    @property
    def is_closed(self) -> bool:
        """Whether the connection has been given back."""
        return self._received.is_closed

    @property
    def elapsed(self) -> timedelta:
        """The time from sending the request to the end of the answer."""
        return self._received.elapsed

    @property
    def request_id(self) -> str | None:
        """What the service calls this request."""
        return self._received.request_id


class RawResponse(_Response[Received | AsyncReceived]):
    """An answer that has been read whole, or a stream that has not begun."""

    def __init__(self, received: Received | AsyncReceived, content: bytes | None, parse: Callable[[], Any]) -> None:
        self._received = received
        self._content = content
        self._parse = parse

    @property
    def content(self) -> bytes:
        """The body.

        Raises:
            RuntimeError: the answer is one whose body is read as it arrives; `parse()` gives it.
        """
        if self._content is None:
            raise RuntimeError("the body has not been read: parse() gives the stream or the content that reads it")
        return self._content

    @property
    def text(self) -> str:
        """The body as text."""
        return self._received.decode(self.content)

    def json(self) -> Any:
        """Return the body as JSON values."""
        return json.loads(self.content)

    def parse(self) -> Any:
        """Return what the method would have returned."""
        return self._parse()


APIResponse = RawResponse
AsyncAPIResponse = RawResponse


class StreamingResponse(_Response[Received]):
    """An answer whose body has not been read: use it as a context manager."""

    def __init__(self, received: Received, parse: Callable[[], Any]) -> None:
        self._received = received
        self._parse = parse

    def read(self) -> bytes:
        """Return the body."""
        return self._received.read()

    def text(self) -> str:
        """Return the body as text."""
        return self._received.text()

    def json(self) -> Any:
        """Return the body as JSON values."""
        return self._received.json()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the body in pieces."""
        return self._received.iter_bytes(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """Yield the lines of the body."""
        return self._received.iter_lines()

    def stream_to_file(self, file: str | PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to a file as it arrives; the file appears when it is whole."""
        from aoai._responses.binary import BinaryContent

        BinaryContent(self._received).stream_to_file(file, chunk_size=chunk_size)

    def parse(self) -> Any:
        """Return what the method would have returned."""
        return self._parse()

    def close(self) -> None:
        """Give the connection back."""
        self._received.close()


class StreamingResponseManager:
    """Sends the request when it is entered, and gives the connection back when it is left."""

    def __init__(self, send: Callable[[], StreamingResponse]) -> None:
        self._send = send

    def __enter__(self) -> StreamingResponse:
        self._response = self._send()
        return self._response

    def __exit__(self, *_: object) -> None:
        self._response.close()


class AsyncStreamingResponse(_Response[AsyncReceived]):
    """An answer whose body has not been read: use it as a context manager."""

    def __init__(self, received: AsyncReceived, parse: Callable[[], Awaitable[Any]]) -> None:
        self._received = received
        self._parse = parse

    async def read(self) -> bytes:
        """Return the body."""
        return await self._received.read()

    async def text(self) -> str:
        """Return the body as text."""
        return await self._received.text()

    async def json(self) -> Any:
        """Return the body as JSON values."""
        return await self._received.json()

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the body in pieces."""
        return self._received.iter_bytes(chunk_size)

    def iter_lines(self) -> AsyncIterator[str]:
        """Yield the lines of the body."""
        return self._received.iter_lines()

    async def stream_to_file(self, file: str | PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to a file as it arrives; the file appears when it is whole."""
        from aoai._responses.binary import AsyncBinaryContent

        await AsyncBinaryContent(self._received).stream_to_file(file, chunk_size=chunk_size)

    async def parse(self) -> Any:
        """Return what the method would have returned."""
        return await self._parse()

    async def close(self) -> None:
        """Give the connection back."""
        await self._received.close()


class AsyncStreamingResponseManager:
    """Sends the request when it is entered, and gives the connection back when it is left."""

    def __init__(self, send: Callable[[], Awaitable[AsyncStreamingResponse]]) -> None:
        self._send = send

    async def __aenter__(self) -> AsyncStreamingResponse:
        self._response = await self._send()
        return self._response

    async def __aexit__(self, *_: object) -> None:
        await self._response.close()
