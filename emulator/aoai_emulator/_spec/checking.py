"""Checking requests and answers against the schemas of a version, and saying what is wrong in a sentence."""

from __future__ import annotations

import re
from functools import cache, partial
from itertools import islice
from typing import TYPE_CHECKING, Any, cast

import orjson

from aoai_emulator._protocol import RefusedError
from aoai_emulator._spec.documents import document
from aoai_emulator._spec.fitting import meant

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jsonschema import ValidationError  # type: ignore[import-untyped]

    from aoai_emulator._protocol import Json
    from aoai_emulator._spec.documents import Operation

_KEYWORDS = {
    "minimum": "it is less than the minimum of {limit}",
    "maximum": "it is greater than the maximum of {limit}",
    "exclusiveMinimum": "it must be greater than {limit}",
    "exclusiveMaximum": "it must be less than {limit}",
    "minLength": "it is too short, at least {limit} characters are needed",
    "maxLength": "it is too long, at most {limit} characters are allowed",
    "minItems": "it is too short, at least {limit} items are needed",
    "maxItems": "it is too long, at most {limit} items are allowed",
    "maxProperties": "it has too many entries, at most {limit} are allowed",
    "minProperties": "it has too few entries, at least {limit} are needed",
    "pattern": "it does not match {limit}",
    "uniqueItems": "its items must differ",
    "format": "it is too large for a number of the format {limit}",
}
_LONGEST = 80
_MOST_ERRORS = 50


class Checker:
    """Checks values against the schemas of a version.

    Args:
        version: a pinned version.
    """

    def __init__(self, version: str) -> None:
        # Imported for the first request rather than at start-up, which should be quick.
        from jsonschema import Draft202012Validator, FormatChecker
        from jsonschema.validators import extend  # type: ignore[import-untyped]

        types = Draft202012Validator.TYPE_CHECKER.redefine("integer", lambda _, value: _is_integer(value))
        formats = FormatChecker(())
        formats.checks("int32")(partial(_within, 31))
        formats.checks("int64")(partial(_within, 63))
        self._document = document(version)
        self._root = {"components": {"schemas": self._document.schemas}}  # where references lead
        self._make: Any = partial(extend(Draft202012Validator, type_checker=types), format_checker=formats)
        self._validators: dict[int, Any] = {}

    def error(self, schema: Json, value: Any) -> ValidationError | None:
        """Return the plainest thing that is wrong with a value; None if it fits.

        Raises:
            RecursionError: the value is nested too deep.
        """
        validator = self._validators.get(id(schema))
        if validator is None:
            validator = self._validators[id(schema)] = self._make(schema | self._root)
        return min(islice(validator.iter_errors(value), _MOST_ERRORS), key=_plainness, default=None)

    def check(self, schema: Json, value: Any, place: str = "") -> None:
        """Check a value of a request.

        Args:
            schema: of the version's document.
            value: JSON values.
            place: the parameter whose value it is; the body's if empty.

        Raises:
            RefusedError: the value does not fit (400).
        """
        try:
            error = self.error(schema, value)
        except RecursionError:
            raise refused("invalid_value", place, "The body of the request is nested too deep.") from None
        if error is not None:
            raise self._refusal(error, place)

    def _refusal(self, error: ValidationError, place: str) -> RefusedError:
        """Return the refusal that names the field at fault and what is wrong with it."""
        while error.context:
            union: Any = error.schema
            parts = [*error.absolute_path]
            discriminator: Json = union.get("discriminator", {})
            name, mapping = discriminator.get("propertyName", ""), discriminator.get("mapping", {})
            index = self._meant(union, error.instance)
            variant: Json = union["anyOf"][index]
            if mapping and isinstance(error.instance, dict):
                if name not in error.instance and self._needs(variant, name):
                    return _missing(_path(place, [*parts, name]))
                value = error.instance.get(name)
                if name in error.instance and value not in [*mapping, *self._values(variant, name)]:
                    wrong = (
                        f"{_short(value)} is not one of {_either(map(_short, (*mapping, *self._values(union, name))))}"
                    )
                    return _invalid(_path(place, [*parts, name]), wrong)
            inside = [each for each in error.context if each.relative_schema_path[0] == index]
            types = [each for each in inside if each.validator == "type" and not each.relative_path]
            if types:
                return _wrong_type(_path(place, parts), self._types(union), error.instance)
            error = min(inside, key=_plainness)
        path = _path(place, [*error.absolute_path])
        keyword, limit = str(error.validator), cast("Any", error.validator_value)
        if keyword == "required":
            return _missing(_path(place, [*error.absolute_path, _first_missing(error)]))
        if keyword == "type":
            return _wrong_type(path, [limit] if isinstance(limit, str) else [*limit], error.instance)
        if keyword in ("enum", "const"):
            allowed = [limit] if keyword == "const" else limit
            return _invalid(path, f"{_short(error.instance)} is not one of {_either(map(_short, allowed))}")
        if keyword == "additionalProperties":
            whole, value = cast("Any", error.schema), cast("Json", error.instance)
            unknown = next(key for key in value if key not in whole.get("properties", {}))
            return unrecognized(_path(place, [*error.absolute_path, unknown]))
        return _invalid(path, _KEYWORDS.get(keyword, f"it breaks the rule {keyword}").format(limit=limit))

    def _meant(self, union: Json, value: Any) -> int:
        """Return the index of the variant of a union that a value is meant for.

        A value without the field by which one variant, a union itself, would tell its own apart is meant for a variant
        that does without that field, if what it needs are fields of what the value resembles.
        """
        index = meant(self._document, union, value)
        inner = self._document.resolved(union["anyOf"][index])
        name = inner.get("discriminator", {}).get("propertyName")
        if name is None or not isinstance(value, dict) or name in value:
            return index
        while "anyOf" in inner:
            inner = self._document.resolved(inner["anyOf"][meant(self._document, inner, value)])
        for other, variant in enumerate(map(self._document.resolved, union["anyOf"])):
            required = variant.get("required", ())
            if required and name not in required and inner.get("properties", {}).keys() >= set(required):
                return other
        return index

    def _needs(self, schema: Json, name: str) -> bool:
        """Say whether every value of a schema must have a field."""
        schema = self._document.resolved(schema)
        if "anyOf" in schema:
            return all(self._needs(variant, name) for variant in schema["anyOf"])
        return name in schema.get("required", ())

    def _values(self, schema: Json, name: str) -> list[Any]:
        """Return the values that a field may have in values of a schema, as far as they are listed."""
        schema = self._document.resolved(schema)
        if "anyOf" in schema:
            return [value for variant in schema["anyOf"] for value in self._values(variant, name)]
        field = self._document.resolved(schema.get("properties", {}).get(name, {}))
        return [field["const"]] if "const" in field else [*field.get("enum", ())]

    def _types(self, schema: Json) -> list[str]:
        """Return the types that a value of a schema may have."""
        schema = self._document.resolved(schema)
        if "anyOf" in schema:
            return [name for variant in schema["anyOf"] for name in self._types(variant)]
        found = schema.get("type", "object")
        return [found] if isinstance(found, str) else [*found]


