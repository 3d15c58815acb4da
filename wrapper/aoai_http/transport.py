"""What a transport is: our own, and one over a client of httpx or httpx2, for threads and for tasks."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Protocol

from aoai_http.timeouts import NO_LIMITS

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from aoai_http.headers import Headers
    from aoai_http.request import Outgoing
    from aoai_http.timeouts import Timeouts


class Head(Protocol):
    """What is known of an answer as soon as its head is there.

    Attributes:
        status: the status.
        reason: the reason phrase.
        headers: the fields.
        http_version: such as `HTTP/1.1`.
        elapsed: the seconds from the call to the head.
        reused_dead: whether the request was sent a second time, after a connection that had been kept turned out to be
            closed.
        most_bytes: how long a body may be, decoded, that is read at once.
    """

    status: int
    reason: str
    headers: Headers
    http_version: str
    elapsed: float
    reused_dead: bool
    most_bytes: int

    @property
    def content(self) -> bytes | None:
        """The whole body, decoded, if it was read."""
        ...

    @property
    def is_closed(self) -> bool:
        """Whether its connection is no longer its own."""
        ...

    def set_read_limits(self, read: float | None, end: float) -> None:
        """Set how many seconds the peer may be silent, and until when, by `time.monotonic`, the body must be there."""
        ...


class Answer(Head, Protocol):
    """An answer for threads. Close it, or read it whole: until then its connection is not free for others."""

    def raw_chunks(self) -> Iterator[bytes]:
        """Yield the body as it arrives, in its content coding."""
        ...

    def chunks(self) -> Iterator[bytes]:
        """Yield the body as it arrives, decoded, in pieces that are not empty."""
        ...

    def read(self) -> bytes:
        """Return the whole body, decoded. It is kept: this may be called again."""
        ...

    def close(self) -> None:
        """Give the connection back; what has not been read is dropped."""
        ...


class Transport(Protocol):
    """Sends requests, for any number of threads.

    Attributes:
        open_connections: connections of its own that are open or being made.
        idle_connections: those of them that are not in use.
    """

    @property
    def open_connections(self) -> int: ...  # noqa: D102
    @property
    def idle_connections(self) -> int: ...  # noqa: D102

    def send(self, outgoing: Outgoing, timeouts: Timeouts = NO_LIMITS, end: float = inf) -> Answer:
        """Send a request and return its answer when the head is there.

        Args:
            outgoing: the request.
            timeouts: the limits of single waits; that for reading also holds for the body.
            end: when, by `time.monotonic`, everything must be done, the body of the answer included.

        Raises:
            TransportError: there is no answer.
        """
        ...

    def close(self) -> None:
        """Close every connection of its own. Whoever waits for one, or on one, gets `ClosedError`."""
        ...


class AwaitedAnswer(Head, Protocol):
    """An answer for tasks; see `Answer`."""

    def raw_chunks(self) -> AsyncIterator[bytes]:
        """Yield the body as it arrives, in its content coding."""
        ...

    def chunks(self) -> AsyncIterator[bytes]:
        """Yield the body as it arrives, decoded, in pieces that are not empty."""
        ...

    async def read(self) -> bytes:
        """Return the whole body, decoded. It is kept: this may be called again."""
        ...

    async def close(self) -> None:
        """Give the connection back; what has not been read is dropped."""
        ...


class AwaitedTransport(Protocol):
    """Sends requests, for any number of tasks; see `Transport`."""

    @property
    def open_connections(self) -> int: ...  # noqa: D102
    @property
    def idle_connections(self) -> int: ...  # noqa: D102

    async def send(self, outgoing: Outgoing, timeouts: Timeouts = NO_LIMITS, end: float = inf) -> AwaitedAnswer:
        """Send a request and return its answer when the head is there; see `Transport.send`."""
        ...

    async def close(self) -> None:
        """Close every connection of its own; see `Transport.close`."""
        ...
