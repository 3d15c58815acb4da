"""Swagger 2.0 becomes OpenAPI 3.0: bodies, answers, parameters, references, security."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from pipeline import pins
from pipeline.documents import METHODS, SPEC, Document, PipelineError, load, walk
from pipeline.swagger import to_openapi

HOST = {"hostTemplate": "{endpoint}/openai"}
SWAGGER = [each for each in pins.versions() if each < "2025-04"]
"""The versions whose authoring document is in Swagger 2.0."""


def document(operation: Document | None = None, **more: Any) -> Document:
    paths: Document = {"/things": {"post": {"responses": {"200": {}}} | operation}} if operation else {}
    return {"swagger": "2.0", "info": {"version": "1"}, "x-ms-parameterized-host": HOST, "paths": paths} | more


def converted(operation: Document, **more: Any) -> Any:
    return to_openapi(document(operation, **more))["paths"]["/things"]["post"]


def schema(before: Document) -> Any:
    return to_openapi(document(definitions={"Thing": before}))["components"]["schemas"]["Thing"]


def test_an_openapi_document_comes_back_as_it_is() -> None:
    already = {"openapi": "3.1.0", "paths": {}}
    assert to_openapi(already) is already


def test_the_frame() -> None:
    result = to_openapi(document(security=[{"key": []}]))
    assert result["openapi"] == "3.0.3"
    assert result["info"] == {"version": "1"}
    assert result["servers"] == [{"url": "{endpoint}/openai"}]
    assert result["security"] == [{"key": []}]
    assert "swagger" not in result
    assert "x-ms-parameterized-host" not in result


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param({"$ref": "#/definitions/A"}, {"$ref": "#/components/schemas/A"}, id="reference"),
        pytest.param(
            {"type": "string", "x-nullable": True}, {"type": "string", "nullable": True}, id="nullable by its old name"
        ),
        pytest.param({"type": "file"}, {"type": "string", "format": "binary"}, id="file"),
        pytest.param(
            {"type": "object", "discriminator": "kind"},
            {"type": "object", "discriminator": {"propertyName": "kind"}},
            id="discriminator as a name",
        ),
        pytest.param(
            {"properties": {"discriminator": {"type": "string"}}},
            {"properties": {"discriminator": {"type": "string"}}},
            id="property called discriminator",
        ),
        pytest.param(
            {"properties": {"a": {"type": "array", "items": {"type": "string", "x-nullable": True}}}},
            {"properties": {"a": {"type": "array", "items": {"type": "string", "nullable": True}}}},
            id="inside properties and items",
        ),
        pytest.param(
            {"additionalProperties": {"$ref": "#/definitions/A", "x-nullable": True}},
            {"additionalProperties": {"$ref": "#/components/schemas/A", "nullable": True}},
            id="inside a map",
        ),
        pytest.param(
            {"allOf": [{"$ref": "#/definitions/A"}, {"x-nullable": False}], "x-ms-discriminator-value": "a"},
            {"allOf": [{"$ref": "#/components/schemas/A"}, {"nullable": False}], "x-ms-discriminator-value": "a"},
            id="inside allOf",
        ),
        pytest.param({"additionalProperties": False}, {"additionalProperties": False}, id="closed object"),
    ],
)
def test_schemas(before: Document, after: Document) -> None:
    assert schema(before) == after


def test_a_parameter_keeps_its_facts_in_a_schema() -> None:
    limit = {"name": "limit", "in": "query", "required": True, "type": "integer", "maximum": 9, "default": 5}
    assert converted({"parameters": [limit]})["parameters"] == [
        {"name": "limit", "in": "query", "required": True, "schema": {"type": "integer", "maximum": 9, "default": 5}}
    ]


def test_a_shared_parameter_is_written_out() -> None:
    shared = {"Id": {"name": "id", "in": "path", "required": True, "type": "string"}}
    result = converted({"parameters": [{"$ref": "#/parameters/Id"}]}, parameters=shared)
    assert result["parameters"] == [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}]


def test_a_shared_parameter_that_is_not_there() -> None:
    with pytest.raises(
        PipelineError, match=r"POST /things: parameter #/parameters/Id is not in the document; .*overlay"
    ):
        converted({"parameters": [{"$ref": "#/parameters/Id"}]})


MANY = {"name": "q", "in": "query", "type": "array", "items": {"type": "string"}}


@pytest.mark.parametrize(
    ("more", "explode"), [({"collectionFormat": "multi"}, True), ({"collectionFormat": "csv"}, False), ({}, False)]
)
def test_a_repeated_parameter_is_exploded_and_another_list_is_not(more: Document, explode: bool) -> None:
    (result,) = converted({"parameters": [MANY | more]})["parameters"]
    assert (result["style"], result["explode"]) == ("form", explode)


def test_parameters_of_a_path_are_converted_too() -> None:
    shared = {"Id": {"name": "id", "in": "path", "required": True, "type": "string"}}
    paths = {"/things/{id}": {"parameters": [{"$ref": "#/parameters/Id"}, MANY], "get": {"responses": {}}}}
    result = to_openapi(document() | {"paths": paths, "parameters": shared})["paths"]["/things/{id}"]["parameters"]
    assert [(p["name"], p["schema"]["type"]) for p in result] == [("id", "string"), ("q", "array")]


@pytest.mark.parametrize(
    "parameter", [MANY | {"collectionFormat": "pipes"}, {"name": "b", "in": "body", "schema": {"type": "object"}}]
)
def test_a_parameter_of_a_kind_that_is_not_known(parameter: Document) -> None:
    paths = {"/things": {"parameters": [parameter]}}
    with pytest.raises(PipelineError, match=r"/things: the parameter [qb] is of a kind that is not known here"):
        to_openapi(document() | {"paths": paths})


def test_no_host() -> None:
    with pytest.raises(PipelineError, match=r"without x-ms-parameterized-host; add it with an overlay"):
        to_openapi({"swagger": "2.0", "info": {}, "paths": {}})


def test_a_body_becomes_a_request_body_of_what_the_operation_consumes() -> None:
    body = {"name": "b", "in": "body", "required": True, "schema": {"$ref": "#/definitions/A"}}
    result = converted({"parameters": [body], "consumes": ["application/json"]})
    assert result["requestBody"] == {
        "required": True,
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}},
    }
    assert result["parameters"] == []


@pytest.mark.parametrize(
    ("operation", "whole", "expected"),
    [
        pytest.param({}, {}, ["application/json"], id="JSON if nobody says"),
        pytest.param({}, {"consumes": ["text/json"]}, ["text/json"], id="what the document says"),
        pytest.param({"consumes": ["a/b"]}, {"consumes": ["text/json"]}, ["a/b"], id="the operation goes first"),
    ],
)
def test_content_types_of_a_body(operation: Document, whole: Document, expected: list[str]) -> None:
    body = {"name": "b", "in": "body", "schema": {"type": "object"}}
    result = converted(operation | {"parameters": [body]}, **whole)
    assert list(result["requestBody"]["content"]) == expected
    assert "consumes" not in result


def test_form_fields_become_one_object() -> None:
    fields = [
        {"name": "file", "in": "formData", "type": "file", "required": True},
        {"name": "purpose", "in": "formData", "type": "string", "enum": ["batch"]},
    ]
    result = converted({"parameters": fields, "consumes": ["multipart/form-data"]})
    assert result["requestBody"] == {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "properties": {
                        "file": {"type": "string", "format": "binary"},
                        "purpose": {"type": "string", "enum": ["batch"]},
                    },
                    "required": ["file"],
                }
            }
        },
    }


def test_a_form_without_required_fields_may_be_left_out() -> None:
    fields = [{"name": "purpose", "in": "formData", "type": "string"}]
    result = converted({"parameters": fields, "consumes": ["multipart/form-data"]})["requestBody"]
    assert result["required"] is False
    assert "required" not in result["content"]["multipart/form-data"]["schema"]


@pytest.mark.parametrize(
    ("response", "produces", "content"),
    [
        pytest.param({}, ["application/json"], None, id="no schema, no content"),
        pytest.param(
            {"schema": {"$ref": "#/definitions/A"}},
            ["application/json"],
            {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}},
            id="JSON",
        ),
        pytest.param(
            {"schema": {"type": "object"}},
            ["application/json", "application/octet-stream"],
            {"application/json": {"schema": {"type": "object"}}},
            id="JSON beside bytes",
        ),
        pytest.param(
            {"schema": {"type": "object"}},
            ["application/octet-stream"],
            {"application/json": {"schema": {"type": "object"}}},
            id="an object is JSON whatever the list says",
        ),
        pytest.param(
            {"schema": {"type": "file"}},
            ["application/json", "application/octet-stream"],
            {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}},
            id="bytes; the JSON of the list is for errors",
        ),
        pytest.param(
            {"schema": {"type": "file"}},
            ["application/json"],
            {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}},
            id="bytes of no said type",
        ),
    ],
)
def test_content_of_an_answer(response: Document, produces: list[str], content: Document | None) -> None:
    result = converted({"responses": {"200": response}, "produces": produces})
    assert result["responses"]["200"].get("content") == content
    assert "produces" not in result


def test_headers_of_an_answer_get_a_schema() -> None:
    result = converted({"responses": {"200": {"headers": {"retry-after": {"type": "integer"}}}}})
    assert result["responses"]["200"] == {"headers": {"retry-after": {"schema": {"type": "integer"}}}}


@pytest.mark.parametrize(
    ("flow", "name"),
    [("application", "clientCredentials"), ("accessCode", "authorizationCode"), ("implicit", "implicit")],
)
def test_oauth2_flows(flow: str, name: str) -> None:
    scheme = {"type": "oauth2", "flow": flow, "tokenUrl": "https://example.com", "scopes": {"all": ""}}
    result = to_openapi(document(securityDefinitions={"token": scheme}))
    assert result["components"]["securitySchemes"]["token"] == {
        "type": "oauth2",
        "flows": {name: {"tokenUrl": "https://example.com", "scopes": {"all": ""}}},
    }


def test_a_key_scheme_stays() -> None:
    scheme = {"type": "apiKey", "in": "header", "name": "api-key"}
    result = to_openapi(document(securityDefinitions={"key": scheme}))
    assert result["components"]["securitySchemes"] == {"key": scheme}


@pytest.mark.parametrize("version", SWAGGER)
def test_the_pinned_swagger_documents(version: str) -> None:
    """Trap 6: three authoring documents are Swagger 2.0."""
    original = load(SPEC / version / "authoring.json")
    before = copy.deepcopy(original)
    result = to_openapi(original)
    assert original == before, "the input is changed"
    assert original["swagger"] == "2.0"
    assert set(result["components"]["schemas"]) == set(original["definitions"])
    assert {path: set(item) for path, item in result["paths"].items()} == {
        path: set(item) for path, item in original["paths"].items()
    }
    for _, node in walk(result):
        assert not str(node.get("$ref", "")).startswith(("#/definitions/", "#/parameters/"))
        assert node.get("type") != "file"
        assert "x-nullable" not in node
        assert "collectionFormat" not in node
        assert "consumes" not in node
    operations = [item[method] for item in result["paths"].values() for method in METHODS if method in item]
    assert not [p for operation in operations for p in operation["parameters"] if p["in"] in {"body", "formData"}]


def test_a_pinned_upload_is_multipart() -> None:
    result = to_openapi(load(SPEC / "2024-10-21" / "authoring.json"))
    content = result["paths"]["/files"]["post"]["requestBody"]["content"]
    assert list(content) == ["multipart/form-data"]
    assert content["multipart/form-data"]["schema"]["properties"]["file"] == {"type": "string", "format": "binary"}


def test_no_other_document_is_swagger() -> None:
    swagger = [
        (version, pin.surface)
        for version in pins.versions()
        for pin in pins.documents(version)
        if "swagger" in load(pin.path(SPEC))
    ]
    assert swagger == [(version, "authoring") for version in SWAGGER]
