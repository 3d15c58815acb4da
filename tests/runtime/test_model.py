"""The base of the models: reading, changing, comparing, copying and showing."""

from __future__ import annotations

import contextlib
import copy
import json
import pickle
import sys
from typing import Any, cast

import pytest

from aoai._runtime.model import UnknownVariant
from aoai.errors import InvalidDataError
from aoai_generated.v2024_10_21 import models

MESSAGES: list[dict[str, Any]] = [{"role": "user", "content": "hello"}]


def request(**more: Any) -> models.CreateChatCompletionRequest:
    return models.CreateChatCompletionRequest.from_dict({"messages": MESSAGES, **more})


@pytest.mark.parametrize("value", [None, [], "{}", 1, True, [("a", 1)]])
def test_a_model_is_made_of_an_object(value: Any) -> None:
    with pytest.raises(InvalidDataError, match="is an object"):
        models.Batch.from_dict(value)
    with pytest.raises(InvalidDataError, match="is an object"):
        models.Batch.from_json(json.dumps(value))


@pytest.mark.parametrize("data", [b"", b"{", b"<html>", b'{"id": }', b"[" * 100_000])
def test_a_model_is_made_of_json(data: bytes) -> None:
    with pytest.raises(InvalidDataError, match="not JSON"):
        models.Batch.from_json(data)


def deep(depth: int) -> str:
    return '{"messages":[],"deep":' + "[" * depth + "]" * depth + "}"


@pytest.mark.parametrize("depth", [100, 300])
def test_what_is_deep_goes_through(depth: int) -> None:
    made = models.CreateChatCompletionRequest.from_json(deep(depth))
    assert made.to_json(indent=None) == deep(depth)
    assert json.loads(made.to_json()) == made.to_dict() == json.loads(deep(depth))
    assert made == models.CreateChatCompletionRequest.from_json(deep(depth))
    assert repr(made).startswith("CreateChatCompletionRequest(")


@pytest.mark.parametrize("depth", [900, 1_000, 100_000])
def test_what_is_too_deep_never_overflows(depth: int) -> None:
    with contextlib.suppress(InvalidDataError):
        made = models.CreateChatCompletionRequest.from_json(deep(depth))
        assert made.to_dict()
        with contextlib.suppress(TypeError):
            assert made.to_json(indent=None) == deep(depth)
        with contextlib.suppress(TypeError):
            assert made.to_json()


def test_what_is_nested_is_a_model_and_changes_with_its_parent() -> None:
    made = request()
    assert isinstance(made.messages[0], models.ChatCompletionRequestUserMessage)
    made.messages[0].content = "changed"
    assert made.to_dict() == {"messages": [{"role": "user", "content": "changed"}]}
    assert json.loads(made.to_json()) == made.to_dict()
    made.messages.append(models.ChatCompletionRequestSystemMessage(role="system", content="new"))
    assert made.to_dict()["messages"][1] == {"role": "system", "content": "new"}
    assert MESSAGES == [{"role": "user", "content": "hello"}]


def test_a_list_of_plain_values_is_not_shared_with_whoever_gave_it() -> None:
    given: dict[str, Any] = {"messages": [], "stop": ["a"], "logit_bias": {"1": 2}}
    made = models.CreateChatCompletionRequest.from_dict(given)
    assert isinstance(made.stop, list)
    made.stop.append("b")
    assert made.logit_bias is not None
    made.logit_bias["3"] = 4
    assert made.to_dict() == {"messages": [], "stop": ["a", "b"], "logit_bias": {"1": 2, "3": 4}}
    assert given == {"messages": [], "stop": ["a"], "logit_bias": {"1": 2}}


def test_what_to_dict_gives_is_not_shared_with_the_model() -> None:
    made = request(stop=["a"])
    made.to_dict()["stop"].append("b")
    made.to_dict()["messages"][0]["content"] = "changed"
    assert made == request(stop=["a"])


