"""Names: of schemas, as classes that a person can read, and of inline objects, which upstream leaves nameless."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any

from pipeline.documents import Document, PipelineError, canonical
from pipeline.schemas import PREFIX, SOURCE, map_document, operations

if TYPE_CHECKING:
    from collections.abc import Callable


def pascal(name: str) -> str:
    """Return a name as a class is written: `chatCompletion-request` gives `ChatCompletionRequest`."""
    parts = (part for part in re.split(r"[^0-9A-Za-z]+", name) if part)
    return "".join(part[:1].upper() + part[1:] for part in parts)


def public_schema_name(name: str) -> str:
    """Return the class name of an upstream schema. The namespace `OpenAI.` of the v1 document is not part of it."""
    return pascal(name.removeprefix("OpenAI."))


def settle_schema_names(document: Document, surface: str, taken: set[str]) -> Document:
    """Return the document with public schema names, each schema with its source noted.

    A name that another surface of the same version has taken gets the surface's name in front (`AuthoringError`).

    Raises:
        PipelineError: two schemas of one document would have the same name.
    """
    renamed: dict[str, str] = {}
    for name in document["components"]["schemas"]:
        public = public_schema_name(name)
        if public in taken:
            public = pascal(surface) + public
        if public in renamed.values() or public in taken:
            raise PipelineError(f"{PREFIX}{name}: this schema and another one would both be called {public}")
        renamed[name] = public
    result: Document = _rename_references(document, renamed)
    schemas = {
        renamed[name]: schema | {SOURCE: f"{surface}{PREFIX}{name}"}
        for name, schema in result["components"]["schemas"].items()
    }
    return result | {"components": result["components"] | {"schemas": schemas}}


def _rename_references(node: Any, renamed: dict[str, str]) -> Any:
    if isinstance(node, dict):
        return {key: _rename_references(value, renamed) for key, value in node.items()}
    if isinstance(node, list):
        return [_rename_references(value, renamed) for value in node]
    if isinstance(node, str) and node.startswith(PREFIX) and node.removeprefix(PREFIX) in renamed:
        return PREFIX + renamed[node.removeprefix(PREFIX)]
    return node


def recognise(document: Document) -> Document:
    """Return the document with each body and answer that is a component written out in place as a reference to it."""
    schemas: Document = document["components"]["schemas"]
    known = {
        canonical({key: value for key, value in schema.items() if key != SOURCE}): name
        for name, schema in reversed(schemas.items())
        if "properties" in schema
    }

    def change(schema: Document) -> Document:
        name = known.get(canonical(schema)) if "properties" in schema else None
        return {"$ref": PREFIX + name} if name else schema

    return map_document(document, change) | {"components": document["components"]}


def name_inline_objects(document: Document) -> Document:
    """Return the document with each inline object that has properties moved to the components under a name of its own.

    The name is the parent's followed by the property's (`CreateChatCompletionRequestStreamOptions`), `Item` for the
    element of an array, `Value` for that of a map, and what tells it from its siblings for the variant of a union.
    Bodies and answers are named after their operation. Two inline objects that are alike and would have the same
    name are one.
    """
    components: Document = dict(document["components"]["schemas"])

    def place(schema: Document, name: str) -> Document:
        """Store a nameless object and return the reference that stands for it."""
        kept = {key: schema[key] for key in ("nullable", "default") if key in schema}
        body = {key: value for key, value in schema.items() if key not in kept}
        candidate, number = name, 1
        while candidate in components and components[candidate] != body:
            number += 1
            candidate = f"{name}{number}"
        components[candidate] = body
        return {"$ref": PREFIX + candidate} | kept

    def named(schema: Document, name: str) -> Document:
        """Name what is inside a schema, then the schema itself if it is an object with properties."""
        inner = inside(schema, name)
        return place(inner, name) if inner.get("properties") else inner

    def inside(schema: Document, name: str) -> Document:
        result = dict(schema)
        if "properties" in schema:
            result["properties"] = {
                key: named(value, name + pascal(key)) for key, value in schema["properties"].items()
            }
        for key in ("oneOf", "anyOf"):
            if key in schema:
                result[key] = [
                    named(variant, name + _tell(variant, number)) for number, variant in enumerate(schema[key], 1)
                ]
        if isinstance(schema.get("items"), dict):
            result["items"] = named(schema["items"], name + "Item")
        if isinstance(schema.get("additionalProperties"), dict):
            result["additionalProperties"] = named(schema["additionalProperties"], name + "Value")
        return result

    for name in list(components):
        components[name] = inside(components[name], name)
    paths: Document = {path: dict(item) for path, item in document["paths"].items()}
    for path, method, operation in operations(document):
        stem = pascal(operation["operationId"])
        request, response, error = (partial(named, name=stem + end) for end in ("Request", "Response", "Error"))
        result = dict(operation)
        result["parameters"] = [
            parameter | {"schema": named(parameter["schema"], stem + pascal(parameter["name"]))}
            for parameter in operation["parameters"]
        ]
        if "requestBody" in operation:
            result["requestBody"] = _map_media(operation["requestBody"], request)
        result["responses"] = {
            status: _map_media(answer, response if status[0] == "2" else error)
            for status, answer in operation["responses"].items()
        }
        paths[path][method] = result
    return document | {"paths": paths, "components": document["components"] | {"schemas": components}}


def _map_media(holder: Document, change: Callable[[Document], Document]) -> Document:
    if "content" not in holder:
        return holder
    content = {
        content_type: media | {"schema": change(media["schema"])} if "schema" in media else media
        for content_type, media in holder["content"].items()
    }
    return holder | {"content": content}


def _tell(variant: Document, number: int) -> str:
    """Return what tells an inline variant from its siblings: the only value a property allows, or its number."""
    for name in ("type", "role", "object", "kind", "event"):
        values = variant.get("properties", {}).get(name, {}).get("enum", [])
        if len(values) == 1:
            return pascal(str(values[0]))
    return f"Variant{number}"
