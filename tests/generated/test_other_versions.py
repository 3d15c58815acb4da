"""A field that any version knows at a place reads in all: as that version has it, or None."""

from __future__ import annotations

import subprocess
import sys
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

from aoai._runtime.model import BaseModel, UnknownVariant
from aoai._runtime.shapes import ListOf, Ref
from aoai_generated import OPERATIONS, VERSIONS
from aoai_generated.other_versions import FIELDS

from .matching import Generated
from .pinned import versions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aoai._runtime.operation import Operation

CHAT = "chat.completions.create"


def operation(version: str, name: str) -> Operation:
    found: Operation = import_module(f"aoai_generated.{VERSIONS[version]}.api").OPERATIONS[name]
    return found


@cache
def shared(path: str) -> Any:
    return getattr(import_module("aoai_generated.models"), path)


def chat(version: str, text: bytes) -> Any:
    return operation(version, CHAT).read(200, {"content-type": "application/json"}, text)


ANSWER = b"""{"id": "c", "usage": {"prompt_tokens": 5, "prompt_tokens_details": {"cached_tokens": 4}}, "choices": [
    {"message": {"content": "Hi", "annotations": [{"type": "url_citation", "url_citation": {"url": "u"}}]}}]}"""


@pytest.mark.parametrize("version", OPERATIONS[CHAT])
def test_a_chat(version: str) -> None:
    answer = chat(version, ANSWER)
    assert answer.usage.prompt_tokens_details.cached_tokens == 4
    assert isinstance(answer.usage.prompt_tokens_details, BaseModel)
    assert answer.usage.completion_tokens_details is None
    (citation,) = answer.choices[0].message.annotations
    assert citation.url_citation.url == "u"
    assert type(citation) is not UnknownVariant
    assert answer.choices[0].message.refusal is None
    assert answer.choices[0].message.audio is None
    with pytest.raises(AttributeError, match="unheard_of"):
        _ = answer.choices[0].message.unheard_of


def test_a_class_that_extends_a_model_knows_what_that_one_does() -> None:
    message = Generated("2024-02-01").classes()["ChatCompletionResponseMessage"]
    extended: Any = type("Extended", (message,), {"__slots__": ()})
    assert extended.from_dict({}).annotations is None
    assert extended.from_dict({"annotations": [{"type": "a"}]}).annotations[0].type == "a"


@pytest.mark.parametrize("version", OPERATIONS[CHAT])
def test_a_chunk(version: str) -> None:
    streamed = b'data: {"choices": []}\n\ndata: {"choices": [], "usage": {"total_tokens": 3}}\n\ndata: [DONE]\n\n'
    first, last = operation(version, CHAT).read(200, {"content-type": "text/event-stream"}, streamed)
    assert first.usage is None
    assert last.usage.total_tokens == 3


@pytest.mark.parametrize("version", OPERATIONS[CHAT])
def test_reading_changes_nothing_and_a_change_of_what_was_read_is_kept(version: str) -> None:
    before = chat(version, ANSWER).to_dict()
    answer = chat(version, ANSWER)
    details, (citation,) = answer.usage.prompt_tokens_details, answer.choices[0].message.annotations
    assert answer.to_dict() == before
    assert answer == chat(version, ANSWER)
    details.cached_tokens = 7
    citation.url_citation.url = "elsewhere"
    after = answer.to_dict()
    assert after["usage"] == {"prompt_tokens": 5, "prompt_tokens_details": {"cached_tokens": 7}}
    assert after["choices"][0]["message"]["annotations"][0]["url_citation"] == {"url": "elsewhere"}
    assert answer.usage.model_extra.keys() <= {"prompt_tokens_details"}


def test_every_field_reads_as_the_version_that_has_it() -> None:
    models = {
        module: model for version in versions() for module, model in Generated(version).modules_of_models().items()
    }
    for module, fields in FIELDS.items():
        model = models[module]
        for attribute, path in fields.items():
            other = shared(path)
            wire, _ = other.__wire__[attribute]
            assert attribute not in model.__wire__
            assert getattr(model.from_dict({}), attribute) is None
            for value in ("text", {"type": "a"}, [{"type": "a"}]):
                ours, theirs = model.from_dict({wire: value}), other.from_dict({wire: value})
                assert getattr(ours, attribute) == getattr(theirs, attribute)
                assert type(getattr(ours, attribute)) is type(getattr(theirs, attribute))
                assert ours.to_dict() == {wire: value}
            with pytest.raises(AttributeError, match=attribute):
                setattr(model.from_dict({}), attribute, 1)


def at_places(name: str) -> Iterator[dict[str, type[BaseModel]]]:
    """Yield the models that stand at one place of an operation's whole answer, by version: the answer, its fields."""
    answers: dict[str, type[BaseModel]] = {}
    for version in OPERATIONS[name]:
        shapes = [answer.shape for answer in operation(version, name).answers if answer.reading == "json"]
        if len(shapes) == 1 and isinstance(shapes[0], Ref) and isinstance(found := shared(shapes[0].name), type):
            answers[version] = found
    yield answers
    for attribute in {each for model in answers.values() for each in model.__shapes__}:
        inner: dict[str, type[BaseModel]] = {}
        for version, model in answers.items():
            shape = model.__shapes__.get(attribute)
            shape = shape.item if isinstance(shape, ListOf) else shape
            if isinstance(shape, Ref) and isinstance(found := shared(shape.name), type):
                inner[version] = found
        yield inner


@pytest.mark.parametrize("name", OPERATIONS)
def test_what_one_version_knows_of_an_answer_reads_in_all(name: str) -> None:
    for models in at_places(name):
        known = {attribute for model in models.values() for attribute in model.__wire__}
        for version, model in models.items():
            empty = model.from_dict({})
            assert [each for each in known if getattr(empty, each, "lacking") == "lacking"] == [], version


def test_the_index_is_read_when_it_is_needed() -> None:
    program = """
import sys
from aoai_generated.v2024_02_01.models import CreateChatCompletionResponse as Answer
answer = Answer.from_dict({"id": "a", "usage": {"total_tokens": 1}})
print(answer.id, answer.usage.total_tokens, "aoai_generated.other_versions" in sys.modules)
print(answer.usage.prompt_tokens_details, "aoai_generated.other_versions" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["a 1 False", "None True"]
