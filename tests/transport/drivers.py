"""The transports behind one plain face, so that one test can go through each of them."""

from __future__ import annotations

import asyncio
from math import inf
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

import httpx

from aoai_http.aio import AsyncTransport
from aoai_http.sync import SyncTransport
from aoai_http.through_httpx import AsyncHttpxTransport, HttpxTransport
from aoai_http.timeouts import NO_LIMITS

if TYPE_CHECKING:
    import ssl
    from collections.abc import Awaitable, Iterator

    from aoai_http.headers import Headers
    from aoai_http.request import Outgoing
    from aoai_http.timeouts import Timeouts

T = TypeVar("T")


class Answer(Protocol):
    """What all answers have."""

    status: int
    reason: str
    headers: Headers
    http_version: str
    reused_dead: bool

    @property
    def is_closed(self) -> bool: ...
    def chunks(self) -> Iterator[bytes]: ...
    def raw_chunks(self) -> Iterator[bytes]: ...
    def read(self) -> bytes: ...
    def close(self) -> None: ...
    def set_read_limits(self, read: float | None, end: float) -> None: ...


class Driver(Protocol):
    """What all transports have."""

    @property
    def open_connections(self) -> int: ...
    @property
    def idle_connections(self) -> int: ...
    def send(self, outgoing: Outgoing, timeouts: Timeouts = NO_LIMITS, end: float = inf) -> Answer: ...
    def close(self) -> None: ...
    def close_transport(self) -> None: ...


class SyncDriver:
    """A transport for threads."""

    def __init__(self, transport: SyncTransport) -> None:
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

    def __init__(self, transport: Any) -> None:
        self.transport = transport
        self._runner = asyncio.Runner()

    @property
    def open_connections(self) -> int:
        count: int = self.transport.open_connections
        return count

    @property
    def idle_connections(self) -> int:
        count: int = self.transport.idle_connections
        return count

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
    def __init__(self, driver: AsyncDriver, answer: Any) -> None:
        self._driver = driver
        self._answer = answer
        self.status: int = answer.status
        self.reason: str = answer.reason
        self.headers: Headers = answer.headers
        self.http_version: str = answer.http_version
        self.reused_dead: bool = answer.reused_dead

    @property
    def is_closed(self) -> bool:
        closed: bool = self._answer.is_closed
        return closed

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
        content: bytes = self._driver.run(self._answer.read())
        return content

    def close(self) -> None:
        self._driver.run(self._answer.close())

    def set_read_limits(self, read: float | None, end: float) -> None:
        self._answer.set_read_limits(read, end)


def own(kind: str, **settings: Any) -> Driver:
    """Return a transport of our own: `sync` or `async`."""
    return SyncDriver(SyncTransport(**settings)) if kind == "sync" else AsyncDriver(AsyncTransport(**settings))


def through_httpx(kind: str, context: ssl.SSLContext | None = None) -> Any:
    """Return a transport over a client of httpx."""
    verify = True if context is None else context
    if kind == "sync":
        return HttpxTransport(httpx.Client(trust_env=False, verify=verify), owned=True)
    return AsyncDriver(AsyncHttpxTransport(httpx.AsyncClient(trust_env=False, verify=verify), owned=True))
