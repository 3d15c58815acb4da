"""One connection as a blocking caller uses it: bytes in and out, each wait with its limits."""

from __future__ import annotations

import select
import socket
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING

from aoai_http.errors import ClosedError, DeadlineExceeded, ReadError, ReadTimeout, WriteError, WriteTimeout

if TYPE_CHECKING:
    import weakref

    from aoai_http.errors import TransportTimeout
    from aoai_http.request import Origin
    from aoai_http.sending import Sending

PIECE = 65536
"""The most bytes that are read at once."""

READABLE = 1
WRITABLE = 4
LONGEST = 1e6
"""Seconds that a system call can be told to wait at most."""


class Waiter:
    """Waits for a socket: `poll` where there is one, since `select` knows no descriptor above 1023."""

    __slots__ = ("_events", "_poll", "_socket")

    def __init__(self, sock: socket.socket) -> None:
        self._socket = sock
        self._events = READABLE
        self._poll = None
        if hasattr(select, "poll"):
            self._poll = select.poll()
            self._poll.register(sock, READABLE)

    def wait(self, events: int, seconds: float) -> int:
        """Return which of these can be done, 0 after so many seconds. An error counts as all of them."""
        if self._poll is None:
            return self._select(events, seconds)
        if events != self._events:
            self._poll.modify(self._socket, events)
            self._events = events
        found = self._poll.poll(seconds * 1000 if seconds < LONGEST else None)
        if not found:
            return 0
        return found[0][1] & events or events

    def _select(self, events: int, seconds: float) -> int:
        one = [self._socket]
        # A refused connection is an exceptional condition on Windows.
        ready = select.select(
            one if events & READABLE else [],
            one if events & WRITABLE else [],
            one,
            seconds if seconds < LONGEST else None,
        )
        if ready[2]:
            return events
        return (READABLE if ready[0] else 0) | (WRITABLE if ready[1] else 0)


class Connection:
    """A connection to an origin: to be connected at first, then not blocking.

    Attributes:
        sock: its socket; None before the first attempt to connect.
        place: how its pool refers to it.
        idle_since: when it was last put away, by `time.monotonic`.
        uses: the requests that were sent over it before this one.
        cut: whether it was closed by someone other than its user.
        torn: whether its end came without the goodbye that TLS asks for.
    """

    __slots__ = ("__weakref__", "cut", "idle_since", "origin", "place", "sock", "torn", "uses", "waiter")

    waiter: Waiter

    def __init__(self, origin: Origin) -> None:
        self.origin = origin
        self.sock: socket.socket | None = None
        self.place: weakref.ref[Connection] | None = None
        self.idle_since = 0.0
        self.uses = 0
        self.cut = False
        self.torn = False

    def attach(self, sock: socket.socket) -> None:
        """Go on with this socket."""
        self.waiter = Waiter(sock)
        self.sock = sock

    def send(self, sending: Sending, limit: float | None, end: float) -> bool:
        """Send what is left of a request.

        Args:
            sending: the request.
            limit: the seconds that the peer may take no bytes.
            end: when, by `time.monotonic`, it must be done.

        Returns:
            Whether all of it was sent; False if the peer says something first, which is to be read before going on.

        Raises:
            WriteError, WriteTimeout, DeadlineExceeded, ClosedError: it could not be sent.
        """
        first = True
        while True:
            while not sending.data:
                if not sending.more:
                    return True
                sending.advance()
                first = False
            if not first:
                if monotonic() >= end:
                    raise DeadlineExceeded("the deadline has passed", sent=True)
                # Between the pieces of a long body the peer may have said that it does not want them.
                if self.waiter.wait(READABLE, 0):
                    return False
            try:
                blocked = self._send(sending)
            except OSError as error:
                sending.data = b""
                if self.cut:
                    raise ClosedError("the transport was closed", sent=True) from None
                message = f"the connection broke while the request was sent: {reason(error)}"
                raise WriteError(message, sent=sending.written) from error
            if blocked and self._wait(blocked, limit, end, WriteTimeout) & READABLE and blocked & WRITABLE:
                return False
            if sending.data:
                first = False

    def receive(self, limit: float | None, end: float) -> bytes:
        """Return the next bytes from the peer, none if it closed the connection.

        Args:
            limit: the seconds that the peer may be silent.
            end: when, by `time.monotonic`, they must be there.

        Raises:
            ReadError, ReadTimeout, DeadlineExceeded, ClosedError: there are none.
        """
        assert self.sock is not None  # noqa: S101  it is connected
        try:
            while True:
                self._wait(READABLE, limit, end, ReadTimeout)
                try:
                    data = self.sock.recv(PIECE)
                except BlockingIOError:
                    continue
                break
        except OSError as error:
            raise self._broken(error) from error
        if not data and self.cut:
            raise ClosedError("the transport was closed", sent=True)
        return data

    def available(self) -> bytes | None:
        """Return bytes that are there without waiting: none of them (`b""`) at the end, None if there is nothing.

        Raises:
            ClosedError: the transport was closed.
        """
        try:
            data = self._recv()
        except OSError:
            data = b""
        if not data and self.cut:
            raise ClosedError("the transport was closed", sent=True)
        return data

    def dead(self) -> bool:
        """Say whether the peer closed it, or sent what nobody asked for, while it was idle."""
        return bool(self.cut or self.waiter.wait(READABLE, 0))

    def wake(self) -> None:
        """End every wait on it from another thread; its user closes it then."""
        self.cut = True
        if self.sock is not None:
            with suppress(OSError):  # it is not connected any more
                # An SSL socket's own method takes TLS off it, and its reader would get what is still encrypted.
                socket.socket.shutdown(self.sock, socket.SHUT_RDWR)

    def close(self) -> None:
        """Close it."""
        self.cut = True
        if self.sock is not None:
            with suppress(OSError):  # the peer had reset it
                self.sock.close()

    def _recv(self) -> bytes | None:
        assert self.sock is not None  # noqa: S101  it is connected
        try:
            return self.sock.recv(PIECE)
        except BlockingIOError:
            return None

    def _send(self, sending: Sending) -> int:
        """Hand bytes to the system; return what to wait for before the next, 0 for nothing."""
        assert self.sock is not None  # noqa: S101  it is connected
        try:
            sending.took(self.sock.send(sending.data))
        except BlockingIOError:
            return READABLE | WRITABLE
        return 0

    def _wait(self, events: int, limit: float | None, end: float, late: type[TransportTimeout]) -> int:
        if self.cut:
            raise ClosedError("the transport was closed", sent=True)
        left = end - monotonic()
        if left <= 0:
            raise DeadlineExceeded("the deadline has passed", sent=True)
        if limit is not None and limit < left:
            found = self.waiter.wait(events, limit)
            if not found:
                raise late(f"nothing moved for {limit:g} seconds", sent=True)
        else:
            found = self.waiter.wait(events, left)
            if not found:
                raise DeadlineExceeded("the deadline has passed", sent=True)
        return found

    def _broken(self, error: OSError) -> ClosedError | ReadError:
        if self.cut:
            return ClosedError("the transport was closed", sent=True)
        return ReadError(f"the connection broke: {reason(error)}", sent=True)

    def __del__(self) -> None:
        self.close()  # one that its user lost, such as by a signal whose handler raises

    def __repr__(self) -> str:
        return f"<connection to {self.origin[0]}://{self.origin[1]}:{self.origin[2]}>"


def reason(error: OSError) -> str:
    """Return what the system says of an error, its type if it says nothing."""
    return error.strerror or type(error).__name__
