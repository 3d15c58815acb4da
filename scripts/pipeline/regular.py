"""Small regularities: shared parts written out, content types, servers, nullability and defaults in one manner."""

from __future__ import annotations

from typing import Any

from pipeline.documents import METHODS, Document, PipelineError
from pipeline.schemas import PREFIX, map_deep, map_document, operations, type_of

_JSON_LIKE = frozenset({"*/*", "text/json", "application/*+json", "application/json; charset=utf-8"})


def inline_shared(document: Document) -> Document:
    """Return the document with references to shared parameters, bodies, answers and headers replaced by what they mean.

    Parameters of a path item move to its operations, except where an operation has its own in their place.

    Raises:
        PipelineError: such a reference leads nowhere.
    """
    components = document.get("components", {})

    def resolved(node: Document, kind: str) -> Document:
        reference = node.get("$ref")
        if reference is None:
            return node
        name = str(reference).removeprefix(f"#/components/{kind}/")
        if name not in components.get(kind, {}):
            raise PipelineError(f"$ref {reference} leads nowhere; mend it with an overlay")
        return resolved(components[kind][name], kind)

    def with_headers(response: Document) -> Document:
        if "headers" not in response:
            return response
        return response | {"headers": {name: resolved(h, "headers") for name, h in response["headers"].items()}}

    def written_out(operation: Document, common: list[Document]) -> Document:
        own = [resolved(p, "parameters") for p in operation.get("parameters", [])]
        taken = {(p["name"], p["in"]) for p in own}
        result = operation | {"parameters": [*(p for p in common if (p["name"], p["in"]) not in taken), *own]}
        if "requestBody" in operation:
            result["requestBody"] = resolved(operation["requestBody"], "requestBodies")
        result["responses"] = {
            status: with_headers(resolved(response, "responses")) for status, response in operation["responses"].items()
        }
        return result

    paths: Document = {}
    for path, item in document["paths"].items():
        common = [resolved(p, "parameters") for p in item.get("parameters", [])]
        paths[path] = {}
        for method in METHODS:
            if method not in item:
                continue
            try:
                paths[path][method] = written_out(item[method], common)
            except PipelineError as error:
                error.at_root("paths", path, method)
                raise
    kept = {key: components[key] for key in ("schemas", "securitySchemes") if key in components}
    return document | {"paths": paths, "components": kept}


def regular_content_types(document: Document) -> Document:
    """Return the document with one name for JSON, and errors that are JSON said to be JSON.

    `*/*`, `text/json` and `application/*+json` mean application/json; `*/*` of a file means application/octet-stream.
    An error answer with a schema of its own is JSON, whatever an operation that downloads bytes says of it.

    Raises:
        PipelineError: two content types mean the same and their schemas differ.
    """
    paths: Document = {path: dict(item) for path, item in document["paths"].items()}
    for path, method, operation in operations(document):
        result, where = dict(operation), f"{method.upper()} {path}"
        if "requestBody" in operation:
            result["requestBody"] = _regular(operation["requestBody"], where, error=False)
        result["responses"] = {
            status: {"description": ""} | _regular(response, where, error=not status.startswith("2"))
            for status, response in operation["responses"].items()
        }
        paths[path][method] = result
    return document | {"paths": paths}


def _regular(holder: Document, where: str, *, error: bool) -> Document:
    if "content" not in holder:
        return holder
    content: Document = {}
    for content_type, media in holder["content"].items():
        meant = content_type
        if content_type == "*/*" and media.get("schema", {}).get("format") == "binary":
            meant = "application/octet-stream"
        elif content_type in _JSON_LIKE or (error and content_type == "application/octet-stream"):
            meant = "application/json"
        if content.setdefault(meant, media) != media:
            raise PipelineError(f"{where}: two schemas for {meant}; drop one with an overlay")
    return holder | {"content": content}


def modern_nullable(document: Document) -> Document:
    """Return the document with `nullable` and the like written as OpenAPI 3.1 does: as a type, or a value of the enum.

    Of a nullable component the null moves to each reference to it: a class is never None, a field may be.
    """
    components = document["components"]["schemas"]
    nullable = {PREFIX + name for name, schema in components.items() if schema.get("nullable")}

    def change(schema: Document) -> Document:
        return _modern(schema | {"nullable": True} if schema.get("$ref") in nullable else schema)

    plain = {name: {key: schema[key] for key in schema if key != "nullable"} for name, schema in components.items()}
    document = document | {"components": document["components"] | {"schemas": plain}}
    return map_document(document, lambda schema: map_deep(schema, change))


def _modern(schema: Document) -> Document:
    result = {key: value for key, value in schema.items() if key != "nullable"}
    for limit, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if isinstance(result.get(exclusive), bool) and result.pop(exclusive):
            result[exclusive] = result.pop(limit)
    if schema.get("nullable") is not True:
        return result
    if "const" in result:
        result["enum"] = [result.pop("const")]
    if "enum" in result:
        result["enum"] = _with(result["enum"], None)
    for key in ("oneOf", "anyOf"):
        if key in result:
            result[key] = _with(result[key], {"type": "null"})
            return result
    if "$ref" in result:
        annotations = {key: result[key] for key in result if key != "$ref"}
        return annotations | {"anyOf": [{"$ref": result["$ref"]}, {"type": "null"}]}
    declared = type_of(result)
    if declared:
        result["type"] = _with(declared if isinstance(declared, list) else [declared], "null")
    return result


def _with(values: list[Any], value: Any) -> list[Any]:
    return values if value in values else [*values, value]


def defaults_as_documentation(document: Document) -> Document:
    """Return the document with each `default` of a schema moved to `x-default`.

    A request sends only what its caller set, so a default is something to read, never payload.
    """

    def change(schema: Document) -> Document:
        if "default" not in schema:
            return schema
        return {key: value for key, value in schema.items() if key != "default"} | {"x-default": schema["default"]}

    return map_document(document, lambda schema: map_deep(schema, change))


def regular_servers(document: Document, *, dated: bool) -> Document:
    """Return the document with one server: the resource's endpoint, and the prefix under which the paths stand."""
    prefix = "/openai" if dated else "/openai/v1"
    server: dict[str, Any] = {
        "url": "{endpoint}" + prefix,
        "variables": {"endpoint": {"default": "https://example.openai.azure.com"}},
    }
    return document | {"servers": [server]}
