"""The connections of a transport: which are idle, which are in use, and who waits for one."""

from __future__ import annotations

import os
import threading
import weakref
from collections import deque
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from aoai_http.connector import unconnected
from aoai_http.errors import ClosedError, DeadlineExceeded, PoolTimeout

if TYPE_CHECKING:
    from collections.abc import Callable

    from aoai_http.connection import Connection
    from aoai_http.request import Origin

# How it holds together without a lock.
#
# Whoever uses a pool may be stopped between any two steps and never come back: by the handler of a signal that raises,
# by a greenlet that is killed, by a task that is cancelled; and a finaliser may use it in the middle of any step of the
# same thread. A lock would be left held, a counter half changed. So there is neither:
#
# - A connection is owned by one alone: by the pool while it is idle, else by whoever took it. Each hand-over is one
#   operation of a built-in container, which nothing interrupts. Who gives a connection up forgets it first, so that no
#   two ever have it.
# - Places are not counted, they are the connections that live: `_live` has a weak reference to each, also to one that
#   is still to be connected. Closing it takes the reference out; if its owner was stopped, the connection dies with the
#   owner's frame, and the interpreter takes the reference out, in C, where no handler of a signal runs.
# - Two who find the last place free at once both add a connection, both see that they are too many, and both go to
#   wait, where they look again.
# - Who waits has a gate of its own, and is referred to weakly, too. A connection is handed to the one who waits
#   longest; a place that became free wakes that one, who looks again. A wake-up that was lost with a stopped owner
#   costs no more than `_LOOK_AGAIN`.

_LOOK_AGAIN = 0.5
"""Seconds after which one who waits looks by itself whether there is a place."""


class Pooled(Protocol):
    """What a pool asks of a connection.

    Attributes:
        origin: where it leads.
        place: how the pool refers to it.
        idle_since: when it was last put away, by `time.monotonic`.
        uses: the requests that were sent over it before this one.
        cut: whether it is closed, or about to be.
    """

    origin: Origin
    place: weakref.ref[Any] | None
    idle_since: float
    uses: int
    cut: bool

    def dead(self) -> bool:
        """Say whether the peer closed it, or sent what nobody asked for, while it was idle."""
        ...

    def wake(self) -> None:
        """End every wait on it."""
        ...

    def close(self) -> None:
        """Close it."""
        ...


C = TypeVar("C", bound=Pooled)
C_contra = TypeVar("C_contra", bound=Pooled, contravariant=True)


class Waiting(Protocol[C_contra]):
    """Someone who waits for a connection to an origin, or for a place.

    Attributes:
        origin: the origin.
    """

    origin: Origin

    def give(self, connection: C_contra | None) -> bool:
        """End the wait, with a connection or with the hint to look again; say whether there was still a wait."""
        ...


class Pool(Generic[C]):
    """Connections by origin. What those who wait do, threads and tasks do each in their way.

    Args:
        make: returns a connection to an origin that is still to be connected.
        most: the connections there may be at once, idle ones included.
        most_idle: how many of them may be idle.
        expiry: the seconds after which an idle one is not used again.
    """

    def __init__(self, make: Callable[[Origin], C], most: int, most_idle: int, expiry: float) -> None:
        self.closed = False
        self._make = make
        self._most = most
        self._most_idle = most_idle
        self._expiry = expiry
        self._begin()

    def _begin(self) -> None:
        self._live: set[weakref.ref[C]] = set()
        # By age. The last one put away is taken first, so that the others can grow old.
        self._idle: dict[Origin, deque[C]] = {}
        self._waiting: deque[weakref.ref[Waiting[C]]] = deque()

    @property
    def taken(self) -> int:
        """The connections that are open or being made."""
        return len(self._live)

    @property
    def idle(self) -> int:
        """The connections that are open and not in use."""
        return sum(map(len, list(self._idle.values())))

    @property
    def waiting(self) -> int:
        """Those who wait for a connection."""
        return len(self._waiting)

    def take(self, origin: Origin) -> C | None:
        """Return an idle connection that seems to be alive, or one still to be connected; None if there is no place.

        It is to be given back: by `release` or `discard`.

        Raises:
            ClosedError: the pool is closed.
        """
        group = self._idle.get(origin)
        if group:
            oldest = monotonic() - self._expiry
            with suppress(IndexError):  # another thread was faster
                while True:
                    connection = group.pop()
                    if connection.idle_since >= oldest and not connection.dead():
                        return connection
                    self.discard(connection)
        if len(self._live) >= self._most and not self._evict():
            return None
        connection = self._make(origin)
        connection.place = weakref.ref(connection, self._live.discard)
        self._live.add(connection.place)
        if len(self._live) > self._most:
            self._live.discard(connection.place)
            return None
        if self.closed:  # now that `close` would have seen it
            self._live.discard(connection.place)
            raise closed()
        return connection

    def release(self, connection: C) -> None:
        """Put a connection away for the next request."""
        connection.uses += 1
        connection.idle_since = monotonic()
        if connection.cut or self.closed or not self._most_idle:
            self.discard(connection)
            return
        while self._waiting:
            waiting = self._first_waiting()
            if waiting is None:
                continue
            if waiting.origin != connection.origin:
                self.discard(connection, waiting)
                return
            if waiting.give(connection):
                return
        group = self._idle.get(connection.origin)
        if group is None:
            group = self._idle.setdefault(connection.origin, deque())
        group.append(connection)
        if len(group) > 1 or len(self._idle) > 1:
            self._weed()
        if self.closed:
            self.close_idle()

    def discard(self, connection: C, waiting: Waiting[C] | None = None) -> None:
        """Close a connection, or forget one that was not connected; its place is for the next who waits.

        Args:
            connection: the connection.
            waiting: the one who is to have the place, if it is not the next.
        """
        if connection.place is not None:
            self._live.discard(connection.place)
        connection.wake()  # whoever reads from it in another thread, or task
        connection.close()
        while waiting is not None or self._waiting:
            waiting = waiting or self._first_waiting()
            if waiting is not None and waiting.give(None):
                return
            waiting = None

    def close(self) -> None:
        """Close every idle connection, and end every wait for or on another one."""
        self.closed = True
        self.close_idle()
        for each in list(self._live):
            connection = each()
            if connection is not None:
                connection.wake()  # and whoever uses it closes it
        while self._waiting:
            waiting = self._first_waiting()
            if waiting is not None:
                waiting.give(None)

    def close_idle(self) -> None:
        """Close every connection that is not in use, and from now on each when it is put away."""
        self._most_idle = 0
        while self._evict():
            pass

    def forget(self) -> None:
        """Begin anew in a process that was forked: the connections are those of its parent."""
        inherited = [each() for each in list(self._live)]
        self._begin()
        for each in inherited:
            if each is not None:
                each.close()  # and nothing is said to the peer: it is the parent who goes on talking

    def _first_waiting(self) -> Waiting[C] | None:
        with suppress(IndexError):
            return self._waiting.popleft()()
        return None

    def _evict(self) -> bool:
        """Close the connection that has been idle longest; say whether there was one."""
        try:
            group = min((group for group in list(self._idle.values()) if group), key=_age)
            connection = group.popleft()
        except (IndexError, ValueError):  # there is none, or another thread was faster
            return False
        if connection.place is not None:
            self._live.discard(connection.place)
        connection.close()
        return True

    def _weed(self) -> None:
        """Close what is too old, or too many."""
        while self.idle > self._most_idle:
            self._evict()
        oldest = monotonic() - self._expiry
        for origin, group in list(self._idle.items()):
            with suppress(IndexError):
                while group[0].idle_since < oldest:
                    self.discard(group.popleft())
            if not group:
                # Should another thread put a connection into it right now, that one is lost, and so closed.
                self._idle.pop(origin, None)


