"""What `stream()` of chat completions, responses and runs returns."""
# Written by scripts/unasync.py from async_managers.py, which is what to edit.

from __future__ import annotations

from aoai._streams.accumulate.chat import ChatAccumulator
from aoai._streams.accumulate.events import ChatStreamEvent, ChunkT, RestartedEvent, SnapshotT
from aoai._streams.accumulate.kinds import ChatState, ResponseState, RunState
from aoai._streams.accumulate.reading import Reader
from aoai._streams.accumulate.responses import EventT, ResponseAccumulator
from aoai._streams.accumulate.runs import MessageT, RunAccumulator, StepT


class ChatCompletionStream(
    ChatState[ChunkT, SnapshotT],
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


class ResponseStream(
    ResponseState[EventT, SnapshotT],
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


class RunStream(
    RunState[EventT, SnapshotT, MessageT, StepT],
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
