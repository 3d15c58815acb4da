"""Walking schemas: every place in a document where a schema stands, and what a reference means."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from pipeline.documents import METHODS, Document, PipelineError, inside

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PREFIX = "#/components/schemas/"
SOURCE = "x-source"
"""Where a component came from: `inference#/components/schemas/chatCompletionStreamOptions`."""

_MAPS = ("properties", "patternProperties", "$defs")
_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_SINGLES = ("items", "additionalProperties", "not", "contains", "propertyNames")


def map_children(schema: Document, change: Callable[[Document], Document]) -> Document:
    """Return the schema with each schema directly inside it replaced by what `change` makes of it."""
    result = dict(schema)
    for key in _MAPS:
        if key in result:
            result[key] = {name: inside(change, value, key, name) for name, value in result[key].items()}
    for key in _LISTS:
        if key in result:
            result[key] = [inside(change, value, key, index) for index, value in enumerate(result[key])]
    for key in _SINGLES:
        if isinstance(result.get(key), dict):
            result[key] = inside(change, result[key], key)
    return result


def children(schema: Document) -> Iterator[tuple[tuple[str, ...], Document]]:
    """Yield each schema directly inside this one, with the keys that lead to it."""
    for key in _MAPS:
        for name, value in schema.get(key, {}).items():
            yield (key, name), value
    for key in _LISTS:
        for index, value in enumerate(schema.get(key, [])):
            yield (key, str(index)), value
    for key in _SINGLES:
        if isinstance(schema.get(key), dict):
            yield (key,), schema[key]


def map_deep(schema: Document, change: Callable[[Document], Document]) -> Document:
    """Return the schema with `change` applied to it and to every schema inside it, innermost first."""
    return change(map_children(schema, lambda child: map_deep(child, change)))


def map_document(document: Document, change: Callable[[Document], Document]) -> Document:
    """Return the document with `change` applied to each outermost schema: of components, parameters, bodies, answers.

    References to shared parameters, bodies and responses must have been resolved before.
    """
    result = dict(document)
    components = dict(document.get("components", {}))
    components["schemas"] = {
        name: inside(change, schema, "components", "schemas", name)
        for name, schema in components.get("schemas", {}).items()
    }
    result["components"] = components
    result["paths"] = {
        path: {
            key: inside(partial(_map_operation, change=change), value, "paths", path, key) if key in METHODS else value
            for key, value in item.items()
        }
        for path, item in document["paths"].items()
    }
    return result


def _map_operation(operation: Document, change: Callable[[Document], Document]) -> Document:
    result = dict(operation)
    if "parameters" in operation:
        result["parameters"] = [
            parameter | {"schema": inside(change, parameter["schema"], "parameters", index, "schema")}
            for index, parameter in enumerate(operation["parameters"])
        ]
    if "requestBody" in operation:
        result["requestBody"] = inside(partial(_map_content, change=change), operation["requestBody"], "requestBody")
    result["responses"] = {
        status: inside(partial(_map_content, change=change), response, "responses", status)
        for status, response in operation["responses"].items()
    }
    return result


def _map_content(holder: Document, change: Callable[[Document], Document]) -> Document:
    result = dict(holder)
    if "headers" in holder:
        result["headers"] = {
            name: header | {"schema": inside(change, header["schema"], "headers", name, "schema")}
            for name, header in holder["headers"].items()
        }
    if "content" in holder:
        result["content"] = {
            content_type: media | {"schema": inside(change, media["schema"], "content", content_type, "schema")}
            if "schema" in media
            else media
            for content_type, media in holder["content"].items()
        }
    return result


def operations(document: Document) -> Iterator[tuple[str, str, Document]]:
    """Yield path, method and operation for each operation of a document."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def target(reference: str) -> str:
    """Return the name of the component schema that a `$ref` means.

    Raises:
        PipelineError: the reference leads anywhere else.
    """
    if not reference.startswith(PREFIX):
        raise PipelineError(f"$ref {reference} does not lead to {PREFIX}...; mend it with an overlay")
    return reference.removeprefix(PREFIX)


def source_name(name: str, components: Document) -> str:
    """Return what a component is called in the pinned document, which is what an overlay calls it."""
    source: str = components.get(name, {}).get(SOURCE, PREFIX + name)
    return source.partition(PREFIX)[2]


def resolve(schema: Document, components: Document) -> Document:
    """Follow `$ref` until a schema that is none, and return that.

    Raises:
        PipelineError: a reference leads nowhere, or in a circle.
    """
    seen: set[str] = set()
    while "$ref" in schema:
        name = target(schema["$ref"])
        if name in seen or name not in components:
            raise PipelineError(f"$ref {schema['$ref']} leads {'in a circle' if name in seen else 'nowhere'}")
        seen.add(name)
        schema = components[name]
    return schema


def type_of(schema: Document) -> str | list[str] | None:
    """Return the type or types of a schema; one that names none is an object or an array if it says what is inside."""
    if "type" in schema:
        declared: str | list[str] = schema["type"]
        return declared
    if "properties" in schema or "additionalProperties" in schema:
        return "object"
    return "array" if "items" in schema else None
