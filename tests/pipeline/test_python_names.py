"""Names of attributes and arguments."""

from __future__ import annotations

import keyword

import pytest

from pipeline.fields import argument_name, field_name


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


def test_a_name_with_a_quote_is_an_attribute_too() -> None:
    """A document had a property whose name ends in a quotation mark."""
    assert field_name('parallel_tool_calls"') == "parallel_tool_calls"
