"""Names of Python: how a JSON name is written as an attribute or an argument, and what a schema says of its values."""

from __future__ import annotations

import keyword
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pipeline.documents import Document

# What a model already has; a field of that name gets an underscore, and so does one that an annotation needs.
_TAKEN = frozenset(
    {"from_dict", "from_json", "to_dict", "to_json", "copy", "model_dump", "model_dump_json", "model_copy", "self"}
    | {"model_fields_set", "model_extra"}
)
_ANNOTATIONS = frozenset({"list", "dict", "str", "int", "float", "bool", "bytes"})


def field_name(name: str) -> str:
    """Return the attribute for a JSON name: the name itself where Python can write it."""
    identifier = re.sub(r"\W", "_", name).strip("_")
    if not identifier or identifier[0].isdigit():
        identifier = f"field_{identifier}"
    if keyword.iskeyword(identifier) or identifier in _TAKEN | _ANNOTATIONS:
        identifier += "_"
    return identifier


def argument_name(name: str) -> str:
    """Return the argument of a function for a JSON name."""
    return field_name(name.replace("-", "_"))


def facts(schema: Document) -> str:
    """Return what a schema says of its values beyond their type, as a phrase; empty if it says nothing."""
    phrases: list[str] = []
    phrases += _range(schema.get("minimum"), schema.get("maximum"), "")
    limits = (("more", "exclusiveMinimum"), ("less", "exclusiveMaximum"))
    phrases += [f"{word} than {schema[key]}" for word, key in limits if key in schema]
    phrases += _range(schema.get("minLength"), schema.get("maxLength"), " characters")
    phrases += _range(schema.get("minItems"), schema.get("maxItems"), " items")
    if schema.get("format") in {"unixtime", "unix-time"}:
        phrases.append("seconds since 1970")
    if schema.get("x-default") is not None:
        phrases.append(f"the service's default is {_literal(schema['x-default'])}")
    if schema.get("deprecated"):
        phrases.append("deprecated")
    return "; ".join(phrases)


def _range(low: Any, high: Any, unit: str) -> list[str]:
    if low is not None and high is not None:
        return [f"{low} to {high}{unit}"]
    if low is not None:
        return [f"at least {low}{unit}"]
    return [f"at most {high}{unit}"] if high is not None else []


def _literal(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
