"""The transport for threads."""

from __future__ import annotations

from collections import deque
from math import inf
from time import monotonic
from typing import TYPE_CHECKING

from aoai_http import connecting
from aoai_http.body import KEEPALIVE, MOST_CONNECTIONS, MOST_IDLE, Body
from aoai_http.errors import DecodingError, ReadError, TransportError, WriteError
from aoai_http.parser import ResponseParser
from aoai_http.pool import Pool
from aoai_http.sending import Sending
from aoai_http.timeouts import NO_LIMITS

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterator

    from aoai_http.connection import Connection
    from aoai_http.decoding import Decoder
    from aoai_http.request import Origin, Outgoing
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
        self._pool = Pool(max_connections, max_keepalive, keepalive_expiry)
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
        parser = ResponseParser(outgoing.method)
        again = False
        while True:
            connection = self._connection(outgoing.origin, timeouts, end)
            try:
                pieces = _exchange(connection, sending, parser, timeouts, end)
                break
            except TransportError as error:
                self._pool.discard(connection)
                error.sent = sending.written
                error.answered = parser.answered
                error.reused_dead = again
                # A kept connection may have been closed by the peer in the very moment of its use.
                died = isinstance(error, ReadError | WriteError) and connection.uses and not parser.answered
                if not died or again or not sending.replayable:
                    raise
            except BaseException:
                self._pool.discard(connection)
                raise
            again = True
            sending = sending.again()
            parser = ResponseParser(outgoing.method)
        if not sending.done or outgoing.closes:
            parser.reusable = False
        answer = SyncAnswer(self._pool, connection, parser, pieces, timeouts.read, end)
        answer.elapsed = monotonic() - began
        answer.reused_dead = again
        return answer

    def close(self) -> None:
        """Close every connection. Whoever waits for one, or on one, gets `ClosedError`."""
        self._pool.close()

    def _connection(self, origin: Origin, timeouts: Timeouts, end: float) -> Connection:
        connection = self._pool.acquire(origin, timeouts.pool, end)
        if connection is not None:
            return connection

        made: Connection | None = None

        def watch(new: Connection) -> None:
            nonlocal made
            self._pool.watch(new, made)
            made = new

        try:
            return connecting.connect(origin, timeouts.connect, end, self._context, watch)
        except BaseException:
            self._pool.discard(made)
            raise

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self.open_connections} connections, {self.idle_connections} of them idle>"


def _exchange(
    connection: Connection, sending: Sending, parser: ResponseParser, timeouts: Timeouts, end: float
) -> list[bytes]:
    """Send a request and read the head of its answer; return what came of the body with it."""
    try:
        while not connection.send(sending, timeouts.write, end):
            data = connection.available()
            if data is None:
                continue
            if not data:
                # Nothing more will come, so nothing more need be sent.
                parser.eof()
            pieces = parser.feed(data)
            if parser.status:
                return pieces
    except WriteError:
        salvaged = _salvage(connection, parser, timeouts, end)
        if salvaged is None:
            raise
        return salvaged
    while True:
        data = connection.receive(timeouts.read, end)
        if not data:
            parser.eof()
        pieces = parser.feed(data)
        if parser.status:
            return pieces


def _salvage(connection: Connection, parser: ResponseParser, timeouts: Timeouts, end: float) -> list[bytes] | None:
    """Return what came of an answer's body if the peer answered before it refused to read on."""
    try:
        while data := connection.receive(timeouts.read, end):
            pieces = parser.feed(data)
            if parser.status:
                return pieces
    except TransportError:
        pass
    return None


class SyncAnswer(Body):
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

    __slots__ = ("_connection", "_end", "_pool", "_read", "_reading")

    def __init__(
        self,
        pool: Pool,
        connection: Connection,
        parser: ResponseParser,
        pieces: list[bytes],
        read: float | None,
        end: float,
    ) -> None:
        super().__init__(parser, deque(pieces))
        self._pool = pool
        self._connection: Connection | None = connection
        self._read = read
        self._end = end
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
        self._begin()
        parser = self._parser
        pieces = self._pieces
        while True:
            while pieces:
                yield pieces.popleft()
            if parser.complete:
                return
            self._receive()

    def chunks(self) -> Iterator[bytes]:
        """Yield the body as it arrives, decoded, in pieces that are not empty.

        Raises:
            DecodingError: it is not in the coding it claims to be in.
            TransportError: it did not come whole.
        """
        if self._content is not None:
            return iter((self._content,) if self._content else ())
        try:
            decoder = self._decoder()
        except DecodingError:
            self._parser.reusable = False
            self._finish()
            raise
        return self.raw_chunks() if decoder is None else self._decoded(decoder)

    def read(self) -> bytes:
        """Return the whole body, decoded. It is kept: this may be called again.

        Raises:
            LocalError: it was read in chunks before.
            DecodingError: it is not in the coding it claims to be in.
            TransportError: it did not come whole.
        """
        if self._content is None:
            self._content = self._at_once() if self._parser.complete else b"".join(self.chunks())
        return self._content

    def close(self) -> None:
        """Give the connection back if the rest of the body is there already; else close it."""
        connection = self._connection
        self._connection = None
        if connection is None:
            return
        if self._reading:
            # Another thread is: on a connection that went on to someone else, it would take what is theirs.
            self._pool.discard(connection)
            return
        try:
            size = 0
            while size < _TAIL and not self._parser.complete and (data := connection.available()):
                size += len(data)
                self._parser.feed(data)
        except TransportError:
            self._parser.reusable = False
        finally:
            self._give_back(connection)

    def _receive(self) -> None:
        """Read what comes next, and let go of the connection when it was the last."""
        self._reading = True  # before the connection is looked at, as `close` does it the other way round
        connection = self._connection
        if connection is None:
            raise self._closed()
        try:
            data = b"" if self._parser.error is not None else connection.receive(self._read, self._end)
            if data:
                self._pieces.extend(self._parser.feed(data))
            else:
                self._parser.eof(torn=connection.torn)
        except BaseException as error:
            self._parser.reusable = False
            self._finish()
            if isinstance(error, TransportError):
                error.answered = True
            raise
        self._reading = False
        if self._parser.complete:
            self._finish()

    def _finish(self) -> None:
        connection = self._connection
        self._connection = None
        if connection is not None:
            self._give_back(connection)

    def _give_back(self, connection: Connection) -> None:
        if self._parser.complete and self._parser.reusable:
            self._pool.release(connection)
        else:
            self._pool.discard(connection)

    def _decoded(self, decoder: Decoder) -> Iterator[bytes]:
        try:
            for piece in self.raw_chunks():
                yield from decoder.decode(piece)
            decoder.finish()
        except DecodingError:
            self._parser.reusable = False
            self._finish()
            raise

    def __del__(self) -> None:
        connection = getattr(self, "_connection", None)
        if connection is not None:
            self._connection = None  # a generator of this answer that the collector closes next must not do it again
            self._pool.discard(connection)
