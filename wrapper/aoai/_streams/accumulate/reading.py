"""Reading an answer from its stream while it is put together, whatever it is; sync and async."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, Generic, Protocol, Self, TypeVar

from aoai._streams.accumulate.events import RestartedEvent, SnapshotT
from aoai.errors import AoaiError, APIError, APITimeoutError, StreamInterruptedError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
    from types import TracebackType

    import httpx

RawT = TypeVar("RawT")
RawT_co = TypeVar("RawT_co", covariant=True)
OutT = TypeVar("OutT")


class Source(Protocol[RawT_co]):
    """The events of one attempt, such as an `aoai.Stream`.

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

    def __iter__(self) -> Iterator[RawT_co]: ...

    def reopen(self, error: APIError, /) -> Source[RawT_co]:
        """Return the events of the next attempt, or raise if there is to be none."""
        ...

    def close(self) -> None:
        """Give the connection back."""
        ...


class AsyncSource(Protocol[RawT_co]):
    """The events of one attempt, such as an `aoai.AsyncStream`; see `Source`."""

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

    async def reopen(self, error: APIError, /) -> AsyncSource[RawT_co]:
        """Return the events of the next attempt, or raise if there is to be none."""
        ...

    async def close(self) -> None:
        """Give the connection back."""
        ...


class _Accumulator(Protocol):
    def add(self, event: Any, /) -> Iterable[Any]: ...

    @property
    def snapshot(self) -> Any: ...


AccT = TypeVar("AccT", bound=_Accumulator)


class Answer(Generic[OutT, AccT]):
    """An answer that is being read, by whichever driver: what has come of it, and whether it is whole."""

    def __init__(self, begin: Callable[[], AccT], *, restart: bool) -> None:
        self._begin = begin
        self._restart = restart
        self._attempt = 1
        self._accumulator = begin()
        self._pending: deque[OutT] = deque()
        self._whole = False
        self._closed = False
        self._stopped = False  # a read is going on, or did not come back: with an error, or cancelled
        self._error: APIError | None = None

    @property
    def _over(self) -> bool:
        return self._whole or self._closed or self._stopped

    def _texts(self, event: OutT) -> Iterable[str]:
        """Return the text that an event brings, for `text_deltas`."""
        raise NotImplementedError

    def _begin_again(self, error: APIError) -> None:
        """Forget what came, and say so."""
        self._attempt += 1
        restarted: Any = RestartedEvent(error, self._attempt, self._accumulator.snapshot)
        self._accumulator = self._begin()
        self._pending.append(restarted)
        self._stopped = False

    def _failed(self, error: APIError) -> None:
        """Keep an error, for those who ask for the final answer later, and add to it what came."""
        self._error = error
        if isinstance(error, StreamInterruptedError):
            error.snapshot = self._accumulator.snapshot

    def _final(self, answer: Callable[[], SnapshotT | None]) -> SnapshotT:
        """Return the answer if it is whole.

        Raises:
            APIError: what ended the stream.
            StreamInterruptedError: reading was given up before the end, or the stream had no answer in it.
        """
        if self._error is not None:
            raise self._error
        final = answer() if self._whole else None
        if final is None:
            reason = "ended without an answer" if self._whole else "was not read to its end"
            error = StreamInterruptedError(f"the stream {reason}")
            self._failed(error)
            raise error
        return final

    def _ended(self) -> None:
        """Raise an error if reading was given up: whoever goes on must not see an end that is none."""
        if not (self._whole or self._error):
            self._final(lambda: None)

    def _only_texts(self) -> None:
        if self._restart:
            raise AoaiError(
                "text_deltas cannot tell when the answer starts over: iterate over the events instead, "
                'or leave out on_interruption="restart"'
            )


class Reader(Answer[OutT, AccT], Generic[RawT, OutT, AccT]):
    """Reads an answer: iterate over its events, or use it as a context manager to be sure that it is closed.

    The request is sent on entering the context, or when the first event is asked for.

    Args:
        open: sends the request.
        begin: makes the accumulator of an attempt.
        restart: whether the answer starts over when its stream is cut or stalls.
    """

    def __init__(
        self,
        open: Callable[[], Source[RawT]],  # noqa: A002
        begin: Callable[[], AccT],
        *,
        restart: bool = False,
    ) -> None:
        super().__init__(begin, restart=restart)
        self._open = open
        self._source: Source[RawT] | None = None
        self._events: Iterator[RawT] | None = None

    @property
    def response(self) -> httpx.Response:
        """The httpx response of the current attempt."""
        return self._opened().response

    @property
    def request_id(self) -> str | None:
        """What the service calls the request of the current attempt, or None."""
        return self._opened().request_id

    @property
    def retries_taken(self) -> int:
        """How often the call was sent again before the current attempt's answer came."""
        return self._opened().retries_taken

    @property
    def endpoint(self) -> str:
        """The name of the endpoint that answers."""
        return self._opened().endpoint

    def _opened(self) -> Source[RawT]:
        if self._source is None:
            self._source = self._open()
            self._events = iter(self._source)
        return self._source

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> OutT:
        while not self._pending:
            self._read()
        return self._pending.popleft()

    def _read(self) -> None:
        """Read one event.

        Raises:
            StopIteration: there is none.
            APIError: the stream broke, and does not start over.
        """
        if self._over:
            self._ended()
            raise StopIteration
        self._stopped = True
        try:
            source = self._opened()
            try:
                raw = next(self._events or iter(source))
            except (StreamInterruptedError, APITimeoutError) as error:
                if self._closed or not self._restart:
                    raise
                self._source = source.reopen(error)
                self._events = iter(self._source)
                self._begin_again(error)
                return
        except StopIteration:
            self._whole = True
            raise
        except APIError as error:
            self._failed(error)
            raise
        self._pending.extend(self._accumulator.add(raw))
        self._stopped = False

    def until_done(self) -> Self:
        """Read what is left.

        Raises:
            APIError: the stream broke.
        """
        for _ in self:
            pass
        return self

    @property
    def text_deltas(self) -> Iterator[str]:
        """The pieces of the text as they come.

        Raises:
            AoaiError: the answer may start over, which pieces of text cannot tell.
        """
        self._only_texts()
        return (text for event in self for text in self._texts(event))

    def close(self) -> None:
        """Give the connection back; what has not been read is dropped."""
        self._closed = True
        if self._source is not None:
            self._source.close()

    def __enter__(self) -> Self:
        self._opened()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncReader(Answer[OutT, AccT], Generic[RawT, OutT, AccT]):
    """Reads an answer: iterate over its events, or use it as a context manager to be sure that it is closed.

    The request is sent on entering the context, or when the first event is asked for.

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
        """The httpx response of the current attempt.

        Raises:
            AoaiError: the request has not been sent yet.
        """
        return self._sent().response

    @property
    def request_id(self) -> str | None:
        """What the service calls the request of the current attempt, or None.

        Raises:
            AoaiError: the request has not been sent yet.
        """
        return self._sent().request_id

    @property
    def retries_taken(self) -> int:
        """How often the call was sent again before the current attempt's answer came; raises as `response` does."""
        return self._sent().retries_taken

    @property
    def endpoint(self) -> str:
        """The name of the endpoint that answers; raises as `response` does."""
        return self._sent().endpoint

    def _sent(self) -> AsyncSource[RawT]:
        if self._source is None:
            raise AoaiError("the request has not been sent yet: enter the stream with `async with`")
        return self._source

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
            except (StreamInterruptedError, APITimeoutError) as error:
                if self._closed or not self._restart:
                    raise
                self._source = await source.reopen(error)
                self._events = aiter(self._source)
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
