"""Which operations stream an answer that is put together, and how."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

from aoai._runtime.shapes import Ref
from aoai._streams.accumulate.async_managers import AsyncChatCompletionStream, AsyncResponseStream, AsyncRunStream
from aoai._streams.accumulate.chat import ChatAccumulator
from aoai._streams.accumulate.managers import ChatCompletionStream, ResponseStream, RunStream
from aoai._streams.accumulate.responses import ResponseAccumulator
from aoai._streams.accumulate.runs import RunAccumulator

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from aoai._runtime.operation import Operation
    from aoai._streams.accumulate.async_reading import AsyncSource
    from aoai._streams.accumulate.reading import Source

OnInterruption: TypeAlias = Literal["restart"] | None
"""What happens when a stream is cut or stalls after its first output: the answer starts over, or an error is raised."""

_ACCUMULATORS: dict[str, type[Any]] = {
    "chat.completions.create": ChatAccumulator,
    "responses.create": ResponseAccumulator,
    "threads.create_and_run": RunAccumulator,
    "threads.runs.create": RunAccumulator,
    "threads.runs.submit_tool_outputs": RunAccumulator,
}
_STREAMS: dict[type[Any], tuple[type[Any], type[Any]]] = {
    ChatAccumulator: (ChatCompletionStream, AsyncChatCompletionStream),
    ResponseAccumulator: (ResponseStream, AsyncResponseStream),
    RunAccumulator: (RunStream, AsyncRunStream),
}


def accumulator_for(operation_name: str) -> type[Any]:
    """Return the class that puts the streamed answer of an operation together.

    Args:
        operation_name: as it is public, `chat.completions.create`.

    Raises:
        TypeError: the operation has no such answer.
    """
    try:
        return _ACCUMULATORS[operation_name]
    except KeyError:
        raise TypeError(f"{operation_name} has no streamed answer that is put together") from None


def begin(operation: Operation) -> Callable[[], Any]:
    """Return the function that makes an empty accumulator, with the models of the operation's version.

    Raises:
        TypeError: the operation has no streamed answer that is put together.
    """
    accumulator: Callable[..., Any] = accumulator_for(operation.name)
    models = import_module(f"{operation.package}.models")
    shapes = [answer.shape for answer in operation.answers if answer.reading == "json"]
    whole = next((shape for shape in shapes if isinstance(shape, Ref)), None)
    if whole is None or not operation.streams:
        raise TypeError(f"{operation.name} of {operation.version} does not stream")
    if accumulator is RunAccumulator:
        return partial(accumulator, getattr(models, whole.name), models.MessageObject, models.RunStepObject)
    if accumulator is ResponseAccumulator:
        return partial(accumulator, getattr(models, whole.name), models)
    return partial(accumulator, getattr(models, whole.name))


class Streams(NamedTuple):
    """How a streamed answer is put together, and what reads it.

    Attributes:
        begin: makes an empty accumulator.
        stream: what a client returns.
        async_stream: what an asynchronous client returns.
    """

    begin: Callable[[], Any]
    stream: type[Any]
    async_stream: type[Any]


def streams_of(operation: Operation) -> Streams:
    """Return how an operation's streamed answer is put together as it is.

    Raises:
        TypeError: the operation has no streamed answer that is put together.
    """
    return Streams(begin(operation), *_STREAMS[accumulator_for(operation.name)])


def stream_of(
    operation: Operation,
    open: Callable[[], Source[Any]],  # noqa: A002
    on_interruption: OnInterruption = None,
    streams: Streams | None = None,
) -> Any:
    """Return the stream of an operation's answer; see `aoai._streams.accumulate.reading`.

    Args:
        operation: one that `accumulator_for` knows.
        open: sends the request and returns the stream of its answer, which can be reopened.
        on_interruption: whether the answer starts over.
        streams: how the answer is put together; as it is if None.

    Raises:
        TypeError: the operation cannot stream, or not start over.
        ValueError: this is no way to go on after an interruption.
    """
    streams = streams or streams_of(operation)
    return streams.stream(open, streams.begin, restart=_restart(operation, on_interruption))


def async_stream_of(
    operation: Operation,
    open: Callable[[], Awaitable[AsyncSource[Any]]],  # noqa: A002
    on_interruption: OnInterruption = None,
    streams: Streams | None = None,
) -> Any:
    """Return the stream of an operation's answer, as `stream_of` does, for an asynchronous client."""
    streams = streams or streams_of(operation)
    return streams.async_stream(open, streams.begin, restart=_restart(operation, on_interruption))


def _restart(operation: Operation, on_interruption: str | None) -> bool:
    if on_interruption not in (None, "restart"):
        raise ValueError(f'on_interruption is "restart" or None, not {on_interruption!r}')
    if on_interruption and accumulator_for(operation.name) is RunAccumulator:
        raise TypeError(
            f'{operation.name} does not take on_interruption="restart": a run has effects, '
            "and starting it over would have them twice"
        )
    return on_interruption is not None
