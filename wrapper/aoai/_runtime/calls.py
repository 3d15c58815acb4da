"""Low-level calls: a request sent with the caller's own httpx client, the answer read by its operation.

The client's `base_url` is the resource's endpoint with the surface's prefix, such as
`https://my-resource.openai.azure.com/openai` or, for v1, `https://my-resource.openai.azure.com/openai/v1`; its headers
carry the credential. There are no retries here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Protocol

from aoai._runtime import json
from aoai._runtime.sse import Decoder
from aoai.errors import InvalidDataError, StreamInterruptedError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    import httpx

    from aoai._runtime.sse import ServerSentEvent


class Operation(Protocol):
    """What is asked of an `aoai._runtime.operation.Operation` here."""

    name: ClassVar[str]
    method: ClassVar[str]

    def events(self, content_type: str) -> Any: ...
    def read(self, status_code: int, headers: Any, content: bytes) -> Any: ...
    def decode(self, answer: Any, data: bytes) -> Any: ...
    def event(self, answer: Any, event: ServerSentEvent) -> Any: ...


class Request(Protocol):
    """What is asked of an `aoai._runtime.operation.Request` here."""

    @property
    def operation(self) -> Operation: ...
    @property
    def path(self) -> str: ...
    @property
    def query(self) -> list[tuple[str, str]]: ...
    @property
    def headers(self) -> dict[str, str]: ...
    @property
    def content(self) -> bytes | None: ...
    @property
    def parts(self) -> list[tuple[str, Any]] | None: ...


def arguments(request: Request) -> dict[str, Any]:
    """Return a request as the keyword arguments of `httpx.Client.request` and its kin."""
    return {
        "method": request.operation.method,
        "url": request.path,
        "params": request.query,
        "headers": request.headers,
        "content": request.content,
        "files": request.parts,
    }


def send(client: httpx.Client, request: Request) -> Any:
    """Send a request and return what the answer means; see `Operation.read` for what is raised."""
    response = client.request(**arguments(request))
    return request.operation.read(response.status_code, response.headers, response.content)


async def send_async(client: httpx.AsyncClient, request: Request) -> Any:
    """Send a request and return what the answer means; see `Operation.read` for what is raised."""
    response = await client.request(**arguments(request))
    return request.operation.read(response.status_code, response.headers, response.content)


def stream(client: httpx.Client, request: Request) -> Iterator[Any]:
    """Send a request and yield the events of its answer as they arrive.

    Raises:
        StreamInterruptedError: the answer ended within an event.
    """
    with client.stream(**arguments(request)) as response:
        if not response.is_success:
            response.read()
            request.operation.read(response.status_code, response.headers, response.content)
        events = Events(request.operation, response.headers.get("content-type", ""))
        for data in response.iter_bytes():
            yield from events.feed(data)
        yield from events.end()


async def stream_async(client: httpx.AsyncClient, request: Request) -> AsyncIterator[Any]:
    """Send a request and yield the events of its answer as they arrive.

    Raises:
        StreamInterruptedError: the answer ended within an event.
    """
    async with client.stream(**arguments(request)) as response:
        if not response.is_success:
            await response.aread()
            request.operation.read(response.status_code, response.headers, response.content)
        events = Events(request.operation, response.headers.get("content-type", ""))
        async for data in response.aiter_bytes():
            for event in events.feed(data):
                yield event
        for event in events.end():
            yield event


class Events:
    """Turns the bytes of an event stream into the models of an operation, without I/O.

    Attributes:
        decoder: turns the bytes into events.
        named: whether the spec describes an event by its name and data together.
    """

    def __init__(self, operation: Operation, content_type: str) -> None:
        self.decoder = Decoder()
        self._operation = operation
        self._answer = operation.events(content_type)
        self.named = self._answer is not None and self._answer.reading == "named events"
        self._torn = False

    def feed(self, data: bytes) -> Iterator[Any]:
        """Yield the events that these bytes complete, the end marker and those without data left out."""
        for event in self.decoder.feed(data):
            if not event.blank and self.delivers(event):
                yield self.decode(event)

    def delivers(self, event: ServerSentEvent) -> bool:
        """Say whether an event is more than the end marker: that of a run has a name, and the spec a model for it."""
        return not event.ends or (self.named and event.event != "message")

    def decode(self, event: ServerSentEvent) -> Any:
        """Return the model of one event."""
        answer = self._answer
        if answer is None:
            raise StreamInterruptedError(f"{self._operation.name}: no streamed answer is known for this operation")
        if not self.named:  # as `event` has it, without the detour
            return self._operation.decode(answer, event.data)
        return self._operation.event(answer, event)

    def last(self) -> ServerSentEvent | None:
        """Return the event that the input ends with, where only its blank line is missing: its data is whole.

        None if there is none, or if it is cut; then `pending` is true.
        """
        event = self.decoder.last()
        if event is None or event.ends or event.event == "error":
            return event
        try:
            whole = isinstance(json.loads(event.data), dict)
        except InvalidDataError:
            whole = event.blank
        self._torn = not whole
        return event if whole and not event.blank else None

    @property
    def pending(self) -> bool:
        """Whether the input so far ends within an event."""
        return self._torn or self.decoder.pending

    def end(self) -> Iterator[Any]:
        """Say that no more bytes come; yield the event that they left, if its data is whole.

        Raises:
            StreamInterruptedError: an event had begun and was not finished.
        """
        event = self.last()
        if event is not None and self.delivers(event):
            yield self.decode(event)
        if self.pending:
            raise StreamInterruptedError(f"{self._operation.name}: the stream was cut within an event")
