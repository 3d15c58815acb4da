"""Streams of events: typed models as they arrive, and an error rather than a torn answer passed off as whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

import httpx

from aoai._responses import request_id
from aoai._runtime.calls import Events
from aoai._runtime.model import BaseModel
from aoai.errors import APIConnectionError, APIError, APITimeoutError, StreamInterruptedError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from types import TracebackType

    from aoai._runtime.operation import Operation

T = TypeVar("T")
_TERMINAL = frozenset({"response.completed", "response.failed", "response.incomplete"})


class _Progress:
    """What has come of a stream so far, and whether its answer is whole."""

    def __init__(self, operation: Operation, response: httpx.Response) -> None:
        self.events = Events(operation, response.headers.get("content-type", ""))
        self.name = operation.name
        self._finished: dict[Any, bool] = {}
        self._terminal = False

    def see(self, event: Any) -> None:
        """Take note of an event.

        Raises:
            APIError: the event is an error that the service reports within the stream.
        """
        choices = getattr(event, "choices", None)
        error = self._error(event) if choices is None else None
        if error is not None:
            body = error.to_dict() if isinstance(error, BaseModel) else error
            message = cast("dict[str, Any]", body).get("message") if isinstance(body, dict) else body
            raise APIError(f"{self.name}: the service reports within the stream: {message}", body=body)
        for choice in choices or ():
            index, reason = getattr(choice, "index", None), getattr(choice, "finish_reason", None)
            self._finished[index] = self._finished.get(index, False) or reason is not None
        self._terminal = self._terminal or getattr(event, "type", None) in _TERMINAL

    @staticmethod
    def _error(event: Any) -> Any:
        """Return the error that an event is: under `error`, as the data of an event of that name, or of that type."""
        if getattr(event, "event", None) == "error":
            return getattr(event, "data", None)
        return event if getattr(event, "type", None) == "error" else getattr(event, "error", None)

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
        request_id: what the service calls this request, or None.
    """

    def __init__(self, operation: Operation, response: httpx.Response) -> None:
        self.response = response
        self.request_id = request_id(response.headers)
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
        request_id: what the service calls this request, or None.
    """

    def __init__(self, operation: Operation, response: httpx.Response) -> None:
        self.response = response
        self.request_id = request_id(response.headers)
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
