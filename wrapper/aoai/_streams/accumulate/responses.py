"""A response put together from the events of its stream; no I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from aoai._runtime.parsed import parsed
from aoai._streams.accumulate.events import SnapshotT
from aoai._streams.accumulate.pieces import Indexed, Text, indexed, received
from aoai._streams.progress import TERMINAL

if TYPE_CHECKING:
    from collections.abc import Callable

EventT = TypeVar("EventT")
"""The version's union of the events of a stream."""

# Elements are told apart by keys that only events have: what `index` an annotation has is the place of a file.
_ITEM: dict[str, Callable[[], Any]] = {
    "content": indexed("content_index", text=Text, refusal=Text, annotations=indexed("annotation_index")),
    "summary": indexed("summary_index", text=Text),
    "arguments": Text,
    "code": Text,
    "input": Text,
}
# By what is before `delta` or `done` in the type: the array in the item, the key of the place in it, the field.
_TEXTS: dict[str, tuple[str, str, str]] = {
    "response.output_text": ("content", "content_index", "text"),
    "response.refusal": ("content", "content_index", "refusal"),
    "response.reasoning": ("content", "content_index", "text"),
    "response.reasoning_text": ("content", "content_index", "text"),
    "response.reasoning_summary": ("summary", "summary_index", "text"),
    "response.reasoning_summary_text": ("summary", "summary_index", "text"),
    "response.function_call_arguments": ("", "", "arguments"),
    "response.mcp_call_arguments": ("", "", "arguments"),
    "response.mcp_call.arguments": ("", "", "arguments"),
    "response.code_interpreter_call_code": ("", "", "code"),
    "response.code_interpreter_call.code": ("", "", "code"),
    "response.custom_tool_call_input": ("", "", "input"),
}
_PARTS = {
    "response.content_part": ("content", "content_index"),
    "response.reasoning_summary_part": ("summary", "summary_index"),
}
_SNAPSHOTS = {
    "response.output_text.delta": "ParsedResponseTextDeltaEvent",
    "response.function_call_arguments.delta": "ParsedResponseFunctionCallArgumentsDeltaEvent",
}
"""By the type of an event, the class of the version's models that has a `snapshot`."""
_STATUSES = frozenset({"in_progress", "searching", "interpreting", "generating", "completed", "failed"})


class ResponseAccumulator(Generic[EventT, SnapshotT]):
    """Follows the events of one response, which pass through as they are.

    The answer is the response that the last event carries. Until then there is a snapshot: the response that the first
    events carry, and in its output the items, content parts, texts, refusals, summaries, arguments, code and statuses
    that came since. What an event says is done takes the place of its pieces. An event of an unknown type, or one that
    has no place in a response, such as audio, leaves the snapshot as it is.

    Args:
        response_model: the version's model of a response.
        models: those of the version. With them, events that bring text or arguments have a `snapshot`.
    """

    def __init__(self, response_model: type[SnapshotT], models: Any = None) -> None:
        self.model = response_model
        self._made_of = models
        self._response: dict[str, Any] = {}
        self._output = Indexed(_ITEM, "output_index")
        self._final: dict[str, Any] | None = None
        self._snapshot: SnapshotT | None = None

    def add(self, event: EventT) -> list[EventT]:
        """Take the next event, as it was received; return it."""
        data = received(event)
        kind = data.get("type")
        self._snapshot = None
        response = data.get("response")
        if isinstance(response, dict):
            self._whole(cast("dict[str, Any]", response), kind)
        output_index = data.get("output_index")
        if isinstance(kind, str) and isinstance(output_index, int):
            self._within(kind, output_index, data)
            if kind in _SNAPSHOTS and self._made_of is not None:
                made = getattr(self._made_of, _SNAPSHOTS[kind], None)
                if made is not None and type(event) in made.__mro__:
                    return [parsed(made, cast("Any", event), self._so_far(kind, output_index, data))]
        return [event]

    def _so_far(self, kind: str, output_index: int, data: dict[str, Any]) -> tuple[Text, int]:
        """Return the text, or the arguments, that an event adds to, and how long it is by now."""
        array, place, field = _TEXTS[kind.removesuffix(".delta")]
        holder = self._output.at(output_index)
        number = data.get(place)
        if array and isinstance(number, int):
            holder = self._array(output_index, array).at(number)
        text = holder.part(field)
        text = text if isinstance(text, Text) else Text()
        return text, text.length

    @property
    def snapshot(self) -> SnapshotT:
        """The response as far as it has come, as the version's model."""
        if self._snapshot is None:
            self._snapshot = self.model.from_dict(self._final or {**self._response, "output": self._output.value()})
        return self._snapshot

    def final(self) -> SnapshotT | None:
        """Return the response of the event that ended it, completed or not; None if that has not come."""
        return self.snapshot if self._final is not None else None

    def _whole(self, response: dict[str, Any], kind: object) -> None:
        self._response = response
        output: object = response.get("output")
        if isinstance(kind, str) and kind in TERMINAL:
            # Some gateways leave out what they have already sent.
            self._final = response if isinstance(output, list) else {**response, "output": self._output.value()}
        elif isinstance(output, list):
            for place, item in enumerate(cast("list[object]", output)):
                if isinstance(item, dict):
                    self._output.replace(place, cast("dict[str, Any]", item))

    def _within(self, kind: str, output_index: int, data: dict[str, Any]) -> None:
        """Put what an event says of an item of the output in its place."""
        stem, separator, last = kind.rpartition("_" if kind.endswith(("_delta", "_done")) else ".")
        if stem == "response.output_item":
            if isinstance(data.get("item"), dict):
                self._output.replace(output_index, data["item"])
        elif stem in _TEXTS and last in ("delta", "done"):
            self._text(stem, last, output_index, data)
        elif stem in _PARTS:
            array, place = _PARTS[stem]
            index, part = data.get(place), data.get("part")
            if isinstance(index, int) and isinstance(part, dict):
                self._array(output_index, array).replace(index, cast("dict[str, Any]", part))
        elif kind == "response.output_text.annotation.added":
            index, number = data.get("content_index"), data.get("annotation_index")
            if isinstance(index, int) and isinstance(number, int) and isinstance(data.get("annotation"), dict):
                content = self._array(output_index, "content").at(index)
                content.add({"annotations": [{**data["annotation"], "annotation_index": number}]})
        elif separator == "." and last in _STATUSES:
            self._output.at(output_index).add({"status": last})

    def _text(self, stem: str, last: str, output_index: int, data: dict[str, Any]) -> None:
        array, place, field = _TEXTS[stem]
        holder = self._output.at(output_index)
        if array:
            index = data.get(place)
            if not isinstance(index, int):
                return
            holder = self._array(output_index, array).at(index)
        said = data.get("delta" if last == "delta" else field)
        if isinstance(said, str):
            if last == "done":
                holder.replace(field, said)
            else:
                holder.add({field: said})

    def _array(self, output_index: int, name: str) -> Indexed:
        """Return an array of an item, which is empty if nothing of it came."""
        item = self._output.at(output_index)
        if not isinstance(item.part(name), Indexed):
            item.replace(name, [])
        return cast("Indexed", item.part(name))
