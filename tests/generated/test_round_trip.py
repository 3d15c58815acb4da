"""Every model of every version gives back the JSON it was given, whatever was in it."""

from __future__ import annotations

import copy
import pickle
from functools import cache
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from aoai._runtime.model import BaseModel

from .json_values import objects, spoilt
from .matching import Generated, match
from .pinned import versions

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import SearchStrategy

    from .pinned import Json

few = settings(
    max_examples=3,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.generate, Phase.shrink],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example],
)

COMPUTED = {"output_text"}
"""What the service leaves to its clients: on a response it is never None."""


@cache
def models(version: str) -> dict[type[BaseModel], SearchStrategy[Json]]:
    """Return every model of a version with the JSON objects that the spec describes for it."""
    found: dict[type[BaseModel], list[SearchStrategy[Json]]] = {}
    for matched in match(version):
        for model, variants in matched.models.items():
            found.setdefault(model, []).extend(objects(matched.pinned, variant) for variant in variants)
    known = {model: st.one_of(strategies) for model, strategies in found.items()}
    for model in Generated(version).classes().values():  # those that an overlay brings
        names = [name for name, _ in model.__wire__.values()]
        known.setdefault(model, st.dictionaries(st.sampled_from(names), st.none() | st.text() | st.integers()))
    return known


def read(value: Any) -> None:
    """Read everything that a value holds, so that all of it is decoded."""
    if isinstance(value, BaseModel):
        for attribute in value.__wire__:
            read(getattr(value, attribute))
    elif isinstance(value, dict):
        for inner in value.values():
            read(inner)
    elif isinstance(value, list):
        for inner in value:
            read(inner)


def survives(model: type[BaseModel], value: Json) -> None:
    """Check that a JSON object goes through a model unharmed."""
    before = copy.deepcopy(value)
    made = model.from_dict(value)
    assert made.to_dict() == value
    read(made)
    assert made.to_dict() == value
    for attribute, (name, _) in model.__wire__.items():
        if name not in COMPUTED:
            assert (getattr(made, attribute) is None) == (value.get(name) is None)
    again = model.from_json(made.to_json(indent=None))
    assert again.to_dict() == value
    assert again == made
    for other in (copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made))):  # noqa: S301
        assert type(other) is model
        assert other == made
    assert value == before


def check(model: type[BaseModel], values: SearchStrategy[Json], test: Callable[[type[BaseModel], Json], None]) -> None:
    """Run a property over one model."""

    @few
    @given(values)
    def of_model(value: Json) -> None:
        test(model, value)

    of_model()


def is_shown(model: type[BaseModel], value: Json) -> None:
    """Check that a model can be shown, before and after it was read."""
    made = model.from_dict(value)
    assert repr(made).startswith(model.__name__)
    read(made)
    assert repr(made).startswith(model.__name__)


def holds_what_is_given(model: type[BaseModel], value: Json) -> None:
    """Check that a model built from values sends those values, and reads as one that arrived."""
    attributes = {name: attribute for attribute, (name, _) in model.__wire__.items()}
    value = {name: inner for name, inner in value.items() if name in attributes}
    given_values = {attributes[name]: inner for name, inner in value.items()}
    made = model(**given_values)
    assert made.to_dict() == value
    assert made == model.from_dict(value)
    read(made)
    assert made.to_dict() == value
    for name, attribute in attributes.items():
        if name in value:
            delattr(made, attribute)
            assert name in COMPUTED or getattr(made, attribute) is None
            assert made.to_dict() == {key: inner for key, inner in value.items() if key != name}
            with pytest.raises(AttributeError):
                delattr(made, attribute)
            setattr(made, attribute, value[name])
            assert made.to_dict() == value


@pytest.mark.parametrize("version", versions())
def test_what_the_spec_describes_survives(version: str) -> None:
    for model, values in models(version).items():
        check(model, values, survives)


@pytest.mark.parametrize("version", versions())
def test_what_the_spec_does_not_know_survives(version: str) -> None:
    for model, values in models(version).items():
        check(model, spoilt(values), survives)


@pytest.mark.parametrize("version", versions())
def test_everything_can_be_shown(version: str) -> None:
    for model, values in models(version).items():
        check(model, spoilt(values), is_shown)


@pytest.mark.parametrize("version", versions())
def test_a_model_sends_what_it_was_given(version: str) -> None:
    for model, values in models(version).items():
        check(model, values, holds_what_is_given)


@pytest.mark.parametrize("version", versions())
def test_every_model_is_a_slotted_attrs_class(version: str) -> None:
    for model in Generated(version).classes().values():
        names = list(model.__wire__)
        assert not hasattr(model(), "__dict__")
        assert [name for name in names if hasattr(BaseModel, name)] == []
        assert attrs.has(model)
        assert [field.name for field in attrs.fields(model)] == names


@pytest.mark.parametrize("version", versions())
def test_absent_null_and_unknown_fields(version: str) -> None:
    for model in Generated(version).classes().values():
        made: Any = model
        assert made().to_dict() == {}
        for attribute, (name, _) in model.__wire__.items():
            assert getattr(model.from_dict({}), attribute) is None
            assert getattr(model.from_dict({name: None}), attribute) is None
            assert model(**{attribute: None}).to_dict() == {name: None}
        with pytest.raises(TypeError, match="unheard_of"):
            made(unheard_of=1)
        with pytest.raises(AttributeError, match="unheard_of"):
            made().unheard_of = 1
        empty: Any = made()
        with pytest.raises(AttributeError, match="unheard_of"):
            _ = empty.unheard_of
        full: Any = model.from_dict({"unheard_of": 1})
        assert full.unheard_of == 1
