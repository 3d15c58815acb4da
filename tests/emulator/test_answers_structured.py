"""JSON that is made for a schema satisfies it, and holds what the question offers."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from aoai_emulator._model.hints import SEARCHED, Hints, listed, proper_names
from aoai_emulator._model.patterns import UnsupportedPatternError, laborious, matching
from aoai_emulator._model.schemas import UnsatisfiableError
from aoai_emulator._model.strict import not_strict
from aoai_emulator._model.structured import value

Json = dict[str, Any]
TREE = {
    "$defs": {
        "node": {"type": "object", "properties": {"left": {"$ref": "#/$defs/node"}, "value": {"type": "integer"}}}
    },
    "$ref": "#/$defs/node",
}
LIST = {
    "type": "object",
    "properties": {"next": {"anyOf": [{"$ref": "#"}, {"type": "null"}]}},
    "required": ["next"],
    "additionalProperties": False,
}


def made(schema: Any, text: str = "") -> Any:
    found = value(schema, Hints(text))
    Draft202012Validator(schema).validate(found)
    return found


@pytest.mark.parametrize(
    "schema",
    [
        True,
        {},
        {"const": [1, {"a": None}]},
        {"enum": [None, 3]},
        {"type": ["null", "string"]},
        {"type": "string", "minLength": 40},
        {"type": "string", "maxLength": 3},
        {"type": "string", "pattern": "^[A-Z]{3}-\\d+$", "minLength": 9},
        {"type": "integer", "minimum": 7, "multipleOf": 5},
        {"type": "integer", "exclusiveMinimum": 7, "exclusiveMaximum": 9},
        {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 0.5},
        {"type": "number", "maximum": -3.5, "multipleOf": 0.5},
        {"type": "array", "items": {"type": "integer"}, "minItems": 5, "uniqueItems": True},
        {"type": "array", "items": {"enum": ["a", "b", "c"]}, "minItems": 3, "uniqueItems": True},
        {"type": "array", "prefixItems": [{"type": "string"}, {"type": "boolean"}], "items": False, "minItems": 2},
        {"type": "array", "contains": {"const": 5}},
        {"type": "array", "maxItems": 0},
        {"type": "object", "required": ["a"]},
        {"type": "object", "minProperties": 3},
        {"type": "object", "minProperties": 2, "additionalProperties": {"type": "integer"}},
        {"type": "object", "minProperties": 1, "propertyNames": {"pattern": "^x_"}},
        {"properties": {"a": {"$ref": "#/properties/b"}, "b": {"type": "boolean"}}, "required": ["a", "b"]},
        {"oneOf": [{"type": "integer", "multipleOf": 2}, {"type": "string"}]},
        {"oneOf": [{"type": "number"}, {"type": "integer"}, {"type": "string"}]},
        {"anyOf": [{"type": "null"}, {"type": "object", "properties": {"x": {"const": 1}}, "required": ["x"]}]},
        {"allOf": [{"type": "object", "required": ["a"]}, {"properties": {"a": {"type": "integer", "minimum": 4}}}]},
        {"type": "number", "allOf": [{"minimum": 3}, {"maximum": 3}]},
        {"definitions": {"a/b": {"const": 1}}, "properties": {"x": {"$ref": "#/definitions/a~1b"}}, "required": ["x"]},
        TREE,
        LIST,
        {"type": "array", "items": {"$ref": "#"}, "minItems": 0},
        # Booleans in the place of schemas
        {"type": "array", "contains": True},
        {"type": "array", "contains": True, "items": {"type": "integer"}},
        {"oneOf": [True, False]},
        {"oneOf": [False, {"type": "integer"}]},
        {"anyOf": [True, {"type": "string"}], "type": "integer"},
        {"allOf": [True, {"type": "integer"}]},
        # Numbers at the edge of what a float can hold
        {"type": "number", "multipleOf": 5e-324, "minimum": 2},
        {"type": "integer", "multipleOf": 5e-324, "minimum": 2},
        {"type": "number", "minimum": 1.7e308},
        # All different
        {"type": "array", "items": {"type": "integer", "minimum": 1, "maximum": 3}, "minItems": 3, "uniqueItems": True},
        {"type": "array", "items": {"type": "integer", "maximum": 3}, "minItems": 3, "uniqueItems": True},
        {
            "type": "array",
            "items": {"type": "number", "minimum": 1, "maximum": 3, "multipleOf": 0.5},
            "minItems": 5,
            "uniqueItems": True,
        },
        {"type": "array", "items": {"type": "boolean"}, "minItems": 2, "uniqueItems": True},
        {"type": "array", "items": {"type": "string", "pattern": "^[a-z]+$"}, "minItems": 4, "uniqueItems": True},
        {"type": "array", "items": {"type": "string", "maxLength": 1}, "minItems": 4, "uniqueItems": True},
        {"type": "array", "items": {"type": "string", "format": "uuid"}, "minItems": 3, "uniqueItems": True},
        {"type": "array", "items": {"type": "string", "format": "email"}, "minItems": 3, "uniqueItems": True},
        # Texts of a form that are long
        {"type": "string", "format": "email", "minLength": 40},
        {"type": "string", "format": "uri", "minLength": 40},
        # Names of properties
        {"type": "object", "minProperties": 2, "propertyNames": {"pattern": "^[a-z]+$"}},
        {"type": "object", "minProperties": 2, "propertyNames": {"enum": ["a", "b"]}},
        {"type": "object", "minProperties": 2, "propertyNames": {"minLength": 9}},
        {
            "type": "object",
            "minProperties": 2,
            "patternProperties": {"^x_": {"type": "integer"}},
            "additionalProperties": False,
        },
        {"type": "object", "required": ["x_a"], "patternProperties": {"^x_": {"type": "integer"}}},
        {
            "type": "object",
            "minProperties": 2,
            "properties": {"a": {}, "b": {"type": "integer"}},
            "additionalProperties": False,
        },
        {"type": "object", "required": ["a"], "dependentRequired": {"a": ["b"], "b": ["c"]}},
        # Exactly one of
        {
            "type": "object",
            "properties": {"days": {"type": "integer"}, "wants": {"type": "integer"}},
            "oneOf": [{"required": ["days"]}, {"required": ["wants"]}],
        },
        {"anyOf": [{"not": {"type": "string"}}, {"type": "string"}]},
        {"type": "integer", "not": {"const": 1}},
        {"enum": [1, 5], "minimum": 3},
        # References
        {"$defs": {"a": {"$anchor": "here", "type": "integer"}}, "type": "array", "items": {"$ref": "#here"}},
        {"$defs": {"a b": {"type": "integer"}}, "type": "array", "items": {"$ref": "#/$defs/a%20b"}},
        {
            "$id": "https://example.com/s",
            "$defs": {"a": {"type": "integer"}},
            "type": "array",
            "items": {"$ref": "https://example.com/s#/$defs/a"},
        },
    ],
    ids=json.dumps,
)
def test_schemas_are_satisfied(schema: Any) -> None:
    made(schema)
    made(schema, "Alice wants 8 or 12 of them on Friday")


@pytest.mark.parametrize(
    "schema",
    [
        False,
        {"type": "strin"},
        {"enum": []},
        {"type": "integer", "minimum": 3, "maximum": 2},
        {"type": "string", "minLength": 5, "maxLength": 4},
        {"type": "string", "pattern": "(?=a)b"},
        {"type": "string", "pattern": "("},
        {"type": "object", "properties": {"self": {"$ref": "#"}}, "required": ["self"]},
        {"$ref": "https://example.com/schema"},
        {"$dynamicRef": "https://example.com/schema"},
        {"$ref": "#anchor"},
        {"$ref": "#/$defs/missing"},
        {"$ref": "#"},
        {"type": "array", "items": {"const": 1}, "minItems": 2, "uniqueItems": True},
        {"not": {}},
        {"type": "array", "minItems": 10_000_000},
        {"type": "array", "contains": False},
        {"oneOf": [True, True]},
        {"$ref": "#/required/0", "required": ["a"]},
        {"$ref": "#/properties", "properties": {"type": {"type": "string"}}},
        {"$ref": "#/const", "const": {"$ref": "#/required/0"}, "required": ["a"]},
        {"type": "integer", "minimum": 10**400},
    ],
    ids=json.dumps,
)
def test_what_cannot_be_satisfied_is_said(schema: Any) -> None:
    with pytest.raises(UnsatisfiableError):
        value(schema, Hints(""))


FORMATS = ["date-time", "date", "time", "duration", "email", "hostname", "ipv4", "ipv6", "uri", "uuid"]
leaves = st.one_of(
    st.builds(
        lambda low, more: {"type": "integer", "minimum": low, "maximum": low + more},
        st.integers(-99, 99),
        st.integers(0, 9),
    ),
    st.builds(
        lambda low, more: {"type": "number", "minimum": low, "exclusiveMaximum": low + more},
        st.integers(-9, 9),
        st.integers(1, 9),
    ),
    st.builds(
        lambda low, more: {"type": "string", "minLength": low, "maxLength": low + more},
        st.integers(0, 30),
        st.integers(0, 9),
    ),
    st.builds(lambda form: {"type": "string", "format": form}, st.sampled_from(FORMATS)),
    st.builds(lambda values: {"enum": values}, st.lists(st.integers() | st.text() | st.none(), min_size=1, max_size=4)),
    st.sampled_from([{"type": "boolean"}, {"type": "null"}, {"const": {"a": [1]}}, {"type": ["string", "null"]}, {}]),
)


def containers(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    names = st.text("abcd", min_size=1, max_size=3)
    return st.one_of(
        st.builds(
            lambda properties, cut: {
                "type": "object",
                "properties": properties,
                "required": sorted(properties)[cut:],
                "additionalProperties": False,
            },
            st.dictionaries(names, inner, max_size=4),
            st.integers(0, 2),
        ),
        st.builds(lambda items, low: {"type": "array", "items": items, "minItems": low}, inner, st.integers(0, 3)),
        st.builds(lambda variants: {"anyOf": variants}, st.lists(inner, min_size=1, max_size=3)),
        st.builds(lambda one, other: {"allOf": [one], "title": str(other)}, inner, st.integers()),
    )


@given(st.recursive(leaves, containers, max_leaves=8), st.text(max_size=60))
@settings(max_examples=200)
def test_any_schema_that_can_be_satisfied_is(schema: Json, text: str) -> None:
    json.dumps(made(schema, text))


@pytest.mark.parametrize(
    "pattern",
    [
        r"^\d{3}-\d{4}$",
        r"^(foo|bar)+\.js$",
        r"^[^@\s]+@[^@]+\.com$",
        r"^#[0-9a-fA-F]{6}$",
        r"^\+?[1-9]\d{1,14}$",
        r"^[a-z0-9]+(?:-[a-z0-9]+)*$",
        r"^(?P<year>\d{4})$",
        r"\bword\b",
        r"^[\]\\^-]$",
        r"^\u00e9\x41$",
        r"a{2,}b{0,1}c*?",
        r"^$",
        r"",
    ],
)
def test_patterns_are_matched(pattern: str) -> None:
    assert re.search(pattern, matching(pattern))


@given(st.text("ab0-9[]()^$.*+?{}|\\dw,3", max_size=12))
def test_a_pattern_is_matched_or_said_to_be_unsupported(pattern: str) -> None:
    try:
        text = matching(pattern)
    except UnsupportedPatternError:
        return
    assert re.search(pattern, text)


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"^([A-Za-z]+\s?)+$", True),
        (r"^([a-z0-9]+-?)+$", True),
        (r"^(foo|bar)*$", True),
        (r"^((a+))*$", True),
        (r"^(a?){30}$", True),
        ("a" * 1001, True),
        (r"^[a-z0-9]+(-[a-z0-9]+)*$", False),
        (r"^[^@]+@(?:[a-z-]+\.)+[a-z]{2,}$", False),
        (r"^(?P<part>\d{1,3}\.){3}\d+$", False),
        (r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", False),
        (r"^[(]+[\])]*(\()?(a+)?$", False),
    ],
)
def test_expressions_that_may_take_for_ever_are_known(pattern: str, expected: bool) -> None:
    assert laborious(pattern) is expected


def test_a_text_from_the_question_is_used_if_it_can_be_tried() -> None:
    words = {"type": "object", "properties": {"name": {"pattern": r"^([A-Za-z]+\s?)+$"}}, "required": ["name"]}
    assert made(words, 'name is "Ann Lee"') == {"name": "Ann Lee"}
    assert made(words, 'name is "Bartholomew Featherstonehaugh"') == {"name": "A"}
    slug = {"type": "object", "properties": {"name": {"pattern": r"^[a-z]+(-[a-z]+)*$"}}, "required": ["name"]}
    assert made(slug, 'name is "a-long-name-of-many-words"') == {"name": "a-long-name-of-many-words"}
    long = {"type": "string", "pattern": r"^([A-Za-z]+\s?)+$", "minLength": 40}
    assert len(made(long, "name is Ann")) >= 40


@pytest.mark.parametrize(
    ("schema", "wrong"),
    [
        ({"type": "object", "properties": {}, "additionalProperties": False, "required": []}, None),
        ({"type": "object", "properties": {}}, "additionalProperties"),
        ({"type": "object", "properties": {"a": {}}, "additionalProperties": False}, "Missing 'a'"),
        ({"type": "string"}, "object"),
        (
            {
                "type": "object",
                "properties": {"a": {"type": "array", "items": {"type": "object"}}},
                "required": ["a"],
                "additionalProperties": False,
            },
            "('properties', 'a', 'items')",
        ),
    ],
)
def test_strict_mode(schema: Json, wrong: str | None) -> None:
    found = not_strict(schema)
    assert found is None if wrong is None else found is not None and wrong in found


def test_values_come_from_the_question() -> None:
    text = "Alice and Bob are going to a science fair on Friday. Tickets: 2, paid is yes, write to alice@example.com."
    event = {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "date": {"type": "string"},
            "participants": {"type": "array", "items": {"type": "string"}},
            "tickets": {"type": "integer"},
            "paid": {"type": "boolean"},
            "email": {"type": "string", "format": "email"},
            "kind": {"enum": ["concert", "fair"]},
        },
    }
    assert made(event | {"required": [*event["properties"]]}, text) == {
        "name": "science fair",
        "date": "Friday",
        "participants": ["Alice", "Bob"],
        "tickets": 2,
        "paid": True,
        "email": "alice@example.com",
        "kind": "fair",
    }


def test_optional_properties_are_there_if_the_question_offers_them() -> None:
    schema = {"type": "object", "properties": {"city": {"type": "string"}, "days": {"type": "integer"}}}
    assert made(schema, "What is the weather in Paris?") == {"city": "Paris"}
    assert made(schema, "and for 3 days?") == {"days": 3}
    assert made(schema, "hm") == {}


def test_names_in_a_text() -> None:
    assert proper_names("What is the weather in San Francisco, and does Rio de Janeiro have some?") == [
        "San Francisco",
        "Rio de Janeiro",
    ]
    assert listed("Compare Rome, Paris and Oslo.") == ["Rome", "Paris", "Oslo"]
    assert listed("Is Ann in Rome?") == []
    assert Hints("fly from Rome to Oslo").string("destination") == "Oslo"
    assert Hints('find "blue shoes"').string("query") == "blue shoes"


def test_values_are_looked_for_in_the_beginning_of_a_text() -> None:
    text = "Rome and Oslo in 3 days. " + "and so on " * (SEARCHED // 10) + "Paris, Bonn and 4"
    hints = Hints(text)
    assert (hints.names, hints.numbers, listed(text)) == (["Rome", "Oslo"], [3], ["Rome", "Oslo"])
    assert hints.string("query") == text


def test_formulas_and_numbers_in_a_text() -> None:
    assert Hints("(please compute 2 * (3 + 4) - now").string("expression") == "2 * (3 + 4)"
    assert Hints("2024 or so, then 3 - 1").string("formula") == "3 - 1"
    assert Hints("no sum").string("expression") == "no sum"
    assert Hints(f"{'9' * 1000} and 12 of 1,234,567.5").numbers == [12, 1234567.5]
    assert Hints(f"days: {'9' * 1000}").number("days") is None
    assert Hints("write to a.b+c@mail.example.com.").string("mail") == "a.b+c@mail.example.com"
