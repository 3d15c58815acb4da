"""A chat completion put together from its chunks, and the events for what each of them adds; no I/O."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Generic, cast

from aoai._runtime.model import BaseModel
from aoai._streams.accumulate.events import (
    ChatStreamEvent,
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
    SnapshotT,
)
from aoai._streams.accumulate.pieces import (
    Base64,
    Calls,
    Filled,
    Indexed,
    Items,
    Object,
    Text,
    calls,
    indexed,
    numbered,
    obj,
    received,
)

if TYPE_CHECKING:
    from collections.abc import Callable

_MESSAGE: dict[str, Callable[[], Any]] = {
    "content": Text,
    "refusal": Text,
    "reasoning_content": Text,
    "audio": obj(data=Base64, transcript=Text),
    "function_call": obj(name=Text, arguments=Text),
    "tool_calls": calls(
        keep=True,
        id=Filled,
        type=Filled,
        function=obj(name=Text, arguments=Text),
        custom=obj(name=Text, input=Text),
    ),
    "annotations": Items,
    "context": Object,
}
# The asynchronous filter reports on a choice in chunks of their own, each with the categories that it has judged.
_CHOICES = indexed(
    keep=True,
    delta=obj(**_MESSAGE),
    logprobs=obj(content=Items, refusal=Items),
    content_filter_results=Object,
    content_filter_result=Object,
    content_filter_offsets=Object,
)
# Azure leaves id, model and created empty in the chunks of the filter. `obfuscation` only pads a chunk.
_COMPLETION: dict[str, Callable[[], Any]] = {
    "id": Filled,
    "model": Filled,
    "created": Filled,
    "system_fingerprint": Filled,
    "service_tier": Filled,
    "choices": _CHOICES,
    "prompt_filter_results": indexed("prompt_index", keep=True, content_filter_results=Object),
}
_WITHOUT = frozenset({"object", "obfuscation"})


class ChatAccumulator(Generic[ChunkT, SnapshotT]):
    """Puts the chunks of one answer together, for each of its `n` choices.

    What is put together piece by piece: the text, the refusal and the reasoning; the name and arguments of a function
    call and, by `index` and `id`, of tool calls; audio and its transcript; annotations; log probabilities; and the
    filter's results, in which a later result for a category takes the place of an earlier one. Of all other fields,
    those that no spec knows among them, the last value wins that is not null.

    Args:
        completion_model: the version's model of a whole chat completion.
    """

    def __init__(self, completion_model: type[SnapshotT]) -> None:
        self.model = completion_model
        self._completion = Object(_COMPLETION, _WITHOUT)
        self._progress: dict[int, _Progress] = {}
        self._snapshot: SnapshotT | None = None

    def add(self, chunk: ChunkT) -> list[ChatStreamEvent[ChunkT, SnapshotT]]:
        """Take the next chunk, as it was received; return the events for it."""
        data = received(chunk)
        self._snapshot = None
        said = data.get("choices")
        self._completion.add({**data, "choices": []} if isinstance(said, list) else data)
        events: list[ChatStreamEvent[ChunkT, SnapshotT]] = [ChunkEvent(chunk, self._look)]
        choices = self._completion.part("choices")
        if isinstance(choices, Indexed):
            for number, choice in numbered(said):
                choices.at(number).add(choice)
                progress = self._progress.get(number)
                if progress is None:
                    progress = self._progress[number] = _Progress(number, choices.at(number), self._typed)
                progress.announce(choice, events)
        return events

    @property
    def snapshot(self) -> SnapshotT:
        """The completion as far as it has come, as the version's model."""
        if self._snapshot is None:
            self._snapshot = self.model.from_dict(self._built())
        return self._snapshot

    def final(self) -> SnapshotT:
        """Return the completion. Whether it is whole is for the stream to say, not for its chunks."""
        return self.snapshot

    def _look(self) -> SnapshotT:
        return self.snapshot

    def _built(self) -> dict[str, Any]:
        data = self._completion.value()
        choices = data.get("choices")
        built = choices if isinstance(choices, list) else []
        return {
            **data,
            "object": "chat.completion",
            "choices": [
                {("message" if key == "delta" else key): value for key, value in choice.items()}
                for choice in cast("list[dict[str, Any]]", built)
            ],
        }

    def _typed(self, field: str, tokens: list[Any]) -> list[Any]:
        """Return log probabilities as the version's models of them."""
        whole: Any = self.model.from_dict({"choices": [{"logprobs": {field: tokens}}]})
        logprobs = whole.choices[0].logprobs
        return cast("list[Any]", getattr(logprobs, field)) if isinstance(logprobs, BaseModel) else tokens


