"""What iterating over a streamed chat completion gives: each chunk, and what it adds, finishes or takes back.

The types and attributes are those that users of `openai` know; `choice` is ours, and so is `restarted`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, TypeAlias, TypeVar, Union

import attrs

from aoai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from aoai._streams.accumulate.pieces import Text
    from aoai.errors import APIError

ChunkT = TypeVar("ChunkT", bound=BaseModel)
"""The version's model of a chunk."""
SnapshotT = TypeVar("SnapshotT", bound=BaseModel)
"""The version's model of the whole answer."""


class _Event:
    __slots__ = ()
    _shown: ClassVar[tuple[str, ...]]

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in self._shown)})"


@attrs.define(eq=False, repr=False)
class ChunkEvent(_Event, Generic[ChunkT, SnapshotT]):
    """A chunk as it came, before the events for what is in it."""

    type: ClassVar[Literal["chunk"]] = "chunk"
    _shown = ("chunk",)

    chunk: ChunkT
    _look: Callable[[], SnapshotT]
    _snapshot: SnapshotT | None = attrs.field(default=None, init=False)

    @property
    def snapshot(self) -> SnapshotT:
        """The completion as far as it has come when this is first read."""
        if self._snapshot is None:
            self._snapshot = self._look()
        return self._snapshot


@attrs.define(eq=False, repr=False)
class ContentDeltaEvent(_Event):
    """More text of a choice's message."""

    type: ClassVar[Literal["content.delta"]] = "content.delta"
    _shown = ("choice", "delta")

    choice: int
    """Which of the `n` answers."""
    delta: str
    _text: Text
    _length: int

    @property
    def snapshot(self) -> str:
        """The text up to and with this event."""
        return self._text.value()[: self._length]


@attrs.define(eq=False, repr=False)
class ContentDoneEvent(_Event):
    """The text of a choice's message is whole."""

    type: ClassVar[Literal["content.done"]] = "content.done"
    _shown = ("choice", "content")

    choice: int
    content: str


@attrs.define(eq=False, repr=False)
class RefusalDeltaEvent(_Event):
    """More of the reason why the model refuses."""

    type: ClassVar[Literal["refusal.delta"]] = "refusal.delta"
    _shown = ("choice", "delta")

    choice: int
    delta: str
    _text: Text
    _length: int

    @property
    def snapshot(self) -> str:
        """The refusal up to and with this event."""
        return self._text.value()[: self._length]


@attrs.define(eq=False, repr=False)
class RefusalDoneEvent(_Event):
    """The refusal is whole."""

    type: ClassVar[Literal["refusal.done"]] = "refusal.done"
    _shown = ("choice", "refusal")

    choice: int
    refusal: str


@attrs.define(eq=False, repr=False)
class FunctionToolCallArgumentsDeltaEvent(_Event):
    """More of the arguments that the model calls a function with."""

    type: ClassVar[Literal["tool_calls.function.arguments.delta"]] = "tool_calls.function.arguments.delta"
    _shown = ("choice", "index", "name", "arguments_delta")

    choice: int
    index: int
    """Which of the message's tool calls."""
    name: str
    arguments_delta: str
    _text: Text | None
    _length: int

    @property
    def arguments(self) -> str:
        """The arguments up to and with this event: JSON that is not whole."""
        return self._text.value()[: self._length] if self._text is not None else ""


@attrs.define(eq=False, repr=False)
class FunctionToolCallArgumentsDoneEvent(_Event):
    """The arguments of a tool call are whole.

    A service that comes back to a call after it began another gets this event for it once more.
    """

    type: ClassVar[Literal["tool_calls.function.arguments.done"]] = "tool_calls.function.arguments.done"
    _shown = ("choice", "index", "name", "arguments")

    choice: int
    index: int
    name: str
    arguments: str


@attrs.define(eq=False, repr=False)
class _Logprobs(_Event):
    choice: int
    _typed: Callable[[list[Any]], list[Any]]
    _all: list[Any]
    _start: int
    _end: int

    def _between(self, start: int) -> list[Any]:
        return self._typed(self._all[start : self._end])


@attrs.define(eq=False, repr=False)
class LogprobsContentDeltaEvent(_Logprobs):
    """The log probabilities of more tokens of the text."""

    type: ClassVar[Literal["logprobs.content.delta"]] = "logprobs.content.delta"
    _shown = ("choice", "content")

    @property
    def content(self) -> list[Any]:
        """Those of this event, as models of the version."""
        return self._between(self._start)

    @property
    def snapshot(self) -> list[Any]:
        """Those up to and with this event, as models of the version."""
        return self._between(0)


@attrs.define(eq=False, repr=False)
class LogprobsContentDoneEvent(_Logprobs):
    """The log probabilities of the text are all there."""

    type: ClassVar[Literal["logprobs.content.done"]] = "logprobs.content.done"
    _shown = ("choice", "content")

    @property
    def content(self) -> list[Any]:
        """All of them, as models of the version."""
        return self._between(0)


@attrs.define(eq=False, repr=False)
class LogprobsRefusalDeltaEvent(_Logprobs):
    """The log probabilities of more tokens of the refusal."""

    type: ClassVar[Literal["logprobs.refusal.delta"]] = "logprobs.refusal.delta"
    _shown = ("choice", "refusal")

    @property
    def refusal(self) -> list[Any]:
        """Those of this event, as models of the version."""
        return self._between(self._start)

    @property
    def snapshot(self) -> list[Any]:
        """Those up to and with this event, as models of the version."""
        return self._between(0)


@attrs.define(eq=False, repr=False)
class LogprobsRefusalDoneEvent(_Logprobs):
    """The log probabilities of the refusal are all there."""

    type: ClassVar[Literal["logprobs.refusal.done"]] = "logprobs.refusal.done"
    _shown = ("choice", "refusal")

    @property
    def refusal(self) -> list[Any]:
        """All of them, as models of the version."""
        return self._between(0)


@attrs.define(eq=False, repr=False)
class RestartedEvent(_Event, Generic[SnapshotT]):
    """The stream was cut or stalled, and the answer starts over: drop what was shown of it.

    It comes only with `on_interruption="restart"`.
    """

    type: ClassVar[Literal["restarted"]] = "restarted"
    _shown = ("attempt", "error")

    error: APIError
    """What went wrong."""
    attempt: int
    """Which attempt at the answer follows; 2 for the first that starts over."""
    discarded: SnapshotT
    """The answer as far as it had come, which nothing that follows builds upon."""


ChatStreamEvent: TypeAlias = Union[  # noqa: UP007 - takes type arguments
    ChunkEvent[ChunkT, SnapshotT],
    ContentDeltaEvent,
    ContentDoneEvent,
    RefusalDeltaEvent,
    RefusalDoneEvent,
    FunctionToolCallArgumentsDeltaEvent,
    FunctionToolCallArgumentsDoneEvent,
    LogprobsContentDeltaEvent,
    LogprobsContentDoneEvent,
    LogprobsRefusalDeltaEvent,
    LogprobsRefusalDoneEvent,
    RestartedEvent[SnapshotT],
]
"""One event of a streamed chat completion; `type` tells which."""
