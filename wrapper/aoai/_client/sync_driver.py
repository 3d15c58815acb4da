"""Does the I/O of calls for threads."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, TypeVar

from aoai._call.steps import Authorize, Begin, Read, ReadRest, Send, Wait
from aoai._responses.response import StreamingResponse, StreamingResponseManager, rest

if TYPE_CHECKING:
    from aoai._call.flow import Flow
    from aoai._responses.binary import BinaryContent
    from aoai._responses.pages import Page
    from aoai._streams.stream import Stream

T = TypeVar("T")


class SyncDriver:
    """Does what flows ask for, in the thread that calls."""

    response = StreamingResponse
    manager = StreamingResponseManager

    def __init__(self, transport: Any) -> None:
        self.transport = transport
        self._closing = threading.Event()

    @property
    def closed(self) -> bool:
        """Whether the client was closed."""
        return self._closing.is_set()

    def stream(self, *of: Any) -> Stream[Any]:
        """Return the stream of an answer's events."""
        from aoai._streams.stream import Stream

        return Stream(*of)

    def binary(self, received: StreamingResponse) -> BinaryContent:
        """Return an answer as bytes that are read as they arrive."""
        from aoai._responses.binary import BinaryContent

        return BinaryContent(received)

    def page(self, *of: Any) -> Page[Any]:
        """Return a page of a list."""
        from aoai._responses.pages import Page

        return Page(*of)

    def drive(self, flow: Flow[T]) -> T:
        """Do what a flow asks for until it ends; return what it returns."""
        result: Any = None
        try:
            step = next(flow)
            while True:
                try:
                    match step:
                        case Send(request, timeouts, end):
                            result = self.transport.send(request, timeouts, end)
                        case Read(answer, mask):
                            result = mask.data(answer.read())
                        case ReadRest(answer, mask):
                            result = mask.data(rest(answer))
                        case Begin(stream):
                            result = stream.begin()
                        case Authorize(credential, left):
                            result = credential.header(left, self._closing)
                        case Wait(seconds):
                            self._closing.wait(seconds)
                except BaseException as error:  # noqa: BLE001  the flow says what becomes of it
                    step = flow.throw(error)
                else:
                    step = flow.send(result)
        except StopIteration as end_of_flow:
            returned: T = end_of_flow.value
            return returned

    def close(self) -> None:
        """End what waits, and close the connections."""
        self._closing.set()
        self.transport.close()
