"""What of a request is still to be sent, piece by piece."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import TYPE_CHECKING, Protocol

from aoai_http.errors import LocalError, ProtocolError, ReadError, TransportError, WriteError
from aoai_http.request import ANOTHERS, SMALL

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from aoai_http.llhttp import ResponseParser
    from aoai_http.request import Outgoing

_LAST = b"0\r\n\r\n"

# Requests that may safely arrive twice.
_REPEATABLE = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})


class Used(Protocol):
    """What is asked of a connection here: how many requests were sent over it before this one."""

    @property
    def uses(self) -> int: ...  # noqa: D102


class Sending:
    """The bytes of a request on their way.

    They are kept here, and not in local variables of those who send them, so that no traceback shows them.

    Attributes:
        data: what is to be sent next; empty when `advance` is due.
        written: whether any byte was handed to the system.
        more: whether there may be anything after `data`.
    """

    __slots__ = ("_count", "_outgoing", "_pieces", "_pieces_async", "data", "more", "written")

    def __init__(self, outgoing: Outgoing) -> None:
        self._outgoing = outgoing
        self._pieces: Iterator[bytes] | None = None
        self._pieces_async: AsyncIterator[bytes] | None = None
        self._count = 0
        self.data: bytes | memoryview = outgoing.start()
        self.written = False
        self.more = not outgoing.small

    @property
    def done(self) -> bool:
        """Whether all of it was handed to the system."""
        return not self.more and not self.data

    def check(self, parser: ResponseParser) -> None:
        """Refuse an answer that is another request's.

        Raises:
            ProtocolError: it is.
        """
        if self._outgoing.echoed is not None and not self._outgoing.answered_by(parser.headers):
            raise ProtocolError(ANOTHERS, sent=True, answered=True)

    def may_go_again(
        self, error: BaseException, connection: Used | None, parser: ResponseParser, *, again: bool
    ) -> bool:
        """Complete an error that came while this was sent; say whether the request may be sent on another connection.

        A kept connection may have been closed by the peer in the very moment of its use. If no byte was written, the
        peer cannot have acted on it. Else only what may be repeated is sent again (RFC 9110 section 9.2.2): a POST may
        have been carried out by a peer that died before its answer, so its caller decides.

        Args:
            error: the error.
            connection: the connection, if there was one.
            parser: what reads the answer.
            again: whether this was sent again already.
        """
        if connection is None or not isinstance(error, TransportError):
            return False
        error.sent = self.written
        error.answered = parser.answered
        error.whole = self.done
        error.reused_dead = again
        body = self._outgoing.body
        return (
            isinstance(error, ReadError | WriteError)
            and bool(connection.uses)
            and not parser.answered
            and not again
            and (body is None or isinstance(body, bytes))
            and (not self.written or self._outgoing.method in _REPEATABLE)
        )

    def took(self, count: int) -> None:
        """Say that so many bytes of `data` were handed to the system."""
        self.written = True
        self.data = b"" if count == len(self.data) else memoryview(self.data)[count:]

    def advance(self) -> None:
        """Put the next piece of a large body, or of one in pieces, into `data`; `more` says whether there was one.

        Raises:
            LocalError: the pieces have another length than was announced, or are no bytes.
        """
        body = self._outgoing.body
        if isinstance(body, bytes):
            self.more = False
            # A small one went out with the head.
            self.data = memoryview(body) if len(body) > SMALL else b""
            return
        if self._pieces is None:
            if not isinstance(body, Iterable):
                raise LocalError("the body cannot be iterated over by this kind of transport", sent=self.written)
            self._pieces = iter(body)
        for self.data in self._pieces:  # noqa: B020
            if self.data:
                self._frame()
                return
        self._end()

    async def advance_async(self) -> None:
        """Do the same as `advance`, for a body whose pieces come from an asynchronous iterable too."""
        body = self._outgoing.body
        if not isinstance(body, AsyncIterable):
            self.advance()
            return
        if self._pieces_async is None:
            self._pieces_async = aiter(body)
        async for self.data in self._pieces_async:  # noqa: B020
            if self.data:
                self._frame()
                return
        self._end()

    def _frame(self) -> None:
        if not isinstance(self.data, bytes | bytearray | memoryview):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise LocalError("the body has a piece that is no bytes", sent=self.written)
        size = len(self.data)
        self._count += size
        if self._outgoing.content_length is None:
            self.data = b"".join((b"%x\r\n" % size, self.data, b"\r\n"))
        elif self._count > self._outgoing.content_length:
            self._wrong()

    def _end(self) -> None:
        self.more = False
        if self._outgoing.content_length is None:
            self.data = _LAST
        elif self._count != self._outgoing.content_length:
            self._wrong()
        else:
            self.data = b""

    def _wrong(self) -> None:
        self.data = b""
        announced = self._outgoing.content_length
        raise LocalError(
            f"the body has {self._count} bytes or more where {announced} were announced", sent=self.written
        )

    def __repr__(self) -> str:
        return f"<what is left of {self._outgoing!r}>"