class _Progress:
    """What of one choice has been announced as whole."""

    __slots__ = ("_call", "_choice", "_done", "_ended", "_typed", "number")

    def __init__(self, number: int, choice: Object, typed: Callable[[str, list[Any]], list[Any]]) -> None:
        self.number = number
        self._choice = choice
        self._typed = typed
        self._done: set[str] = set()
        self._call: int | None = None  # the tool call whose arguments are coming
        self._ended: set[int] = set()  # the tool calls that were announced as whole

    def announce(self, choice: dict[str, Any], events: list[Any]) -> None:
        """Append the events for what a chunk says of this choice, after it has been added."""
        delta, message = choice.get("delta"), self._choice.part("delta")
        if isinstance(delta, dict) and isinstance(message, Object):
            self._texts(cast("dict[str, Any]", delta), message, events)
            tool_calls = message.part("tool_calls") if isinstance(delta.get("tool_calls"), list) else None
            if isinstance(tool_calls, Calls):
                self._calls(tool_calls, events)
        else:
            tool_calls = None
        if choice.get("logprobs"):
            self._logprobs(choice["logprobs"], events)
        if isinstance(tool_calls, Calls) and isinstance(message, Object):
            self._calls_done(tool_calls, message, events)
        if self._choice.fields.get("finish_reason"):
            self._texts_done(events)
            if self._call is not None and isinstance(message, Object):
                self._call_done(self._call, message, events)

    def _texts(self, delta: dict[str, Any], message: Object, events: list[Any]) -> None:
        for field, kind in (("content", ContentDeltaEvent), ("refusal", RefusalDeltaEvent)):
            added, text = delta.get(field), message.part(field)
            if isinstance(added, str) and isinstance(text, Text):
                events.append(kind(self.number, added, text, text.length))

    def _calls(self, tool_calls: Calls, events: list[Any]) -> None:
        for index, piece in tool_calls.said:
            said = piece.get("function")
            function = tool_calls.at(index).part("function")
            if not isinstance(said, dict) or not isinstance(function, Object):
                continue
            added = said.get("arguments")
            arguments = function.part("arguments")
            if added and index in self._ended:
                self._ended.discard(index)
            events.append(
                FunctionToolCallArgumentsDeltaEvent(
                    self.number,
                    index,
                    _string(function, "name"),
                    added if isinstance(added, str) else "",
                    arguments if isinstance(arguments, Text) else None,
                    arguments.length if isinstance(arguments, Text) else 0,
                )
            )

    def _logprobs(self, said: object, events: list[Any]) -> None:
        logprobs = self._choice.part("logprobs")
        if not isinstance(said, dict) or not isinstance(logprobs, Object):
            return
        for field, kind in (("content", LogprobsContentDeltaEvent), ("refusal", LogprobsRefusalDeltaEvent)):
            added, tokens = said.get(field), logprobs.part(field)
            if added and isinstance(added, list) and isinstance(tokens, Items):
                end = len(tokens.items)
                typed = partial(self._typed, field)
                events.append(kind(self.number, typed, tokens.items, end - len(added), end))

    def _calls_done(self, tool_calls: Calls, message: Object, events: list[Any]) -> None:
        """Announce what is whole because the model has gone on to a tool call, or to the next one."""
        for index, _ in tool_calls.said:
            if index != self._call:
                self._texts_done(events)
                if self._call is not None:
                    self._call_done(self._call, message, events)
            self._call = index

    def _texts_done(self, events: list[Any]) -> None:
        message, logprobs = self._choice.part("delta"), self._choice.part("logprobs")
        if isinstance(message, Object):
            content, refusal = message.part("content"), message.part("refusal")
            if isinstance(content, Text) and content.length and self._first("content"):
                events.append(ContentDoneEvent(self.number, content.value()))
            if isinstance(refusal, Text) and self._first("refusal"):
                events.append(RefusalDoneEvent(self.number, refusal.value()))
        if isinstance(logprobs, Object):
            for field, kind in (("content", LogprobsContentDoneEvent), ("refusal", LogprobsRefusalDoneEvent)):
                tokens = logprobs.part(field)
                if isinstance(tokens, Items) and self._first(f"logprobs.{field}"):
                    end = len(tokens.items)
                    events.append(kind(self.number, partial(self._typed, field), tokens.items, 0, end))

    def _call_done(self, index: int, message: Object, events: list[Any]) -> None:
        tool_calls = message.part("tool_calls")
        if index in self._ended or not isinstance(tool_calls, Calls):
            return
        self._ended.add(index)
        function = tool_calls.at(index).part("function")
        if isinstance(function, Object):
            events.append(
                FunctionToolCallArgumentsDoneEvent(
                    self.number, index, _string(function, "name"), _string(function, "arguments")
                )
            )

    def _first(self, what: str) -> bool:
        """Say whether this is announced for the first time."""
        if what in self._done:
            return False
        self._done.add(what)
        return True


def _string(value: Object, key: str) -> str:
    part = value.part(key)
    return part.value() if isinstance(part, Text) else ""
