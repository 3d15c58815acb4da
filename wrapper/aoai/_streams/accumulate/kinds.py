"""What is known of each kind of answer while it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._streams.accumulate.chat import ChatAccumulator
from aoai._streams.accumulate.events import ChatStreamEvent, ChunkT, ContentDeltaEvent, RestartedEvent, SnapshotT
from aoai._streams.accumulate.pieces import received
from aoai._streams.accumulate.responses import EventT, ResponseAccumulator
from aoai._streams.accumulate.runs import MessageT, RunAccumulator, StepT, run_texts
from aoai._streams.accumulate.state import State

if TYPE_CHECKING:
    from collections.abc import Iterable


class ChatState(State[ChatStreamEvent[ChunkT, SnapshotT], ChatAccumulator[ChunkT, SnapshotT]]):
    """A chat completion that is being read."""

    @property
    def current_completion_snapshot(self) -> SnapshotT:
        """The completion as far as it has come."""
        return self._accumulator.snapshot

    def _texts(self, event: ChatStreamEvent[ChunkT, SnapshotT]) -> Iterable[str]:
        return (event.delta,) if isinstance(event, ContentDeltaEvent) and not event.choice and event.delta else ()


class ResponseState(State[EventT | RestartedEvent[SnapshotT], ResponseAccumulator[EventT, SnapshotT]]):
    """A response that is being read."""

    @property
    def current_response_snapshot(self) -> SnapshotT:
        """The response as far as it has come."""
        return self._accumulator.snapshot

    def _texts(self, event: EventT | RestartedEvent[SnapshotT]) -> Iterable[str]:
        said = received(event)
        delta = said.get("delta")
        return (delta,) if said.get("type") == "response.output_text.delta" and isinstance(delta, str) else ()


class RunState(State[EventT, RunAccumulator[EventT, SnapshotT, MessageT, StepT]]):
    """A run that is being read."""

    @property
    def current_run(self) -> SnapshotT | None:
        """The run as the last event about it has it."""
        return self._accumulator.final()

    @property
    def current_messages(self) -> list[MessageT]:
        """The messages as far as they have come."""
        return self._accumulator.messages

    @property
    def current_steps(self) -> list[StepT]:
        """The steps of the run as far as they have come."""
        return self._accumulator.steps

    @property
    def current_message_snapshot(self) -> MessageT | None:
        """The message that began last, as far as it has come."""
        return messages[-1] if (messages := self._accumulator.messages) else None

    @property
    def current_run_step_snapshot(self) -> StepT | None:
        """The step that began last, as far as it has come."""
        return steps[-1] if (steps := self._accumulator.steps) else None

    def _texts(self, event: EventT) -> Iterable[str]:
        return run_texts(event)