def _age(group: deque[Any]) -> float:
    since: float = group[0].idle_since
    return since


def closed() -> ClosedError:
    """Return the error for those who use a transport that was closed."""
    return ClosedError("the transport was closed")


def none_free(most: int, end: float) -> DeadlineExceeded | PoolTimeout:
    """Return the error for those who waited in vain."""
    if monotonic() >= end:
        return DeadlineExceeded("the deadline has passed while all connections were in use")
    return PoolTimeout(f"all {most} connections are in use")


class _Thread:
    """A thread that waits. Its gate is a lock that is opened once for each time that it joined those who wait."""

    __slots__ = ("__weakref__", "connection", "gate", "origin")

    def __init__(self, origin: Origin) -> None:
        self.origin = origin
        self.connection: Connection | None = None
        self.gate = threading.Lock()
        self.gate.acquire()

    def give(self, connection: Connection | None) -> bool:
        self.connection = connection
        self.gate.release()
        return True


class SyncPool(Pool["Connection"]):
    """Connections for any number of threads; see `Pool`."""

    def __init__(self, most: int, most_idle: int, expiry: float) -> None:
        super().__init__(unconnected, most, most_idle, expiry)
        _pools.add(self)

    def acquire(self, origin: Origin, limit: float | None, end: float) -> Connection:
        """Return an idle connection that seems to be alive, or one still to be connected; see `take`.

        Args:
            origin: where it leads.
            limit: the seconds to wait for one at most.
            end: when, by `time.monotonic`, it must be there.

        Raises:
            PoolTimeout, DeadlineExceeded, ClosedError: there is none.
        """
        if self.closed:
            raise closed()
        return self.take(origin) or self._wait(origin, end if limit is None else min(end, monotonic() + limit), end)

    def _wait(self, origin: Origin, until: float, end: float) -> Connection:
        thread = _Thread(origin)
        place: weakref.ref[Waiting[Connection]] = weakref.ref(thread)
        self._waiting.append(place)
        while True:
            try:
                found = self.take(origin)  # since we last looked
                if found is not None:
                    self._leave(thread, place)
                    return found
                left = until - monotonic()
                if left <= 0:
                    raise none_free(self._most, end)
                woken = thread.gate.acquire(timeout=min(left, _LOOK_AGAIN))
            except BaseException:
                self._leave(thread, place)
                raise
            if not woken:
                continue
            found, thread.connection = thread.connection, None
            if found is not None and not found.dead():
                return found
            if found is not None:
                self.discard(found)
            if self.closed:
                raise closed()
            self._waiting.appendleft(place)

    def _leave(self, thread: _Thread, place: weakref.ref[Waiting[Connection]]) -> None:
        """Wait no longer, and pass on what was given in the meantime."""
        try:
            self._waiting.remove(place)
        except ValueError:
            # Someone took it out, to give it something, and is about to open the gate.
            thread.gate.acquire(timeout=_LOOK_AGAIN)
            found, thread.connection = thread.connection, None
            if found is not None:
                self.release(found)
            else:
                waiting = self._first_waiting() if self._waiting else None
                if waiting is not None:
                    waiting.give(None)


_pools: weakref.WeakSet[SyncPool] = weakref.WeakSet()


def _forked() -> None:
    for pool in list(_pools):
        pool.forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forked)
