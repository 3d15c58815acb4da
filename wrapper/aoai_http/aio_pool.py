"""The connections that a transport has on one event loop: which are idle, which are in use, and who waits for one."""

from __future__ import annotations

from collections import deque
from time import monotonic
from typing import TYPE_CHECKING

from aoai_http.aio_connection import closed
from aoai_http.errors import DeadlineExceeded, PoolTimeout

if TYPE_CHECKING:
    import asyncio
    from collections.abc import AsyncGenerator

    from aoai_http.aio_connection import AsyncConnection
    from aoai_http.request import Origin


class AsyncPool:
    """Connections by origin; used on its loop only.

    Args:
        loop: the loop.
        most: the connections there may be at once, idle ones included.
        most_idle: how many of them may be idle.
        expiry: the seconds after which an idle one is not used again.

    Attributes:
        taken: the connections that are open or being made.
        idle: the connections that are open and not in use.
        closed: whether it was closed.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, most: int, most_idle: int, expiry: float) -> None:
        self.loop = loop
        self.taken = 0
        self.idle = 0
        self.closed = False
        self._most = most
        self._most_idle = most_idle
        self._expiry = expiry
        # The last one put away is taken first, so that the others can grow old.
        self._groups: dict[Origin, list[AsyncConnection]] = {}
        self._used: set[AsyncConnection] = set()
        self._waiting: deque[tuple[Origin, asyncio.Future[AsyncConnection | None]]] = deque()
        self._watch: AsyncGenerator[None, None] | None = None

    async def begin(self) -> None:
        """Have the loop close what is idle when it shuts down.

        A loop closes the asynchronous generators that were begun on it; this one has nothing else to do.
        """
        self._watch = self._until_shutdown()
        await anext(self._watch)

    async def acquire(self, origin: Origin, limit: float | None, end: float) -> AsyncConnection | None:
        """Return an idle connection that seems to be alive, or None for the right to make one.

        Either is to be given back: by `release` or `discard`.

        Raises:
            PoolTimeout, DeadlineExceeded, ClosedError: there is neither.
        """
        if self.closed:
            raise closed()
        group = self._groups.get(origin)
        if group:
            oldest = monotonic() - self._expiry
            while group:
                connection = group.pop()
                self.idle -= 1
                if connection.idle_since >= oldest and not connection.dead():
                    self._used.add(connection)
                    return connection
                self.taken -= 1
                connection.abort()
        if self.taken < self._most:
            self.taken += 1
            return None
        if self.idle:
            self._oldest().abort()
            return None
        return await self._wait(origin, limit, end)

    def add(self, connection: AsyncConnection) -> None:
        """Take note of a connection that was made by right.

        Raises:
            ClosedError: the pool was closed meanwhile.
        """
        if self.closed:
            raise closed()
        connection.on_lost = self._lost
        self._used.add(connection)

    def release(self, connection: AsyncConnection) -> None:
        """Put a connection away for the next request."""
        if connection.lost or self.closed or not self._most_idle:
            self.discard(connection)
            return
        connection.rest()
        connection.uses += 1
        self._used.discard(connection)
        while self._waiting:
            origin, waiter = self._waiting.popleft()
            if waiter.done():
                continue
            if origin == connection.origin:
                self._used.add(connection)
                waiter.set_result(connection)
            else:
                connection.abort()
                waiter.set_result(None)
            return
        now = connection.idle_since = monotonic()
        self._groups.setdefault(connection.origin, []).append(connection)
        self.idle += 1
        self._weed(now)

    def discard(self, connection: AsyncConnection | None) -> None:
        """Close a connection, or give up the right to make one (None)."""
        if connection is not None:
            self._used.discard(connection)
            connection.on_lost = None
            connection.abort(closed())  # which ends the wait of whoever reads from it in another task
            connection.rest()
        self.taken -= 1
        while self._waiting and self.taken < self._most:
            _, waiter = self._waiting.popleft()
            if not waiter.done():
                self.taken += 1
                waiter.set_result(None)

    def close(self) -> None:
        """Close every connection; whoever waits for one, or on one, gets `ClosedError`."""
        self.closed = True
        self.close_idle()
        for connection in list(self._used):
            connection.abort(closed())
        for _, waiter in self._waiting:
            if not waiter.done() and not self.loop.is_closed():
                waiter.set_exception(closed())
        self._waiting.clear()

    def close_idle(self) -> None:
        """Close every connection that is not in use, and from now on each when it is put away."""
        self._most_idle = 0
        for group in self._groups.values():
            for connection in group:
                connection.on_lost = None
                connection.abort()
        self._groups.clear()
        self.taken -= self.idle
        self.idle = 0

    async def _wait(self, origin: Origin, limit: float | None, end: float) -> AsyncConnection | None:
        until = end if limit is None else min(end, monotonic() + limit)
        waiter: asyncio.Future[AsyncConnection | None] = self.loop.create_future()
        place = (origin, waiter)
        self._waiting.append(place)
        timer = None
        if until != float("inf"):
            timer = self.loop.call_later(max(0.0, until - monotonic()), self._late, waiter, end)
        try:
            connection = await waiter
        except BaseException:
            if place in self._waiting:
                self._waiting.remove(place)
            if waiter.done() and not waiter.cancelled() and waiter.exception() is None:
                # It was granted in the moment that the wait was broken off.
                granted = waiter.result()
                if granted is None:
                    self.discard(None)
                else:
                    self.release(granted)
            raise
        finally:
            if timer is not None:
                timer.cancel()
        if connection is not None and connection.dead():
            connection.on_lost = None
            self._used.discard(connection)
            connection.abort()
            return None
        return connection

    def _late(self, waiter: asyncio.Future[AsyncConnection | None], end: float) -> None:
        if waiter.done():
            return
        if monotonic() >= end:
            waiter.set_exception(DeadlineExceeded("the deadline has passed while all connections were in use"))
        else:
            waiter.set_exception(PoolTimeout(f"all {self._most} connections are in use"))

    def _lost(self, connection: AsyncConnection) -> None:
        """Take out an idle connection that the peer closed."""
        group = self._groups.get(connection.origin)
        if group and connection in group:
            group.remove(connection)
            self.idle -= 1
            self.discard(None)

    def _weed(self, now: float) -> None:
        """Close what is too old, or too many."""
        while self.idle > self._most_idle:
            self._oldest().abort()
            self.discard(None)
        for origin in [each for each, group in self._groups.items() if self._old(group, now)]:
            group = self._groups[origin]
            while group and now - group[0].idle_since > self._expiry:
                connection = group.pop(0)
                self.idle -= 1
                connection.abort()
                self.discard(None)
            if not group:
                del self._groups[origin]

    def _old(self, group: list[AsyncConnection], now: float) -> bool:
        return not group or now - group[0].idle_since > self._expiry

    def _oldest(self) -> AsyncConnection:
        """Take out the connection that has been idle longest. Its place stays taken."""
        group = min((group for group in self._groups.values() if group), key=lambda group: group[0].idle_since)
        self.idle -= 1
        connection = group.pop(0)
        connection.on_lost = None
        return connection

    async def _until_shutdown(self) -> AsyncGenerator[None, None]:
        try:
            yield
        finally:
            self.close()
