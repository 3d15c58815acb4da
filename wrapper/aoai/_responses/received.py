"""An answer whose head is there and whose body may still be on its way, and the errors of reading it."""

from __future__ import annotations

import time
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Any, TypeVar

from aoai._runtime import json
from aoai.errors import APIConnectionError, APIError, APITimeoutError
from aoai_http.errors import ClosedError, DeadlineExceeded, TransportError, TransportTimeout

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Generator, Iterator

    import httpx

    from aoai_http.aio import AsyncAnswer
    from aoai_http.headers import Headers
    from aoai_http.request import Outgoing
    from aoai_http.sync import SyncAnswer
    from aoai_http.through_httpx import AsyncHttpxAnswer, HttpxAnswer


class _Received:
    """What is known of an answer beside its body.

    Attributes:
        status_code: the HTTP status.
        headers: by name in any case.
        outgoing: the request.
        retries_taken: how often the call was sent again before this answer came.
        endpoint: the name of the endpoint that answered.
        content: the body once it has been read whole, else None.
    """

    def __init__(self, name: str, answer: Any, outgoing: Outgoing, retries_taken: int, endpoint: str) -> None:
        self.name = name
        self.status_code: int = answer.status
        self.headers: Headers = answer.headers
        self.outgoing = outgoing
        self.retries_taken = retries_taken
        self.endpoint = endpoint
        self._answer = answer
        self._begun = time.monotonic() - answer.elapsed
        self._elapsed: float | None = None
        self.content: bytes | None = None

    @property
    def request_id(self) -> str | None:
        """What the service calls this request."""
        return request_id(self.headers)

    @property
    def http_version(self) -> str:
        """The version of HTTP, `HTTP/1.1`."""
        version: str = self._answer.http_version
        return version

    @property
    def is_closed(self) -> bool:
        """Whether the connection has been given back."""
        closed: bool = self._answer.is_closed
        return closed

    @property
    def elapsed(self) -> timedelta:
        """The time from sending the request to the end of the answer, or until now."""
        return timedelta(seconds=time.monotonic() - self._begun if self._elapsed is None else self._elapsed)

    @property
    def http_response(self) -> httpx.Response:
        """The answer as httpx has it, for programs that want that; made when it is first asked for."""
        from aoai_http.as_httpx import response

        return response(self._answer, self.outgoing, self.content)

    def limit(self, read: float | None, end: float) -> None:
        """Set the seconds to wait for bytes, and when all have to be there, on the clock of `time.monotonic`."""
        self._answer.set_read_limits(read, end)

    def decode(self, content: bytes) -> str:
        """Return a body as text, in the charset that the content type names, or UTF-8."""
        _, _, charset = self.headers.get("content-type", "").partition("charset=")
        try:
            return content.decode(charset.partition(";")[0].strip(" \"'") or "utf-8", "replace")
        except (LookupError, UnicodeError):  # unknown, no encoding of text, or one that cannot replace
            return content.decode("utf-8", "replace")

    @contextmanager
    def our_errors(self) -> Generator[None]:
        """Raise our error for a connection that fails while the body is read."""
        try:
            yield
        except TransportError as error:
            raise self.ours(error) from error.with_traceback(None)
        finally:
            if self._elapsed is None and self.is_closed:
                self._elapsed = time.monotonic() - self._begun

    def ours(self, error: TransportError) -> APIError:
        """Return our error for one of the transport."""
        found = connection_error(f"{self.name}: the answer broke off", error)
        found.request_id, found.endpoint, found.retries_taken = self.request_id, self.endpoint, self.retries_taken
        return found


def rest(answer: SyncAnswer | HttpxAnswer) -> bytes:
    """Return the body of an answer that is no success, as far as it comes: its status and headers say enough.

    Raises:
        ClosedError, DeadlineExceeded: as always.
    """
    pieces: list[bytes] = []
    try:
        for piece in answer.chunks():
            pieces.append(piece)  # noqa: PERF402  what came before an error is kept
    except (ClosedError, DeadlineExceeded):
        raise
    except TransportError:
        answer.close()
    return b"".join(pieces)


