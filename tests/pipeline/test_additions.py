"""What the document says and openapi-python-client has no word for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pipeline.additions import facts

if TYPE_CHECKING:
    from pipeline.documents import Document


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
