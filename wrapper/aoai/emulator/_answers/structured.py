"""A JSON value that satisfies a JSON Schema, made of what the question offers where that fits.

Every value is checked against the schema before it is used; where none can be made, the request is refused.
"""

from __future__ import annotations

import math
import re
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from aoai.emulator._answers.patterns import UnsupportedPatternError, matching

if TYPE_CHECKING:
    from aoai.emulator._answers.hints import Hints

DEEPEST = 8
"""How deep a schema that refers to itself is followed where it need not be."""
_MOST = 1000
"""How many elements or characters are made at most."""

_EXAMPLES = {
    "date-time": "2025-01-31T12:00:00Z",
    "date": "2025-01-31",
    "time": "12:00:00Z",
    "duration": "P1D",
    "email": "someone@example.com",
    "idn-email": "someone@example.com",
    "hostname": "example.com",
    "idn-hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://example.com/",
    "uri-reference": "/",
    "iri": "https://example.com/",
    "uuid": "00000000-0000-4000-8000-000000000000",
    "json-pointer": "/a",
    "regex": "^a$",
}


class UnsatisfiableError(ValueError):
    """No value could be made that satisfies the schema."""


def value(schema: Any, hints: Hints) -> Any:
    """Return a value that satisfies a schema.

    Args:
        schema: a JSON Schema, 2020-12; references lead to places within it.
        hints: what the question offers.

    Raises:
        UnsatisfiableError: none could be made, or the schema is none.
    """
    check_schema(schema)
    maker = _Maker(schema, hints)
    try:
        made = maker.value(schema, "", 0)
    except UnsupportedPatternError as error:
        raise UnsatisfiableError(str(error)) from None
    except RecursionError:
        raise UnsatisfiableError("the schema has no end") from None
    wrong = fault(schema, made)
    if wrong is not None:
        raise UnsatisfiableError(wrong)
    return made


def check_schema(schema: Any) -> None:
    """Check that a schema is one, and that its references lead somewhere within it.

    Raises:
        UnsatisfiableError: they do not.
    """
    jsonschema = _jsonschema()
    try:
        jsonschema.Draft202012Validator.check_schema(schema)
    except jsonschema.SchemaError as error:
        raise UnsatisfiableError(f"{error.json_path}: {error.message}") from None
    for reference in _references(schema):
        _target(schema, reference)


def fault(schema: Any, found: Any, part: Any = None) -> str | None:
    """Return what is wrong with a value by a schema that was checked, None if nothing is.

    Args:
        schema: the schema, in which references lead to places.
        found: the value.
        part: the part of the schema that the value is to fit; all of it if None.
    """
    jsonschema = _jsonschema()
    kind = jsonschema.Draft202012Validator
    referencing = import_module("referencing")
    # A registry of its own, for the default one fetches what a reference leads to.
    validator = kind(schema, registry=referencing.Registry(), format_checker=kind.FORMAT_CHECKER)
    try:
        error = next(validator.evolve(schema=schema if part is None else part).iter_errors(found), None)
    except (re.error, RecursionError, FutureWarning, referencing.exceptions.Unresolvable) as unusable:
        return str(unusable)
    return None if error is None else f"{error.json_path}: {error.message}"


@cache
def _jsonschema() -> Any:
    """Return the library, imported for the first schema rather than at start-up, which should be quick."""
    return import_module("jsonschema")