def _is_integer(value: object) -> bool:
    """Say whether a value is an integer that JSON of the service has: `1.0` is one, more than 64 bits is none."""
    if isinstance(value, float):
        return value.is_integer() and abs(value) < 2**63
    return isinstance(value, int) and not isinstance(value, bool) and -(2**63) <= value < 2**64


def _within(bits: int, value: object) -> bool:
    """Say whether a number has no more than so many bits and a sign; what is no number has another error."""
    return not isinstance(value, (int, float)) or -(2**bits) <= value < 2**bits


@cache
def checker(version: str) -> Checker:
    """Return the checker of a pinned version."""
    return Checker(version)


def check_body(operation: Operation, schema: Json, body: Any) -> None:
    """Check the body of a request, in which the service also refuses fields that it does not know.

    Raises:
        RefusedError: the body does not fit (400).
    """
    checker(operation.version).check(schema, body)
    if isinstance(body, dict):
        whole = operation.document.resolved(schema)
        known = operation.document.fields(whole)
        open_ended = not known or "additionalProperties" in whole
        # A body may name the model beside the deployment in the path, in every version.
        unknown = next((key for key in body if key not in known and key != "model"), None)
        if unknown is not None and not open_ended:
            raise unrecognized(unknown)


def violation(operation: Operation, schema: Json, value: Any) -> str | None:
    """Return how an answer breaks its schema; None if it does not."""
    error = checker(operation.version).error(schema, value)
    while error is not None and error.context:
        union: Any = error.schema
        index = meant(operation.document, union, error.instance)
        error = next(each for each in error.context if each.relative_schema_path[0] == index)
    return None if error is None else f"{operation.name} of {operation.version}: {error.json_path}: {error.message}"


def refused(code: str | None, path: str, message: str) -> RefusedError:
    """Return the refusal of a request for what is at a path of it (400)."""
    return RefusedError(400, code, message, kind="invalid_request_error", param=path or None)


def unrecognized(path: str) -> RefusedError:
    """Return the refusal of a field that the version does not know."""
    return refused("unknown_parameter", path, f"Unrecognized request argument supplied: {path}")


def _missing(path: str) -> RefusedError:
    return refused("missing_required_parameter", path, f"Missing required parameter: '{path}'.")


def _invalid(path: str, wrong: str) -> RefusedError:
    return refused("invalid_value", path, f"Invalid value for '{path or 'body'}': {wrong}.")


def _wrong_type(path: str, expected: list[str], value: Any) -> RefusedError:
    wrong = f"expected {_either(expected)}, got {_short(value)}"
    return refused("invalid_type", path, f"Invalid type for '{path or 'body'}': {wrong}.")


def _first_missing(error: ValidationError) -> str:
    needed, value = cast("list[str]", error.validator_value), cast("Json", error.instance)
    return next(name for name in needed if name not in value)


def _plainness(error: ValidationError) -> tuple[int, bool]:
    """Return what is the less the plainer an error is: near the top, and about what is there."""
    return len(error.absolute_path), error.validator == "required"


def _path(place: str, parts: list[str | int]) -> str:
    inside = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in parts)
    return f"{place}{inside}".removeprefix(".")


def _either(names: Iterable[str]) -> str:
    *most, last = dict.fromkeys(names)
    return f"{', '.join(most)} or {last}" if most else last


def _short(value: Any) -> str:
    text = re.sub(r"^b'|'$", "", repr(value)) if isinstance(value, bytes) else orjson.dumps(value, default=str).decode()
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "..."
