"""What fuzzing has found, each once and as small as it gets."""

from __future__ import annotations

import copy
from importlib import import_module
from typing import Any

import pytest

from aoai._responses import embeddings
from aoai._responses.head import Head
from aoai._responses.pages import Page
from aoai._runtime.calls import Events
from aoai._runtime.model import UnknownVariant
from aoai._runtime.sse import DEFAULT_MAX_EVENT_BYTES
from aoai._streams.accumulate.responses import ResponseAccumulator
from aoai._streams.accumulate.runs import RunAccumulator
from aoai._streams.progress import Progress, passing
from aoai.errors import AoaiError, APIError, APIResponseValidationError, NotFoundError, StreamInterruptedError
from aoai_generated.v1 import models
from aoai_generated.v2025_04_01_preview import models as preview
from tests.fuzz.samples import Answered
from tests.fuzz.targets import LIMITS

DEEP = 1000
"""How deep `orjson` reads and Python's own `repr` gives up."""


def operation(name: str, version: str = "v1") -> Any:
    return import_module(f"aoai_generated.{version}.api").OPERATIONS[name]


def progress(name: str = "chat.completions.create") -> Progress:
    answered: Any = Answered("text/event-stream")
    return Progress(operation(name), answered, LIMITS, "raise")


def deep(depth: int = DEEP) -> bytes:
    return b"[" * depth + b"]" * depth


# Streams


@pytest.mark.parametrize("choices", [b"5", b"true", b"1.5"])
def test_choices_of_another_kind(choices: bytes) -> None:
    stream = progress()
    (event,) = stream.feed(b'data: {"choices": ' + choices + b"}\n\n")
    assert "choices" in event.to_dict()
    with pytest.raises(StreamInterruptedError):
        stream.end()


@pytest.mark.parametrize("index", [b"[]", b"{}", b"[[1]]"])
@pytest.mark.parametrize("reason", [b"null", b'"stop"'])
def test_an_index_that_cannot_be_a_key(index: bytes, reason: bytes) -> None:
    stream = progress()
    (event,) = stream.feed(b'data: {"choices": [{"index": ' + index + b', "finish_reason": ' + reason + b"}]}\n\n")
    assert event.choices[0].index is not None


@pytest.mark.parametrize("kind", [b"[]", b"{}"])
def test_an_event_type_that_is_no_string(kind: bytes) -> None:
    stream = progress("responses.create")
    (event,) = stream.feed(b'data: {"type": ' + kind + b"}\n\n")
    assert event.to_dict().keys() == {"type"}
    with pytest.raises(StreamInterruptedError):
        stream.end()


def test_an_error_event_that_is_nested_too_deep_to_be_shown() -> None:
    for data in (b'{"error": ' + deep() + b"}", b'{"error": {"message": ' + deep() + b"}}"):
        stream = progress()
        assert stream.feed(b"data: " + data + b"\n\n") == []
        assert isinstance(stream.failure, APIError)
        assert "within the stream" in str(stream.failure)


def test_an_error_code_that_is_nested_too_deep_to_be_shown() -> None:
    stream = progress()
    assert stream.feed(b'data: {"error": {"code": ' + deep() + b', "type": {}, "param": 5}}\n\n') == []
    assert stream.failure is not None
    assert not passing(stream.failure)
    assert stream.failure.code is None
    assert stream.failure.type is None
    assert stream.failure.param == "5"


def test_an_event_past_the_limit_is_our_own_error_wherever_it_is_read() -> None:
    data = b'data: {"choices": []}\n\ndata: ' + b"x" * DEFAULT_MAX_EVENT_BYTES
    create = operation("chat.completions.create")
    with pytest.raises(AoaiError, match="max_event_bytes"):
        create.read(200, {"content-type": "text/event-stream"}, data)
    seen: list[Any] = []
    with pytest.raises(AoaiError, match="max_event_bytes"):
        seen.extend(Events(create, "text/event-stream").feed(data))
    stream = progress()
    assert len(stream.feed(data)) == 1
    assert isinstance(stream.failure, APIResponseValidationError)
    given_up = stream.given_up()
    assert isinstance(given_up, StreamInterruptedError)
    assert len(given_up.partial) == 1


# Answers


@pytest.mark.parametrize("body", [deep(), b'{"error": ' + deep() + b"}", b'{"message": ' + deep() + b"}"])
def test_an_error_answer_that_is_nested_too_deep_to_be_shown(body: bytes) -> None:
    with pytest.raises(NotFoundError) as raised:
        operation("models.list").read(404, {"content-type": "application/json"}, body)
    assert str(raised.value).startswith("Error code: 404")


