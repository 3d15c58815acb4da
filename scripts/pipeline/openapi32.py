"""OpenAPI 3.2 and the newer words of JSON Schema, written as the other stages know them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pipeline.schemas import PREFIX, map_deep, map_document, operations

if TYPE_CHECKING:
    from pipeline.documents import Document

EVENTS = "text/event-stream"
_IGNORED = frozenset({"accept", "authorization", "content-type"})
"""Header parameters of which OpenAPI says that a definition of them is ignored: the content types say the same."""


def without_newer_words(document: Document) -> Document:
    """Return the document in the words of OpenAPI 3.1.

    - `itemSchema`, one event of a stream, becomes the schema of the stream, as overlays write it for dated versions.
      An event that is described as the JSON in `data` is that JSON.
    - A schema that names a media type of bytes, and a field of a form that has no schema at all, is binary.
    - `unevaluatedProperties` of an object without alternatives is `additionalProperties`.
    - Where a nullable value is described twice, inside `anyOf` and beside it, what stands beside it is what is sent.
    - Parameters named `Accept` and the like are taken out, as OpenAPI asks.

    References to shared parameters, bodies and answers must have been resolved before.
    """
    components = document.get("components", {}).get("schemas", {})
    paths: Document = {path: dict(item) for path, item in document["paths"].items()}
    forms: set[str] = set()
    for path, method, operation in operations(document):
        result = dict(operation)
        result["parameters"] = [
            parameter
            for parameter in operation.get("parameters", [])
            if parameter["in"] != "header" or parameter["name"].lower() not in _IGNORED
        ]
        result["responses"] = {status: _answer(answer) for status, answer in operation["responses"].items()}
        if "multipart/form-data" in operation.get("requestBody", {}).get("content", {}):
            schema = operation["requestBody"]["content"]["multipart/form-data"].get("schema", {})
            forms.add(schema.get("$ref", "").removeprefix(PREFIX))
        paths[path][method] = result
    schemas = {name: _form(schema) if name in forms else schema for name, schema in components.items()}
    document = document | {"paths": paths, "components": document.get("components", {}) | {"schemas": schemas}}
    return map_document(document, lambda schema: map_deep(schema, _plain))


def _answer(answer: Document) -> Document:
    if EVENTS not in answer.get("content", {}) or "itemSchema" not in answer["content"][EVENTS]:
        return answer
    media = dict(answer["content"][EVENTS])
    media["schema"] = _event(media.pop("itemSchema"))
    return answer | {"content": answer["content"] | {EVENTS: media}}


def _event(item: Document) -> Document:
    """Return the schema of what the events of a stream hold: each alternative is an envelope around its data."""
    alternatives: list[Document] = item.get("oneOf") or item.get("anyOf") or [item]
    data = [alternative.get("properties", {}).get("data", {}) for alternative in alternatives]
    held = [each["contentSchema"] for each in data if "contentSchema" in each]
    return {"oneOf": held} if held else item


def _form(schema: Document) -> Document:
    if "properties" not in schema:
        return schema
    properties: dict[str, Any] = {
        name: declared or {"type": "string", "format": "binary"} for name, declared in schema["properties"].items()
    }
    return schema | {"properties": properties}


def _plain(schema: Document) -> Document:
    result = dict(schema)
    if "contentMediaType" in result and "type" not in result:
        del result["contentMediaType"]
        result |= {"type": "string", "format": "binary"}
    if "unevaluatedProperties" in result and not result.keys() & {"allOf", "anyOf", "oneOf"}:
        result.setdefault("additionalProperties", result.pop("unevaluatedProperties"))
    nullable = any(alternative.get("type") == "null" for alternative in result.get("anyOf", ()))
    if nullable and isinstance(result.get("type"), str):
        del result["anyOf"]
        result["type"] = [result["type"], "null"]
    return result
