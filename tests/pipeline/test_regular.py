"""Shared parts, content types, nullability, defaults and servers: each written in one manner."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import pytest

from pipeline.documents import Document, PipelineError
from pipeline.regular import (
    defaults_as_documentation,
    inline_shared,
    modern_nullable,
    regular_content_types,
    regular_servers,
)

if TYPE_CHECKING:
    from collections.abc import Callable


def ref(name: str, kind: str = "schemas") -> Document:
    return {"$ref": f"#/components/{kind}/{name}"}


STRING = {"type": "string"}
QUERY = {"name": "q", "in": "query", "schema": STRING}
MEDIA = {"content": {"application/json": {"schema": STRING}}}


def document(operation: Document | None = None, item: Document | None = None, **components: Document) -> Document:
    paths: Document = {"/things": {"post": {"responses": {}} | (operation or {})} | (item or {})}
    return {"openapi": "3.0.0", "paths": paths, "components": {"schemas": {}} | components}


def pure(stage: Callable[[Document], Document], original: Document) -> Any:
    """Run a stage and see that its input stays as it was."""
    before = copy.deepcopy(original)
    result = stage(original)
    assert original == before, "the input is changed"
    return result


def shared(original: Document) -> Any:
    return pure(inline_shared, original)["paths"]["/things"]["post"]


# Shared parts


@pytest.mark.parametrize(
    ("operation", "components", "expected"),
    [
        pytest.param(
            {"parameters": [ref("Q", "parameters")]}, {"parameters": {"Q": QUERY}}, {"parameters": [QUERY]}, id="param"
        ),
        pytest.param(
            {"requestBody": ref("B", "requestBodies")},
            {"requestBodies": {"B": MEDIA}},
            {"requestBody": MEDIA},
            id="body",
        ),
        pytest.param(
            {"responses": {"200": ref("R", "responses")}},
            {"responses": {"R": MEDIA}},
            {"responses": {"200": MEDIA}},
            id="answer",
        ),
        pytest.param(
            {"parameters": [ref("Q", "parameters")]},
            {"parameters": {"Q": ref("P", "parameters"), "P": QUERY}},
            {"parameters": [QUERY]},
            id="a reference to a reference",
        ),
        pytest.param({"parameters": [QUERY]}, {}, {"parameters": [QUERY]}, id="nothing shared"),
        pytest.param({}, {}, {"parameters": []}, id="no parameters"),
    ],
)
def test_shared_parts_are_written_out(operation: Document, components: Document, expected: Document) -> None:
    result = shared(document(operation, **components))
    assert {key: result[key] for key in expected} == expected


def with_shared_header() -> Document:
    header = {"H": {"schema": STRING}}
    return document({"responses": {"200": {"headers": {"h": ref("H", "headers")}}}}, headers=header)


def test_a_shared_header_is_written_out() -> None:
    result = inline_shared(with_shared_header())["paths"]["/things"]["post"]
    assert result["responses"]["200"]["headers"] == {"h": {"schema": STRING}}


def test_a_shared_header_stays_shared_in_the_input() -> None:
    shared(with_shared_header())


def test_parameters_of_a_path_move_to_its_operations() -> None:
    own = {"name": "own", "in": "query", "schema": STRING}
    result = pure(inline_shared, document({"parameters": [own]}, {"parameters": [QUERY]}))
    assert result["paths"]["/things"]["post"]["parameters"] == [QUERY, own]
    assert set(result["paths"]["/things"]) == {"post"}


def test_a_parameter_of_an_operation_goes_before_that_of_its_path() -> None:
    own = QUERY | {"required": True}
    path = {"parameters": [ref("Q", "parameters"), QUERY | {"in": "header"}]}
    result = shared(document({"parameters": [own]}, path, parameters={"Q": QUERY}))
    assert result["parameters"] == [QUERY | {"in": "header"}, own]


def test_only_schemas_and_security_stay_shared() -> None:
    result = inline_shared(document(schemas={"A": {}}, securitySchemes={"k": {}}, parameters={"Q": QUERY}))
    assert result["components"] == {"schemas": {"A": {}}, "securitySchemes": {"k": {}}}


@pytest.mark.parametrize(
    ("operation", "reference"),
    [
        ({"parameters": [ref("X", "parameters")]}, "#/components/parameters/X"),
        ({"requestBody": ref("X", "requestBodies")}, "#/components/requestBodies/X"),
        ({"responses": {"200": ref("X", "responses")}}, "#/components/responses/X"),
        ({"responses": {"200": {"headers": {"h": ref("X", "headers")}}}}, "#/components/headers/X"),
        ({"parameters": [{"$ref": "#/parameters/X"}]}, "#/parameters/X"),
    ],
)
def test_a_shared_part_that_is_not_there(operation: Document, reference: str) -> None:
    with pytest.raises(PipelineError, match=rf"\$ref {reference} leads nowhere; mend it with an overlay"):
        inline_shared(document(operation))


# Content types


@pytest.mark.parametrize(
    ("status", "before", "after"),
    [
        ("200", ["application/json"], ["application/json"]),
        ("200", ["*/*"], ["application/json"]),
        ("200", ["text/json", "application/json"], ["application/json"]),
        ("200", ["application/*+json"], ["application/json"]),
        ("200", ["application/json; charset=utf-8"], ["application/json"]),
        ("200", ["application/json", "text/plain"], ["application/json", "text/plain"]),
        ("200", ["application/octet-stream"], ["application/octet-stream"]),
        ("404", ["application/octet-stream"], ["application/json"]),
        ("default", ["application/octet-stream"], ["application/json"]),
    ],
)
def test_content_types_of_answers(status: str, before: list[str], after: list[str]) -> None:
    answer = {"content": {content_type: {"schema": STRING} for content_type in before}}
    result = pure(regular_content_types, document({"responses": {status: answer}}))
    found = result["paths"]["/things"]["post"]["responses"][status]
    assert found == {"description": "", "content": {content_type: {"schema": STRING} for content_type in after}}


def test_content_types_of_a_body() -> None:
    body = {"required": True, "content": {"application/*+json": {"schema": STRING}}}
    result = pure(regular_content_types, document({"requestBody": body}))
    assert result["paths"]["/things"]["post"]["requestBody"] == {"required": True} | MEDIA


def test_an_answer_without_content_gets_its_description() -> None:
    result = pure(regular_content_types, document({"responses": {"204": {}}}))
    assert result["paths"]["/things"]["post"]["responses"] == {"204": {"description": ""}}


def test_any_content_type_beside_bytes_is_not_json() -> None:
    answer = {"content": {"*/*": {"schema": {"type": "string", "format": "binary"}}}}
    result = regular_content_types(document({"responses": {"200": answer}}))
    assert list(result["paths"]["/things"]["post"]["responses"]["200"]["content"]) == ["application/octet-stream"]


def test_two_schemas_for_json() -> None:
    both = {"application/json": {"schema": STRING}, "text/json": {"schema": {"type": "object"}}}
    with pytest.raises(
        PipelineError, match=r"POST /things: two schemas for application/json; drop one with an overlay"
    ):
        regular_content_types(document({"requestBody": {"content": both}}))


# Nullability


def modern(schema: Document, **schemas: Document) -> Any:
    original = document(schemas={"Holder": {"properties": {"p": schema}}} | schemas)
    return pure(modern_nullable, original)["components"]["schemas"]["Holder"]["properties"]["p"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param({"type": "string", "nullable": True}, {"type": ["string", "null"]}, id="a type"),
        pytest.param({"type": "string", "nullable": False}, STRING, id="nullable: false"),
        pytest.param(
            {"type": "string", "enum": ["a"], "nullable": True},
            {"type": ["string", "null"], "enum": ["a", None]},
            id="an enum without null",
        ),
        pytest.param(
            {"type": "string", "enum": ["a", None], "nullable": True},
            {"type": ["string", "null"], "enum": ["a", None]},
            id="an enum with null",
        ),
        pytest.param({"enum": ["a"], "nullable": True}, {"enum": ["a", None]}, id="an enum without a type"),
        pytest.param(
            ref("A") | {"nullable": True, "default": None},
            {"anyOf": [ref("A"), {"type": "null"}], "default": None},
            id="a reference",
        ),
        pytest.param({"oneOf": [STRING], "nullable": True}, {"oneOf": [STRING, {"type": "null"}]}, id="oneOf"),
        pytest.param({"anyOf": [STRING], "nullable": True}, {"anyOf": [STRING, {"type": "null"}]}, id="anyOf"),
        pytest.param({"nullable": True}, {}, id="anything"),
        pytest.param(
            {"type": "array", "items": {"type": "integer", "nullable": True}},
            {"type": "array", "items": {"type": ["integer", "null"]}},
            id="inside",
        ),
        pytest.param(
            {"minimum": 0, "exclusiveMinimum": True, "maximum": 1, "exclusiveMaximum": False},
            {"exclusiveMinimum": 0, "maximum": 1},
            id="exclusive limits",
        ),
        pytest.param({"exclusiveMinimum": 0}, {"exclusiveMinimum": 0}, id="exclusive limits of 3.1"),
        pytest.param(
            {"properties": {"nullable": {"type": "boolean"}}},
            {"properties": {"nullable": {"type": "boolean"}}},
            id="a property called nullable",
        ),
    ],
)
def test_nullable(before: Document, after: Document) -> None:
    assert modern(before, A={"type": "object"}) == after


def test_null_moves_from_a_component_to_the_references() -> None:
    schemas = {"N": {"type": "object", "nullable": True}, "Holder": {"properties": {"p": ref("N")}}}
    result = pure(modern_nullable, document(schemas=schemas))["components"]["schemas"]
    assert result["N"] == {"type": "object"}
    assert result["Holder"]["properties"]["p"] == {"anyOf": [ref("N"), {"type": "null"}]}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"type": ["string", "integer"]}, {"type": ["string", "integer", "null"]}),
        ({"type": ["string", "null"]}, {"type": ["string", "null"]}),
        ({"additionalProperties": STRING}, {"type": ["object", "null"], "additionalProperties": STRING}),
        ({"items": STRING}, {"type": ["array", "null"], "items": STRING}),
        ({"const": "a"}, {"enum": ["a", None]}),
        ({"oneOf": [STRING, {"type": "null"}]}, {"oneOf": [STRING, {"type": "null"}]}),
    ],
)
def test_null_is_not_lost(before: Document, after: Document) -> None:
    assert modern(before | {"nullable": True}) == after


# Defaults and servers


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(STRING | {"default": "a"}, STRING | {"x-default": "a"}, id="moved"),
        pytest.param({"default": None}, {"x-default": None}, id="null is a default"),
        pytest.param({"items": {"default": 1}}, {"items": {"x-default": 1}}, id="inside"),
        pytest.param({"properties": {"default": {}}}, {"properties": {"default": {}}}, id="a property called default"),
        pytest.param(STRING, STRING, id="none"),
    ],
)
def test_defaults(before: Document, after: Document) -> None:
    parameter = {"name": "q", "in": "query", "schema": before}
    result = pure(defaults_as_documentation, document({"parameters": [parameter]}, schemas={"A": before}))
    assert result["components"]["schemas"]["A"] == after
    assert result["paths"]["/things"]["post"]["parameters"][0]["schema"] == after


@pytest.mark.parametrize(("dated", "url"), [(True, "{endpoint}/openai"), (False, "{endpoint}/openai/v1")])
def test_servers(dated: bool, url: str) -> None:
    result = pure(lambda d: regular_servers(d, dated=dated), document() | {"servers": [{"url": "a"}, {"url": "b"}]})
    (server,) = result["servers"]
    assert server["url"] == url
    assert server["variables"]["endpoint"]["default"].startswith("https://")