def test_a_code_that_is_no_string() -> None:
    with pytest.raises(NotFoundError) as raised:
        operation("models.list").read(404, {}, b'{"error": {"code": ' + deep() + b', "type": 5, "param": null}}')
    assert (raised.value.code, raised.value.type, raised.value.param) == (None, "5", None)
    assert not passing(raised.value)


@pytest.mark.parametrize("data", [5, True, 1.5])
def test_embeddings_of_another_kind(data: object) -> None:
    answer = UnknownVariant.from_dict({"data": data})
    embeddings.decode(answer)
    assert answer.to_dict() == {"data": data}


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy])
def test_numbers_of_an_embedding_stay_what_they_are_when_copied(copied: Any) -> None:
    answer: Any = UnknownVariant.from_dict({"data": [{"embedding": "AACAPw=="}]})
    embeddings.decode(answer)
    assert copied(answer.data[0]["embedding"]) == [1.0]
    assert repr(copied(answer)) == repr(answer)


@pytest.mark.parametrize("data", [5, True, {"id": "x"}, "text"])
def test_a_list_whose_data_is_none(data: object) -> None:
    model = UnknownVariant.from_dict({"data": data, "has_more": True})
    page: Page[Any] = Page(model, operation("files.list"), frozenset(), lambda *_: page)
    assert page.data == []
    assert list(page) == []
    assert not page.has_next_page()


@pytest.mark.parametrize(
    "output",
    [
        [{"type": "message", "content": 5}],
        [{"type": "message", "content": True}],
        [{"type": "message", "content": [{"type": "output_text", "text": 7}]}],
        [{"type": "message", "content": [{"type": "output_text", "text": ["a"]}]}],
    ],
)
def test_the_text_of_an_output_of_another_kind(output: object) -> None:
    answer: Any = models.Response.from_dict({"object": "response", "output": output})
    assert answer.output_text == ""


@pytest.mark.parametrize("name", ["__deepcopy__", "__array__", "__array_interface__", "__fspath__", "__len__"])
def test_python_does_not_find_its_own_names_in_an_answer(name: str) -> None:
    answer = UnknownVariant.from_dict({name: 5})
    assert not hasattr(answer, name)
    assert answer[name] == 5
    assert copy.deepcopy(answer) == answer


def test_a_list_that_the_caller_emptied_stays_empty() -> None:
    answer: Any = preview.CreateChatCompletionResponse.from_dict({"choices": [{"index": 0}], "model": "m"})
    answer.choices.clear()
    assert answer.to_dict() == {"choices": [], "model": "m"}


@pytest.mark.parametrize("charset", ["hex", "base64", "rot13", "zlib", "undefined", "idna", "punycode"])
def test_a_charset_that_is_none(charset: str) -> None:
    answered: Any = Answered(f"text/plain; charset={charset}")
    assert Head.decode(answered, b"\xff.\xfe") == "\ufffd.\ufffd"


# Answers that are put together


@pytest.mark.parametrize("kind", [[], {}, [1]])
def test_an_event_of_a_response_whose_type_is_no_string(kind: object) -> None:
    accumulator: ResponseAccumulator[Any, models.Response] = ResponseAccumulator(models.Response)
    event = UnknownVariant.from_dict({"type": kind, "response": {"id": "r"}})
    assert accumulator.add(event) == [event]
    assert accumulator.snapshot.to_dict() == {"id": "r", "output": []}
    assert accumulator.final() is None


def test_an_object_of_a_run_whose_id_is_nested_too_deep_to_be_shown() -> None:
    accumulator: RunAccumulator[Any, preview.RunObject, preview.MessageObject, preview.RunStepObject]
    accumulator = RunAccumulator(preview.RunObject, preview.MessageObject, preview.RunStepObject)
    data = b'{"id": ' + deep() + b', "content": []}'
    for name in ("thread.message.created", "thread.message.delta", "thread.run.step.delta"):
        answered = operation("threads.runs.create", "v2025_04_01_preview")
        events = Events(answered, "text/event-stream")
        (event,) = events.feed(b"event: " + name.encode() + b"\ndata: " + data + b"\n\n")
        accumulator.add(event)
    assert len(accumulator.messages) == 1
    assert len(accumulator.steps) == 1
