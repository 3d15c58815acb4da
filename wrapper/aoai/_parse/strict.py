"""A JSON schema as the service takes it where it is to hold strictly."""

from __future__ import annotations

from copy import deepcopy
from typing import Any, cast

Schema = dict[str, Any]


def strict(schema: Schema) -> Schema:
    """Return a schema of which the service promises that its answer satisfies it.

    Every object lists its properties as required and allows no others; a default of null goes; a reference that stands
    beside other keywords gives way to what it refers to, and so does an `allOf` of one. `oneOf`, which the service does
    not take, becomes `anyOf`: what pydantic makes of variants that a field tells apart.

    Args:
        schema: as pydantic or msgspec make it; it is left as it is.

    Raises:
        ValueError: a reference leads nowhere.
    """
    return _strict(deepcopy(schema), schema, ())


def _strict(schema: Schema, root: Schema, inlined: tuple[str, ...]) -> Schema:
    """Make a schema strict where it stands.

    Args:
        schema: what is changed.
        root: the whole as it was given, in which references are looked up.
        inlined: the references whose place the schema has taken.
    """
    for keyword in ("$defs", "definitions", "properties"):
        for inner in _schemas(schema.get(keyword)):
            _strict(inner, root, inlined)
    if schema.get("type") == "object":
        schema.setdefault("additionalProperties", False)
    if isinstance(schema.get("properties"), dict):
        schema["required"] = list(schema["properties"])
    if isinstance(schema.get("items"), dict):
        _strict(schema["items"], root, inlined)
    if "oneOf" in schema and "anyOf" not in schema:
        schema["anyOf"] = schema.pop("oneOf")
        schema.pop("discriminator", None)
    for keyword in ("anyOf", "allOf"):
        for inner in _schemas(schema.get(keyword)):
            _strict(inner, root, inlined)
    if isinstance(schema.get("allOf"), list) and len(schema["allOf"]) == 1:
        schema.update(schema.pop("allOf")[0])
    if "default" in schema and schema["default"] is None:
        del schema["default"]
    reference = schema.get("$ref")
    if isinstance(reference, str) and len(schema) > 1:
        if reference in inlined:  # it stands within itself, and would go on without end
            for keyword in [each for each in schema if each not in ("$ref", "$defs", "definitions")]:
                del schema[keyword]
            return schema
        del schema["$ref"]
        for keyword, value in deepcopy(_at(root, reference)).items():
            schema.setdefault(keyword, value)
        return _strict(schema, root, (*inlined, reference))
    return schema


def _schemas(held: object) -> list[Schema]:
    """Return the schemas in an object or list of schemas; `true` and `false` are none to look into."""
    within = held.values() if isinstance(held, dict) else held if isinstance(held, list) else ()
    return [cast("Schema", each) for each in cast("list[object]", list(within)) if isinstance(each, dict)]


def _at(root: Schema, reference: str) -> Schema:
    found: Any = root
    for key in reference.removeprefix("#/").split("/"):
        found = found.get(key.replace("~1", "/").replace("~0", "~")) if isinstance(found, dict) else None
    if not reference.startswith("#/") or not isinstance(found, dict):
        raise ValueError(f"the schema refers to {reference!r}, which is not in it")
    return cast("Schema", found)
