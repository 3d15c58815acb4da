"""The same transport over an httpx client: one that a user gave, or one that goes through a proxy or runs on trio."""

from __future__ import annotations

from collections.abc import AsyncIterable, Mapping
from contextlib import contextmanager
from math import inf
from time import monotonic
from typing import TYPE_CHECKING, Any

import httpx

from aoai_http import errors
from aoai_http.body import KEEPALIVE
from aoai_http.headers import Headers
from aoai_http.timeouts import NO_LIMITS

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Generator, Iterable, Iterator

    from aoai_http.request import Outgoing
    from aoai_http.timeouts import Timeouts

# By httpx's own class, the first that fits; whether bytes may have been sent.
_OURS: tuple[tuple[type[Exception], type[errors.TransportError], bool], ...] = (
    (httpx.ConnectTimeout, errors.ConnectTimeout, False),
    (httpx.PoolTimeout, errors.PoolTimeout, False),
    (httpx.WriteTimeout, errors.WriteTimeout, True),
    (httpx.ReadTimeout, errors.ReadTimeout, True),
    (httpx.ConnectError, errors.ConnectError, False),
    (httpx.ProxyError, errors.ConnectError, False),
    (httpx.WriteError, errors.WriteError, True),
    (httpx.NetworkError, errors.ReadError, True),
    (httpx.LocalProtocolError, errors.LocalError, False),
    (httpx.UnsupportedProtocol, errors.LocalError, False),
    (httpx.InvalidURL, errors.LocalError, False),
    (httpx.StreamError, errors.LocalError, True),
    (httpx.DecodingError, errors.DecodingError, True),
    (httpx.RemoteProtocolError, errors.ProtocolError, True),
    (httpx.HTTPError, errors.ReadError, True),
)


def limits(most: int, most_idle: int) -> httpx.Limits:
    """Return httpx's limits for as many connections, and as many idle ones."""
    return httpx.Limits(max_connections=most, max_keepalive_connections=most_idle, keepalive_expiry=KEEPALIVE)


def trust(context: ssl.SSLContext | None) -> ssl.SSLContext:
    """Return the context for https: the one given, or the one of the process."""
    if context is not None:
        return context
    from aoai_http import tls

    return tls.default_context()


class HttpxTransport:
    """Sends requests with an httpx client; whatever the client is set to do applies, but it follows no redirect.

    The end of the whole exchange holds less strictly than with connections of our own: httpx limits single waits, so an
    answer that comes byte by byte is noticed to be late at its head, or at the next piece of its body.

    Args:
        client: the client.
        owned: whether `close` closes it.
    """

    def __init__(self, client: httpx.Client, *, owned: bool = False) -> None:
        self.client = client
        self._owned = owned

    def send(self, outgoing: Outgoing, timeouts: Timeouts = NO_LIMITS, end: float = inf) -> HttpxAnswer:
        """Send a request and return its answer when the head is there; see `SyncTransport.send`."""
        began = monotonic()
        request = self.client.build_request(**_arguments(outgoing, timeouts, end))
        with _translated(end, self.client, head=True):
            response = self.client.send(request, stream=True, follow_redirects=False)
        return HttpxAnswer(response, end, monotonic() - began)

    def close(self) -> None:
        """Close the client if it is owned."""
        if self._owned:
            self.client.close()


class AsyncHttpxTransport:
    """The same with an asynchronous client, on any event loop that httpx knows. Here the end holds at every wait."""

    def __init__(self, client: httpx.AsyncClient, *, owned: bool = False) -> None:
        self.client = client
        self._owned = owned

    async def send(self, outgoing: Outgoing, timeouts: Timeouts = NO_LIMITS, end: float = inf) -> AsyncHttpxAnswer:
        """Send a request and return its answer when the head is there; see `AsyncTransport.send`."""
        began = monotonic()
        request = self.client.build_request(**_arguments(outgoing, timeouts, end, asynchronous=True))
        with _translated(end, self.client, head=True), _until(end):
            response = await self.client.send(request, stream=True, follow_redirects=False)
        return AsyncHttpxAnswer(response, end, monotonic() - began)

    async def close(self) -> None:
        """Close the client if it is owned."""
        if self._owned:
            await self.client.aclose()


class _Answer:
    """The head of an answer that httpx received.

    Attributes:
        response: httpx's own object.
        status: the status.
        reason: the reason phrase.
        headers: the fields.
        http_version: such as `HTTP/1.1`.
        elapsed: the seconds from the call to the head.
        reused_dead: False; httpx does not say.
        content: the whole body, if it was read.
    """

    reused_dead = False

    def __init__(self, response: httpx.Response, end: float, elapsed: float) -> None:
        self.response = response
        self.status = response.status_code
        self.reason = response.reason_phrase
        self.headers = Headers(response.headers.raw)
        self.http_version = response.http_version
        self.elapsed = elapsed
        self.content: bytes | None = None
        self._end = end

    @property
    def is_closed(self) -> bool:
        """Whether its connection is no longer its own."""
        return self.response.is_closed

    def set_read_limits(self, read: float | None, end: float) -> None:  # noqa: ARG002
        """Set until when the body must be there. How long the peer may be silent, httpx was told with the request."""
        self._end = end

    def _check(self) -> None:
        if monotonic() >= self._end:
            raise errors.DeadlineExceeded("the deadline has passed", sent=True, answered=True)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status} {self.reason}>"


