"""What programs written for pydantic models call on an answer."""

from __future__ import annotations

import copy
import json
import pickle

import numpy
import pytest
from rich.console import Console

from aoai._responses.embeddings import vector
from aoai_generated.v2024_10_21.models import ChatCompletionRequestUserMessage, CreateChatCompletionRequest

DATA = {"messages": [{"role": "user", "content": "é"}], "stop": None, "new": {"a": None}}


def made() -> CreateChatCompletionRequest:
    return CreateChatCompletionRequest.from_dict(DATA)


def test_dumps_say_what_is_there() -> None:
    assert made().model_dump() == DATA
    assert made().model_dump(exclude_none=True) == {"messages": DATA["messages"], "new": {}}
    whole = made().model_dump(exclude_unset=False)
    assert whole["temperature"] is None
    assert whole.keys() > DATA.keys()
    assert CreateChatCompletionRequest.from_dict(made().model_dump()) == made()


def test_json_text() -> None:
    assert made().model_dump_json() == '{"messages":[{"role":"user","content":"é"}],"stop":null,"new":{"a":null}}'
    assert made().model_dump_json(indent=2) == json.dumps(DATA, indent=2, ensure_ascii=False)
    assert made().to_json() == made().model_dump_json(indent=2)
    assert CreateChatCompletionRequest.from_json(made().to_json()) == made()


def test_copies() -> None:
    one = made()
    changed = one.model_copy(update={"stop": "x"})
    assert (one.stop, changed.stop) == (None, "x")
    assert one.messages[0] is one.model_copy().messages[0]
    assert one.messages[0] is not one.model_copy(deep=True).messages[0]
    for again in (one.copy(), copy.copy(one), copy.deepcopy(one), pickle.loads(pickle.dumps(one))):  # noqa: S301
        assert again == one


def test_shown() -> None:
    shown = (
        "CreateChatCompletionRequest(messages=[ChatCompletionRequestUserMessage(role='user', content='é')], stop=None"
    )
    assert repr(made()).startswith(shown)
    console = Console(width=60)
    with console.capture() as capture:
        console.print(made())
    assert "    messages=[\n" in capture.get()
    assert isinstance(made().messages[0], ChatCompletionRequestUserMessage)


def test_embeddings_are_lists_and_arrays() -> None:
    numbers = vector(numpy.array([0.5, -2.0], dtype="<f4").tobytes())
    assert numbers == [0.5, -2.0]
    assert numbers != [0.5]
    assert [*numbers, len(numbers), numbers[1], numbers.index(-2.0)] == [0.5, -2.0, 2, -2.0, 1]
    assert repr(numbers) == "[0.5, -2.0]"
    array = numpy.asarray(numbers)
    assert array.dtype == numpy.float32
    array[0] = 1.0
    assert numbers[0] == 1.0
    assert pickle.loads(pickle.dumps(numbers)) == numbers  # noqa: S301
    with pytest.raises(TypeError):
        hash(numbers)
