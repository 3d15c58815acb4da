"""Distilling keeps every fact of a document and none of its words, in made-up documents and in the pinned ones."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from pipeline.distil import distil

SPEC = Path(__file__).resolve().parents[2] / "spec"
PINNED = sorted(SPEC.glob("[0-9v]*/*.json"))

NAMES = ("description", "title", "summary", "example", "examples", "default", "enum", "format", "required", "x-name")
"""Names that a property, a header or a parameter may have although a keyword is called the same."""


def schema(**keywords: Any) -> dict[str, Any]:
    """Return a document with one schema."""
    return {"openapi": "3.0.0", "paths": {}, "components": {"schemas": {"Thing": keywords}}}


def distilled(**keywords: Any) -> Any:
    """Return what is left of a schema."""
    return distil(schema(**keywords))["components"]["schemas"]["Thing"]


def test_the_words_about_a_schema_are_dropped_and_its_facts_stay() -> None:
    facts: dict[str, Any] = {
        "type": "string",
        "format": "date-time",
        "enum": ["a", None],
        "default": "a",
        "nullable": True,
        "minLength": 1,
        "maxLength": 9,
        "pattern": "^a b$",
        "readOnly": True,
        "deprecated": True,
        "x-ms-discriminator-value": "thing",
    }
    words = {
        "title": "Thing",
        "summary": "A thing",
        "description": "A thing to see.",
        "example": {"type": "string"},
        "examples": ["a"],
        "externalDocs": {"url": "https://example.com"},
        "$comment": "Look here.",
        "x-ms-enum": {"name": "Thing", "values": [{"value": "a", "description": "The first."}]},
        "x-oaiMeta": {"name": "Thing"},
    }
    assert distilled(**facts, **words) == facts


def test_a_description_that_is_a_reference_is_dropped_too() -> None:
    assert distilled(type="array", description={"$ref": "#/components/schemas/Other/description"}) == {"type": "array"}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("keyword", ["properties", "patternProperties", "$defs", "dependentSchemas"])
def test_a_name_that_looks_like_a_keyword_survives(keyword: str, name: str) -> None:
    inner = {"type": "object", "properties": {name: {"type": "string", "description": "Text."}}}
    assert distilled(**{keyword: {name: inner}}) == {
        keyword: {name: {"type": "object", "properties": {name: {"type": "string"}}}}
    }


def test_a_property_named_properties_is_a_schema_again() -> None:
    inner = {"properties": {"properties": {"description": "Words.", "properties": {"title": {"title": "Words"}}}}}
    assert distilled(**inner) == {"properties": {"properties": {"properties": {"title": {}}}}}


@pytest.mark.parametrize("keyword", ["enum", "default", "const"])
def test_values_are_data_and_never_walked(keyword: str) -> None:
    value: list[Any] = [{"description": "kept", "x-noise": 1, "properties": {"title": "kept"}}]
    assert distilled(**{keyword: value}) == {keyword: value}


def test_a_discriminator_keeps_its_mapping_whatever_the_values_are_called() -> None:
    mapping = {"description": "#/components/schemas/A", "x-b": "#/components/schemas/B"}
    discriminator = {"propertyName": "title", "mapping": mapping}
    assert distilled(oneOf=[], discriminator={**discriminator, "description": "Which."}) == {
        "oneOf": [],
        "discriminator": discriminator,
    }


def test_lists_keep_their_order_and_objects_are_sorted() -> None:
    given = schema(required=["b", "a"], oneOf=[{"type": "string"}, {"$ref": "#/b"}, {"type": "array"}], minimum=1)
    assert json.dumps(distil(given)["components"]) == (
        '{"schemas": {"Thing": {"minimum": 1, "oneOf": [{"type": "string"}, {"$ref": "#/b"}, {"type": "array"}],'
        ' "required": ["b", "a"]}}}'
    )


def test_an_operation_keeps_how_it_is_called() -> None:
    document: dict[str, Any] = {
        "openapi": "3.0.0",
        "info": {
            "title": "An API",
            "version": "2024-01-01",
            "description": "About it.",
            "license": {"name": "MIT"},
        },
        "tags": [{"name": "Things", "description": "All about things."}],
        "externalDocs": {"url": "https://example.com"},
        "servers": [
            {
                "url": "https://{endpoint}/openai",
                "description": "The service.",
                "variables": {"endpoint": {"default": "", "enum": ["a", "b"], "description": "Where.", "x-noise": 1}},
            }
        ],
        "security": [{"description": ["scope"]}],
        "paths": {
            "x-noise": {"post": {}},
            "/things/{title}": {
                "summary": "Things",
                "parameters": [
                    {"name": "title", "in": "path", "required": True, "description": "Its title.", "example": "a"}
                ],
                "post": {
                    "operationId": "createThing",
                    "summary": "Create a thing",
                    "description": "Creates.",
                    "deprecated": True,
                    "tags": ["Things"],
                    "x-ms-examples": {"Create": {"$ref": "./examples/create.json"}},
                    "requestBody": {
                        "description": "The thing.",
                        "required": True,
                        "content": {
                            "multipart/form-data": {
                                "schema": {"$ref": "#/components/schemas/Thing"},
                                "examples": {"one": {"value": 1}},
                                "encoding": {"description": {"contentType": "text/plain"}},
                            }
                        },
                    },
                    "responses": {
                        "200": {
                            "description": "OK",
                            "headers": {"x-request-id": {"description": "The id.", "schema": {"type": "string"}}},
                            "content": {"application/json": {"example": {}, "schema": {"type": "object"}}},
                        },
                        "default": {"description": "Not OK", "x-ms-error-response": True},
                        "x-noise": {"description": "Noise"},
                    },
                },
            },
        },
        "components": {
            "examples": {"one": {"value": 1}},
            "responses": {"x-error": {"description": "An error."}},
            "securitySchemes": {
                "description": {
                    "type": "oauth2",
                    "description": "Sign in.",
                    "x-tokenInfoFunc": "check",
                    "flows": {
                        "implicit": {
                            "authorizationUrl": "https://example.com/authorize",
                            "scopes": {"scope": "Use it.", "description": "Describe it."},
                        }
                    },
                }
            },
        },
    }
    before = copy.deepcopy(document)
    facts: dict[str, Any] = {
        "openapi": "3.0.0",
        "info": {"title": "An API", "version": "2024-01-01"},
        "servers": [
            {"url": "https://{endpoint}/openai", "variables": {"endpoint": {"default": "", "enum": ["a", "b"]}}}
        ],
        "security": [{"description": ["scope"]}],
        "paths": {
            "/things/{title}": {
                "parameters": [{"name": "title", "in": "path", "required": True}],
                "post": {
                    "operationId": "createThing",
                    "deprecated": True,
                    "tags": ["Things"],
                    "requestBody": {
                        "required": True,
                        "content": {
                            "multipart/form-data": {
                                "schema": {"$ref": "#/components/schemas/Thing"},
                                "encoding": {"description": {"contentType": "text/plain"}},
                            }
                        },
                    },
                    "responses": {
                        "200": {
                            "headers": {"x-request-id": {"schema": {"type": "string"}}},
                            "content": {"application/json": {"schema": {"type": "object"}}},
                        },
                        "default": {},
                    },
                },
            }
        },
        "components": {
            "responses": {"x-error": {}},
            "securitySchemes": {
                "description": {
                    "type": "oauth2",
                    "flows": {
                        "implicit": {
                            "authorizationUrl": "https://example.com/authorize",
                            "scopes": {"scope": "", "description": ""},
                        }
                    },
                }
            },
        },
    }
    assert distil(document) == facts
    assert distil(facts) == facts
    assert document == before


def test_a_swagger_document_keeps_its_host_template_and_named_parameters() -> None:
    facts: dict[str, Any] = {
        "swagger": "2.0",
        "info": {"title": "An API", "version": "2024-01-01"},
        "schemes": ["https"],
        "x-ms-parameterized-host": {
            "hostTemplate": "{endpoint}/openai",
            "useSchemePrefix": False,
            "parameters": [{"$ref": "#/parameters/description"}],
        },
        "parameters": {"description": {"in": "path", "name": "endpoint", "required": True, "type": "string"}},
        "definitions": {"title": {"type": "object", "discriminator": "kind"}},
        "responses": {"x-error": {}},
        "paths": {"/a": {"get": {"produces": ["application/json"], "responses": {"200": {}}}}},
    }
    document = copy.deepcopy(facts)
    document["x-ms-parameterized-host"]["description"] = "Where."
    document["parameters"]["description"]["x-ms-parameter-location"] = "client"
    document["definitions"]["title"]["title"] = "Title"
    document["x-ms-paths"] = {}
    assert distil(document) == facts


def test_the_answer_shares_nothing_with_the_document() -> None:
    document = schema(enum=["a"], default={"a": []})
    thing = distil(document)["components"]["schemas"]["Thing"]
    thing["enum"].append("b")
    thing["default"]["a"].append("b")
    assert document == schema(enum=["a"], default={"a": []})


def test_documents_are_pinned() -> None:
    assert PINNED


@pytest.mark.parametrize("path", PINNED, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_pinned_document_is_distilled_and_in_its_one_form(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    document = json.loads(text)
    assert distil(document) == document
    assert json.dumps(document, sort_keys=True, indent=1, ensure_ascii=False) + "\n" == text
    assert '"description": "' not in text
    assert '"summary": "' not in text
