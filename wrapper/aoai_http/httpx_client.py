"""The transports over a client of httpx or httpx2: one that a user gave, or one for a proxy, for trio, or for tests.

The two libraries have the same names; which one it is, the client says. Neither is imported unless it is used.
"""

from __future__ import annotations

import sys
from collections.abc import AsyncIterable, Mapping
from contextlib import contextmanager
from importlib import import_module
from math import inf
from time import monotonic
from typing import TYPE_CHECKING, Any

from aoai_http import errors
from aoai_http.body import AsyncBody, Body, SyncBody
from aoai_http.headers import Headers
from aoai_http.limits import KEEPALIVE
from aoai_http.request import ANOTHERS
from aoai_http.timeouts import NO_LIMITS

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Generator, Iterable, Iterator

    from aoai_http.request import Outgoing
    from aoai_http.timeouts import Timeouts

LIBRARIES = ("httpx", "httpx2")
"""The names of the libraries, which are those of their modules."""

# By the name of the library's class, the first that fits; whether bytes may have been sent.
_OURS: dict[str, tuple[type[errors.TransportError], bool]] = {
    "ConnectTimeout": (errors.ConnectTimeout, False),
    "PoolTimeout": (errors.PoolTimeout, False),
    "WriteTimeout": (errors.WriteTimeout, True),
    "ReadTimeout": (errors.ReadTimeout, True),
    "ConnectError": (errors.ConnectError, False),
    "ProxyError": (errors.ConnectError, False),
    "WriteError": (errors.WriteError, True),
    "NetworkError": (errors.ReadError, True),
    "LocalProtocolError": (errors.LocalError, False),
    "UnsupportedProtocol": (errors.LocalError, False),
    "InvalidURL": (errors.LocalError, False),
    "StreamError": (errors.LocalError, True),
    "DecodingError": (errors.DecodingError, True),
    "RemoteProtocolError": (errors.ProtocolError, True),
    "HTTPError": (errors.ReadError, True),
}


def library_of(client: object) -> Any:
    """Return the module of the library that a client is of.

    Raises:
        TypeError: it is of neither.
    """
    for base in type(client).__mro__:
        name = base.__module__.partition(".")[0]
        if name in LIBRARIES:
            return sys.modules[name]
    raise TypeError(f"this is no client of {' or '.join(LIBRARIES)}: {client!r}")


def new_client(
    library: str,
    kind: str,
    *,
    proxy: str | None,
    most: int,
    most_idle: int,
    context: ssl.SSLContext | None,
) -> Any:
    """Return a client that looks at no environment: which proxy it uses, and whom it trusts, is decided before.

    Args:
        library: `httpx` or `httpx2`.
        kind: `Client` or `AsyncClient`.
        proxy: the address of a proxy for all it sends.
        most: the connections there may be at once.
        most_idle: how many of them may be idle.
        context: the trust for https; the one of the process if None.

    Raises:
        ImportError: the library is not installed, or what it needs for this kind of proxy.
        ValueError: this is no proxy that can be used.
    """
    module = import_module(library)
    if context is None:
        from aoai_http.tls import default_context

        context = default_context()
    limits = module.Limits(max_connections=most, max_keepalive_connections=most_idle, keepalive_expiry=KEEPALIVE)
    try:
        return getattr(module, kind)(verify=context, limits=limits, proxy=proxy, trust_env=False)
    except module.InvalidURL as error:
        raise ValueError(str(error)) from None


class HttpxTransport:
    """Sends requests with a client; whatever the client is set to do applies, but it follows no redirect.

    The end of the whole exchange holds less strictly than with connections of our own: httpx limits single waits, so an
    answer that comes byte by byte is noticed to be late at its head, or at the next piece of its body.

    Args:
        client: the client.
        owned: whether `close` closes it.

    Attributes:
        open_connections: 0: the connections are the client's.
        idle_connections: 0.
    """

    open_connections = 0
    idle_connections = 0

    def __init__(self, client: Any, *, owned: bool = False) -> None:
        self.client = client
        self._library = library_of(client)
        self._owned = owned

    def send(self, outgoing: Outgoing, timeouts: Timeouts = NO_LIMITS, end: float = inf) -> HttpxAnswer:
        """Send a request and return its answer when the head is there; see `aoai_http.transport.Transport.send`."""
        began = monotonic()
        request = self.client.build_request(**_arguments(self._library, outgoing, timeouts, end))
        with _translated(self._library, end, self.client, head=True):
            response = self.client.send(request, stream=True, follow_redirects=False)
        answer = HttpxAnswer(self._library, response, end, monotonic() - began)
        if not outgoing.answered_by(answer.headers):
            answer.close()
            raise errors.ProtocolError(ANOTHERS, sent=True, answered=True)
        return answer

    def close(self) -> None:
        """Close the client if it is owned."""
        if self._owned:
            self.client.close()


class AsyncHttpxTransport:
    """The same with an asynchronous client, on any event loop that httpx knows. Here the end holds at every wait."""

    open_connections = 0
    idle_connections = 0

    def __init__(self, client: Any, *, owned: bool = False) -> None:
        self.client = client
        self._library = library_of(client)
        self._owned = owned

    async def send(self, outgoing: Outgoing, timeouts: Timeouts = NO_LIMITS, end: float = inf) -> AsyncHttpxAnswer:
        """Send a request and return its answer when the head is there; see `aoai_http.transport.Transport.send`."""
        began = monotonic()
        request = self.client.build_request(**_arguments(self._library, outgoing, timeouts, end, asynchronous=True))
        with _translated(self._library, end, self.client, head=True), _until(end):
            response = await self.client.send(request, stream=True, follow_redirects=False)
        answer = AsyncHttpxAnswer(self._library, response, end, monotonic() - began)
        if not outgoing.answered_by(answer.headers):
            await answer.close()
            raise errors.ProtocolError(ANOTHERS, sent=True, answered=True)
        return answer

    async def close(self) -> None:
        """Close the client if it is owned."""
        if self._owned:
            await self.client.aclose()


