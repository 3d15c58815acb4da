"""What `stream()` of chat completions, responses and runs returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._streams.accumulate.chat import ChatAccumulator
from aoai._streams.accumulate.events import ChatStreamEvent, ChunkT, ContentDeltaEvent, RestartedEvent, SnapshotT
from aoai._streams.accumulate.pieces import received
from aoai._streams.accumulate.reading import Answer, AsyncReader, Reader
from aoai._streams.accumulate.responses import EventT, ResponseAccumulator
from aoai._streams.accumulate.runs import MessageT, RunAccumulator, StepT, run_texts

if TYPE_CHECKING:
    from collections.abc import Iterable


class _Chat(Answer[ChatStreamEvent[ChunkT, SnapshotT], ChatAccumulator[ChunkT, SnapshotT]]):
    @property
    def current_completion_snapshot(self) -> SnapshotT:
        """The completion as far as it has come."""
        return self._accumulator.snapshot

    def _texts(self, event: ChatStreamEvent[ChunkT, SnapshotT]) -> Iterable[str]:
        return (event.delta,) if isinstance(event, ContentDeltaEvent) and not event.choice and event.delta else ()


class ChatCompletionStream(
    _Chat[ChunkT, SnapshotT],
    Reader[ChunkT, ChatStreamEvent[ChunkT, SnapshotT], ChatAccumulator[ChunkT, SnapshotT]],
):
    """A chat completion as it comes: iterate over its events; `text_deltas` has the text of the first choice."""

    def get_final_completion(self) -> SnapshotT:
        """Read what is left, and return the completion.

        Raises:
            StreamInterruptedError: the stream was cut, stalled or closed before the completion was whole.
            APIError: the service reported an error within the stream, or could not be reached again.
        """
        self.until_done()
        return self._final(self._accumulator.final)


class AsyncChatCompletionStream(
    _Chat[ChunkT, SnapshotT],
    AsyncReader[ChunkT, ChatStreamEvent[ChunkT, SnapshotT], ChatAccumulator[ChunkT, SnapshotT]],
):
    """A chat completion as it comes: iterate over its events; `text_deltas` has the text of the first choice."""

    async def get_final_completion(self) -> SnapshotT:
        """Read what is left, and return the completion.

        Raises:
            StreamInterruptedError: the stream was cut, stalled or closed before the completion was whole.
            APIError: the service reported an error within the stream, or could not be reached again.
        """
        await self.until_done()
        return self._final(self._accumulator.final)


class _Response(Answer[EventT | RestartedEvent[SnapshotT], ResponseAccumulator[EventT, SnapshotT]]):
    @property
    def current_response_snapshot(self) -> SnapshotT:
        """The response as far as it has come."""
        return self._accumulator.snapshot

    def _texts(self, event: EventT | RestartedEvent[SnapshotT]) -> Iterable[str]:
        said = received(event)
        delta = said.get("delta")
        return (delta,) if said.get("type") == "response.output_text.delta" and isinstance(delta, str) else ()


class ResponseStream(
    _Response[EventT, SnapshotT],
    Reader[EventT, EventT | RestartedEvent[SnapshotT], ResponseAccumulator[EventT, SnapshotT]],
):
    """A response as it comes: iterate over its events; `text_deltas` has the text of its output."""

    def get_final_response(self) -> SnapshotT:
        """Read what is left, and return the response: completed, incomplete or failed, as its `status` says.

        Raises:
            StreamInterruptedError: the stream was cut, stalled or closed before the response had ended.
            APIError: the service reported an error within the stream, or could not be reached again.
        """
        self.until_done()
        return self._final(self._accumulator.final)


class AsyncResponseStream(
    _Response[EventT, SnapshotT],
    AsyncReader[EventT, EventT | RestartedEvent[SnapshotT], ResponseAccumulator[EventT, SnapshotT]],
):
    """A response as it comes: iterate over its events; `text_deltas` has the text of its output."""

    async def get_final_response(self) -> SnapshotT:
        """Read what is left, and return the response: completed, incomplete or failed, as its `status` says.

        Raises:
            StreamInterruptedError: the stream was cut, stalled or closed before the response had ended.
            APIError: the service reported an error within the stream, or could not be reached again.
        """
        await self.until_done()
        return self._final(self._accumulator.final)


class _Run(Answer[EventT, RunAccumulator[EventT, SnapshotT, MessageT, StepT]]):
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


class RunStream(
    _Run[EventT, SnapshotT, MessageT, StepT],
    Reader[EventT, EventT, RunAccumulator[EventT, SnapshotT, MessageT, StepT]],
):
    """A run as it goes: iterate over its events; `text_deltas` has the text of its messages."""

    def get_final_run(self) -> SnapshotT:
        """Read what is left, and return the run: finished, or waiting for what its `required_action` says.

        Raises:
            StreamInterruptedError: the stream was cut, stalled or closed; the run may still go on.
            APIError: the service reported an error within the stream.
        """
        self.until_done()
        return self._final(self._accumulator.final)

    def get_final_messages(self) -> list[MessageT]:
        """Read what is left, and return the messages; raises as `get_final_run` does."""
        self.get_final_run()
        return self._accumulator.messages

    def get_final_steps(self) -> list[StepT]:
        """Read what is left, and return the steps of the run; raises as `get_final_run` does."""
        self.get_final_run()
        return self._accumulator.steps

    get_final_run_steps = get_final_steps


class AsyncRunStream(
    _Run[EventT, SnapshotT, MessageT, StepT],
    AsyncReader[EventT, EventT, RunAccumulator[EventT, SnapshotT, MessageT, StepT]],
):
    """A run as it goes: iterate over its events; `text_deltas` has the text of its messages."""

    async def get_final_run(self) -> SnapshotT:
        """Read what is left, and return the run: finished, or waiting for what its `required_action` says.

        Raises:
            StreamInterruptedError: the stream was cut, stalled or closed; the run may still go on.
            APIError: the service reported an error within the stream.
        """
        await self.until_done()
        return self._final(self._accumulator.final)

    async def get_final_messages(self) -> list[MessageT]:
        """Read what is left, and return the messages; raises as `get_final_run` does."""
        await self.get_final_run()
        return self._accumulator.messages

    async def get_final_steps(self) -> list[StepT]:
        """Read what is left, and return the steps of the run; raises as `get_final_run` does."""
        await self.get_final_run()
        return self._accumulator.steps

    get_final_run_steps = get_final_steps
