"""An answer as its version knows it: without fields that came with a later one, and nulls where it has none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai_emulator._spec.fitting import meant, takes_null

if TYPE_CHECKING:
    from aoai_emulator._protocol import Json
    from aoai_emulator._spec.documents import Document


def known(document: Document, schema: Json, value: Any) -> Any:
    """Return a value without the fields that its schema does not name, or that may be missing but not null.

    Args:
        document: of the version.
        schema: of the value, a part of the document.
        value: JSON values; they are not changed.
    """
    schema = document.resolved(schema)
    if isinstance(value, list):
        items = schema.get("items")
        return [known(document, items, each) for each in value] if isinstance(items, dict) else value
    if not isinstance(value, dict):
        return value
    if "anyOf" in schema and "properties" not in schema:
        return known(document, schema["anyOf"][meant(document, schema, value)], value)
    properties = schema.get("properties")
    if properties is None or "additionalProperties" in schema:
        return value
    required = schema.get("required", ())
    return {
        name: known(document, properties[name], each) if each.__class__ in (dict, list) else each
        for name, each in value.items()
        if name in properties and (each is not None or name in required or takes_null(document, properties[name]))
    }
