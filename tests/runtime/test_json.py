"""JSON that other clients choke on, or quietly change."""

from __future__ import annotations

import json as standard
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aoai._runtime import json
from aoai.errors import InvalidDataError

values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats(allow_nan=False)
    | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(st.characters()), inner, max_size=3),
    max_leaves=10,
)


@given(values)
def test_what_is_written_is_read_again(value: object) -> None:
    assert json.loads(json.dumps(value)) == value


@given(values)
def test_the_standard_library_reads_the_same(value: object) -> None:
    assert standard.loads(json.dumps(value)) == value
    assert json.loads(standard.dumps(value)) == value
    assert json.loads(standard.dumps(value).encode()) == value


@given(st.binary())
def test_any_bytes_are_json_or_our_own_error(data: bytes) -> None:
    try:
        json.loads(data)
    except InvalidDataError:
        with pytest.raises(ValueError):  # noqa: PT011
            standard.loads(data)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('"\\ud83d"', "\ud83d"),
        ('{"\\ud83d": "\\ude42"}', {"\ud83d": "\ude42"}),
        ('"\\ud83d\\ude42"', "🙂"),
        ("1e400", math.inf),
        ("[-1e400]", [-math.inf]),
        ("9223372036854775807", 2**63 - 1),
        ("18446744073709551615", 2**64 - 1),
        ("-9223372036854775808", -(2**63)),
        ("1.7976931348623157e308", 1.7976931348623157e308),
        ('{"a": 1, "a": 2}', {"a": 2}),
        (" [ ] ", []),
    ],
)
def test_edges(text: str, value: object) -> None:
    for data in (text, text.encode(), bytearray(text.encode()), memoryview(text.encode())):
        found = json.loads(data)
        assert found == value
        assert type(found) is type(value)
    assert json.loads(json.dumps(value)) == value


@pytest.mark.parametrize("text", ["NaN", "Infinity", "-Infinity"])
def test_numbers_that_are_none_come_out_as_they_went_in(text: str) -> None:
    value = json.loads(text)
    assert repr(value) == repr(float(text))
    assert repr(json.loads(json.dumps(value))) == repr(value)
    assert repr(json.loads(json.dumps({"a": [value, 2**70]}))) == repr({"a": [value, 2**70]})


@pytest.mark.parametrize(
    "data", [b"", b" ", b"{", b'{"a":}', b"[1,]", b"'a'", b"{} {}", b"\x00", b'"\xff"', b"\xff\xfe", b"tru"]
)
def test_what_is_not_json(data: bytes) -> None:
    with pytest.raises(InvalidDataError, match="not JSON"):
        json.loads(data)


@pytest.mark.parametrize("text", ["", "[", '"', "\ufeff1 2", "01"])
def test_what_is_not_json_as_text(text: str) -> None:
    with pytest.raises(InvalidDataError, match="not JSON"):
        json.loads(text)


def test_a_byte_order_mark_is_passed_over() -> None:
    assert json.loads(b'\xef\xbb\xbf{"a": 1}') == {"a": 1}


@pytest.mark.parametrize("depth", [1_000, 10_000, 100_000])
@pytest.mark.parametrize(("opening", "closing"), [(b"[", b"]"), (b'{"a":', b"}")])
def test_deep_nesting_never_overflows(depth: int, opening: bytes, closing: bytes) -> None:
    try:
        json.loads(opening * depth + b"1" + closing * depth)
    except InvalidDataError:
        assert depth > 1_000


@pytest.mark.parametrize("depth", [100, 250, 500, 900])
def test_what_could_be_read_can_be_written(depth: int) -> None:
    data = b"[" * depth + b"]" * depth
    assert json.dumps(json.loads(data)) == data


@pytest.mark.parametrize("value", [2**64, -(2**63) - 1, 10**30])
def test_integers_past_64_bits(value: int) -> None:
    assert json.dumps({"a": value}) == b'{"a":%d}' % value
    assert json.loads(b"%d" % value) == pytest.approx(value)


def test_too_long_an_integer_is_our_own_error() -> None:
    with pytest.raises(InvalidDataError):
        json.loads(b"1" * 5_000)


def test_tuples_are_arrays() -> None:
    assert json.dumps({"a": (1, (2, "\ud83d"))}) == b'{"a":[1,[2,"\\ud83d"]]}'


@pytest.mark.parametrize("value", [object(), {1, 2}, {"a": object()}, [2**70, object()], ["\ud83d", object()]])
def test_what_has_no_form_is_a_type_error(value: object) -> None:
    with pytest.raises(TypeError):
        json.dumps(value)


@pytest.mark.parametrize("rest", [1, 2**70, "\ud83d"])
def test_keys_are_strings(rest: object) -> None:
    with pytest.raises(TypeError):
        json.dumps([rest, {1: 2}])


def test_other_types_go_through_the_default() -> None:
    assert json.dumps([1 + 2j], default=str) == b'["(1+2j)"]'
    assert json.dumps([1 + 2j, 2**70], default=str) == b'["(1+2j)",1180591620717411303424]'