async def rest_async(answer: AsyncAnswer | AsyncHttpxAnswer) -> bytes:
    """Return the body of an answer that is no success; see `rest`."""
    pieces: list[bytes] = []
    try:
        async for piece in answer.chunks():
            pieces.append(piece)  # noqa: PERF401  what came before an error is kept
    except (ClosedError, DeadlineExceeded):
        raise
    except TransportError:
        await answer.close()
    return b"".join(pieces)


def request_id(headers: Any) -> str | None:
    """Return what the service calls a request, from the headers of its answer."""
    found: str | None = headers.get("x-request-id") or headers.get("apim-request-id")
    return found


def connection_error(what: str, error: TransportError) -> APIError:
    """Return our error for one of the transport: a timeout, or a connection that could not be made or broke."""
    timed_out = isinstance(error, TransportTimeout)
    return (APITimeoutError if timed_out else APIConnectionError)(f"{what}: {error}")


class Received(_Received):
    """An answer of the sync client."""

    _answer: SyncAnswer

    def read(self) -> bytes:
        """Return the whole body."""
        content = self.content
        if content is None:
            with self.our_errors():
                content = self.content = self._answer.read()
        return content

    def chunks(self) -> Iterator[bytes]:
        """Yield the body as it arrives, or what was read of it; errors are the transport's."""
        return self._answer.chunks() if self.content is None else iter((self.content,))

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the body in pieces of `chunk_size` bytes, or as they arrive."""
        with self.our_errors():
            if chunk_size is None:
                yield from self.chunks()
                return
            held = bytearray()
            for data in self.chunks():
                held += data
                yield from _cut(held, chunk_size)
            if held:
                yield bytes(held)

    def iter_lines(self) -> Iterator[str]:
        """Yield the lines of the body without their ends."""
        lines = _Lines(self.decode)
        for data in self.iter_bytes():
            yield from lines.feed(data)
        yield from lines.rest()

    def text(self) -> str:
        """Return the body as text."""
        return self.decode(self.read())

    def json(self) -> Any:
        """Return the body as JSON values."""
        return json.loads(self.read())

    def close(self) -> None:
        """Give the connection back; what has not been read is dropped."""
        self._answer.close()


class AsyncReceived(_Received):
    """An answer of the async client."""

    _answer: AsyncAnswer

    async def read(self) -> bytes:
        """Return the whole body."""
        content = self.content
        if content is None:
            with self.our_errors():
                content = self.content = await self._answer.read()
        return content

    def chunks(self) -> AsyncIterator[bytes]:
        """Yield the body as it arrives, or what was read of it; errors are the transport's."""
        return self._answer.chunks() if self.content is None else _once(self.content)

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the body in pieces of `chunk_size` bytes, or as they arrive."""
        with self.our_errors():
            held = bytearray()
            async for data in self.chunks():
                if chunk_size is None:
                    yield data
                    continue
                held += data
                for piece in _cut(held, chunk_size):
                    yield piece
            if held:
                yield bytes(held)

    async def iter_lines(self) -> AsyncIterator[str]:
        """Yield the lines of the body without their ends."""
        lines = _Lines(self.decode)
        async for data in self.iter_bytes():
            for line in lines.feed(data):
                yield line
        for line in lines.rest():
            yield line

    async def text(self) -> str:
        """Return the body as text."""
        return self.decode(await self.read())

    async def json(self) -> Any:
        """Return the body as JSON values."""
        return json.loads(await self.read())

    async def close(self) -> None:
        """Give the connection back; what has not been read is dropped."""
        await self._answer.close()


async def _once(content: bytes) -> AsyncIterator[bytes]:
    yield content


R = TypeVar("R", bound=_Received)


def _cut(held: bytearray, size: int) -> Iterator[bytes]:
    while len(held) >= size:
        yield bytes(held[:size])
        del held[:size]


class _Lines:
    """Cuts bytes into lines of text."""

    def __init__(self, decode: Callable[[bytes], str]) -> None:
        self._decode = decode
        self._held = b""

    def feed(self, data: bytes) -> list[str]:
        *lines, self._held = (self._held + data).split(b"\n")
        return [self._decode(line.removesuffix(b"\r")) for line in lines]

    def rest(self) -> list[str]:
        return [self._decode(self._held)] if self._held else []
