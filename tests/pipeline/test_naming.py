"""Names of schemas, and of the inline objects that upstream leaves nameless."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from pipeline.documents import Document, PipelineError
from pipeline.naming import name_inline_objects, pascal, public_schema_name, settle_schema_names

STRING = {"type": "string"}


def ref(name: str) -> Document:
    return {"$ref": f"#/components/schemas/{name}"}


def thing(**properties: Document) -> Document:
    return {"type": "object", "properties": properties}


def document(paths: Document | None = None, **schemas: Document) -> Document:
    return {"openapi": "3.0.0", "paths": paths or {}, "components": {"schemas": schemas}}


def settled(schemas: Document, taken: set[str] | None = None, surface: str = "inference") -> Any:
    original = document(**schemas)
    before = copy.deepcopy(original)
    result = settle_schema_names(original, surface, taken or set())
    assert original == before, "the input is changed"
    return result["components"]["schemas"]


def inlined(paths: Document | None = None, **schemas: Document) -> Document:
    original = document(paths, **schemas)
    before = copy.deepcopy(original)
    result = name_inline_objects(original)
    assert original == before, "the input is changed"
    return result


def components(**schemas: Document) -> Any:
    return inlined(**schemas)["components"]["schemas"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("chatCompletionRequest", "ChatCompletionRequest"),
        ("chatCompletion-request", "ChatCompletionRequest"),
        ("chat.completions.create", "ChatCompletionsCreate"),
        ("content_filter_results", "ContentFilterResults"),
        ("include[]", "Include"),
        ("URL", "URL"),
        ("gpt-4o", "Gpt4o"),
        ("", ""),
    ],
)
def test_pascal(name: str, expected: str) -> None:
    assert pascal(name) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [("OpenAI.Response", "Response"), ("AzureOpenAI.Response", "AzureOpenAIResponse"), ("error", "Error")],
)
def test_public_schema_name(name: str, expected: str) -> None:
    assert public_schema_name(name) == expected


def test_a_schema_gets_its_public_name_and_notes_its_source() -> None:
    assert settled({"OpenAI.usage": thing()}) == {
        "Usage": thing() | {"x-source": "inference#/components/schemas/OpenAI.usage"}
    }


def test_references_follow() -> None:
    mapping = {"u": ref("OpenAI.usage")["$ref"], "other": "#/components/schemas/missing"}
    user = {"oneOf": [ref("OpenAI.usage")], "discriminator": {"propertyName": "t", "mapping": mapping}}
    result = settled({"OpenAI.usage": thing(), "user": user})["User"]
    assert result["oneOf"] == [ref("Usage")]
    assert result["discriminator"]["mapping"] == {"u": ref("Usage")["$ref"], "other": mapping["other"]}


def test_references_in_paths_follow() -> None:
    answer = {"content": {"application/json": {"schema": ref("usage")}}}
    paths = {"/usage": {"get": {"responses": {"200": answer}}}}
    result = settle_schema_names(document(paths, usage=thing()), "inference", set())
    assert result["paths"]["/usage"]["get"]["responses"]["200"]["content"]["application/json"]["schema"] == ref("Usage")


def test_a_taken_name_gets_the_surface_in_front() -> None:
    result = settled({"error": thing(), "job": thing(error=ref("error"))}, {"Error"}, "authoring")
    assert set(result) == {"AuthoringError", "Job"}
    assert result["Job"]["properties"]["error"] == ref("AuthoringError")
    assert result["AuthoringError"]["x-source"] == "authoring#/components/schemas/error"


@pytest.mark.parametrize(
    ("taken", "names", "meeting"),
    [
        (set[str](), ["error", "Error"], "Error"),
        (set[str](), ["OpenAI.Error", "Error"], "Error"),
        ({"Error"}, ["Error", "authoringError"], "AuthoringError"),
        ({"Error", "AuthoringError"}, ["Error"], "AuthoringError"),
    ],
)
def test_two_schemas_of_one_name(taken: set[str], names: list[str], meeting: str) -> None:
    with pytest.raises(
        PipelineError, match=rf"^#/components/schemas/{names[-1]}: .* and another .* be called {meeting}"
    ):
        settled({name: thing() for name in names}, taken, "authoring")


# Inline objects

INNER = thing(a=STRING)


@pytest.mark.parametrize(
    ("schema", "name"),
    [
        pytest.param(thing(stream_options=INNER), "RequestStreamOptions", id="property"),
        pytest.param({"type": "array", "items": INNER}, "RequestItem", id="element of an array"),
        pytest.param({"type": "object", "additionalProperties": INNER}, "RequestValue", id="value of a map"),
        pytest.param({"oneOf": [STRING, INNER]}, "RequestVariant2", id="variant by its number"),
        pytest.param({"anyOf": [INNER]}, "RequestVariant1", id="variant of anyOf"),
        pytest.param(thing(tools={"type": "array", "items": INNER}), "RequestToolsItem", id="deeper"),
    ],
)
def test_name_of_an_inline_object(schema: Document, name: str) -> None:
    result = components(Request=schema)
    assert set(result) == {"Request", name}
    assert result[name] == INNER
    assert ref(name) in str_refs(result["Request"])


def str_refs(node: Any) -> list[Any]:
    """Return the references in a schema."""
    if isinstance(node, dict):
        return [node] if "$ref" in node else [found for value in node.values() for found in str_refs(value)]
    return [found for value in node for found in str_refs(value)] if isinstance(node, list) else []


@pytest.mark.parametrize("name", ["type", "role", "object", "kind", "event"])
def test_a_variant_is_named_after_the_only_value_of_a_property(name: str) -> None:
    variant = thing(**{name: {"type": "string", "enum": ["json_schema"]}})
    assert set(components(Format={"oneOf": [variant]})) == {"Format", "FormatJsonSchema"}


@pytest.mark.parametrize(
    "schema",
    [STRING, {"type": "object"}, thing(), {"type": "object", "additionalProperties": STRING}, ref("Request")],
    ids=["scalar", "free-form", "no properties", "map", "reference"],
)
def test_what_needs_no_name(schema: Document) -> None:
    original = thing(p=schema)
    assert components(Request=original) == {"Request": original}


def test_null_and_default_stay_where_the_object_was() -> None:
    result = components(Request=thing(options=INNER | {"nullable": True, "default": {}}))
    assert result["Request"]["properties"]["options"] == ref("RequestOptions") | {"nullable": True, "default": {}}
    assert result["RequestOptions"] == INNER


def test_objects_in_objects() -> None:
    result = components(Request=thing(a=thing(b=thing(c=STRING))))
    assert result["Request"] == thing(a=ref("RequestA"))
    assert result["RequestA"] == thing(b=ref("RequestAB"))
    assert result["RequestAB"] == thing(c=STRING)


def test_alike_objects_of_one_name_are_one() -> None:
    result = components(Request=thing(**{"a-b": INNER, "a_b": INNER}))
    assert set(result) == {"Request", "RequestAB"}


def test_different_objects_of_one_name_are_numbered() -> None:
    """Trap 4: names of inline objects can collide."""
    result = components(Request=thing(**{"a-b": INNER, "a_b": thing(z=STRING), "a.b": thing(y=STRING)}))
    assert set(result) == {"Request", "RequestAB", "RequestAB2", "RequestAB3"}
    assert result["Request"]["properties"]["a_b"] == ref("RequestAB2")


def test_a_name_that_a_component_has_is_not_taken_from_it() -> None:
    result = components(Request=thing(options=INNER), RequestOptions=thing(z=STRING))
    assert result["RequestOptions"] == thing(z=STRING)
    assert result["Request"]["properties"]["options"] == ref("RequestOptions2")


def test_bodies_answers_and_parameters_are_named_after_their_operation() -> None:
    media = {"content": {"application/json": {"schema": INNER}}}
    operation = {
        "operationId": "chat.completions.create",
        "parameters": [{"name": "page-filter", "in": "query", "schema": INNER}],
        "requestBody": media,
        "responses": {"200": media, "default": media, "204": {}, "404": {"content": {"text/plain": {}}}},
    }
    result = inlined({"/chat": {"post": operation}})
    assert set(result["components"]["schemas"]) == {
        "ChatCompletionsCreatePageFilter",
        "ChatCompletionsCreateRequest",
        "ChatCompletionsCreateResponse",
        "ChatCompletionsCreateError",
    }
    found = result["paths"]["/chat"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    assert found == ref("ChatCompletionsCreateRequest")
