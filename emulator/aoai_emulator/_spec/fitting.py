"""Making an answer fit its schema: required fields that a handler left out are filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

    from aoai_emulator._protocol import Json
    from aoai_emulator._spec.documents import Document

Fill: TypeAlias = "Callable[[Any], Any]"

_TYPES: dict[str, Callable[[Any], bool]] = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "null": lambda value: value is None,
}


class Fitter:
    """Fills in what values of a document's schemas lack.

    Args:
        document: whose schemas.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._fills: dict[int, Fill | None] = {}

    def fitted(self, schema: Json, value: Any) -> Any:
        """Return a value with the required fields that it lacks: null where that is allowed, else the smallest value.

        Nothing is taken away or changed; what is filled in, is filled into copies.
        """
        known = id(schema)
        fill = self._fills[known] if known in self._fills else self._fill(schema)
        return value if fill is None else fill(value)

    def _fill(self, schema: Json) -> Fill | None:
        """Return what fills in values of a schema; None if there is never anything to fill in."""
        given = id(schema)
        schema = self._document.resolved(schema)
        known = id(schema)
        if known in self._fills:
            self._fills[given] = self._fills[known]
        else:
            # For a schema inside itself, which is looked up when a value is there.
            self._fills[known] = lambda value: self.fitted(schema, value)
            self._fills[known] = self._made(schema)
        return self._fills[known]

    def _made(self, schema: Json) -> Fill | None:
        steps: list[Fill | None] = []
        if "properties" in schema:
            steps.append(self._object(schema))
        elif isinstance(schema.get("additionalProperties"), dict):
            steps.append(_each_value(self._fill(schema["additionalProperties"])))
        if isinstance(schema.get("items"), dict):
            steps.append(_each_item(self._fill(schema["items"])))
        if "anyOf" in schema:
            steps.append(self._union(schema))
        steps += [self._fill(member) for member in schema.get("allOf", ())]
        needed = [step for step in steps if step is not None]
        if len(needed) < 2:
            return needed[0] if needed else None

        def fill_all(value: Any) -> Any:
            for step in needed:
                value = step(value)
            return value

        return fill_all

    def _object(self, schema: Json) -> Fill:
        required = [(name, schema["properties"].get(name, {})) for name in schema.get("required", ())]
        inner = [(name, fill) for name, each in schema["properties"].items() if (fill := self._fill(each)) is not None]

        def fill_object(value: Any) -> Any:
            if not isinstance(value, dict):
                return value
            changes: Json = {}
            for name, fill in inner:
                if value.get(name) is not None:
                    filled = fill(value[name])
                    if filled is not value[name]:
                        changes[name] = filled
            for name, missing in required:
                if name not in value:
                    changes[name] = smallest(self._document, missing)
            return value | changes if changes else value

        return fill_object

    def _union(self, schema: Json) -> Fill | None:
        fills = [self._fill(variant) for variant in schema["anyOf"]]
        if not any(fills):
            return None

        def fill_variant(value: Any) -> Any:
            if not isinstance(value, dict | list):
                return value
            fill = fills[meant(self._document, schema, value)]
            return value if fill is None else fill(value)

        return fill_variant


def meant(document: Document, union: Json, value: Any) -> int:
    """Return the index of the variant of a union that a value is meant for.

    That is the one its discriminator names; else the one of its type that agrees with the most fields which can have
    only few values, and then with the most of its fields.
    """
    variants: list[Json] = union["anyOf"]
    discriminator = union.get("discriminator")
    if discriminator is not None and isinstance(value, dict):
        reference = discriminator.get("mapping", {}).get(value.get(discriminator["propertyName"]))
        for index, variant in enumerate(variants):
            if reference is not None and variant.get("$ref") == reference:
                return index
    scores = [_agreement(document, variant, value) for variant in variants]
    return scores.index(max(scores))


def _agreement(document: Document, schema: Json, value: Any) -> tuple[int, int, int]:
    schema = document.resolved(schema)
    if "anyOf" in schema and "properties" not in schema:
        return max(_agreement(document, variant, value) for variant in schema["anyOf"])
    types = schema.get("type")
    names = [types] if isinstance(types, str) else types or (["object"] if "properties" in schema else [*_TYPES])
    if not any(_TYPES[name](value) for name in names):
        return (-2, 0, 0)
    if isinstance(value, list) and value and isinstance(schema.get("items"), dict):
        told, fields, missing = _agreement(document, schema["items"], value[0])
        return (max(told, -1), fields, missing)  # a list is what was meant, whatever is in it
    if not isinstance(value, dict):
        return (0, 0, 0)
    properties = schema.get("properties", {})
    told = 0
    for name, inner in properties.items():
        allowed = _allowed(document.resolved(inner))
        if allowed is not None and name in value:
            told += 1 if value[name] in allowed else -100
    missing = sum(name not in value for name in schema.get("required", ()))
    return (told, len(value.keys() & properties.keys()), -missing)


def _allowed(schema: Json) -> list[Any] | None:
    if "const" in schema:
        return [schema["const"]]
    found: list[Any] | None = schema.get("enum")
    return found


def smallest(document: Document, schema: Json, depth: int = 0) -> Any:
    """Return null where a schema allows it, else a value of it that says as little as can be said."""
    schema = document.resolved(schema)
    allowed = _allowed(schema)
    if allowed:
        return None if None in allowed else allowed[0]
    types = schema.get("type", ())
    if "null" in types:
        return None
    if "anyOf" in schema and "properties" not in schema:
        variants = schema["anyOf"]
        if any(takes_null(document, variant) for variant in variants):
            return None
        value = smallest(document, variants[0], depth + 1)
    elif "properties" in schema or types == "object":
        properties = schema.get("properties", {})
        value = {name: smallest(document, properties.get(name, {}), depth + 1) for name in schema.get("required", ())}
    elif types == "array" or "items" in schema:
        value = [smallest(document, schema.get("items", {}), depth + 1) for _ in range(schema.get("minItems", 0))]
    elif types == "boolean":
        value = False
    elif types in ("integer", "number"):
        value = max(0, schema.get("minimum", 0))
    elif types == "string":
        value = "about:blank" if schema.get("format") == "uri" else "0" * schema.get("minLength", 0)
    elif "allOf" in schema:
        value = {}
        for member in schema["allOf"]:
            part = smallest(document, member, depth + 1)
            value = value | part if isinstance(part, dict) else part
    else:
        value = None
    return value


def takes_null(document: Document, schema: Json) -> bool:
    """Say whether null fits a schema that says what type it has."""
    schema = document.resolved(schema)
    return (
        "null" in schema.get("type", ())
        or None in schema.get("enum", ())
        or any(takes_null(document, variant) for variant in schema.get("anyOf", ()))
    )


def _each_value(fill: Fill | None) -> Fill | None:
    if fill is None:
        return None
    return lambda value: {key: fill(each) for key, each in value.items()} if isinstance(value, dict) else value


def _each_item(fill: Fill | None) -> Fill | None:
    if fill is None:
        return None
    return lambda value: [fill(each) for each in value] if isinstance(value, list) else value
