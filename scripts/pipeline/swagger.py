"""Swagger 2.0 documents become OpenAPI 3.0."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pipeline.documents import METHODS, Document, PipelineError

if TYPE_CHECKING:
    from collections.abc import Callable

_SCHEMA_KEYS = frozenset(
    {
        "type",
        "format",
        "items",
        "enum",
        "default",
        "maximum",
        "exclusiveMaximum",
        "minimum",
        "exclusiveMinimum",
        "maxLength",
        "minLength",
        "pattern",
        "maxItems",
        "minItems",
        "uniqueItems",
        "multipleOf",
    }
)
_JSON = "application/json"


def to_openapi(document: Document) -> Document:
    """Return a Swagger 2.0 document as OpenAPI 3.0; any other document comes back as it is.

    Raises:
        PipelineError: a shared parameter or the host is missing, or the document uses a part of Swagger 2.0 that no
            Azure OpenAI document used so far.
    """
    if "swagger" not in document:
        return document
    shared = document.get("parameters", {})
    consumes = document.get("consumes", [_JSON])
    produces = document.get("produces", [_JSON])
    if "x-ms-parameterized-host" not in document:
        raise PipelineError("a Swagger 2.0 document without x-ms-parameterized-host; add it with an overlay")
    paths: Document = {}
    for path, item in document["paths"].items():
        paths[path] = {
            key: _operation(value, shared, consumes, produces, f"{key.upper()} {path}")
            for key, value in item.items()
            if key in METHODS
        }
        if "parameters" in item:
            common = [_resolve(parameter, shared, path) for parameter in item["parameters"]]
            paths[path]["parameters"] = [_parameter(parameter, path) for parameter in common]
    components: Document = {
        "schemas": {name: _schema(schema) for name, schema in document.get("definitions", {}).items()},
        "securitySchemes": {
            name: _security_scheme(scheme) for name, scheme in document.get("securityDefinitions", {}).items()
        },
    }
    return {
        "openapi": "3.0.3",
        "info": document["info"],
        "servers": [{"url": document["x-ms-parameterized-host"]["hostTemplate"]}],
        "security": document.get("security", []),
        "paths": _relocate(paths),
        "components": _relocate(components),
    }


def _operation(operation: Document, shared: Document, consumes: list[str], produces: list[str], where: str) -> Document:
    consumes = operation.get("consumes", consumes)
    produces = operation.get("produces", produces)
    result = {
        key: value
        for key, value in operation.items()
        if key not in {"parameters", "consumes", "produces", "responses", "schemes"}
    }
    parameters = [_resolve(parameter, shared, where) for parameter in operation.get("parameters", [])]
    result["parameters"] = [_parameter(p, where) for p in parameters if p["in"] not in {"body", "formData"}]
    bodies = [p for p in parameters if p["in"] == "body"]
    fields = [p for p in parameters if p["in"] == "formData"]
    if bodies:
        result["requestBody"] = {
            "required": bodies[0].get("required", False),
            "content": {content_type: {"schema": _schema(bodies[0]["schema"])} for content_type in consumes},
        }
    elif fields:
        required = [p["name"] for p in fields if p.get("required")]
        schema: Document = {"type": "object", "properties": {p["name"]: _schema(_own_schema(p)) for p in fields}}
        if required:
            schema["required"] = required
        result["requestBody"] = {
            "required": bool(required),
            "content": {content_type: {"schema": schema} for content_type in consumes},
        }
    result["responses"] = {status: _response(response, produces) for status, response in operation["responses"].items()}
    return result


def _resolve(parameter: Document, shared: Document, where: str) -> Document:
    reference = parameter.get("$ref")
    if reference is None:
        return parameter
    name = reference.removeprefix("#/parameters/")
    if name not in shared:
        raise PipelineError(f"{where}: parameter {reference} is not in the document; add it with an overlay")
    resolved: Document = shared[name]
    return resolved


def _own_schema(parameter: Document) -> Document:
    return {key: value for key, value in parameter.items() if key in _SCHEMA_KEYS or key == "x-nullable"}


def _parameter(parameter: Document, where: str) -> Document:
    kept = {"name", "in", "required", "deprecated"}
    result = {key: value for key, value in parameter.items() if key in kept}
    form = parameter.get("collectionFormat", "csv")
    if parameter["in"] in {"body", "formData"} or form not in {"csv", "multi"}:
        raise PipelineError(f"{where}: the parameter {parameter['name']} is of a kind that is not known here")
    if parameter.get("type") == "array" and parameter["in"] == "query":
        result |= {"style": "form", "explode": form == "multi"}
    result["schema"] = _schema(_own_schema(parameter))
    return result


def _response(response: Document, produces: list[str]) -> Document:
    result = {key: value for key, value in response.items() if key not in {"schema", "headers", "examples"}}
    if "headers" in response:
        result["headers"] = {name: {"schema": _schema(header)} for name, header in response["headers"].items()}
    schema = response.get("schema")
    if schema is None:
        return result
    if schema.get("type") == "file":
        # An operation that answers with bytes lists JSON too, for its errors.
        binary = [content_type for content_type in produces if content_type != _JSON] or ["application/octet-stream"]
        content_types, schema = binary, {"type": "string", "format": "binary"}
    else:
        content_types = [content_type for content_type in produces if "json" in content_type] or [_JSON]
        schema = _schema(schema)
    result["content"] = {content_type: {"schema": schema} for content_type in content_types}
    return result


def _security_scheme(scheme: Document) -> Document:
    if scheme["type"] != "oauth2":
        return scheme
    flow = {key: scheme[key] for key in ("authorizationUrl", "tokenUrl", "scopes") if key in scheme}
    name = {"application": "clientCredentials", "accessCode": "authorizationCode"}.get(scheme["flow"], scheme["flow"])
    return {"type": "oauth2", "flows": {name: flow}}


def _schema(schema: Document) -> Document:
    """Convert one schema and those inside it."""
    result = _map_schemas(schema, _schema)
    if result.get("type") == "file":
        result |= {"type": "string", "format": "binary"}
    if "x-nullable" in result:
        result["nullable"] = result.pop("x-nullable")
    if isinstance(result.get("discriminator"), str):
        result["discriminator"] = {"propertyName": result["discriminator"]}
    return result


def _map_schemas(schema: Document, change: Callable[[Document], Document]) -> Document:
    result = dict(schema)
    if "properties" in result:
        result["properties"] = {name: change(value) for name, value in result["properties"].items()}
    if isinstance(result.get("items"), dict):
        result["items"] = change(result["items"])
    if isinstance(result.get("additionalProperties"), dict):
        result["additionalProperties"] = change(result["additionalProperties"])
    if "allOf" in result:
        result["allOf"] = [change(value) for value in result["allOf"]]
    return result


def _relocate(node: Any) -> Any:
    """Point each `$ref` at the place where OpenAPI 3 keeps schemas."""
    if isinstance(node, dict):
        return {
            key: value.replace("#/definitions/", "#/components/schemas/")
            if key == "$ref" and isinstance(value, str)
            else _relocate(value)
            for key, value in node.items()
        }
    if isinstance(node, list):
        return [_relocate(value) for value in node]
    return node
