"""The events of a streamed chat completion that is parsed: those of any, with values as far as they have come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar, Union

import attrs

from aoai._runtime.partial import partial
from aoai._streams.accumulate.events import (
    ChunkEvent,
    ChunkT,
    ContentDeltaEvent,
    ContentDoneEvent,
    FunctionToolCallArgumentsDeltaEvent,
    FunctionToolCallArgumentsDoneEvent,
    LogprobsContentDeltaEvent,
    LogprobsContentDoneEvent,
    LogprobsRefusalDeltaEvent,
    LogprobsRefusalDoneEvent,
    RefusalDeltaEvent,
    RefusalDoneEvent,
    RestartedEvent,
    SnapshotT,
)

if TYPE_CHECKING:
    from aoai._parse.wanted import Wanted

T = TypeVar("T")

_UNREAD: Any = object()


@attrs.define(eq=False, repr=False)
class ParsedContentDeltaEvent(ContentDeltaEvent):
    """More text of a choice's message, which is to become a value of the type that was asked for."""

    _partial: Any = attrs.field(default=_UNREAD, init=False)

    @property
    def parsed(self) -> Any:
        """The value as far as it has come, as JSON values; read from the text when this is first looked at."""
        if self._partial is _UNREAD:
            self._partial = partial(self.snapshot)
        return self._partial


@attrs.define(eq=False, repr=False)
class ParsedContentDoneEvent(ContentDoneEvent, Generic[T]):
    """The text of a choice's message is whole, and is a value of the type that was asked for."""

    parsed: T
    """The text as that type; None where only the arguments of tools are parsed."""


@attrs.define(eq=False, repr=False)
class ParsedArgumentsDeltaEvent(FunctionToolCallArgumentsDeltaEvent):
    """More of the arguments that the model calls a function with, whose tool is strict."""

    _partial: Any = attrs.field(default=_UNREAD, init=False)

    @property
    def parsed_arguments(self) -> Any:
        """The arguments as far as they have come, as JSON values; read when this is first looked at."""
        if self._partial is _UNREAD:
            self._partial = partial(self.arguments)
        return self._partial


@attrs.define(eq=False, repr=False)
class ParsedArgumentsDoneEvent(FunctionToolCallArgumentsDoneEvent):
    """The arguments of a tool call are whole."""

    parsed_arguments: Any
    """The arguments as the type of the tool, or as JSON values; None for a tool that is not strict."""


def with_value(event: Any, wanted: Wanted) -> Any:
    """Return an event with what its text means so far.

    Raises:
        ValueError: a text that is whole is not of the type that was asked for.
    """
    made: Any
    if isinstance(event, ContentDeltaEvent):
        made = ParsedContentDeltaEvent(event.choice, event.delta, *_text_of(event))
        if wanted.format is None:
            made._partial = None
        return made
    if isinstance(event, ContentDoneEvent):
        return ParsedContentDoneEvent(event.choice, event.content, wanted.content(event.content))
    if isinstance(event, FunctionToolCallArgumentsDeltaEvent):
        of = (event.choice, event.index, event.name, event.arguments_delta)
        made = ParsedArgumentsDeltaEvent(*of, *_text_of(event))
        if event.name not in wanted.tools:
            made._partial = None
        return made
    if isinstance(event, FunctionToolCallArgumentsDoneEvent):
        value = wanted.arguments(event.name, event.arguments)
        return ParsedArgumentsDoneEvent(event.choice, event.index, event.name, event.arguments, value)
    return event


def _text_of(event: Any) -> tuple[Any, int]:
    return event._text, event._length


ParsedChatStreamEvent: TypeAlias = Union[  # noqa: UP007 - takes type arguments
    ChunkEvent[ChunkT, SnapshotT],
    ParsedContentDeltaEvent,
    ParsedContentDoneEvent[T],
    RefusalDeltaEvent,
    RefusalDoneEvent,
    ParsedArgumentsDeltaEvent,
    ParsedArgumentsDoneEvent,
    LogprobsContentDeltaEvent,
    LogprobsContentDoneEvent,
    LogprobsRefusalDeltaEvent,
    LogprobsRefusalDoneEvent,
    RestartedEvent[SnapshotT],
]
"""One event of a streamed chat completion that is parsed; `type` tells which."""