class _Received(Body):
    """The head of an answer that a client received.

    Attributes:
        response: the library's own object.
    """

    __slots__ = ("_library", "response")

    def __init__(self, library: Any, response: Any, end: float, elapsed: float) -> None:
        super().__init__(
            response.status_code,
            response.reason_phrase,
            Headers(response.headers.raw),
            response.http_version,
            end,
        )
        self.response = response
        self.elapsed = elapsed
        self._library = library

    @property
    def is_closed(self) -> bool:
        """Whether its connection is no longer its own."""
        closed: bool = self.response.is_closed
        return closed

    def set_read_limits(self, read: float | None, end: float) -> None:  # noqa: ARG002
        """Set until when the body must be there. How long the peer may be silent, httpx was told with the request."""
        self._end = end

    def _coded(self) -> bool:
        # What was put in its place by a test has been read, and decoded, already.
        return super()._coded() and not self.response.is_stream_consumed


class HttpxAnswer(_Received, SyncBody):
    """An answer whose head has come; see `aoai_http.transport.Answer`."""

    __slots__ = ()

    def raw_chunks(self) -> Iterator[bytes]:
        """Yield the body as it arrives, in its content coding."""
        response = self.response
        pieces: Iterator[bytes] = response.iter_bytes() if response.is_stream_consumed else response.iter_raw()
        try:
            with _translated(self._library, self._end):
                for piece in pieces:
                    self._check_end()
                    if piece:
                        yield piece
        except errors.TransportError:
            self.response.close()
            raise

    def close(self) -> None:
        """Close it."""
        self.response.close()

    def _fail(self, error: errors.TransportError) -> None:  # noqa: ARG002
        self.response.close()


class AsyncHttpxAnswer(_Received, AsyncBody):
    """An answer whose head has come; see `aoai_http.transport.AwaitedAnswer`."""

    __slots__ = ()

    async def raw_chunks(self) -> AsyncIterator[bytes]:
        """Yield the body as it arrives, in its content coding."""
        response = self.response
        pieces: AsyncIterator[bytes] = response.aiter_bytes() if response.is_stream_consumed else response.aiter_raw()
        try:
            with _translated(self._library, self._end):
                while True:
                    self._check_end()
                    with _until(self._end, answered=True):
                        piece = await anext(pieces, None)
                    if piece is None:
                        break
                    if piece:
                        yield piece
        except errors.TransportError:
            await self.response.aclose()
            raise

    async def close(self) -> None:
        """Close it."""
        await self.response.aclose()

    async def _fail(self, error: errors.TransportError) -> None:  # noqa: ARG002
        await self.response.aclose()

    async def _give_way(self) -> None:
        import anyio

        await anyio.sleep(0)


async def _asynchronous(pieces: Iterable[bytes]) -> AsyncIterator[bytes]:
    for piece in pieces:
        yield piece


def _arguments(
    library: Any, outgoing: Outgoing, timeouts: Timeouts, end: float, *, asynchronous: bool = False
) -> dict[str, Any]:
    """Return what `build_request` takes."""
    left = end - monotonic()
    if left <= 0:
        raise errors.DeadlineExceeded("the deadline has passed")
    outgoing.check()
    fields = outgoing.headers.items() if isinstance(outgoing.headers, Mapping) else outgoing.headers
    headers = [each for each in fields if each[0].lower() not in ("content-length", "transfer-encoding")]
    if outgoing.content_length is not None:
        headers.append(("Content-Length", str(outgoing.content_length)))
    if not any(name.lower() == "accept-encoding" for name, _ in headers):
        headers.append(("Accept-Encoding", "gzip"))
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
        "timeout": library.Timeout(connect=connect, read=read, write=write, pool=pool),
    }


@contextmanager
def _translated(library: Any, end: float, client: Any = None, *, head: bool = False) -> Generator[None]:
    """Raise our errors for those of a library."""
    try:
        yield
    except (library.HTTPError, library.InvalidURL, library.StreamError) as error:
        ours = _ours(library, error, end, answered=not head)
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
    """Take the frames out of a library's errors: local variables in them hold the credential."""
    each: BaseException | None = error
    while each is not None:
        each.__traceback__ = None
        each = each.__cause__ or each.__context__


def _ours(library: Any, error: Exception, end: float, *, answered: bool) -> errors.TransportError:
    kind, sent = next(_OURS[base.__name__] for base in type(error).__mro__ if base.__name__ in _OURS)
    message = f"{type(error).__name__}: {error}"
    if isinstance(error, library.TimeoutException) and monotonic() >= end:
        return errors.DeadlineExceeded("the deadline has passed", sent=sent, answered=answered)
    if isinstance(error, library.RemoteProtocolError):
        if "disconnected" in message:
            return errors.ReadError(message, sent=True, answered=answered)
        if "peer closed" in message:
            return errors.IncompleteBody(message)
        answered = True
    return kind(message, sent=sent, answered=answered)
