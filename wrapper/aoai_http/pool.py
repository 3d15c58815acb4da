"""The connections of a transport: which are idle, which are in use, and who waits for one."""

from __future__ import annotations

import os
import threading
import weakref
from collections import deque
from time import monotonic
from typing import TYPE_CHECKING

from aoai_http.errors import ClosedError, DeadlineExceeded, PoolTimeout

if TYPE_CHECKING:
    from aoai_http.connection import Connection
    from aoai_http.request import Origin


class _Place:
    """Someone who waits for a connection or for the right to make one."""

    __slots__ = ("connection", "gate", "granted", "origin")

    def __init__(self, origin: Origin) -> None:
        self.origin = origin
        # Opened once, when the wait is over. An event has a lock of its own, which a finaliser could find taken.
        self.gate = threading.Lock()
        self.gate.acquire()
        self.granted = False
        self.connection: Connection | None = None


class Pool:
    """Connections by origin, for any number of threads.

    Args:
        most: the connections there may be at once, idle ones included.
        most_idle: how many of them may be idle.
        expiry: the seconds after which an idle one is not used again.
    """

    def __init__(self, most: int, most_idle: int, expiry: float) -> None:
        self._most = most
        self._most_idle = most_idle
        self._expiry = expiry
        self.closed = False
        self._begin()
        _pools.add(self)

    def _begin(self) -> None:
        self._lock = threading.Lock()
        # The last one put away is taken first, so that the others can grow old.
        self._idle: dict[Origin, list[Connection]] = {}
        self._idle_count = 0
        # Places taken: connections, and the right to make one.
        self._taken = 0
        self._used: set[Connection] = set()
        self._waiting: deque[_Place] = deque()
        # What was given back and is not counted yet.
        self._returned: deque[Connection] = deque()
        self._dropped: deque[Connection | None] = deque()

    @property
    def taken(self) -> int:
        """The connections that are open or being made."""
        return self._taken - len(self._dropped)

    @property
    def idle(self) -> int:
        """The connections that are open and not in use."""
        return self._idle_count

    @property
    def waiting(self) -> int:
        """Those who wait for a connection."""
        return len(self._waiting)

    def acquire(self, origin: Origin, limit: float | None, end: float) -> Connection | None:
        """Return an idle connection that seems to be alive, or None for the right to make one.

        Either is to be given back: by `release` or `discard`.

        Raises:
            PoolTimeout, DeadlineExceeded, ClosedError: there is neither.
        """
        if limit is not None:
            limit += monotonic()
        while True:
            granted, connection, stale = self._next(origin)
            for each in stale:
                each.close()
            if not granted:
                connection = self._wait(origin, limit, end)
            if connection is None or not connection.dead():
                return connection
            # Its place is kept for another one.
            self._drop(connection)

    def release(self, connection: Connection) -> None:
        """Put a connection away for the next request."""
        connection.uses += 1
        connection.idle_since = monotonic()
        # This may run in a finaliser, at any moment of a thread that holds the lock: so it must not wait for it.
        self._returned.append(connection)
        self._settle()

    def discard(self, connection: Connection | None) -> None:
        """Close a connection, or give up the right to make one (None)."""
        if connection is not None:
            connection.wake()  # whoever reads from it in another thread
            connection.close()
        self._dropped.append(connection)  # without waiting for the lock, as above
        self._settle()

    def watch(self, new: Connection, old: Connection | None = None) -> None:
        """Take note of a connection that is being made, in the place of another one.

        Raises:
            ClosedError: the pool is closed.
        """
        with self._lock:
            if old is not None:
                self._used.discard(old)
            closed = self.closed
            if not closed:
                self._used.add(new)
        self._settle()
        if closed:
            raise ClosedError("the transport was closed")

    def close(self) -> None:
        """Close every idle connection, and end every wait for or on another one."""
        with self._lock:
            self.closed = True
            idle = [each for group in self._idle.values() for each in group]
            self._idle.clear()
            self._idle_count = 0
            self._taken -= len(idle)
            waiting = list(self._waiting)
            self._waiting.clear()
            used = list(self._used)
            for each in used:
                each.wake()
        self._settle()
        for each in idle:
            each.close()
        for place in waiting:
            place.gate.release()

    def forget(self) -> None:
        """Begin anew in a process that was forked: the connections are those of its parent."""
        inherited = [each for group in self._idle.values() for each in group]
        inherited += self._used
        self._begin()
        for each in inherited:
            # Nothing is said to the peer: it is the parent who goes on talking.
            each.cut = True
            each.close()

    def __del__(self) -> None:
        for group in self._idle.values():
            for each in group:
                each.close()

    def _next(self, origin: Origin) -> tuple[bool, Connection | None, list[Connection]]:
        """Return whether there is a place, an idle connection if there is one, and what is to be closed."""
        stale: list[Connection] = []
        connection = None
        granted = True
        with self._lock:
            if self.closed:
                raise ClosedError("the transport was closed")
            group = self._idle.get(origin)
            if group:
                connection = group.pop()
                self._idle_count -= 1
                if monotonic() - connection.idle_since > self._expiry:
                    # The others are older still.
                    stale = [connection, *group]
                    self._idle_count -= len(group)
                    self._taken -= len(group)
                    group.clear()
                    connection = None
                else:
                    self._used.add(connection)
            elif self._taken < self._most:
                self._taken += 1
            elif self._idle_count:
                stale.append(self._oldest())
            else:
                granted = False
        self._settle()
        return granted, connection, stale

    def _wait(self, origin: Origin, until: float | None, end: float) -> Connection | None:
        place = _Place(origin)
        with self._lock:
            if self.closed:
                raise ClosedError("the transport was closed")
            self._waiting.append(place)
            if self._taken < self._most:  # since we last looked
                self._grant()
        self._settle()
        left = (end if until is None else min(until, end)) - monotonic()
        try:
            place.gate.acquire(timeout=min(left, threading.TIMEOUT_MAX) if left > 0 else 0)
        except BaseException:
            # What was granted in the meantime is for the next one.
            if self._leave(place):
                self._give_back(place)
            raise
        if self._leave(place):
            return place.connection
        if self.closed:
            raise ClosedError("the transport was closed")
        if monotonic() >= end:
            raise DeadlineExceeded("the deadline has passed while all connections were in use")
        raise PoolTimeout(f"all {self._most} connections are in use")

    def _leave(self, place: _Place) -> bool:
        """Wait no longer; return whether something was granted."""
        with self._lock:
            if not place.granted and place in self._waiting:
                self._waiting.remove(place)
        self._settle()
        return place.granted

    def _give_back(self, place: _Place) -> None:
        if place.connection is None:
            self.discard(None)
        else:
            self.release(place.connection)

    def _drop(self, connection: Connection) -> None:
        connection.close()
        with self._lock:
            self._used.discard(connection)
            self._taken -= 1
        self._settle()

    # What follows is done under the lock.

    def _put_away(self, connection: Connection, stale: list[Connection]) -> None:
        if connection.cut or self.closed or not self._most_idle:
            stale.append(connection)
            self._free(connection)
            return
        self._used.discard(connection)
        if not self._hand_over(connection, stale):
            self._idle.setdefault(connection.origin, []).append(connection)
            self._idle_count += 1
            self._weed(connection.idle_since, stale)

    def _hand_over(self, connection: Connection, stale: list[Connection]) -> bool:
        """Give a connection, or its place, to the first who waits; say whether someone did."""
        if not self._waiting:
            return False
        place = self._waiting.popleft()
        if place.origin == connection.origin:
            place.connection = connection
            self._used.add(connection)
        else:
            stale.append(connection)
        place.granted = True
        place.gate.release()
        return True

    def _free(self, connection: Connection | None) -> None:
        """Give up a place, to the first who waits if someone does."""
        if connection is not None:
            self._used.discard(connection)
        self._taken -= 1
        self._grant()

    def _grant(self) -> None:
        while self._waiting and self._taken < self._most:
            place = self._waiting.popleft()
            self._taken += 1
            place.granted = True
            place.gate.release()

    def _weed(self, now: float, stale: list[Connection]) -> None:
        """Take out what is too old of this many, or of its origin."""
        while self._idle_count > self._most_idle:
            stale.append(self._oldest())
            self._taken -= 1
        for origin in [origin for origin, group in self._idle.items() if self._old(group, now)]:
            group = self._idle[origin]
            while group and now - group[0].idle_since > self._expiry:
                stale.append(group.pop(0))
                self._idle_count -= 1
                self._taken -= 1
            if not group:
                del self._idle[origin]

    def _old(self, group: list[Connection], now: float) -> bool:
        return not group or now - group[0].idle_since > self._expiry

    def _oldest(self) -> Connection:
        """Take out the connection that has been idle longest. Its place stays taken."""
        group = min((group for group in self._idle.values() if group), key=lambda group: group[0].idle_since)
        self._idle_count -= 1
        return group.pop(0)

    def _settle(self) -> None:
        """Count what was given back. Whoever had the lock does it after that, so nothing stays uncounted."""
        stale: list[Connection] = []
        while (self._returned or self._dropped) and self._lock.acquire(blocking=False):
            try:
                while self._returned:
                    self._put_away(self._returned.popleft(), stale)
                while self._dropped:
                    self._free(self._dropped.popleft())
            finally:
                self._lock.release()
        for each in stale:
            each.close()


_pools: weakref.WeakSet[Pool] = weakref.WeakSet()


def _forked() -> None:
    for pool in list(_pools):
        pool.forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forked)