class _Maker:
    """Makes values for the parts of a schema.

    Args:
        root: the whole schema.
        hints: what the question offers; it is used up on the way.
    """

    def __init__(self, root: Any, hints: Hints) -> None:
        self.root, self.hints = root, hints
        self.offered = 0
        """How many values came from the question."""

    def value(self, schema: Any, name: str, depth: int) -> Any:
        """Return a value for a schema.

        Args:
            schema: an object or a boolean.
            name: of the field that it is for.
            depth: how deep it stands.
        """
        if depth > 4 * DEEPEST:
            raise UnsatisfiableError("the schema has no end")
        if not isinstance(schema, dict):
            if schema is False:
                raise UnsatisfiableError(f"nothing satisfies the schema of {name!r}")
            return self._string({}, name)
        schema = self._flat(schema)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self._enum(schema, depth)
        for key in ("anyOf", "oneOf"):
            if key in schema:
                return self._variant(schema, key, name, depth)
        return self._typed(schema, self._type(schema, depth), name, depth)

    def _flat(self, schema: dict[str, Any]) -> dict[str, Any]:
        """Return a schema with its references followed and the parts of `allOf` put together."""
        for _ in range(100):
            if "$ref" in schema:
                rest = {key: each for key, each in schema.items() if key != "$ref"}
                target = _target(self.root, schema["$ref"])
                schema = _both(target if isinstance(target, dict) else {}, rest)
            elif "allOf" in schema:
                parts = [each for each in schema["allOf"] if isinstance(each, dict)]
                schema = {key: each for key, each in schema.items() if key != "allOf"}
                for part in parts:
                    schema = _both(schema, self._flat(part))
            else:
                return schema
        raise UnsatisfiableError("the schema has no end")

    def _fits(self, schema: dict[str, Any], found: Any) -> bool:
        """Say whether a value fits a part of the schema."""
        return fault(self.root, found, schema) is None

    def _enum(self, schema: dict[str, Any], depth: int) -> Any:
        options = [each for each in schema["enum"] if depth == 0 or self._fits({**schema, "enum": [each]}, each)]
        if not options:
            raise UnsatisfiableError("no value of the enum fits")
        chosen = self.hints.choice(options)
        self.offered += chosen is not None
        return options[0] if chosen is None else chosen

    def _variant(self, schema: dict[str, Any], key: str, name: str, depth: int) -> Any:
        """Return a value of the first variant that can be satisfied; null, and what goes deeper, come last."""
        rest = {each: part for each, part in schema.items() if each != key}
        variants = [_both(rest, each) if isinstance(each, dict) else each for each in schema[key]]
        if depth >= DEEPEST:
            variants.sort(key=lambda each: len(list(_references(each))))
        else:
            variants.sort(key=lambda each: isinstance(each, dict) and each.get("type") == "null")
        wrong = "there are no variants"
        for variant in variants:
            try:
                made = self.value(variant, name, depth + 1)
            except (UnsatisfiableError, UnsupportedPatternError) as error:
                wrong = str(error)
                continue
            if key == "anyOf" or sum(self._fits(_both(rest, each), made) for each in schema[key] if each) == 1:
                return made
        raise UnsatisfiableError(wrong)

    def _type(self, schema: dict[str, Any], depth: int) -> str:
        given = schema.get("type")
        if isinstance(given, list):
            kinds = [each for each in given if each != "null"]
            return "null" if not kinds or ("null" in given and depth >= DEEPEST) else kinds[0]
        if isinstance(given, str):
            return given
        for kind, keys in _TELLING.items():
            if not keys.isdisjoint(schema):
                return kind
        return "string"

    def _typed(self, schema: dict[str, Any], kind: str, name: str, depth: int) -> Any:
        if kind == "object":
            return self._object(schema, depth)
        if kind == "array":
            return self._array(schema, name, depth)
        if kind in {"integer", "number"}:
            return self._number(schema, name, whole=kind == "integer")
        if kind == "boolean":
            said = self.hints.boolean(name) if name else None
            self.offered += said is not None
            return True if said is None else said
        return None if kind == "null" else self._string(schema, name)

    def _object(self, schema: dict[str, Any], depth: int) -> dict[str, Any]:
        """Return an object with what is required, and what the question offers beside that."""
        properties: dict[str, Any] = schema.get("properties", {})
        required: list[str] = schema.get("required", [])
        keys = list(dict.fromkeys((*properties, *required)))
        made: dict[str, Any] = {}
        # Names in the question go to a list of texts rather than to the first text.
        for key in sorted(keys, key=lambda key: not self._lists_texts(properties.get(key))):
            part = properties.get(key, schema.get("additionalProperties", True))
            if key in required:
                made[key] = self.value(part, key, depth + 1)
            elif depth < DEEPEST // 2:
                before = self.offered
                try:
                    found = self.value(part, key, depth + 1)
                except (UnsatisfiableError, UnsupportedPatternError):
                    continue
                if self.offered > before:
                    made[key] = found
        made = {key: made[key] for key in keys if key in made}
        most = schema.get("maxProperties", math.inf)
        for key in [key for key in made if key not in required]:
            if len(made) > most:
                del made[key]
        for number in range(1, min(_MOST, schema.get("minProperties", 0)) + 1):
            if len(made) < schema["minProperties"]:
                key = matching(schema["propertyNames"]["pattern"]) if _pattern_of_names(schema) else f"key{number}"
                made.setdefault(key, self.value(schema.get("additionalProperties", True), key, depth + 1))
        return made

    def _array(self, schema: dict[str, Any], name: str, depth: int) -> list[Any]:
        first: list[Any] = schema.get("prefixItems", [])
        items = schema.get("items", True)
        least = max(schema.get("minItems", 0), schema.get("minContains", 1) if "contains" in schema else 0)
        most = min(schema.get("maxItems", math.inf), math.inf if items is not False else len(first))
        if least > _MOST:
            raise UnsatisfiableError(f"an array of {least} elements is too long")
        made = [self.value(each, name, depth + 1) for each in first[: int(min(most, len(first)))]]
        if "contains" in schema:
            items = _both(schema["contains"], items if isinstance(items, dict) else {})
        wanted = max(least, min(most, self._offered(items, depth)))
        singular = re.sub(r"s$", "", name)
        for number in range(2 * _MOST):
            if len(made) >= wanted:
                break
            element = self.value(items, singular, depth + 1)
            if schema.get("uniqueItems") and element in made:
                element = _another(element, number)
                if element in made or not self._fits(self._flat(items) if isinstance(items, dict) else {}, element):
                    element = next((each for each in self._others(items) if each not in made), None)
                if element is None and len(made) >= least:
                    break
            made.append(element)
        return made

    def _offered(self, items: Any, depth: int) -> int:
        """Return how many elements an array should have: as many as there are names or numbers to put in."""
        flat = self._flat(items) if isinstance(items, dict) else {}
        if depth >= DEEPEST:
            return 0
        if "enum" in flat or "const" in flat:
            return 1
        kind = self._type(flat, depth)
        if kind == "string":
            return max(1, min(10, len(self.hints.names)))
        if kind in {"integer", "number"}:
            return max(1, min(10, len(self.hints.numbers)))
        return 1

    def _lists_texts(self, part: Any) -> bool:
        flat = self._flat(part) if isinstance(part, dict) else {}
        items = flat.get("items")
        return isinstance(items, dict) and self._flat(items).get("type") == "string"

    def _others(self, items: Any) -> list[Any]:
        return list(self._flat(items).get("enum", ())) if isinstance(items, dict) else []

    def _number(self, schema: dict[str, Any], name: str, *, whole: bool) -> float | int:
        step = schema.get("multipleOf") or (1 if whole else 0)
        if whole and step != int(step):
            step = next((step * times for times in range(1, 1001) if (step * times) % 1 == 0), 1)
        least = max(schema.get("minimum", -math.inf), schema.get("exclusiveMinimum", -math.inf))
        most = min(schema.get("maximum", math.inf), schema.get("exclusiveMaximum", math.inf))
        said = self.hints.number(name)
        middle = (least + most) / 2 if math.isfinite(least + most) else None
        tried = [said, 1, 0, least, most, middle, least + (step or 1), most - (step or 1)]
        if step and math.isfinite(least):
            tried += [math.ceil(least / step) * step, (math.floor(least / step) + 1) * step]
        if step and math.isfinite(most):
            tried += [math.floor(most / step) * step, (math.ceil(most / step) - 1) * step]
        plain = {key: each for key, each in schema.items() if key in _BOUNDS}
        for each in tried:
            if each is not None and math.isfinite(each):
                candidate = int(each) if whole or each == int(each) else each
                if fault(plain, candidate) is None:
                    self.offered += each is said
                    return candidate
        raise UnsatisfiableError(f"no number satisfies the schema of {name!r}")

    def _string(self, schema: dict[str, Any], name: str) -> str:
        least, most = schema.get("minLength", 0), schema.get("maxLength", math.inf)
        form = schema.get("format", "")
        said = self.hints.string(name, form)
        if said is not None and fault({**_only(schema, _TEXT), "type": "string"}, said) is None:
            self.offered += 1
            return said
        if "pattern" in schema:
            return matching(schema["pattern"], least)
        if least > 100 * _MOST:
            raise UnsatisfiableError(f"a text of {least} characters is too long")
        text = _EXAMPLES.get(form) or said or (f"example {name}".strip() if name else self.hints.text or "example")
        if form in _EXAMPLES:
            return text
        if most < len(text):
            text = text[: int(most)]
        return text.ljust(least, ".")


