"""JSON that is still coming: every beginning of a text reads as what is certain of it."""

from __future__ import annotations

import json
from typing import Any

import jiter
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aoai._runtime.partial import beginning, partial

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-1000, 1000) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=12,
)


def within(part: Any, whole: Any) -> bool:
    """Say whether a value has nothing in it that the whole has not, in its order."""
    if isinstance(part, dict):
        return isinstance(whole, dict) and all(key in whole and within(each, whole[key]) for key, each in part.items())
    if isinstance(part, list):
        return isinstance(whole, list) and len(part) <= len(whole) and all(map(within, part, whole))
    return bool(part == whole) and type(part) is type(whole)


@given(st.dictionaries(st.text(max_size=4), VALUES, max_size=4), st.sampled_from([None, 2]))
def test_a_beginning_has_nothing_that_the_whole_has_not(value: dict[str, Any], indent: int | None) -> None:
    text = json.dumps(value, indent=indent)
    for end in range(1, len(text) + 1):
        assert within(beginning(text[:end]), value), text[:end]
    assert beginning(text) == value


@given(st.dictionaries(st.text(max_size=4), VALUES, max_size=4))
def test_the_standard_means_leave_out_only_a_number_that_may_go_on(value: dict[str, Any]) -> None:
    text = json.dumps(value)
    for end in range(1, len(text) + 1):
        start = text[:end]
        ours, theirs = beginning(start), jiter.from_json(start.encode(), partial_mode=True)
        if not start.rstrip()[-1:].isdigit() and start[-1] not in "-.eE":
            assert ours == theirs, start


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None),
        ("  ", None),
        ('{"a": "Hel', {}),
        ('{"a": "x", "b": [1, 2', {"a": "x", "b": [1, 2]}),
        ('{"a": "\\u00', {}),
        ('{"a": {"b": [{"c": true}, {', {"a": {"b": [{"c": True}, {}]}}),
        ("Sorry, no", None),
    ],
)
def test_what_a_stream_shows(text: str, value: Any) -> None:
    assert partial(text) == value
