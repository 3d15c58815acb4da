"""What `stream()` of chat completions and responses returns where a type is asked for, or tools are parsed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from aoai._parse.accumulate import ParsedChatAccumulator, ParsedResponseAccumulator
from aoai._parse.answers import models_of
from aoai._streams.accumulate.async_managers import AsyncChatCompletionStream, AsyncResponseStream
from aoai._streams.accumulate.events import ChunkT, SnapshotT
from aoai._streams.accumulate.managers import ChatCompletionStream, ResponseStream
from aoai._streams.accumulate.operations import Streams, streams_of
from aoai._streams.accumulate.responses import EventT

if TYPE_CHECKING:
    from collections.abc import Callable

    from aoai._parse.events import ParsedChatStreamEvent
    from aoai._parse.wanted import Wanted
    from aoai._runtime.operation import Operation
    from aoai._streams.accumulate.events import RestartedEvent

T = TypeVar("T")
FinalT = TypeVar("FinalT")
"""The version's model of the whole answer with what it was parsed to."""


class _Parsing:
    """Tells why an answer cannot be parsed, whenever it is asked for."""

    _accumulator: Any

    def _final(self, answer: Callable[[], Any]) -> Any:
        failure: Exception | None = self._accumulator.failure
        if failure is not None:
            raise failure
        return super()._final(answer)  # type: ignore[misc]  # pyright: ignore


class ParsedChatCompletionStream(
    _Parsing, ChatCompletionStream[ChunkT, SnapshotT], Generic[ChunkT, SnapshotT, FinalT, T]
):
    """A chat completion as it comes, parsed: its events have `parsed` and `parsed_arguments`."""

    if TYPE_CHECKING:

        def __next__(self) -> ParsedChatStreamEvent[ChunkT, SnapshotT, T]: ...

        def get_final_completion(self) -> FinalT:  # type: ignore[override]  # pyright: ignore
            """Read what is left, and return the completion with what it was parsed to.

            Raises:
                LengthFinishReasonError: a choice was cut at the limit of its length.
                ContentFilterFinishReasonError: a choice was cut by the content filter.
                ValueError: a text is not of the type that was asked for.
                StreamInterruptedError: the stream was cut, stalled or closed before the completion was whole.
                APIError: the service reported an error within the stream, or could not be reached again.
            """
            ...


class AsyncParsedChatCompletionStream(
    _Parsing, AsyncChatCompletionStream[ChunkT, SnapshotT], Generic[ChunkT, SnapshotT, FinalT, T]
):
    """A chat completion as it comes, parsed: its events have `parsed` and `parsed_arguments`."""

    if TYPE_CHECKING:

        async def __anext__(self) -> ParsedChatStreamEvent[ChunkT, SnapshotT, T]: ...

        async def get_final_completion(self) -> FinalT:  # type: ignore[override]  # pyright: ignore
            """Read what is left, and return the completion; see `ParsedChatCompletionStream`."""
            ...


class ParsedResponseStream(_Parsing, ResponseStream[EventT, SnapshotT], Generic[EventT, SnapshotT, FinalT]):
    """A response as it comes, parsed: events that bring text have `parsed`, those of arguments `parsed_arguments`."""

    if TYPE_CHECKING:

        def __next__(self) -> EventT | RestartedEvent[SnapshotT]: ...

        def get_final_response(self) -> FinalT:  # type: ignore[override]  # pyright: ignore
            """Read what is left, and return the response with what it was parsed to.

            Raises:
                LengthFinishReasonError: the response is incomplete: it was cut at the limit of its length.
                ContentFilterFinishReasonError: the response is incomplete: it was cut by the content filter.
                ValueError: a text is not of the type that was asked for.
                StreamInterruptedError: the stream was cut, stalled or closed before the response had ended.
                APIError: the service reported an error within the stream, or could not be reached again.
            """
            ...


class AsyncParsedResponseStream(_Parsing, AsyncResponseStream[EventT, SnapshotT], Generic[EventT, SnapshotT, FinalT]):
    """A response as it comes, parsed: events that bring text have `parsed`, those of arguments `parsed_arguments`."""

    if TYPE_CHECKING:

        async def __anext__(self) -> EventT | RestartedEvent[SnapshotT]: ...

        async def get_final_response(self) -> FinalT:  # type: ignore[override]  # pyright: ignore
            """Read what is left, and return the response; see `ParsedResponseStream`."""
            ...


_STREAMS: dict[str, tuple[type[Any], type[Any], type[Any]]] = {
    "chat.completions.create": (
        ParsedChatAccumulator,
        ParsedChatCompletionStream,
        AsyncParsedChatCompletionStream,
    ),
    "responses.create": (ParsedResponseAccumulator, ParsedResponseStream, AsyncParsedResponseStream),
}


def parsed_streams_of(operation: Operation, wanted: Wanted) -> Streams:
    """Return how an operation's streamed answer is put together and parsed.

    Args:
        operation: `chat.completions.create` or `responses.create`.
        wanted: what is parsed.
    """
    accumulator, stream, async_stream = _STREAMS[operation.name]
    plain = streams_of(operation)
    make: Callable[..., Any] = accumulator
    begin = partial(make, plain.begin().model, models_of(operation.package), wanted)
    return Streams(begin, stream, async_stream)