def test_fields_are_set_and_deleted() -> None:
    made = request()
    made.temperature = 0.5
    made.messages = [models.ChatCompletionRequestUserMessage(role="user", content="other")]
    assert made.to_dict() == {"messages": [{"role": "user", "content": "other"}], "temperature": 0.5}
    made.temperature = None
    assert made.to_dict()["temperature"] is None
    del made.temperature
    assert "temperature" not in made.to_dict()
    assert made.temperature is None
    with pytest.raises(AttributeError, match="temperature"):
        del made.temperature
    with pytest.raises(AttributeError, match="unheard_of"):
        made.unheard_of = 1  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def test_dicts_models_and_tuples_are_taken_alike() -> None:
    one = models.CreateChatCompletionRequest(messages=MESSAGES)
    other = models.CreateChatCompletionRequest(
        messages=(models.ChatCompletionRequestUserMessage(role="user", content="hello"),)
    )
    assert one.to_dict() == other.to_dict() == {"messages": MESSAGES}
    assert one == other == request()
    assert one.to_json() == other.to_json()


def test_models_are_compared_by_class_and_json() -> None:
    assert request(n=1) == request(n=1)
    assert request(n=1) != request(n=2)
    assert request() != request(n=None)
    assert models.Batch.from_dict({}) != models.File.from_dict({})
    assert request() != request().to_dict()
    with pytest.raises(TypeError, match="unhashable"):
        hash(request())


def test_a_copy_is_a_model_of_its_own() -> None:
    made = request()
    for other in (copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made))):  # noqa: S301
        assert other == made
        other.messages[0].content = "changed"
        assert other != made
    assert made == request()


@pytest.mark.parametrize(
    "name", ["_private", "to_dict", "from_json", "_data", "__class__", "__wire__", "", "a b", "keys"]
)
def test_a_field_of_any_name_is_kept_and_shown(name: str) -> None:
    made = models.Batch.from_dict({name: "odd", "id": "b"})
    assert made.to_dict() == {name: "odd", "id": "b"}
    assert type(made) is models.Batch
    assert "'odd'" in repr(made)
    assert "'b'" in repr(made)
    assert pickle.loads(pickle.dumps(made)) == made  # noqa: S301


def test_a_field_is_shown_by_its_attribute() -> None:
    assert repr(request(n=1)) == (
        "CreateChatCompletionRequest(messages=[ChatCompletionRequestUserMessage(role='user', content='hello')], n=1)"
    )
    assert repr(models.Batch.from_dict({})) == "Batch()"


def test_an_unknown_variant_reads_like_a_dict_with_attributes() -> None:
    made = request(messages=[{"role": "robot", "content": "beep", "volume": {"level": 11}}])
    kinds: list[type] = [type(each) for each in made.messages]
    assert kinds == [UnknownVariant]
    message = cast("Any", made.messages[0])
    assert message.role == "robot"
    assert message.volume == {"level": 11}
    with pytest.raises(AttributeError, match="pitch"):
        _ = message.pitch
    assert made.to_dict()["messages"][0]["volume"] == {"level": 11}


def test_an_unknown_value_of_a_literal_is_kept() -> None:
    batch = models.Batch.from_dict({"status": "on hold"})
    assert batch.status == "on hold"  # type: ignore[comparison-overlap]


def test_a_mapping_of_any_class_is_taken_for_a_dict() -> None:
    from types import MappingProxyType

    frozen = MappingProxyType({"role": "user", "content": "hello"})
    made = models.CreateChatCompletionRequest(messages=[frozen])
    assert isinstance(made.messages[0], models.ChatCompletionRequestUserMessage)
    assert type(made.to_dict()["messages"][0]) is dict
    assert made == request()


def test_a_model_is_small() -> None:
    made = models.Batch.from_dict({})
    assert not hasattr(made, "__dict__")
    assert sys.getsizeof(models.Deprecation.from_dict({})) < 200
