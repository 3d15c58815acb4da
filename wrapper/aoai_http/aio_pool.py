"""The connections that a transport has on one event loop."""

from __future__ import annotations

import asyncio
import weakref
from math import inf
from time import monotonic
from typing import TYPE_CHECKING

from aoai_http.aio_connection import AsyncConnection
from aoai_http.pool import Pool, closed, none_free

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from aoai_http.pool import Waiting
    from aoai_http.request import Origin


class _Task:
    """A task that waits, until a future is done."""

    __slots__ = ("__weakref__", "future", "origin")

    def __init__(self, origin: Origin, future: asyncio.Future[AsyncConnection | None]) -> None:
        self.origin = origin
        self.future = future

    def give(self, connection: AsyncConnection | None) -> bool:
        if self.future.done():
            return False
        self.future.set_result(connection)
        return True


class AsyncPool(Pool[AsyncConnection]):
    """Connections for the tasks of one loop; see `Pool`.

    Args:
        loop: the loop.
        most, most_idle, expiry: see `Pool`.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, most: int, most_idle: int, expiry: float) -> None:
        super().__init__(self._unconnected, most, most_idle, expiry)
        self.loop = loop
        self._watch: AsyncGenerator[None, None] | None = None

    async def begin(self) -> None:
        """Have the loop close what is idle when it shuts down.

        A loop closes the asynchronous generators that were begun on it; this one has nothing else to do.
        """
        self._watch = self._until_shutdown()
        await anext(self._watch)

    async def acquire(self, origin: Origin, limit: float | None, end: float) -> AsyncConnection:
        """Return an idle connection that seems to be alive, or one still to be connected; see `SyncPool.acquire`.

        Raises:
            PoolTimeout, DeadlineExceeded, ClosedError: there is none.
        """
        if self.closed:
            raise closed()
        return self.take(origin) or await self._wait(
            origin, end if limit is None else min(end, monotonic() + limit), end
        )

    async def _wait(self, origin: Origin, until: float, end: float) -> AsyncConnection:
        first = True
        while True:
            task = _Task(origin, self.loop.create_future())
            place: weakref.ref[Waiting[AsyncConnection]] = weakref.ref(task)
            # Who was woken for nothing is still the one who waits longest.
            (self._waiting.append if first else self._waiting.appendleft)(place)
            first = False
            try:
                async with asyncio.timeout(None if until == inf else max(0.0, until - monotonic())):
                    found = await task.future
            except BaseException as error:
                if place in self._waiting:
                    self._waiting.remove(place)
                if task.future.done() and not task.future.cancelled():
                    self._pass_on(task.future.result())  # granted in the moment that the wait was broken off
                if isinstance(error, TimeoutError):
                    raise none_free(self._most, end) from None
                raise
            if found is not None and not found.dead():
                return found
            if found is not None:
                self.discard(found)
            if self.closed:
                raise closed()
            found = self.take(origin)
            if found is not None:
                return found

    def _pass_on(self, connection: AsyncConnection | None) -> None:
        if connection is not None:
            self.release(connection)
            return
        waiting = self._first_waiting() if self._waiting else None
        if waiting is not None:
            waiting.give(None)

    def _unconnected(self, origin: Origin) -> AsyncConnection:
        return AsyncConnection(origin, self.loop, self._lost)

    def _lost(self, connection: AsyncConnection) -> None:
        """Take out an idle connection that the peer closed."""
        group = self._idle.get(connection.origin)
        if group and connection in group:
            group.remove(connection)
            self.discard(connection)

    async def _until_shutdown(self) -> AsyncGenerator[None, None]:
        try:
            yield
        finally:
            self.close()
