"""What an assistant's run makes, put together from the events of its stream; no I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from aoai._runtime.model import BaseModel
from aoai._streams.accumulate.events import SnapshotT
from aoai._streams.accumulate.pieces import Items, Object, Text, calls, indexed, numbered, obj, received
from aoai._streams.accumulate.responses import EventT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MessageT = TypeVar("MessageT", bound=BaseModel)
"""The version's model of a message."""
StepT = TypeVar("StepT", bound=BaseModel)
"""The version's model of a step of a run."""

_MESSAGE: dict[str, Callable[[], Any]] = {
    "content": indexed(text=obj(value=Text, annotations=indexed()), image_file=Object, image_url=Object, refusal=Text)
}
_STEP: dict[str, Callable[[], Any]] = {
    "step_details": obj(
        tool_calls=calls(
            function=obj(arguments=Text),
            code_interpreter=obj(input=Text, outputs=indexed(logs=Text, image=Object)),
            file_search=obj(results=Items),
        )
    )
}


class RunAccumulator(Generic[EventT, SnapshotT, MessageT, StepT]):
    """Follows the events of one run, which pass through as they are.

    Message deltas are merged by the index of their content, and step deltas by the index of their tool calls: texts,
    arguments, input and logs are appended, of other fields the last value wins. An event that carries the whole object
    takes the place of what was put together.

    Args:
        run_model: the version's model of a run.
        message_model: of a message.
        step_model: of a step of a run.
    """

    def __init__(self, run_model: type[SnapshotT], message_model: type[MessageT], step_model: type[StepT]) -> None:
        self._run_model = run_model
        self._message_model = message_model
        self._step_model = step_model
        self._run: dict[str, Any] = {}
        self._messages: dict[object, Object] = {}
        self._steps: dict[object, Object] = {}

    def add(self, event: EventT) -> list[EventT]:
        """Take the next event, as it was received; return it."""
        said = received(event)
        name, data = said.get("event"), received(said.get("data"))
        if isinstance(name, str) and data:
            if name.startswith("thread.message."):
                _follow(self._messages, _MESSAGE, name, data)
            elif name.startswith("thread.run.step."):
                _follow(self._steps, _STEP, name, data)
            elif name.startswith("thread.run."):
                self._run = data
        return [event]

    @property
    def snapshot(self) -> SnapshotT:
        """The run as the last event about it has it."""
        return self._run_model.from_dict(self._run)

    def final(self) -> SnapshotT | None:
        """Return the run as the last event about it has it; None if there was none."""
        return self.snapshot if self._run else None

    @property
    def messages(self) -> list[MessageT]:
        """The messages as far as they have come, in the order in which they began."""
        return [self._message_model.from_dict(message.value()) for message in self._messages.values()]

    @property
    def steps(self) -> list[StepT]:
        """The steps as far as they have come, in the order in which they began."""
        return [self._step_model.from_dict(step.value()) for step in self._steps.values()]


def run_texts(event: object) -> Iterator[str]:
    """Yield the pieces of text that an event of a run brings."""
    said = received(event)
    if said.get("event") == "thread.message.delta":
        delta = received(received(said.get("data")).get("delta"))
        for _, content in numbered(delta.get("content")):
            value = received(content.get("text")).get("value")
            if value and isinstance(value, str):
                yield value


def _follow(known: dict[object, Object], rules: dict[str, Callable[[], Any]], name: str, data: dict[str, Any]) -> None:
    """Merge a delta into its object, or put a whole object in its place."""
    key = identifier if isinstance(identifier := data.get("id"), str) else ""
    if name.endswith(".delta"):
        if key not in known:  # the stream began after the object did
            known[key] = Object(rules)
            known[key].add({"id": data.get("id")})
        known[key].add(received(data.get("delta")))
    else:
        known[key] = Object(rules)
        known[key].add(data)
