"""Does the I/O of calls on an event loop."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from aoai._call.steps import Authorize, Begin, Read, ReadRest, Send, Wait
from aoai._responses.async_response import AsyncStreamingResponse, AsyncStreamingResponseManager, rest

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Generator

    from anyio import CancelScope

    from aoai._call.flow import Flow
    from aoai._responses.async_binary import AsyncBinaryContent
    from aoai._responses.async_pages import AsyncPage, AsyncPages
    from aoai._streams.async_stream import AsyncStream

T = TypeVar("T")


class AsyncDriver:
    """Does what flows ask for, in the task that calls."""

    response = AsyncStreamingResponse
    manager = AsyncStreamingResponseManager

    def __init__(self, transport: Any) -> None:
        self.transport = transport
        self.closed = False
        self._waiting: set[Any] = set()
        self._scopes: set[CancelScope] = set()

    def stream(self, *of: Any) -> AsyncStream[Any]:
        """Return the stream of an answer's events."""
        from aoai._streams.async_stream import AsyncStream

        return AsyncStream(*of)

    def binary(self, received: AsyncStreamingResponse) -> AsyncBinaryContent:
        """Return an answer as bytes that are read as they arrive."""
        from aoai._responses.async_binary import AsyncBinaryContent

        return AsyncBinaryContent(received)

    def page(self, *of: Any) -> AsyncPage[Any]:
        """Return a page of a list."""
        from aoai._responses.async_pages import AsyncPage

        return AsyncPage(*of)

    def pages(self, first: Callable[[], Awaitable[AsyncPage[Any]]]) -> AsyncPages[Any]:
        """Return a list that is asked for when it is awaited or iterated over."""
        from aoai._responses.async_pages import AsyncPages

        return AsyncPages(first)

    async def drive(self, flow: Flow[T]) -> T:
        """Do what a flow asks for until it ends; return what it returns."""
        result: Any = None
        try:
            step = next(flow)
            while True:
                try:
                    match step:
                        case Send(request, timeouts, end):
                            result = await self.transport.send(request, timeouts, end)
                        case Read(answer, mask):
                            result = mask.data(await answer.read())
                        case ReadRest(answer, mask):
                            result = mask.data(await rest(answer))
                        case Begin(stream):
                            result = await stream.begin()
                        case Authorize(credential, left):
                            result = await credential.header_async(left, self)
                        case Wait(seconds):
                            await self._wait(seconds)
                except BaseException as error:  # noqa: BLE001  the flow says what becomes of it
                    step = flow.throw(error)
                else:
                    step = flow.send(result)
        except StopIteration as end_of_flow:
            returned: T = end_of_flow.value
            return returned

    async def _wait(self, seconds: float) -> None:
        import anyio

        event = anyio.Event()
        self._waiting.add(event)
        try:
            with anyio.move_on_after(seconds):
                await event.wait()
        finally:
            self._waiting.discard(event)

    @contextmanager
    def ending(self, scope: CancelScope) -> Generator[None]:
        """Cancel a scope if the client is closed within this block."""
        self._scopes.add(scope)
        try:
            yield
        finally:
            self._scopes.discard(scope)

    async def close(self) -> None:
        """End what waits, and close the connections."""
        self.closed = True
        for scope in list(self._scopes):
            scope.cancel()
        for event in list(self._waiting):
            event.set()
        await self.transport.close()