_BOUNDS = {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"}
_TEXT = {"minLength", "maxLength", "pattern", "format"}
_TELLING = {
    "object": {"properties", "required", "additionalProperties", "minProperties", "patternProperties"},
    "array": {"items", "prefixItems", "minItems", "contains", "uniqueItems"},
    "number": _BOUNDS,
    "string": _TEXT,
}


def _only(schema: dict[str, Any], keys: set[str]) -> dict[str, Any]:
    return {key: each for key, each in schema.items() if key in keys}


def _pattern_of_names(schema: dict[str, Any]) -> bool:
    names = schema.get("propertyNames")
    return isinstance(names, dict) and "pattern" in names


def _another(element: Any, number: int) -> Any:
    """Return another value of the same kind."""
    if isinstance(element, bool) or element is None:
        return not element
    if isinstance(element, (int, float)):
        return element + number + 1
    return f"{element} {number + 1}" if isinstance(element, str) else element


def _both(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """Return a schema that asks for what both ask, as far as that can be said in one."""
    merged = one | other
    for key in one.keys() & other.keys():
        first, second = one[key], other[key]
        if key in {"properties", "patternProperties", "$defs", "definitions"}:
            merged[key] = first | {
                name: _both(first[name], each) if _mergeable(first.get(name), each) else each
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


def _references(schema: Any) -> list[str]:
    """Return what a schema refers to, in any place of it."""
    if isinstance(schema, list):
        return [found for each in schema for found in _references(each)]
    if not isinstance(schema, dict):
        return []
    here = [schema["$ref"]] if isinstance(schema.get("$ref"), str) else []
    return here + [found for key, each in schema.items() if key not in {"enum", "const"} for found in _references(each)]


def _target(root: Any, reference: str) -> Any:
    """Return the part of a schema that a reference leads to.

    Raises:
        UnsatisfiableError: it leads nowhere, or out of the schema.
    """
    if reference != "#" and not reference.startswith("#/"):
        raise UnsatisfiableError(f"the reference {reference!r} does not lead to a place in the schema")
    found = root
    for part in reference[1:].split("/")[1:]:
        key = part.replace("~1", "/").replace("~0", "~")
        if isinstance(found, list) and key.isdecimal() and int(key) < len(found):
            found = found[int(key)]
        elif isinstance(found, dict) and key in found:
            found = found[key]
        else:
            raise UnsatisfiableError(f"the reference {reference!r} leads nowhere")
    return found
