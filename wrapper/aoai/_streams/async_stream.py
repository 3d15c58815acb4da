"""Streams of events: typed models as they arrive, and an error rather than a torn answer passed off as whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Self, TypeVar

from aoai._streams.guarded import async_guarded
from aoai._streams.progress import Progress
from aoai_http.errors import TransportError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable
    from types import TracebackType

    import httpx

    from aoai._responses.async_response import AsyncStreamingResponse
    from aoai._runtime.operation import Operation
    from aoai._streams.progress import OnMalformed, StreamTimeouts
    from aoai.errors import APIError

T = TypeVar("T")


class AsyncStream(Generic[T]):
    """The events of an answer, as they arrive: iterate, or use it as a context manager to be sure it is closed.

    Attributes:
        waiting: the events that have come already and were not asked for yet.
    """

    def __init__(
        self,
        operation: Operation,
        received: AsyncStreamingResponse,
        timeouts: StreamTimeouts,
        on_malformed: OnMalformed,
        again: Callable[[APIError], Awaitable[AsyncStream[T] | None]],
    ) -> None:
        self._received = received
        self._progress = Progress(operation, received, timeouts, on_malformed)
        self._chunks = received.chunks()
        self.waiting: list[T] = []
        self._events: AsyncIterator[T] = async_guarded(self._read(), self._progress)
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

    async def begin(self) -> None:
        """Wait for the first event, which is kept for whoever iterates.

        Raises:
            APIError: there is none.
        """
        progress, received = self._progress, self._received
        try:
            received.limit(*progress.next_read())
            async for data in self._chunks:
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
            await received.close()
            progress.broken(error)
        except BaseException:
            await received.close()
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
            progress.broken(error)
        finally:
            progress.left = not progress.whole
            await received.close()

    def __aiter__(self) -> AsyncIterator[T]:
        return self._events

    def __anext__(self) -> Awaitable[T]:
        return anext(self._events)

    async def reopen(self, error: APIError) -> AsyncStream[T] | None:
        """Return a stream of the same call, sent anew after this one failed; what arrived here is of no more use.

        Args:
            error: the failure.

        Returns:
            None if the call may not be sent again, and the error is to be raised.
        """
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
