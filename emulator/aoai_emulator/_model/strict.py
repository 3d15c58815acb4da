"""What strict mode asks of a JSON Schema."""

from __future__ import annotations

from typing import Any


def not_strict(schema: Any, context: tuple[str, ...] = ()) -> str | None:
    """Return what strict mode does not allow in a schema, None if there is nothing.

    Each object must list all its properties as required and allow no others; the outermost value must be an object.
    """
    if isinstance(schema, list):
        return next(filter(None, (not_strict(each, (*context, str(at))) for at, each in enumerate(schema))), None)
    if not isinstance(schema, dict):
        return None
    where = f"In context=({', '.join(map(repr, context))}{',' if len(context) == 1 else ''})"
    if not context and "$ref" not in schema and schema.get("type") != "object":
        return f"schema must be a JSON Schema of 'type: \"object\"', got 'type: \"{schema.get('type')}\"'"
    properties = schema.get("properties", {}) if isinstance(schema.get("properties", {}), dict) else {}
    if schema.get("type") == "object" and schema.get("additionalProperties") is not False:
        return f"{where}, 'additionalProperties' is required to be supplied and to be false"
    missing = [name for name in properties if name not in schema.get("required", ())]
    if missing:
        return f"{where}, 'required' is required to include every key in properties. Missing '{missing[0]}'"
    for key in ("properties", "$defs", "definitions"):
        if isinstance(schema.get(key), dict):
            for name, part in schema[key].items():
                wrong = not_strict(part, (*context, key, name))
                if wrong:
                    return wrong
    parts = ((key, schema[key]) for key in ("items", "anyOf") if key in schema)
    return next(filter(None, (not_strict(part, (*context, key)) for key, part in parts)), None)
