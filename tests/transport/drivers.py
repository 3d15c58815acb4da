"""The transports behind one plain face, so that one test can go through each of them."""

from __future__ import annotations

import asyncio
from importlib import import_module
from math import inf
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from aoai_http.aio import AsyncTransport
from aoai_http.httpx_client import AsyncHttpxTransport, HttpxTransport
from aoai_http.sync import SyncTransport
from aoai_http.timeouts import NO_LIMITS
from aoai_http.transport import Transport

if TYPE_CHECKING:
    import ssl
    from collections.abc import Awaitable, Iterator

    from aoai_http.headers import Headers
    from aoai_http.request import Outgoing
    from aoai_http.timeouts import Timeouts
    from aoai_http.transport import Answer, AwaitedAnswer, AwaitedTransport

T = TypeVar("T")


class Driver(Transport, Protocol):
    """A transport of either kind, as one for threads."""

    def close_transport(self) -> None: ...


class SyncDriver:
    """A transport for threads."""

    def __init__(self, transport: Transport) -> None:
        self.transport = transport
        self.send = transport.send
        self.close = self.close_transport = transport.close

    @property
    def open_connections(self) -> int:
        return self.transport.open_connections

    @property
    def idle_connections(self) -> int:
        return self.transport.idle_connections


class AsyncDriver:
    """An asynchronous transport on a loop of its own, which runs only while something is asked of it."""

    def __init__(self, transport: AwaitedTransport) -> None:
        self.transport = transport
        self._runner = asyncio.Runner()

    @property
    def open_connections(self) -> int:
        return self.transport.open_connections

    @property
    def idle_connections(self) -> int:
        return self.transport.idle_connections

    def run(self, awaitable: Awaitable[T]) -> T:
        async def awaited() -> T:
            return await awaitable

        return self._runner.run(awaited())

    def send(self, outgoing: Outgoing, timeouts: Timeouts = NO_LIMITS, end: float = inf) -> Answer:
        return AsyncAnswerDriver(self, self.run(self.transport.send(outgoing, timeouts, end)))

    def close(self) -> None:
        self.close_transport()
        self._runner.close()

    def close_transport(self) -> None:
        self.run(self.transport.close())


class AsyncAnswerDriver:
    def __init__(self, driver: AsyncDriver, answer: AwaitedAnswer) -> None:
        self._driver = driver
        self._answer = answer
        self.status = answer.status
        self.reason = answer.reason
        self.headers: Headers = answer.headers
        self.http_version = answer.http_version
        self.elapsed = answer.elapsed
        self.content: bytes | None = None
        self.most_bytes = answer.most_bytes
        self.reused_dead = answer.reused_dead

    @property
    def is_closed(self) -> bool:
        return self._answer.is_closed

    def chunks(self) -> Iterator[bytes]:
        return self._all(self._answer.chunks())

    def raw_chunks(self) -> Iterator[bytes]:
        return self._all(self._answer.raw_chunks())

    def _all(self, pieces: Any) -> Iterator[bytes]:
        async def following() -> bytes | None:
            return await anext(pieces, None)

        while (piece := self._driver.run(following())) is not None:
            yield piece

    def read(self) -> bytes:
        self._answer.most_bytes = self.most_bytes
        self.content = self._driver.run(self._answer.read())
        return self.content

    def close(self) -> None:
        self._driver.run(self._answer.close())

    def set_read_limits(self, read: float | None, end: float) -> None:
        self._answer.set_read_limits(read, end)


def own(kind: str, **settings: Any) -> Driver:
    """Return a transport of our own: `sync` or `async`."""
    return SyncDriver(SyncTransport(**settings)) if kind == "sync" else AsyncDriver(AsyncTransport(**settings))


def through(library: str, kind: str, context: ssl.SSLContext | None = None) -> Any:
    """Return a transport over a client of httpx or httpx2."""
    module = import_module(library)
    options = {"trust_env": False, "verify": True if context is None else context}
    if kind == "sync":
        return SyncDriver(HttpxTransport(module.Client(**options), owned=True))
    return AsyncDriver(AsyncHttpxTransport(module.AsyncClient(**options), owned=True))


KINDS = ("sync", "async", "httpx sync", "httpx async", "httpx2 sync", "httpx2 async")
"""Every transport there is."""


def of_kind(kind: str) -> Any:
    """Return the transport of one of `KINDS`."""
    library, _, rest = kind.rpartition(" ")
    return through(library, rest) if library else own(kind)
