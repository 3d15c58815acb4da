"""Streamed answers put together and parsed on the way; no I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._parse import answers
from aoai._parse.events import with_value
from aoai._parse.wanted import Coming
from aoai._runtime.parsed import parsed
from aoai._streams.accumulate.chat import ChatAccumulator
from aoai._streams.accumulate.pieces import Indexed, Object, Text, numbered, received
from aoai._streams.accumulate.responses import ResponseAccumulator

if TYPE_CHECKING:
    from aoai._parse.wanted import Wanted

_ENDED = ("response.completed", "response.incomplete", "response.failed")
_EVENTS = {
    "response.output_text.delta": "ParsedResponseTextDeltaEvent",
    "response.output_text.done": "ParsedResponseTextDoneEvent",
    "response.function_call_arguments.delta": "ParsedResponseFunctionCallArgumentsDeltaEvent",
    "response.function_call_arguments.done": "ParsedResponseFunctionCallArgumentsDoneEvent",
    "response.completed": "ParsedResponseCompletedEvent",
}
"""By the type of an event, the class of the version's models that it becomes."""


class ParsedChatAccumulator(ChatAccumulator[Any, Any]):
    """Puts the chunks of a chat completion together, and parses its texts and arguments when they are whole.

    Args:
        completion_model: the version's model of a whole chat completion.
        models: those of the version.
        wanted: what is parsed.

    Attributes:
        failure: why the answer cannot be parsed, once that is known.
    """

    def __init__(self, completion_model: type[Any], models: Any, wanted: Wanted) -> None:
        super().__init__(completion_model)
        self._models = models
        self._wanted = wanted
        self._coming = Coming(wanted.format, wanted.tools)
        self._parsed: Any = None
        self._seen: tuple[Any, Any] | None = None
        self.failure: Exception | None = None

    def add(self, chunk: Any) -> list[Any]:
        """Take the next chunk, as it was received; return the events for it.

        Raises:
            LengthFinishReasonError: a choice was cut at the limit of its length.
            ContentFilterFinishReasonError: a choice was cut by the content filter.
            ValueError: a text that is whole is not of the type that was asked for.
        """
        events = super().add(chunk)
        try:
            for _, choice in numbered(received(chunk).get("choices")):
                if choice.get("finish_reason") in ("length", "content_filter"):
                    answers.refuse_cut(choice["finish_reason"], self.snapshot)
            return [with_value(event, self._wanted) for event in events]
        except Exception as error:
            self.failure = error
            raise

    @property
    def snapshot(self) -> Any:
        """The completion as far as it has come, with what its texts and arguments mean so far as JSON values."""
        plain = super().snapshot
        if self._seen is None or self._seen[0] is not plain:
            self._seen = (plain, answers.with_values(self._models, plain, self._coming))
        return self._seen[1]

    def final(self) -> Any:
        """Return the completion, parsed.

        Raises:
            ValueError: a text is not of the type that was asked for.
        """
        if self._parsed is None:
            self._parsed = answers.completion(self._models, super().snapshot, self._wanted)
        return self._parsed


class ParsedResponseAccumulator(ResponseAccumulator[Any, Any]):
    """Follows the events of one response, and adds what texts and arguments mean to those that bring them.

    Args:
        response_model: the version's model of a response.
        models: those of the version.
        wanted: what is parsed.

    Attributes:
        failure: why the answer cannot be parsed, once that is known.
    """

    def __init__(self, response_model: type[Any], models: Any, wanted: Wanted) -> None:
        super().__init__(response_model)
        self._models = models
        self._wanted = wanted
        self._parsed: Any = None
        self.failure: Exception | None = None

    def add(self, event: Any) -> list[Any]:
        """Take the next event, as it was received; return it with what it means.

        Raises:
            LengthFinishReasonError: the response is incomplete: it was cut at the limit of its length.
            ContentFilterFinishReasonError: the response is incomplete: it was cut by the content filter.
            ValueError: the response is completed, and a text is not of the type that was asked for.
        """
        super().add(event)
        data = received(event)
        kind = data.get("type")
        try:
            return [self._with_value(event, kind, data)]
        except Exception as error:
            self.failure = error
            raise

    def final(self) -> Any:
        """Return the response of the event that ended it, parsed; None if that has not come.

        Raises:
            LengthFinishReasonError: the response is incomplete: it was cut at the limit of its length.
            ContentFilterFinishReasonError: the response is incomplete: it was cut by the content filter.
            ValueError: a text is not of the type that was asked for.
        """
        if self._final is None:
            return None
        if self._parsed is None:
            self._parsed = answers.response(self._models, self.snapshot, self._wanted)
        return self._parsed

    def _with_value(self, event: Any, kind: object, data: dict[str, Any]) -> Any:
        if kind in _ENDED and self._final is not None:
            ended = self._as_parsed(event, kind, None)
            ended.response = self.final()
            return ended
        place = data.get("output_index")
        item = self._output.at(place) if isinstance(place, int) else Object()
        match kind:
            case "response.output_text.delta":
                content, number, text = item.part("content"), data.get("content_index"), None
                if isinstance(content, Indexed) and isinstance(number, int):
                    text = content.at(number).part("text")
                return self._as_parsed(event, kind, _so_far(text))
            case "response.output_text.done":
                final = item.fields.get("phase") in (None, "final_answer")
                return self._as_parsed(event, kind, self._whole_text(data.get("text")) if final else None)
            case "response.function_call_arguments.delta":
                return self._as_parsed(event, kind, _so_far(item.part("arguments")))
            case "response.function_call_arguments.done":
                value = self._wanted.arguments(item.fields.get("name"), data.get("arguments"))
                return self._as_parsed(event, kind, value)
            case _:
                return event

    def _whole_text(self, text: object) -> Any:
        """Return what a text means; None if it is not of the type.

        A text that was cut is announced as done too: only the end of the response says which it was, and its error.
        """
        try:
            return self._wanted.content(text)
        except ValueError:
            return None

    def _as_parsed(self, event: Any, kind: object, value: object) -> Any:
        """Return an event as the class that has what it was parsed to; any other as it is, in a copy."""
        made: Any = getattr(self._models, _EVENTS.get(str(kind), ""), None)
        return parsed(made, event, value) if made is not None and type(event) in made.__mro__ else event.model_copy()


def _so_far(text: object) -> tuple[Text, int]:
    whole = text if isinstance(text, Text) else Text()
    return whole, whole.length
