"""One connection as a task uses it: asyncio hands in bytes, a future says when there is something new."""

from __future__ import annotations

import asyncio
import socket
import ssl
from contextlib import suppress
from math import inf
from time import monotonic
from typing import TYPE_CHECKING, cast

from aoai_http.connection import PIECE, READABLE, Waiter, reason
from aoai_http.errors import (
    ClosedError,
    DeadlineExceeded,
    ReadError,
    ReadTimeout,
    TransportError,
    WriteError,
    WriteTimeout,
)
from aoai_http.request import SMALL

if TYPE_CHECKING:
    import weakref
    from collections.abc import Callable

    from aoai_http.errors import TransportTimeout
    from aoai_http.llhttp import ResponseParser
    from aoai_http.request import Origin
    from aoai_http.sending import Sending
    from aoai_http.timeouts import Timeouts

MOST_BUFFERED = 262144
"""The peer is read from no further while so many bytes wait for whoever asked for them."""


class AsyncConnection(asyncio.Protocol):
    """A connection, with TLS or without: to be connected at first, as the protocol of `loop.create_connection`.

    Args:
        origin: where it leads.
        loop: the loop it belongs to.
        on_lost: called when it is closed, by whomever.

    Attributes:
        place: how its pool refers to it.
        idle_since: when it was last put away, by `time.monotonic`.
        uses: the requests that were sent over it before this one.
        cut: whether it is closed, or about to be.
    """

    __slots__ = (
        "__weakref__",
        "_buffered",
        "_end",
        "_error",
        "_held",
        "_late",
        "_limit",
        "_loop",
        "_moved",
        "_on_lost",
        "_parser",
        "_sending",
        "_stuffed",
        "_timer",
        "_timer_at",
        "_transport",
        "_waiter",
        "cut",
        "idle_since",
        "origin",
        "place",
        "uses",
    )

    def __init__(
        self, origin: Origin, loop: asyncio.AbstractEventLoop, on_lost: Callable[[AsyncConnection], None]
    ) -> None:
        self.origin = origin
        self.place: weakref.ref[AsyncConnection] | None = None
        self.idle_since = 0.0
        self.uses = 0
        self.cut = False
        self._on_lost = on_lost
        self._loop = loop
        self._transport: asyncio.Transport | None = None
        self._parser: ResponseParser | None = None
        self._sending: Sending | None = None
        self._error: TransportError | None = None
        self._waiter: asyncio.Future[None] | None = None
        self._buffered = 0
        self._held = False
        self._stuffed = False
        # The timer is set once and, when it rings, for what is left by then: not anew for each wait.
        self._timer: asyncio.TimerHandle | None = None
        self._timer_at = inf
        self._moved = 0.0
        self._limit: float | None = None
        self._end = inf
        self._late: type[TransportTimeout] = ReadTimeout

    # What a task calls.

    @property
    def connected(self) -> bool:
        """Whether it was connected."""
        return self._transport is not None

    async def exchange(self, sending: Sending, parser: ResponseParser, timeouts: Timeouts, end: float) -> None:
        """Send a request and wait for the head of its answer.

        Raises:
            TransportError: there is no answer.
        """
        if self.cut:
            raise self._error or WriteError("the connection was closed before the request was sent")
        self._buffered = 0
        self._parser = parser
        self._sending = sending
        self._error = None
        begun = False
        while not parser.status:
            if self._stuffed:
                await self.news(timeouts.write, end, WriteTimeout)
            elif sending.data:
                if begun:
                    # The peer may have said that it wants no more. One round of the loop finds it, the next reads it.
                    await asyncio.sleep(0)
                    await asyncio.sleep(0)
                    if parser.status:
                        break
                    if monotonic() >= end:
                        raise DeadlineExceeded("the deadline has passed", sent=True)
                begun = True
                self._write(sending)
            elif sending.more:
                await self._advance(sending, end)
            else:
                break
        while not parser.status:
            await self.news(timeouts.read, end, ReadTimeout)

    def news(self, limit: float | None, end: float, late: type[TransportTimeout] = ReadTimeout) -> asyncio.Future[None]:
        """Return a future that is done when there is something new: bytes of the body, the head, the end.

        Args:
            limit: the seconds that nothing may happen.
            end: when, by `time.monotonic`, it must have happened.
            late: what to raise after `limit`.

        Raises:
            TransportError: the connection is lost, or `end` has passed. The future raises it too.
        """
        if self.cut or self._error is not None:
            raise self._why()
        now = monotonic()
        if now >= end:
            raise DeadlineExceeded("the deadline has passed", sent=True)
        self._moved = now
        self._limit = limit
        self._end = end
        self._late = late
        until = end if limit is None or end - now < limit else now + limit
        if until < self._timer_at:
            self._set_timer(until, now)
        self._buffered = 0
        if self._held and self._transport is not None:
            self._held = False
            self._transport.resume_reading()
        self._waiter = waiter = self._loop.create_future()
        return waiter

    def dead(self) -> bool:
        """Say whether the peer closed it, or sent what nobody asked for, while it was idle."""
        # The loop may not have looked at it since.
        sock = None if self.cut or self._transport is None else self._transport.get_extra_info("socket")
        return sock is None or sock.fileno() < 0 or bool(Waiter(sock).wait(READABLE, 0))

    def rest(self) -> None:
        """Forget the request it was last used for."""
        self._parser = None
        self._sending = None
        self._waiter = None
        if self._held and self._transport is not None:
            self._held = False
            self._transport.resume_reading()

    def wake(self) -> None:
        """Close it at once; whoever waits for it in another task gets `ClosedError`."""
        self.abort(ClosedError("the transport was closed", sent=self._sending is not None))

    def close(self) -> None:
        """Close it at once, and forget the request it was last used for."""
        self.abort()
        self.rest()

    def abort(self, error: TransportError | None = None) -> None:
        """Close it at once; whoever waits for it gets `error`."""
        gone = self._loop.is_closed()
        if error is not None and not gone:
            self._fail(error)
        if not self.cut:
            self.cut = True
            self._end_timer()
            if self._transport is not None:
                if gone:
                    # The loop closes nothing any more; its socket does, when nobody has it.
                    self._transport = None
                else:
                    self._transport.abort()

    # What asyncio calls.

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Take the transport."""
        self._transport = cast("asyncio.Transport", transport)
        self._transport.set_write_buffer_limits(SMALL)
        if self.cut:
            self._transport.abort()

    def data_received(self, data: bytes) -> None:
        """Take bytes from the peer."""
        parser = self._parser
        if parser is None:
            self.abort()
            return
        had = len(parser.pieces), parser.status
        try:
            parser.feed(data)
        except TransportError as error:
            self.abort(error)
            return
        if parser.error is not None:
            self.abort(parser.error)
            return
        if len(parser.pieces) != had[0]:
            self._buffered += len(data)
            if self._buffered > MOST_BUFFERED and not self._held and not parser.complete:
                self._held = True
                if self._transport is not None:
                    self._transport.pause_reading()
        elif not parser.complete and parser.status == had[1]:
            self._moved = monotonic()  # there is nothing for anybody, but the peer is not silent
            return
        waiter = self._waiter
        if waiter is not None:
            self._waiter = None
            if not waiter.done():
                waiter.set_result(None)

    def eof_received(self) -> None:
        """Take note that the peer sends no more."""
        parser = self._parser
        if parser is not None and not parser.complete:
            try:
                parser.eof(torn=self._torn())
            except TransportError as error:
                self._fail(error)
        self._wake()

    def connection_lost(self, exc: Exception | None) -> None:
        """Take note that there is no connection any more."""
        parser = self._parser
        by_us = self.cut
        self.cut = True
        self._end_timer()
        if parser is not None and not parser.complete and not by_us and self._error is None:
            if exc is not None:
                self._salvage(parser)
            if not parser.complete:
                self._fail(self._broken(parser, exc))
        self._wake()
        self._transport = None
        self._on_lost(self)

    def pause_writing(self) -> None:
        """Take note that the peer takes no more for now."""
        self._stuffed = True

    def resume_writing(self) -> None:
        """Take note that the peer takes more."""
        self._stuffed = False
        if self._parser is not None and not self._parser.status:
            self._wake()

    # What only this class calls.

    async def _advance(self, sending: Sending, end: float) -> None:
        """Have the next piece of the body made, which may take its time."""
        if end == inf:
            await sending.advance_async()
            return
        limit = asyncio.timeout(end - monotonic())
        try:
            async with limit:
                await sending.advance_async()
        except TimeoutError:
            if not limit.expired():
                raise
            raise DeadlineExceeded("the deadline has passed", sent=True) from None

    def _write(self, sending: Sending) -> None:
        if self.cut or self._transport is None or self._transport.is_closing():
            raise self._why()
        size = len(sending.data)
        if size > MOST_BUFFERED:
            size = MOST_BUFFERED
            self._transport.write(memoryview(sending.data)[:size])
        else:
            self._transport.write(sending.data)
        sending.took(size)

    def _broken(self, parser: ResponseParser, exc: Exception | None) -> TransportError:
        if exc is None:
            try:
                parser.eof(torn=self.origin[0] == "https")  # a closure alert would have been the end before
            except TransportError as error:
                return error
        said = reason(exc) if isinstance(exc, OSError) else "it was closed"
        if self._sending is not None and not self._sending.done:
            return WriteError(f"the connection broke while the request was sent: {said}", sent=True)
        return ReadError(f"the connection broke: {said}", sent=True)

    def _torn(self) -> bool:
        """Say whether the end came without the goodbye that TLS asks for."""
        secured = None if self._transport is None else self._transport.get_extra_info("ssl_object")
        if secured is None:
            return False
        try:
            return bool(secured.read(1))  # after the goodbye there is nothing, and no wait for it either
        except ssl.SSLError:
            return True

    def _salvage(self, parser: ResponseParser) -> None:
        """Read what the peer said before it refused to read on; asyncio leaves it in the socket."""
        sock = None if self._transport is None else self._transport.get_extra_info("socket")
        if sock is None or self._transport is None or self._transport.get_extra_info("ssl_object") is not None:
            return
        with suppress(OSError, TransportError), socket.fromfd(sock.fileno(), sock.family, sock.type) as same:
            while data := same.recv(PIECE):
                parser.feed(data)

    def _why(self) -> TransportError:
        error = self._error
        if error is None:
            return ReadError("the connection is closed", sent=True)
        return error

    def _fail(self, error: TransportError) -> None:
        if self._error is None:
            self._error = error
        self._wake()

    def _wake(self) -> None:
        waiter = self._waiter
        if waiter is not None:
            self._waiter = None
            if not waiter.done():
                if self._error is not None and not (self._parser is not None and self._parser.pieces):
                    waiter.set_exception(self._error)
                else:
                    waiter.set_result(None)

    def _set_timer(self, until: float, now: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer_at = until
        self._timer = self._loop.call_later(max(until - now, 0.001), self._ring)

    def _end_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
            self._timer_at = inf

    def _ring(self) -> None:
        self._timer = None
        self._timer_at = inf
        waiter = self._waiter
        if waiter is None or waiter.done():
            return
        now = monotonic()
        until = self._end if self._limit is None else min(self._end, self._moved + self._limit)
        if now < until:
            self._set_timer(until, now)
            return
        self._waiter = None
        if now >= self._end:
            waiter.set_exception(DeadlineExceeded("the deadline has passed", sent=True))
        else:
            waiter.set_exception(self._late(f"nothing moved for {self._limit:g} seconds", sent=True))

    def __repr__(self) -> str:
        return f"<connection to {self.origin[0]}://{self.origin[1]}:{self.origin[2]}>"
