"""Streams of events: typed models as they arrive, and an error rather than a torn answer passed off as whole."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from aoai._responses.received import AsyncReceived, R, Received
from aoai._streams.progress import Progress
from aoai_http.errors import TransportError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
    from types import TracebackType

    import httpx

    from aoai._runtime.operation import Operation
    from aoai._streams.progress import Limits, OnMalformed
    from aoai.errors import APIError

T = TypeVar("T")


class _Stream(Generic[T, R]):
    _received: R

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


class _Rest:
    """What follows the events that were read: nothing if their answer is whole, else an error, however often asked."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Any:
        if self._progress.whole:
            raise StopIteration
        raise self._progress.interrupted("reading was given up before the stream ended")


class Stream(_Stream[T, Received]):
    """The events of an answer, as they arrive: iterate, or use it as a context manager to be sure it is closed.

    Attributes:
        waiting: the events that have come already and were not asked for yet.
    """

    def __init__(
        self,
        operation: Operation,
        received: Received,
        limits: Limits,
        on_malformed: OnMalformed = "raise",
        again: Callable[[APIError], Stream[T]] | None = None,
    ) -> None:
        self._received = received
        self._progress = Progress(operation, received, limits, on_malformed)
        self._chunks = received.chunks()
        self.waiting: list[T] = []
        # Not a method of this class for each event: that would be felt.
        self._iterator: Iterator[T] = chain(self._read(), _Rest(self._progress))
        self._again = again

    def begin(self) -> None:
        """Wait for the first event, which is kept for whoever iterates.

        Raises:
            APIError: there is none.
        """
        progress = self._progress
        try:
            self._received.limit(*progress.next_read())
            for data in self._chunks:
                self.waiting = progress.feed(data)
                if self.waiting:
                    return
                if progress.failure is not None:
                    data = b""  # which may repeat the credential, and tracebacks may show it
                    raise progress.take_failure()
                self._received.limit(*progress.next_read())
            self.waiting = progress.last()
            if not self.waiting:
                progress.end()
        except TransportError as error:
            self._received.close()
            broken = progress.broken(error)
            if broken is not None:
                try:
                    raise broken from error.with_traceback(None)
                finally:
                    del broken  # else it and this frame would hold each other
        except BaseException:
            self._received.close()
            raise

    def _read(self) -> Iterator[T]:
        progress, received = self._progress, self._received
        try:
            if self.waiting:
                yield from self.waiting
                self.waiting = []
                if progress.failure is not None:
                    raise progress.take_failure()
            received.limit(*progress.next_read())
            for data in self._chunks:
                yield from progress.feed(data)
                if progress.failure is not None:
                    data = b""  # which may repeat the credential, and tracebacks may show it
                    raise progress.take_failure()
                if progress.timed:
                    received.limit(*progress.next_read())
            yield from progress.last()
            progress.end()
        except TransportError as error:
            broken = progress.broken(error)
            if broken is not None:
                try:
                    raise broken from error.with_traceback(None)
                finally:
                    del broken  # else it and this frame would hold each other
        finally:
            received.close()

    def __iter__(self) -> Iterator[T]:
        return self._iterator

    def __next__(self) -> T:
        return next(self._iterator)

    def reopen(self, error: APIError) -> Stream[T]:
        """Return a stream of the same call, sent anew after this one failed; what arrived here is of no more use.

        Args:
            error: the failure, which is raised if the call may not be sent again.
        """
        if self._again is None:
            raise error
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


class AsyncStream(_Stream[T, AsyncReceived]):
    """The events of an answer, as they arrive: iterate, or use it as a context manager to be sure it is closed.

    Attributes:
        waiting: the events that have come already and were not asked for yet.
    """

    def __init__(
        self,
        operation: Operation,
        received: AsyncReceived,
        limits: Limits,
        on_malformed: OnMalformed = "raise",
        again: Callable[[APIError], Awaitable[AsyncStream[T]]] | None = None,
    ) -> None:
        self._received = received
        self._progress = Progress(operation, received, limits, on_malformed)
        self._chunks = received.chunks()
        self.waiting: list[T] = []
        self._iterator = self._read()
        self._again = again

    async def begin(self) -> None:
        """Wait for the first event, which is kept for whoever iterates.

        Raises:
            APIError: there is none.
        """
        progress = self._progress
        try:
            self._received.limit(*progress.next_read())
            async for data in self._chunks:
                self.waiting = progress.feed(data)
                if self.waiting:
                    return
                if progress.failure is not None:
                    data = b""  # which may repeat the credential, and tracebacks may show it
                    raise progress.take_failure()
                self._received.limit(*progress.next_read())
            self.waiting = progress.last()
            if not self.waiting:
                progress.end()
        except TransportError as error:
            await self._received.close()
            broken = progress.broken(error)
            if broken is not None:
                try:
                    raise broken from error.with_traceback(None)
                finally:
                    del broken  # else it and this frame would hold each other
        except BaseException:
            await self._received.close()
            raise

    async def _read(self) -> AsyncIterator[T]:
        progress, received = self._progress, self._received
        try:
            if self.waiting:
                for event in self.waiting:
                    yield event
                self.waiting = []
                if progress.failure is not None:
                    raise progress.take_failure()
            received.limit(*progress.next_read())
            async for data in self._chunks:
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
            broken = progress.broken(error)
            if broken is not None:
                try:
                    raise broken from error.with_traceback(None)
                finally:
                    del broken  # else it and this frame would hold each other
        finally:
            if not progress.whole:
                self._iterator = self._given_up()  # whoever goes on must not see an end that is none
            await received.close()

    async def _given_up(self) -> AsyncIterator[T]:
        self._iterator = self._given_up()  # for whoever goes on after that too
        raise self._progress.interrupted("reading was given up before the stream ended")
        yield

    def __aiter__(self) -> Self:
        return self

    def __anext__(self) -> Awaitable[T]:
        return self._iterator.__anext__()

    async def reopen(self, error: APIError) -> AsyncStream[T]:
        """Return a stream of the same call, sent anew after this one failed; what arrived here is of no more use.

        Args:
            error: the failure, which is raised if the call may not be sent again.
        """
        if self._again is None:
            raise error
        return await self._again(error)

    async def close(self) -> None:
        """Give the connection back; what has not been read is dropped."""
        await self._received.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()
