"""Streams of events: typed models as they arrive, and an error rather than a torn answer passed off as whole."""
# Written by scripts/unasync.py from async_stream.py, which is what to edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Self, TypeVar

from aoai._streams.guarded import guarded
from aoai._streams.progress import Progress
from aoai_http.errors import TransportError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType

    import httpx

    from aoai._responses.response import StreamingResponse
    from aoai._runtime.operation import Operation
    from aoai._streams.progress import OnMalformed, StreamTimeouts
    from aoai.errors import APIError

T = TypeVar("T")


class Stream(Generic[T]):
    """The events of an answer, as they arrive: iterate, or use it as a context manager to be sure it is closed.

    Attributes:
        waiting: the events that have come already and were not asked for yet.
    """

    def __init__(
        self,
        operation: Operation,
        received: StreamingResponse,
        timeouts: StreamTimeouts,
        on_malformed: OnMalformed,
        again: Callable[[APIError], Stream[T] | None],
    ) -> None:
        self._received = received
        self._progress = Progress(operation, received, timeouts, on_malformed)
        self._chunks = received.chunks()
        self.waiting: list[T] = []
        self._events: Iterator[T] = guarded(self._read(), self._progress)
        self._again = again

    @property
    def response(self) -> httpx.Response:
        """The answer as httpx has it, for its headers; the credential in its request is masked."""
        return self._received.http_response

    @property
    def request_id(self) -> str | None:
        """What the service calls this request."""
        return self._received.request_id

    @property
    def retries_taken(self) -> int:
        """How often the call was sent again before this answer came."""
        return self._received.retries_taken

    @property
    def endpoint(self) -> str:
        """The name of the endpoint that answers."""
        return self._received.endpoint

    def begin(self) -> None:
        """Wait for the first event, which is kept for whoever iterates.

        Raises:
            APIError: there is none.
        """
        progress, received = self._progress, self._received
        try:
            received.limit(*progress.next_read())
            for data in self._chunks:
                self.waiting = progress.feed(data)
                if self.waiting:
                    return
                if progress.failure is not None:
                    data = b""  # which may repeat the credential, and tracebacks may show it
                    raise progress.take_failure()
                received.limit(*progress.next_read())
            self.waiting = progress.last()
            if not self.waiting:
                progress.end()
        except TransportError as error:
            received.close()
            progress.broken(error)
        except BaseException:
            received.close()
            raise

    def _read(self) -> Iterator[T]:
        progress, received = self._progress, self._received
        try:
            if self.waiting:
                for event in self.waiting:
                    yield event
                self.waiting = []
                if progress.failure is not None:
                    raise progress.take_failure()
            received.limit(*progress.next_read())
            for data in self._chunks:
                for event in progress.feed(data):
                    yield event
                if progress.failure is not None:
                    data = b""  # which may repeat the credential, and tracebacks may show it
                    raise progress.take_failure()
                if progress.timed:
                    received.limit(*progress.next_read())
            for event in progress.last():
                yield event
            progress.end()
        except TransportError as error:
            progress.broken(error)
        finally:
            progress.left = not progress.whole
            received.close()

    def __iter__(self) -> Iterator[T]:
        return self._events

    def __next__(self) -> T:
        return next(self._events)

    def reopen(self, error: APIError) -> Stream[T] | None:
        """Return a stream of the same call, sent anew after this one failed; what arrived here is of no more use.

        Args:
            error: the failure.

        Returns:
            None if the call may not be sent again, and the error is to be raised.
        """
        return self._again(error)

    def close(self) -> None:
        """Give the connection back; what has not been read is dropped."""
        self._received.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()
