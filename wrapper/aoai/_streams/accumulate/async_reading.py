"""Reading an answer from its stream while it is put together, whatever it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Protocol, Self, TypeVar

from aoai._streams.accumulate.state import AccT, OutT, State
from aoai.errors import (
    AoaiError,
    APIError,
    APIResponseValidationError,
    APITimeoutError,
    StreamInterruptedError,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable
    from types import TracebackType

    import httpx

RawT = TypeVar("RawT")
RawT_co = TypeVar("RawT_co", covariant=True)


class AsyncSource(Protocol[RawT_co]):
    """The events of one attempt, such as an `aoai.AsyncStream`.

    It ends when the answer is whole, and raises otherwise; either way it has given its connection back.
    """

    @property
    def response(self) -> httpx.Response:
        """The httpx response."""
        ...

    @property
    def request_id(self) -> str | None:
        """What the service calls the request."""
        ...

    @property
    def retries_taken(self) -> int:
        """How often the call was sent again before this answer came."""
        ...

    @property
    def endpoint(self) -> str:
        """The name of the endpoint that answers."""
        ...

    def __aiter__(self) -> AsyncIterator[RawT_co]: ...

    async def reopen(self, error: APIError, /) -> AsyncSource[RawT_co] | None:
        """Return the events of the next attempt, None if there is to be none."""
        ...

    async def close(self) -> None:
        """Give the connection back."""
        ...


class AsyncReader(State[OutT, AccT], Generic[RawT, OutT, AccT]):
    """Reads an answer: iterate over its events, or use it as a context manager to be sure that it is closed.

    The request is sent on entering the context, or when the first event is asked for; what is known of its answer, such
    as `response`, is there from then on.

    Args:
        open: sends the request.
        begin: makes the accumulator of an attempt.
        restart: whether the answer starts over when its stream is cut or stalls.
    """

    def __init__(
        self,
        open: Callable[[], Awaitable[AsyncSource[RawT]]],  # noqa: A002
        begin: Callable[[], AccT],
        *,
        restart: bool = False,
    ) -> None:
        super().__init__(begin, restart=restart)
        self._open = open
        self._source: AsyncSource[RawT] | None = None
        self._events: AsyncIterator[RawT] | None = None

    @property
    def response(self) -> httpx.Response:
        """The httpx response of the current attempt."""
        return self._sent().response

    @property
    def request_id(self) -> str | None:
        """What the service calls the request of the current attempt, or None."""
        return self._sent().request_id

    @property
    def retries_taken(self) -> int:
        """How often the call was sent again before the current attempt's answer came."""
        return self._sent().retries_taken

    @property
    def endpoint(self) -> str:
        """The name of the endpoint that answers."""
        return self._sent().endpoint

    def _sent(self) -> AsyncSource[RawT]:
        if self._source is None:  # async only
            raise AoaiError("the request has not been sent yet: enter the stream with `async with`")
        return self._source  # async only
        # sync only: return self._opened()

    async def _opened(self) -> AsyncSource[RawT]:
        if self._source is None:
            self._source = await self._open()
            self._events = aiter(self._source)
        return self._source

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> OutT:
        while not self._pending:
            await self._read()
        return self._pending.popleft()

    async def _read(self) -> None:
        """Read one event.

        Raises:
            StopAsyncIteration: there is none.
            APIError: the stream broke, and does not start over.
        """
        if self._over:
            self._ended()
            raise StopAsyncIteration
        self._stopped = True
        try:
            source = await self._opened()
            try:
                raw = await anext(self._events or aiter(source))
            except (StreamInterruptedError, APITimeoutError, APIResponseValidationError) as error:
                if self._closed or not self._restart:
                    raise
                reopened = await source.reopen(error)
                if reopened is None:
                    raise
                self._source, self._events = reopened, aiter(reopened)
                self._begin_again(error)
                return
        except StopAsyncIteration:
            self._whole = True
            raise
        except APIError as error:
            self._failed(error)
            raise
        self._pending.extend(self._accumulator.add(raw))
        self._stopped = False

    async def until_done(self) -> Self:
        """Read what is left.

        Raises:
            APIError: the stream broke.
        """
        async for _ in self:
            pass
        return self

    @property
    def text_deltas(self) -> AsyncIterator[str]:
        """The pieces of the text as they come.

        Raises:
            AoaiError: the answer may start over, which pieces of text cannot tell.
        """
        self._only_texts()
        return (text async for event in self for text in self._texts(event))

    async def close(self) -> None:
        """Give the connection back; what has not been read is dropped."""
        self._closed = True
        if self._source is not None:
            await self._source.close()

    async def __aenter__(self) -> Self:
        await self._opened()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()