class HttpxAnswer(_Answer):
    """An answer whose head has come; see `SyncAnswer`."""

    def raw_chunks(self) -> Iterator[bytes]:
        """Yield the body as it arrives, in its content coding."""
        return self._checked(self.response.iter_raw())

    def chunks(self) -> Iterator[bytes]:
        """Yield the body as it arrives, decoded, in pieces that are not empty."""
        if self.content is not None:
            return iter((self.content,) if self.content else ())
        return self._checked(self.response.iter_bytes())

    def read(self) -> bytes:
        """Return the whole body, decoded. It is kept: this may be called again."""
        if self.content is None:
            self.content = b"".join(self.chunks())
        return self.content

    def close(self) -> None:
        """Close it."""
        self.response.close()

    def _checked(self, pieces: Iterator[bytes]) -> Iterator[bytes]:
        try:
            with _translated(self._end):
                for piece in pieces:
                    self._check()
                    if piece:
                        yield piece
        except errors.TransportError:
            self.response.close()
            raise


class AsyncHttpxAnswer(_Answer):
    """An answer whose head has come; see `AsyncAnswer`."""

    def raw_chunks(self) -> AsyncIterator[bytes]:
        """Yield the body as it arrives, in its content coding."""
        return self._checked(self.response.aiter_raw())

    def chunks(self) -> AsyncIterator[bytes]:
        """Yield the body as it arrives, decoded, in pieces that are not empty."""
        if self.content is not None:
            return _asynchronous((self.content,) if self.content else ())
        return self._checked(self.response.aiter_bytes())

    async def read(self) -> bytes:
        """Return the whole body, decoded. It is kept: this may be called again."""
        if self.content is None:
            self.content = b"".join([piece async for piece in self.chunks()])
        return self.content

    async def close(self) -> None:
        """Close it."""
        await self.response.aclose()

    async def _checked(self, pieces: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
        try:
            with _translated(self._end):
                while True:
                    self._check()
                    with _until(self._end, answered=True):
                        piece = await anext(pieces, None)
                    if piece is None:
                        break
                    if piece:
                        yield piece
        except errors.TransportError:
            await self.response.aclose()
            raise


async def _asynchronous(pieces: Iterable[bytes]) -> AsyncIterator[bytes]:
    for piece in pieces:
        yield piece


def _arguments(outgoing: Outgoing, timeouts: Timeouts, end: float, *, asynchronous: bool = False) -> dict[str, Any]:
    """Return what `build_request` takes."""
    left = end - monotonic()
    if left <= 0:
        raise errors.DeadlineExceeded("the deadline has passed")
    outgoing.check()
    fields = outgoing.headers.items() if isinstance(outgoing.headers, Mapping) else outgoing.headers
    headers = [each for each in fields if each[0].lower() not in ("content-length", "transfer-encoding")]
    if outgoing.content_length is not None:
        headers.append(("Content-Length", str(outgoing.content_length)))
    body = outgoing.body
    if asynchronous and body is not None and not isinstance(body, bytes):
        # httpx takes what can be iterated both ways for a body of its synchronous client.
        body = aiter(body) if isinstance(body, AsyncIterable) else _asynchronous(body)
    limits = (left if each is None else min(each, left) for each in timeouts)
    connect, read, write, pool = (None if each == inf else each for each in limits)
    return {
        "method": outgoing.method,
        "url": outgoing.url,
        "headers": headers,
        "content": body,
        "timeout": httpx.Timeout(connect=connect, read=read, write=write, pool=pool),
    }


@contextmanager
def _translated(
    end: float, client: httpx.Client | httpx.AsyncClient | None = None, *, head: bool = False
) -> Generator[None]:
    """Raise our errors for those of httpx."""
    try:
        yield
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as error:
        ours = _ours(error, end, answered=not head)
        _without_frames(error)
        raise ours from error
    except RuntimeError:
        if client is not None and client.is_closed:
            raise errors.ClosedError("the httpx client was closed") from None
        raise


@contextmanager
def _until(end: float, *, answered: bool = False) -> Generator[None]:
    """Cancel a wait at a moment of `time.monotonic`."""
    if end == inf:
        yield
        return
    import anyio

    with anyio.move_on_after(end - monotonic()) as scope:
        yield
    if scope.cancelled_caught:
        raise errors.DeadlineExceeded("the deadline has passed", sent=True, answered=answered)


def _without_frames(error: BaseException) -> None:
    """Take the frames out of httpx's errors: local variables in them hold the credential."""
    each: BaseException | None = error
    while each is not None:
        each.__traceback__ = None
        each = each.__cause__ or each.__context__


def _ours(error: Exception, end: float, *, answered: bool) -> errors.TransportError:
    kind, sent = next((ours, sent) for theirs, ours, sent in _OURS if isinstance(error, theirs))
    message = f"{type(error).__name__}: {error}"
    if isinstance(error, httpx.TimeoutException) and monotonic() >= end:
        return errors.DeadlineExceeded("the deadline has passed", sent=sent, answered=answered)
    if isinstance(error, httpx.RemoteProtocolError):
        if "disconnected" in message:
            return errors.ReadError(message, sent=True, answered=answered)
        if "peer closed" in message:
            return errors.IncompleteBody(message)
        answered = True
    return kind(message, sent=sent, answered=answered)
