"""JSON Schemas of requests: checking them, checking values by them, following references and putting two together."""

from __future__ import annotations

import re
from functools import cache, partial
from importlib import import_module
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from aoai_emulator._model.patterns import TRIED, laborious

if TYPE_CHECKING:
    from collections.abc import Iterator


class UnsatisfiableError(ValueError):
    """No value could be made that satisfies the schema."""


def check_schema(schema: Any) -> None:
    """Check that a schema is one, and that its references lead somewhere within it.

    Raises:
        UnsatisfiableError: they do not.
    """
    jsonschema = _jsonschema()
    known: set[str] = set()
    waiting = [schema]
    while waiting:
        part = waiting.pop()
        try:
            jsonschema.Draft202012Validator.check_schema(part)
        except jsonschema.SchemaError as error:
            raise UnsatisfiableError(f"{error.json_path}: {error.message}") from None
        # A reference may lead to a place that is no part of the schema, such as a text.
        found = set(references(part)) - known
        known |= found
        waiting += [target(schema, each) for each in found]


def fault(schema: Any, found: Any, part: Any = None, *, wary: bool = False) -> str | None:
    """Return what is wrong with a value by a schema that was checked, None if nothing is.

    A long text is never tried against an expression that Python might need hours for.

    Args:
        schema: the schema, in which references lead to places.
        found: the value.
        part: the part of the schema that the value is to fit; all of it if None.
        wary: whether a text that is not tried is taken for wrong rather than right: it comes from a question.
    """
    kind = _validator(wary)
    referencing = import_module("referencing")
    if isinstance(schema, dict):
        schema = {key: each for key, each in schema.items() if key != "$schema"}  # It would change the validator.
    # A registry of its own, for the default one fetches what a reference leads to.
    validator = kind(schema, registry=referencing.Registry(), format_checker=kind.FORMAT_CHECKER)
    try:
        error = next(validator.evolve(schema=schema if part is None else part).iter_errors(found), None)
    except (re.error, RecursionError, FutureWarning, ArithmeticError, referencing.exceptions.Unresolvable) as unusable:
        return str(unusable)
    return None if error is None else f"{error.json_path}: {error.message}"


@cache
def _jsonschema() -> Any:
    """Return the library, imported for the first schema rather than at start-up, which should be quick."""
    return import_module("jsonschema")


@cache
def _validator(wary: bool) -> Any:
    """Return a kind of validator that tries patterns as `fault` says."""
    kind = _jsonschema().Draft202012Validator
    return import_module("jsonschema.validators").extend(kind, {"pattern": partial(_unmatched, wary)})


def _unmatched(wary: bool, _validator: Any, pattern: str, found: Any, _schema: Any) -> Iterator[Any]:
    """Yield what is wrong with a text by a pattern, in the manner of jsonschema's keywords."""
    if not isinstance(found, str):
        return
    if len(found) > TRIED and laborious(pattern):
        if wary:
            yield _jsonschema().ValidationError(f"the text is too long to be tried against {pattern!r}")
    elif not re.search(pattern, found):
        yield _jsonschema().ValidationError(f"{found!r} does not match {pattern!r}")


def as_object(schema: Any) -> dict[str, Any]:
    """Return a schema as an object, which says the same as a boolean one."""
    if isinstance(schema, dict):
        return schema
    return {} if schema else {"not": {}}


def both(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """Return a schema that asks for what both ask, as far as that can be said in one."""
    merged = one | other
    for key in one.keys() & other.keys():
        first, second = one[key], other[key]
        if key in {"properties", "patternProperties", "$defs", "definitions"}:
            merged[key] = first | {
                name: both(first[name], each) if _mergeable(first.get(name), each) else each
                for name, each in second.items()
            }
        elif key == "required":
            merged[key] = list(dict.fromkeys([*first, *second]))
        elif key in {"minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"}:
            merged[key] = max(first, second)
        elif key in {"maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"}:
            merged[key] = min(first, second)
        elif key == "enum":
            merged[key] = [each for each in first if each in second]
        elif key == "type":
            merged[key] = _common_type(first, second)
        elif key in {"anyOf", "oneOf", "allOf"} and first != second:
            merged[key] = first
            merged["allOf"] = [*merged.get("allOf", ()), {key: second}]
    return merged


def _mergeable(one: Any, other: Any) -> bool:
    return isinstance(one, dict) and isinstance(other, dict)


def _common_type(one: str | list[str], other: str | list[str]) -> str | list[str]:
    first, second = ([each] if isinstance(each, str) else each for each in (one, other))
    common = [each for each in first if each in second]
    if "integer" in second and "number" in first:
        common.append("integer")
    return common[0] if len(common) == 1 else common or one


def references(schema: Any) -> list[str]:
    """Return what a schema refers to, in any place of it."""
    if isinstance(schema, list):
        return [found for each in schema for found in references(each)]
    if not isinstance(schema, dict):
        return []
    here = [schema["$ref"]] if isinstance(schema.get("$ref"), str) else []
    return here + [found for key, each in schema.items() if key not in {"enum", "const"} for found in references(each)]


def target(root: Any, reference: str) -> Any:
    """Return the part of a schema that a reference leads to.

    Raises:
        UnsatisfiableError: it leads nowhere, or out of the schema.
    """
    own = root.get("$id", "").removesuffix("#") if isinstance(root, dict) else ""
    place = unquote(reference.removeprefix(own)) or "#"
    if re.fullmatch(r"#[^/]+", place):
        anchored = next(_anchored(root, place[1:]), None)
        if anchored is not None:
            return anchored
    if place != "#" and not place.startswith("#/"):
        raise UnsatisfiableError(f"the reference {reference!r} does not lead to a place in the schema")
    found = root
    for part in place[1:].split("/")[1:]:
        key = part.replace("~1", "/").replace("~0", "~")
        if isinstance(found, list) and key.isdecimal() and int(key) < len(found):
            found = found[int(key)]
        elif isinstance(found, dict) and key in found:
            found = found[key]
        else:
            raise UnsatisfiableError(f"the reference {reference!r} leads nowhere")
    return found


def _anchored(schema: Any, name: str) -> Iterator[dict[str, Any]]:
    """Yield the parts of a schema that have an anchor of a name."""
    if isinstance(schema, dict):
        if name in (schema.get("$anchor"), schema.get("$dynamicAnchor")):
            yield schema
        for key, each in schema.items():
            if key not in {"enum", "const"}:
                yield from _anchored(each, name)
    elif isinstance(schema, list):
        for each in schema:
            yield from _anchored(each, name)
