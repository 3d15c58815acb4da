"""Streams of events: typed models as they arrive, and an error rather than a torn answer passed off as whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

import httpx

from aoai._runtime.calls import Events
from aoai.errors import APIConnectionError, APIError, APITimeoutError, StreamInterruptedError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from types import TracebackType

    from aoai._runtime.operation import Operation

T = TypeVar("T")


class _Progress:
    """What has come of a stream so far, and whether its answer is whole."""

    def __init__(self, operation: Operation, response: httpx.Response) -> None:
        self.events = Events(operation, response.headers.get("content-type", ""))
        self.name = operation.name
        self._finished: dict[int, bool] = {}
        self._terminal = False

    def see(self, event: Any) -> None:
        """Take note of an event.

        Raises:
            APIError: the event is an error that the service reports within the stream.
        """
        body = event.to_dict() if getattr(event, "error", None) is not None else None
        if body is not None and "choices" not in body:
            error = body["error"]
            message = cast("dict[str, Any]", error).get("message") if isinstance(error, dict) else error
            raise APIError(f"{self.name}: the service reports within the stream: {message}", body=error)
        for choice in getattr(event, "choices", None) or ():
            self._finished[choice.index] = self._finished.get(choice.index, False) or choice.finish_reason is not None
        kind = getattr(event, "type", None)
        self._terminal = self._terminal or kind in {"response.completed", "response.failed", "response.incomplete"}

    def end(self) -> None:
        """Say that no more bytes come.

        Raises:
            StreamInterruptedError: the answer is not whole: no end marker came, and not every choice has a finish
                reason, nor was there an event that ends the protocol.
        """
        self.events.end()
        whole = self.events.done or self._terminal or (self._finished and all(self._finished.values()))
        if not whole:
            raise StreamInterruptedError(f"{self.name}: the stream ended before its answer was whole")

    def broken(self, error: httpx.HTTPError) -> APIError:
        """Return the error for a connection that failed while the stream was read."""
        if isinstance(error, httpx.TimeoutException):
            return APITimeoutError(f"{self.name}: no event within the time allowed")
        if isinstance(error, (httpx.RemoteProtocolError, httpx.ReadError)):
            return StreamInterruptedError(f"{self.name}: the connection broke within the stream: {error}")
        return APIConnectionError(f"{self.name}: {error}")


class Stream(Generic[T]):
    """The events of an answer, as they arrive: iterate, or use it as a context manager to be sure it is closed.

    Attributes:
        response: the httpx response, for its headers.
    """

    def __init__(self, operation: Operation, response: httpx.Response) -> None:
        self.response = response
        self._progress = _Progress(operation, response)
        self._iterator = self._read()

    def _read(self) -> Iterator[T]:
        progress = self._progress
        try:
            for data in self.response.iter_bytes():
                for event in progress.events.feed(data):
                    progress.see(event)
                    yield event
            progress.end()
        except httpx.HTTPError as error:
            raise progress.broken(error) from error
        finally:
            self.response.close()

    def __iter__(self) -> Iterator[T]:
        return self._iterator

    def __next__(self) -> T:
        return next(self._iterator)

    def close(self) -> None:
        """Give the connection back; what has not been read is dropped."""
        self.response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncStream(Generic[T]):
    """The events of an answer, as they arrive: iterate, or use it as a context manager to be sure it is closed.

    Attributes:
        response: the httpx response, for its headers.
    """

    def __init__(self, operation: Operation, response: httpx.Response) -> None:
        self.response = response
        self._progress = _Progress(operation, response)
        self._iterator = self._read()

    async def _read(self) -> AsyncIterator[T]:
        progress = self._progress
        try:
            async for data in self.response.aiter_bytes():
                for event in progress.events.feed(data):
                    progress.see(event)
                    yield event
            progress.end()
        except httpx.HTTPError as error:
            raise progress.broken(error) from error
        finally:
            await self.response.aclose()

    def __aiter__(self) -> AsyncIterator[T]:
        return self._iterator

    async def __anext__(self) -> T:
        return await anext(self._iterator)

    async def close(self) -> None:
        """Give the connection back; what has not been read is dropped."""
        await self.response.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()
