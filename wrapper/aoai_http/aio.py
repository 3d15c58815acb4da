"""The transport for asyncio."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from math import inf
from time import monotonic
from typing import TYPE_CHECKING

from aoai_http import aio_connecting
from aoai_http.aio_connection import closed
from aoai_http.aio_pool import AsyncPool
from aoai_http.body import KEEPALIVE, MOST_CONNECTIONS, MOST_IDLE, Body
from aoai_http.errors import DecodingError, ReadError, TransportError, WriteError
from aoai_http.parser import ResponseParser
from aoai_http.sending import Sending
from aoai_http.timeouts import NO_LIMITS

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator

    from aoai_http.aio_connection import AsyncConnection
    from aoai_http.decoding import Decoder
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
        """Send a request and return its answer when the head is there.

        A peer may answer before it has the whole request: it is then told no more, and its answer is returned.

        Args:
            outgoing: the request.
            timeouts: the limits of single waits; that for reading also holds for the body.
            end: when, by `time.monotonic`, everything must be done, the body of the answer included.

        Raises:
            TransportError: there is no answer.
        """
        began = monotonic()
        sending = Sending(outgoing)
        parser = ResponseParser(outgoing.method)
        pool = self._pools.get(asyncio.get_running_loop())
        if pool is None or pool.closed:
            pool = await self._pool()
        again = False
        while True:
            connection = await pool.acquire(outgoing.origin, timeouts.pool, end)
            if connection is None:
                connection = await self._connect(pool, outgoing, timeouts, end)
            try:
                await connection.exchange(sending, parser, timeouts, end)
                break
            except TransportError as error:
                pool.discard(connection)
                error.sent = sending.written
                error.answered = parser.answered
                error.reused_dead = again
                # A kept connection may have been closed by the peer in the very moment of its use.
                died = isinstance(error, ReadError | WriteError) and connection.uses and not parser.answered
                if not died or again or not sending.replayable:
                    raise
            except BaseException:
                pool.discard(connection)
                raise
            again = True
            sending = sending.again()
            parser = ResponseParser(outgoing.method)
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

    async def _connect(self, pool: AsyncPool, outgoing: Outgoing, timeouts: Timeouts, end: float) -> AsyncConnection:
        connection = None
        try:
            connection = await aio_connecting.connect(outgoing.origin, timeouts.connect, end, self._context)
            pool.add(connection)
        except BaseException:
            pool.discard(connection)
            raise
        return connection

    def __del__(self) -> None:
        for loop, pool in getattr(self, "_pools", {}).items():
            with suppress(RuntimeError):  # the loop is closed
                loop.call_soon_threadsafe(pool.close_idle)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self.open_connections} connections, {self.idle_connections} of them idle>"


class AsyncAnswer(Body):
    """An answer whose head has come.

    Close it, or read it whole: until then its connection is not free for others.

    Attributes:
        status: the status.
        reason: the reason phrase.
        headers: the fields.
        http_version: such as `HTTP/1.1`.
        elapsed: the seconds from the call to the head.
        reused_dead: whether the request was sent a second time, after a connection that had been kept turned out to be
            closed.
    """

    __slots__ = ("_connection", "_end", "_pool", "_read")

    def __init__(
        self, pool: AsyncPool, connection: AsyncConnection, parser: ResponseParser, read: float | None, end: float
    ) -> None:
        super().__init__(parser, connection.pieces)
        self._pool = pool
        self._connection: AsyncConnection | None = connection
        self._read = read
        self._end = end
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
        self._begin()
        parser = self._parser
        pieces = self._pieces
        while True:
            if parser.complete:
                self._finish()
            while pieces:
                yield pieces.popleft()
            if parser.complete:
                self._finish()
                return
            if self._connection is None:
                raise self._closed()
            try:
                await self._connection.news(self._read, self._end)
            except BaseException as error:
                self._fail(error)
                raise

    def chunks(self) -> AsyncIterator[bytes]:
        """Yield the body as it arrives, decoded, in pieces that are not empty.

        Raises:
            DecodingError: it is not in the coding it claims to be in.
            TransportError: it did not come whole.
        """
        if self._content is not None:
            return _once(self._content)
        try:
            decoder = self._decoder()
        except DecodingError as error:
            self._fail(error)
            raise
        return self.raw_chunks() if decoder is None else self._decoded(decoder)

    async def read(self) -> bytes:
        """Return the whole body, decoded. It is kept: this may be called again.

        Raises:
            LocalError: it was read in chunks before.
            DecodingError: it is not in the coding it claims to be in.
            TransportError: it did not come whole.
        """
        if self._content is None:
            if self._parser.complete:
                self._finish()
                self._content = self._at_once()
            else:
                self._content = b"".join([piece async for piece in self.chunks()])
        return self._content

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
        connection = self._connection
        if connection is None:
            return
        self._connection = None
        if self._parser.complete and self._parser.reusable:
            self._pool.release(connection)
        else:
            self._pool.discard(connection)

    def _fail(self, error: BaseException) -> None:
        self._parser.reusable = False
        self._finish()
        if isinstance(error, TransportError):
            error.answered = True

    async def _decoded(self, decoder: Decoder) -> AsyncIterator[bytes]:
        try:
            async for piece in self.raw_chunks():
                for part in decoder.decode(piece):
                    yield part
            decoder.finish()
        except DecodingError as error:
            self._fail(error)
            raise

    def __del__(self) -> None:
        connection = getattr(self, "_connection", None)
        if connection is not None:
            self._connection = None  # a generator of this answer that the collector closes next must not do it again
            with suppress(RuntimeError):  # the loop is closed
                self._pool.loop.call_soon_threadsafe(self._pool.discard, connection)


async def _once(content: bytes) -> AsyncIterator[bytes]:
    if content:
        yield content
