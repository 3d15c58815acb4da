"""The transport for asyncio."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from math import inf
from time import monotonic
from typing import TYPE_CHECKING

from aoai_http.aio_connector import connect
from aoai_http.aio_pool import AsyncPool
from aoai_http.body import AsyncBody
from aoai_http.errors import LocalError, TransportError
from aoai_http.limits import KEEPALIVE, MOST_CONNECTIONS, MOST_IDLE
from aoai_http.llhttp import ResponseParser
from aoai_http.pool import closed
from aoai_http.sending import Sending
from aoai_http.timeouts import NO_LIMITS

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator

    from aoai_http.aio_connection import AsyncConnection
    from aoai_http.request import Outgoing
    from aoai_http.timeouts import Timeouts


class AsyncTransport:
    """Sends requests over connections of its own, which it keeps.

    It may be used on several event loops, one after another or at once. Each has connections of its own, and the limits
    are those of one loop.

    Args:
        max_connections: the connections there may be at once.
        max_keepalive: how many of them may be idle.
        keepalive_expiry: the seconds after which an idle one is not used again.
        ssl_context: the trust for https; the one of the process if None.
    """

    def __init__(
        self,
        *,
        max_connections: int = MOST_CONNECTIONS,
        max_keepalive: int = MOST_IDLE,
        keepalive_expiry: float = KEEPALIVE,
        ssl_context: ssl.SSLContext | None = None,
    ) -> None:
        self._limits = max_connections, max_keepalive, keepalive_expiry
        self._context = ssl_context
        self._pools: dict[asyncio.AbstractEventLoop, AsyncPool] = {}
        self._closed = False

    @property
    def open_connections(self) -> int:
        """The connections that are open or being made, on all loops."""
        return sum(pool.taken for pool in list(self._pools.values()))

    @property
    def idle_connections(self) -> int:
        """The connections that are open and not in use, on all loops."""
        return sum(pool.idle for pool in list(self._pools.values()))

    async def send(self, outgoing: Outgoing, timeouts: Timeouts = NO_LIMITS, end: float = inf) -> AsyncAnswer:
        """Send a request and return its answer when the head is there; see `SyncTransport.send`.

        Args:
            outgoing: the request.
            timeouts: the limits of single waits; that for reading also holds for the body.
            end: when, by `time.monotonic`, everything must be done, the body of the answer included.

        Raises:
            TransportError: there is no answer.
        """
        began = monotonic()
        sending = Sending(outgoing)
        pool = self._pools.get(asyncio.get_running_loop())
        if pool is None or pool.closed:
            pool = await self._pool()
        again = False
        while True:
            parser = ResponseParser(outgoing.method)
            connection = None
            try:
                connection = await pool.acquire(outgoing.origin, timeouts.pool, end)
                if not connection.connected:
                    await connect(connection, timeouts.connect, end, self._context)
                await connection.exchange(sending, parser, timeouts, end)
                sending.check(parser)
                break
            except BaseException as error:
                if connection is not None:
                    pool.discard(connection)
                if not sending.may_go_again(error, connection, parser, again=again):
                    raise
            again = True
            sending = Sending(outgoing)
        if not sending.done or outgoing.closes:
            parser.reusable = False
        answer = AsyncAnswer(pool, connection, parser, timeouts.read, end)
        answer.elapsed = monotonic() - began
        answer.reused_dead = again
        return answer

    async def close(self) -> None:
        """Close every connection, on all loops. Whoever waits for one, or on one, gets `ClosedError`."""
        self._closed = True
        here = asyncio.get_running_loop()
        for loop, pool in list(self._pools.items()):
            if loop is here or loop.is_closed():
                pool.close()
            else:
                with suppress(RuntimeError):  # it was closed this moment
                    loop.call_soon_threadsafe(pool.close)
        # What was aborted is closed by the loop in its next round.
        await asyncio.sleep(0)

    async def close_idle(self) -> None:
        """Close the idle connections on this loop, and each other one when it is put away; the loop may end then."""
        pool = self._pools.pop(asyncio.get_running_loop(), None)
        if pool is not None:
            pool.close_idle()
            await asyncio.sleep(0)

    async def _pool(self) -> AsyncPool:
        if self._closed:
            raise closed()
        for loop, pool in list(self._pools.items()):
            if loop.is_closed():
                pool.close()
                self._pools.pop(loop, None)
        here = asyncio.get_running_loop()
        pool = self._pools[here] = AsyncPool(here, *self._limits)
        await pool.begin()
        return pool

    def __del__(self) -> None:
        for loop, pool in getattr(self, "_pools", {}).items():
            with suppress(RuntimeError):  # the loop is closed
                loop.call_soon_threadsafe(pool.close_idle)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self.open_connections} connections, {self.idle_connections} of them idle>"


class AsyncAnswer(AsyncBody):
    """An answer whose head has come. Close it, or read it whole: until then its connection is not free for others."""

    __slots__ = ("_begun", "_connection", "_parser", "_pool", "_read")

    def __init__(
        self, pool: AsyncPool, connection: AsyncConnection, parser: ResponseParser, read: float | None, end: float
    ) -> None:
        super().__init__(parser.status, parser.reason, parser.headers, parser.version, end)
        self._pool = pool
        self._connection: AsyncConnection | None = connection
        self._parser = parser
        self._read = read
        self._begun = False
        if parser.complete:
            self._finish()

    @property
    def is_closed(self) -> bool:
        """Whether its connection is no longer its own."""
        return self._connection is None

    def set_read_limits(self, read: float | None, end: float) -> None:
        """Set how many seconds the peer may be silent, and until when, by `time.monotonic`, the body must be there."""
        self._read = read
        self._end = end

    async def raw_chunks(self) -> AsyncIterator[bytes]:
        """Yield the body as it arrives, in its content coding.

        Raises:
            TransportError: it did not come whole.
        """
        if self._begun:
            raise LocalError("the body was read in chunks before", sent=True, answered=True)
        self._begun = True
        parser = self._parser
        pieces = parser.pieces
        while True:
            if parser.complete:
                self._finish()
            while pieces:
                piece = pieces.popleft()
                parser.taken += len(piece)
                yield piece
            if parser.complete:
                self._finish()
                return
            if self._connection is None:
                raise LocalError("the answer was closed before its body was read", sent=True, answered=True)
            try:
                await self._connection.news(self._read, self._end)
            except BaseException as error:
                self._broke(error)
                raise

    async def close(self) -> None:
        """Give the connection back if the rest of the body is there already; else close it."""
        if self._connection is not None and not self._parser.complete:
            # The end may be there, unread: the loop looks for it in its next round and hands it over in the one after.
            try:
                await asyncio.sleep(0)
                await asyncio.sleep(0)
            finally:
                self._finish()
        else:
            self._finish()

    def _finish(self) -> None:
        connection, self._connection = self._connection, None
        if connection is None:
            return
        if self._parser.complete and self._parser.reusable:
            connection.rest()
            self._pool.release(connection)
        else:
            self._pool.discard(connection)

    async def _fail(self, error: TransportError) -> None:
        self._broke(error)

    def _broke(self, error: BaseException) -> None:
        self._parser.reusable = False
        self._finish()
        if isinstance(error, TransportError):
            error.answered = True

    def _coded(self) -> bool:
        return super()._coded() and not (self._parser.complete and not self._parser.pieces)

    async def _give_way(self) -> None:
        await asyncio.sleep(0)

    def __del__(self) -> None:
        connection = getattr(self, "_connection", None)
        if connection is not None:
            self._connection = None  # a generator of this answer that the collector closes next must not do it again
            with suppress(RuntimeError):  # the loop is closed
                self._pool.loop.call_soon_threadsafe(self._pool.discard, connection)
