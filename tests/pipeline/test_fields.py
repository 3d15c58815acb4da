"""Names of attributes and arguments, and what a schema says of its values."""

from __future__ import annotations

import keyword
from typing import Any

import pytest

from pipeline.documents import SPEC, Document, load, walk
from pipeline.fields import argument_name, facts, field_name


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("model", "model", id="as it is"),
        pytest.param("camelCase", "camelCase", id="case is kept"),
        pytest.param("content-type", "content_type", id="hyphen"),
        pytest.param("include[]", "include", id="brackets"),
        pytest.param("$filter", "filter", id="dollar"),
        pytest.param("hate/threatening", "hate_threatening", id="slash"),
        pytest.param("class", "class_", id="keyword"),
        pytest.param("None", "None_", id="keyword with a capital"),
        pytest.param("copy", "copy_", id="a method of models"),
        pytest.param("to_dict", "to_dict_", id="another"),
        pytest.param("self", "self_", id="self"),
        pytest.param("list", "list_", id="needed by annotations"),
        pytest.param("type", "type", id="not needed by annotations"),
        pytest.param("_data", "data", id="private"),
        pytest.param("2d", "field_2d", id="digit first"),
        pytest.param("[]", "field_", id="nothing left"),
        pytest.param("", "field_", id="empty"),
    ],
)
def test_field_name(name: str, expected: str) -> None:
    assert field_name(name) == expected
    assert expected.isidentifier()
    assert not keyword.iskeyword(expected)


@pytest.mark.parametrize(
    ("name", "expected"), [("api-version", "api_version"), ("include[]", "include"), ("from", "from_")]
)
def test_argument_name(name: str, expected: str) -> None:
    assert argument_name(name) == expected


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({}, ""),
        ({"type": "string", "format": "uri"}, ""),
        ({"minimum": 0, "maximum": 2}, "0 to 2"),
        ({"minimum": 0}, "at least 0"),
        ({"maximum": 2.5}, "at most 2.5"),
        ({"exclusiveMinimum": 0}, "more than 0"),
        ({"exclusiveMaximum": 1}, "less than 1"),
        ({"minimum": 0, "exclusiveMaximum": 1}, "at least 0; less than 1"),
        ({"minLength": 1, "maxLength": 9}, "1 to 9 characters"),
        ({"maxItems": 128}, "at most 128 items"),
        ({"format": "unixtime"}, "seconds since 1970"),
        ({"format": "unix-time"}, "seconds since 1970"),
        ({"x-default": 1}, "the service's default is 1"),
        ({"x-default": False}, "the service's default is False"),
        ({"x-default": "auto"}, "the service's default is 'auto'"),
        ({"x-default": None}, ""),
        ({"deprecated": True}, "deprecated"),
        ({"deprecated": False}, ""),
        (
            {"minimum": 0, "maxLength": 9, "x-default": 1, "deprecated": True},
            "at least 0; at most 9 characters; the service's default is 1; deprecated",
        ),
    ],
)
def test_facts(schema: Document, expected: str) -> None:
    assert facts(schema) == expected


def test_a_long_default_is_cut() -> None:
    said = facts({"x-default": "a" * 100})
    assert said.endswith("...")
    assert len(said) < 100


def test_a_name_with_a_quote_is_an_attribute_too() -> None:
    """Trap 8: a property's name ends in a quotation mark, which an overlay takes away; it would be no obstacle."""
    document = load(SPEC / "2024-10-01-preview" / "inference.json")
    names: set[Any] = {name for _, node in walk(document) for name in node.get("properties", {})}
    assert 'parallel_tool_calls"' in names
    assert field_name('parallel_tool_calls"') == "parallel_tool_calls"
