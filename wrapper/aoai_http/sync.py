"""The transport for threads."""

from __future__ import annotations

from math import inf
from time import monotonic
from typing import TYPE_CHECKING

from aoai_http.body import SyncBody
from aoai_http.connector import connect
from aoai_http.errors import LocalError, TransportError, WriteError
from aoai_http.limits import KEEPALIVE, MOST_CONNECTIONS, MOST_IDLE
from aoai_http.llhttp import ResponseParser
from aoai_http.pool import SyncPool
from aoai_http.sending import Sending
from aoai_http.timeouts import NO_LIMITS

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterator

    from aoai_http.connection import Connection
    from aoai_http.request import Outgoing
    from aoai_http.timeouts import Timeouts

_TAIL = 65536


class SyncTransport:
    """Sends requests over connections of its own, which it keeps; any number of threads may use it at once.

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
        self._pool = SyncPool(max_connections, max_keepalive, keepalive_expiry)
        self._context = ssl_context

    @property
    def open_connections(self) -> int:
        """The connections that are open or being made."""
        return self._pool.taken

    @property
    def idle_connections(self) -> int:
        """The connections that are open and not in use."""
        return self._pool.idle

    @property
    def waiting(self) -> int:
        """Those who wait for a connection to become free."""
        return self._pool.waiting

    def send(self, outgoing: Outgoing, timeouts: Timeouts = NO_LIMITS, end: float = inf) -> SyncAnswer:
        """Send a request and return its answer when the head is there.

        A peer may answer before it has the whole request: it is then told no more, and its answer is returned.

        Args:
            outgoing: the request.
            timeouts: the limits of single waits; that for reading also holds for the body.
            end: when, by `time.monotonic`, everything must be done, the body of the answer included. Only the look-up
                of a name cannot be interrupted.

        Raises:
            TransportError: there is no answer.
        """
        began = monotonic()
        sending = Sending(outgoing)
        again = False
        while True:
            parser = ResponseParser(outgoing.method)
            connection = None
            try:
                connection = self._pool.acquire(outgoing.origin, timeouts.pool, end)
                if connection.sock is None:
                    connect(connection, timeouts.connect, end, self._context)
                _exchange(connection, sending, parser, timeouts, end)
                sending.check(parser)
                break
            except BaseException as error:
                if connection is not None:
                    self._pool.discard(connection)
                if not sending.may_go_again(error, connection, parser, again=again):
                    raise
            again = True
            sending = Sending(outgoing)
        if not sending.done or outgoing.closes:
            parser.reusable = False
        answer = SyncAnswer(self._pool, connection, parser, timeouts.read, end)
        answer.elapsed = monotonic() - began
        answer.reused_dead = again
        return answer

    def close(self) -> None:
        """Close every connection. Whoever waits for one, or on one, gets `ClosedError`."""
        self._pool.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self.open_connections} connections, {self.idle_connections} of them idle>"


def _exchange(connection: Connection, sending: Sending, parser: ResponseParser, timeouts: Timeouts, end: float) -> None:
    """Send a request and read the head of its answer."""
    try:
        while not connection.send(sending, timeouts.write, end):
            data = connection.available()
            if data is None:
                continue
            if not data:
                # Nothing more will come, so nothing more need be sent.
                parser.eof()
            parser.feed(data)
            if parser.status:
                return
    except WriteError:
        if not _salvaged(connection, parser, timeouts, end):
            raise
        return
    while not parser.status:
        data = connection.receive(timeouts.read, end)
        if not data:
            parser.eof()
        parser.feed(data)


def _salvaged(connection: Connection, parser: ResponseParser, timeouts: Timeouts, end: float) -> bool:
    """Say whether the peer answered before it refused to read on."""
    try:
        while not parser.status and (data := connection.receive(timeouts.read, end)):
            parser.feed(data)
    except TransportError:
        pass
    return bool(parser.status)


class SyncAnswer(SyncBody):
    """An answer whose head has come. Close it, or read it whole: until then its connection is not free for others."""

    __slots__ = ("_begun", "_connection", "_parser", "_pool", "_read", "_reading")

    def __init__(
        self, pool: SyncPool, connection: Connection, parser: ResponseParser, read: float | None, end: float
    ) -> None:
        super().__init__(parser.status, parser.reason, parser.headers, parser.version, end)
        self._pool = pool
        self._connection: Connection | None = connection
        self._parser = parser
        self._read = read
        self._begun = False
        self._reading = False
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

    def raw_chunks(self) -> Iterator[bytes]:
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
            while pieces:
                piece = pieces.popleft()
                parser.taken += len(piece)
                yield piece
            if parser.complete:
                return
            self._receive()

    def close(self) -> None:
        """Give the connection back if the rest of the body is there already; else close it."""
        connection, self._connection = self._connection, None
        if connection is None:
            return
        try:
            size = 0
            while size < _TAIL and not (self._reading or self._parser.complete) and (data := connection.available()):
                size += len(data)
                self._parser.feed(data)
        except TransportError:
            self._parser.reusable = False
        self._give_up(connection)

    def _receive(self) -> None:
        """Read what comes next, and let go of the connection when it was the last."""
        self._reading = True  # before the connection is looked at, as `close` does it the other way round
        connection = self._connection
        if connection is None:
            raise LocalError("the answer was closed before its body was read", sent=True, answered=True)
        parser = self._parser
        try:
            data = b"" if parser.error is not None else connection.receive(self._read, self._end)
            if data:
                parser.feed(data)
            else:
                parser.eof(torn=connection.torn)
        except BaseException as error:
            self._fail(error)
            raise
        self._reading = False
        if parser.complete:
            self._finish()

    def _finish(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            self._give_up(connection)

    def _give_up(self, connection: Connection) -> None:
        """Let others use the connection if they can; but nobody while another thread reads from it."""
        if self._parser.complete and self._parser.reusable and not self._reading:
            self._pool.release(connection)
        else:
            self._pool.discard(connection)

    def _fail(self, error: BaseException) -> None:
        self._parser.reusable = False
        self._finish()
        if isinstance(error, TransportError):
            error.answered = True

    def _coded(self) -> bool:
        return super()._coded() and not (self._parser.complete and not self._parser.pieces)

    def __del__(self) -> None:
        connection = getattr(self, "_connection", None)
        if connection is not None:
            self._connection = None  # a generator of this answer that the collector closes next must not do it again
            self._pool.discard(connection)
