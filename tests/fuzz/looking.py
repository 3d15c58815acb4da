"""Everything that a user may do with an answer, none of which may raise whatever the service sent."""

from __future__ import annotations

import copy
import pickle
import traceback
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import attrs

from aoai._runtime import json
from aoai._runtime.model import BaseModel
from aoai.errors import APIError, APIStatusError, ContentFilterError, StreamInterruptedError

if TYPE_CHECKING:
    from collections.abc import Generator

DEEP = 300
"""How deep JSON may be nested for everything to work; past it, what Python itself does by recursion may give up."""


def look_at(value: Any, *, deep: bool = False) -> None:
    """Read each attribute of an answer, at any depth, and show, compare, copy, pickle and write it.

    Args:
        value: a model, or what holds models.
        deep: whether it came of JSON that is nested deeper than `DEEP`.
    """
    before = [each.to_dict() for each in _models([value])[:1]]
    read_through(value, deep=deep)
    for model in _models([value])[:1]:
        after = model.to_dict()
        assert deep or after == before[0]
        _text(model, deep=deep)
        if not deep:
            _python(model)


def read_through(value: Any, *, deep: bool = False) -> None:
    """Read each attribute of an answer, at any depth, and show it."""
    for model in _models([value]):
        _read(model)
    if not deep:
        repr(value)


@contextmanager
def told_plainly() -> Generator[None]:
    """Raise whatever is raised as an error in ASCII: half a character cannot be sent from a worker of pytest-xdist."""
    try:
        yield
    except Exception:  # noqa: BLE001 - whatever it is, it fails the test
        raise AssertionError(ascii(traceback.format_exc())[-4000:].replace("\\n", "\n")) from None


def _models(values: list[Any]) -> list[BaseModel]:
    """Return the models among values and inside them, the outer ones first."""
    found: list[BaseModel] = []
    pending = list(values)
    for value in pending:  # which grows on the way
        if isinstance(value, BaseModel):
            found.append(value)
            pending += [getattr(value, name) for name in type(value).__wire__]
        elif isinstance(value, dict):
            pending += value.values()
        elif isinstance(value, (list, tuple)):
            pending += value
    return found


def _read(model: BaseModel) -> None:
    data = model._data  # pyright: ignore[reportPrivateUsage]
    for key in data:
        assert model[key] is not NotImplemented
        if not key.startswith("__"):  # which Python looks up for itself, and must not find in an answer
            getattr(model, key)
    assert model.model_fields_set <= set(type(model).__wire__)
    assert model.model_extra.keys() <= data.keys()
    assert hasattr(model, "output_text") in (True, False)
    assert not hasattr(model, "no such thing") or "no such thing" in data


def _text(model: BaseModel, *, deep: bool) -> None:
    try:
        text = model.to_json(indent=None)
        model.to_json()
    except TypeError:  # as documented
        assert deep
    else:
        # Halves of a character that stand side by side may have become one.
        assert (
            deep or json.loads(text) == json.loads(json.dumps(model.to_dict())) or b"NaN" in json.dumps(model.to_dict())
        )


def _python(model: BaseModel) -> None:
    repr(model)
    list(model.__rich_repr__())
    assert model == model.model_copy()
    same = type(model).from_dict(model.to_dict())
    assert model == same
    for other in (
        copy.copy(model),
        copy.deepcopy(model),
        model.model_copy(deep=True),
        pickle.loads(pickle.dumps(model)),  # noqa: S301 - our own
    ):
        assert type(other) is type(model)
        assert repr(other) == repr(model)  # == would tell one NaN from another
    model.model_dump(exclude_none=True)
    model.model_dump(exclude_unset=False)
    model.model_dump_json()
    attrs.asdict(model)


def look_at_error(error: BaseException, *, deep: bool = False) -> None:
    """Read all of an error."""
    assert str(error)
    repr(error)
    if not isinstance(error, APIError):
        return
    assert isinstance(error.message, str)
    if isinstance(error, StreamInterruptedError):
        for each in error.partial:
            look_at(each, deep=deep)
    if isinstance(error, APIStatusError):
        look_at(error.details, deep=deep)
        assert error.response is None or error.response.status_code == error.status_code
    if isinstance(error, ContentFilterError):
        look_at(error.content_filter_result, deep=deep)
    assert error.request is None or error.request.headers.get("api-key") in (None, "***")
    if not deep:
        again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
        assert (type(again), str(again), repr(again.body)) == (type(error), str(error), repr(error.body))
