"""From pinned documents to one clean document: what is merged, what is refused, and what the real ones become."""

from __future__ import annotations

import ast
import copy
import json
import shutil
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from openapi_python_client.parser.properties.union import UnionProperty

from aoai_generated import DOCUMENTS
from pipeline import pins
from pipeline.documents import SPEC, Document, PipelineError, load, walk
from pipeline.endpoints import Answer, Endpoint, endpoints
from pipeline.models import model
from pipeline.normalise import corrected, normalise, normalised
from pipeline.operations import Named, load_names
from pipeline.overlay import load_overlays
from pipeline.parsed import component, place, properties
from pipeline.schemas import children, operations, resolve, target
from tests.pipeline.parsing import every_property, typed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pipeline.types import Types

VERSIONS = pins.versions()
CHAT = [version for version in VERSIONS if version not in pins.UNDATED and version >= "2024"]
"""The dated versions whose chat has schemas that have names."""
BOTH = [version for version in VERSIONS if len(pins.documents(version)) == 2]

# Small documents


def ref(name: str) -> Document:
    return {"$ref": f"#/components/schemas/{name}"}


def thing(**properties: Document) -> Document:
    return {"type": "object", "properties": properties}


STRING = {"type": "string"}
NAMES = {
    "GET /cats": Named("cats", "list", "GET /cats"),
    "GET /dogs": Named("dogs", "list", "GET /dogs"),
}


def document(path: str, answer: Document, **schemas: Document) -> Document:
    responses = {"200": {"content": {"application/json": {"schema": answer}}}}
    return {
        "openapi": "3.0.0",
        "info": {"title": "A test", "version": "1"},
        "paths": {path: {"get": {"responses": responses}}},
        "components": {
            "schemas": schemas,
            "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "api-key"}},
        },
    }


def clean(inference: Document, authoring: Document | None = None, version: str = "2024-10-21") -> Any:
    surfaces: dict[pins.Surface, Document] = {"inference": inference}
    if authoring:
        surfaces = {"authoring": authoring, "inference": inference}
    before = copy.deepcopy(surfaces)
    result = normalise(version, surfaces, NAMES)
    assert surfaces == before, "the input is changed"
    return result


CATS = document("/cats", ref("error"), error=thing(meow=STRING))
DOGS = document("/dogs", ref("error"), error=thing(bark=STRING))


def test_the_frame() -> None:
    result = clean(CATS)
    assert result["openapi"] == "3.1.0"
    assert result["info"] == {"title": "Azure OpenAI 2024-10-21", "version": "2024-10-21"}
    assert result["security"] == [{"apiKey": []}]
    assert set(result["components"]["securitySchemes"]) == {"apiKey"}
    assert [server["url"] for server in result["servers"]] == ["{endpoint}/openai"]
    assert [server["url"] for server in clean(CATS, version="v1")["servers"]] == ["{endpoint}/openai/v1"]


def test_two_documents_become_one_and_keep_schemas_of_one_name() -> None:
    result = clean(CATS, DOGS)
    assert list(result["paths"]) == ["/cats", "/dogs"]
    schemas = result["components"]["schemas"]
    assert schemas["Error"] == thing(meow=STRING) | {"x-source": "inference#/components/schemas/error"}
    assert schemas["AuthoringError"] == thing(bark=STRING) | {"x-source": "authoring#/components/schemas/error"}
    for path, name in (("/cats", "Error"), ("/dogs", "AuthoringError")):
        answer = result["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
        assert answer == ref(name)


def test_an_operation_that_stands_in_both_documents() -> None:
    with pytest.raises(
        PipelineError, match=r"2024-10-21: #/paths/~1cats/get stands in two documents; drop one with an overlay"
    ):
        clean(CATS, document("/cats", STRING))


def test_a_reference_that_leads_nowhere() -> None:
    with pytest.raises(PipelineError, match=r"2024-10-21: \$ref leads nowhere; mend it with an overlay:\n#/.*/Missing"):
        clean(document("/cats", thing(a=ref("Missing"))))


def test_a_mapping_that_leads_nowhere() -> None:
    variants = {"cat": ref("Cat")["$ref"], "dog": ref("Missing")["$ref"]}
    pet = {"oneOf": [ref("Cat")], "discriminator": {"propertyName": "kind", "mapping": variants}}
    with pytest.raises(PipelineError, match=r"\$ref leads nowhere; .*:\n#/components/schemas/Pet.*/Missing"):
        clean(document("/cats", ref("Pet"), Pet=pet, Cat=thing(kind=STRING)))


def test_a_result_that_is_not_valid() -> None:
    with pytest.raises(PipelineError, match=r"2024-10-21: the normalised document is not valid OpenAPI 3.1:\n#"):
        clean(document("/cats", {"type": "strange"}))


def test_a_stage_says_which_document() -> None:
    with pytest.raises(
        PipelineError, match=r"2024-10-21/inference: #/paths/~1birds/get: GET /birds has no public name"
    ):
        clean(document("/birds", STRING))


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """A copy of as much of the spec folder as one version needs."""
    for name in ("operations.toml", "pins.toml"):
        shutil.copy(SPEC / name, tmp_path / name)
    for name in ("overlays", "2024-02-01"):
        shutil.copytree(SPEC / name, tmp_path / name)
    return tmp_path


def test_a_version_that_is_not_pinned() -> None:
    with pytest.raises(
        PipelineError, match=r"'2023-01-01' is not a pinned version; pinned are: 2022-12-01, .*, v1, preview"
    ):
        normalised("2023-01-01")


def test_a_document_that_is_missing(spec: Path) -> None:
    (spec / "2024-02-01" / "inference.json").unlink()
    with pytest.raises(PipelineError, match=r"inference\.json is missing; write it with scripts/pin\.py"):
        normalised("2024-02-01", spec)


@pytest.mark.parametrize("text", ["{", "[]", ""])
def test_a_document_that_is_damaged(spec: Path, text: str) -> None:
    (spec / "2024-02-01" / "inference.json").write_text(text)
    with pytest.raises(PipelineError, match=r"inference\.json is damaged.*scripts/pin\.py"):
        normalised("2024-02-01", spec)


def test_the_same_document_each_time(spec: Path) -> None:
    assert json.dumps(normalised("2024-02-01", spec)) == json.dumps(normal("2024-02-01"))


# The real documents


@cache
def normal(version: str) -> Document:
    """Return a version's clean document, which has passed openapi-spec-validator; made once for all tests."""
    return normalised(version)


@cache
def types_of(version: str) -> Types:
    """Return what openapi-python-client parsed of a version's clean document, told as Python."""
    return typed(normal(version))


def annotation_of(version: str, model: str, name: str) -> str:
    """Return the type of a property of a model."""
    parsed = types_of(version).parsed.models[model]
    return types_of(version).annotation(next(each for each in properties(parsed) if each.name == name))


def schemas_of(version: str) -> Any:
    return normal(version)["components"]["schemas"]


@cache
def found(version: str) -> dict[str, Endpoint]:
    return {endpoint.name: endpoint for endpoint in endpoints(types_of(version))}


def answers(version: str, name: str) -> list[tuple[str, str]]:
    return [(answer.reading, answer.annotation) for answer in found(version)[name].answers]


def every_schema(document: Document) -> Iterator[Document]:
    """Yield every schema of a document, found as schemas, so that a property called `default` is not one."""

    def deep(schema: Document) -> Iterator[Document]:
        yield schema
        for _, child in children(schema):
            yield from deep(child)

    for schema in document["components"]["schemas"].values():
        yield from deep(schema)
    for _, _, operation in operations(document):
        for parameter in operation["parameters"]:
            yield from deep(parameter["schema"])
        for holder in (operation.get("requestBody", {}), *operation["responses"].values()):
            for media in (*holder.get("content", {}).values(), *holder.get("headers", {}).values()):
                yield from deep(media.get("schema", {}))


@pytest.mark.parametrize("version", VERSIONS)
def test_schemas_are_written_in_one_manner(version: str) -> None:
    """Traps 11 and 4: OpenAPI 3.1 throughout, whatever a document calls itself."""
    document = normal(version)
    for schema in every_schema(document):
        assert not {"allOf", "nullable", "default", "x-nullable", "x-ms-discriminator-value"} & set(schema)
        assert not isinstance(schema.get("exclusiveMinimum"), bool)
        assert "$ref" not in schema or target(schema["$ref"]) in document["components"]["schemas"]
        assert set(schema.get("required", [])) <= set(schema.get("properties", {})), "trap 14"
    references = {node["$ref"] for _, node in walk(document) if isinstance(node.get("$ref"), str)}
    assert all(reference.startswith("#/components/schemas/") for reference in references)
    assert len(document["servers"]) == 1
    assert all("default" in variable for variable in document["servers"][0]["variables"].values())


@pytest.mark.parametrize("version", VERSIONS)
def test_operations_have_their_public_names(version: str) -> None:
    document, names = normal(version), {named.name for named in load_names().values()}
    identities = [operation["operationId"] for _, _, operation in operations(document)]
    assert len(identities) == len(set(identities))
    assert set(identities) <= names
    overlays = load_overlays(SPEC / "overlays")
    documents = [corrected(pin, SPEC, overlays)[0] for pin in pins.documents(version)]
    assert len(identities) == sum(1 for each in documents for _ in operations(each))


@pytest.mark.parametrize("version", VERSIONS)
def test_names_are_classes_and_modules_of_their_own(version: str) -> None:
    """Trap 4: inline names may not collide, not even where case is not told."""
    names = schemas_of(version)
    assert all(name.isidentifier() and name[0].isupper() for name in names)
    assert [name for name, count in Counter(name.lower() for name in names).items() if count > 1] == []


@pytest.mark.parametrize("version", VERSIONS)
def test_every_pinned_schema_is_there(version: str) -> None:
    count = 0
    for pin in pins.documents(version):
        document = load(pin.path())
        count += len(document["definitions"] if "swagger" in document else document["components"]["schemas"])
    sources = [schema["x-source"] for schema in schemas_of(version).values() if "x-source" in schema]
    assert len(sources) == len(set(sources))
    assert len(schemas_of(version)) >= count - 1  # an overlay may leave out one, never more


@pytest.mark.parametrize("version", VERSIONS)
def test_discriminators_lead_to_variants(version: str) -> None:
    components = schemas_of(version)
    for schema in every_schema(normal(version)):
        if "discriminator" in schema:
            variants = {variant.get("$ref") for key in ("oneOf", "anyOf") for variant in schema.get(key, [])}
            mapping = schema["discriminator"]["mapping"]
            assert set(mapping.values()) <= variants
            assert mapping
            assert all(target(reference) in components for reference in mapping.values())


@pytest.mark.parametrize("version", VERSIONS)
def test_unions_of_models_tell_their_variants_apart(version: str) -> None:
    """Wherever two models or more stand in a union, something other than the order decides."""
    types = types_of(version)
    shapes = [shape for _, shape in types.aliases().values()]
    for each in every_property(types):
        if isinstance(each, UnionProperty) and component(each) is None:
            models = {types.model(inner) for inner in each.inner_properties} - {None}
            shapes += [types.shape(each)] if len(models) > 1 else []
    told = [shape for shape in shapes if shape and not shape.startswith(("Ref(", "ListOf(", "MapOf("))]
    assert told or version == "2023-05-15"
    assert all(shape.startswith(("OneOf(", "ByKeys(", "ByKind(")) for shape in told)


@pytest.mark.parametrize("version", VERSIONS)
def test_every_schema_has_its_types(version: str) -> None:
    types = types_of(version)
    known = set(schemas_of(version)) | {"Any", "Literal", "Mapping", "Sequence", "FileContent"}
    known |= {"bool", "bytes", "dict", "float", "int", "list", "str"}
    for each in every_property(types):
        for source in (types.annotation(each), types.parameter(each)):
            tree = ast.parse(source, mode="eval")
            assert {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)} <= known
            assert "Literal[]" not in source


@pytest.mark.parametrize("version", VERSIONS)
def test_what_may_be_null_reads_as_none_and_nothing_else_does(version: str) -> None:
    types = types_of(version)
    aliases = {name: annotation for name, (annotation, _) in types.aliases().items()}
    wrong: list[str] = []
    for each in every_property(types):
        schema = types.additions.at(place(each)) if place(each) else {}
        if schema and admits_null(schema, schemas_of(version)) != reads_none(types.annotation(each), aliases):
            wrong.append(place(each))
    assert wrong == []


def admits_null(schema: Document, components: Document) -> bool:
    """Say whether null is a value of a schema, as JSON Schema has it; anything at all is not asked about."""
    schema = resolve(schema, components)
    if "enum" in schema:
        return None in schema["enum"]
    variants = [inner for key in ("oneOf", "anyOf") for inner in schema.get(key, [])]
    if variants:
        return any(admits_null(variant, components) for variant in variants)
    kind = schema.get("type")
    return kind == "null" or (isinstance(kind, list) and "null" in kind)


def reads_none(annotation: str, aliases: dict[str, str]) -> bool:
    """Say the same of a type."""
    while annotation in aliases:
        annotation = aliases[annotation]
    return annotation == "None" or annotation.endswith("| None")


@pytest.mark.parametrize("version", VERSIONS)
def test_every_model_has_its_fields(version: str) -> None:
    schemas = {name: schema for name, schema in schemas_of(version).items() if "properties" in schema}
    assert set(types_of(version).parsed.models) == set(schemas)
    for name, schema in schemas.items():
        fields = model(types_of(version), name).fields
        assert {field.name for field in fields} == set(schema["properties"])
        assert {field.name for field in fields if field.required} == set(schema.get("required", []))


@pytest.mark.parametrize("version", [version for version in BOTH if version in CHAT])
def test_both_error_schemas_are_kept(version: str) -> None:
    components = schemas_of(version)
    assert components["Error"]["x-source"] == "inference#/components/schemas/error"
    assert components["AuthoringError"]["x-source"] == "authoring#/components/schemas/Error"
    assert set(components["Error"]["properties"]) != set(components["AuthoringError"]["properties"])


@pytest.mark.parametrize("version", CHAT)
def test_trap_1_chat_completions_has_common_and_own_properties(version: str) -> None:
    operation = found(version)["chat.completions.create"]
    assert (operation.method, operation.path) == ("POST", "/deployments/{deployment_id}/chat/completions")
    assert operation.body_annotation == "CreateChatCompletionRequest | Mapping[str, Any]"
    request = schemas_of(version)["CreateChatCompletionRequest"]
    assert {"temperature", "top_p", "stream", "stop", "max_tokens", "user", "logit_bias"} <= set(request["properties"])
    assert {"messages", "data_sources", "n", "seed", "tools", "tool_choice"} <= set(request["properties"])
    assert request["required"] == ["messages"]


def test_trap_2_a_reference_in_place_of_a_description() -> None:
    assert annotation_of("2025-03-01-preview", "CreateResponse", "include") == "list[Includable] | None"


@pytest.mark.parametrize("version", VERSIONS)
def test_trap_3_the_finish_reason_of_a_chunk_may_be_null(version: str) -> None:
    operation = found(version).get("chat.completions.create") or found(version)["completions.create"]
    chunk = next(answer.annotation for answer in operation.answers if answer.reading == "events")
    name = target(schemas_of(version)[chunk]["properties"]["choices"]["items"]["$ref"])
    reason = schemas_of(version)[name]["properties"]["finish_reason"]
    assert "null" in str(reason)
    assert "enum" not in reason or None in reason["enum"]
    assert annotation_of(version, name, "finish_reason").endswith("| None")


@pytest.mark.parametrize("version", BOTH)
def test_trap_4_content_types_of_authoring(version: str) -> None:
    content_types = {
        content_type
        for _, _, operation in operations(normal(version))
        for holder in (operation.get("requestBody", {}), *operation["responses"].values())
        for content_type in holder.get("content", {})
    }
    assert not content_types & {"*/*", "text/json", "application/*+json"}


@pytest.mark.parametrize("version", CHAT)
def test_trap_5_children_of_a_discriminated_base_keep_their_fields(version: str) -> None:
    components = schemas_of(version)
    base = components["AzureChatExtensionConfiguration"]
    assert set(base) - {"x-source"} == {"oneOf", "discriminator"}
    assert base["discriminator"]["propertyName"] == "type"
    for value, reference in base["discriminator"]["mapping"].items():
        child = resolve(ref(target(reference)), components)
        assert child["properties"]["type"]["enum"] == [value]
        assert "parameters" in child["properties"], "its own field"
        assert {"type", "parameters"} <= set(child["required"])


def test_trap_5_in_v1() -> None:
    components = schemas_of("v1")
    tool = components["Tool"]
    assert "properties" not in tool
    assert tool["discriminator"]["mapping"]["file_search"] == ref("FileSearchTool")["$ref"]
    assert {"type", "vector_store_ids", "filters"} <= set(components["FileSearchTool"]["properties"])
    assert components["FileSearchTool"]["properties"]["type"]["enum"] == ["file_search"]


@pytest.mark.parametrize("version", ["2024-06-01", "2024-10-21", "2024-10-01-preview"])
def test_trap_6_swagger_operations_are_there(version: str) -> None:
    upload = found(version)["files.create"]
    assert (upload.body, upload.files) == ("multipart", ("file",))
    assert answers(version, "files.content") == [("bytes", "bytes")]


@pytest.mark.parametrize("version", VERSIONS)
def test_trap_7_streams_are_described(version: str) -> None:
    """An operation whose request can ask for a stream has an answer that is one."""
    streamed = set()
    for name, operation in found(version).items():
        bodies = operation.body_annotation.split(" | ")
        asked = any("stream" in schemas_of(version).get(body, {}).get("properties", {}) for body in bodies)
        if asked:
            assert any(reading.endswith("events") for reading, _ in answers(version, name)), name
            streamed.add(name)
    assert streamed >= {"completions.create"}
    assert (version == "2022-12-01") != ("chat.completions.create" in streamed)


def test_trap_7_what_the_events_of_streams_are() -> None:
    for version in CHAT:
        assert ("events", "CreateChatCompletionStreamResponse") in answers(version, "chat.completions.create")
    for version in VERSIONS:
        if "threads.runs.create" in found(version) and version >= "2024-05":
            assert ("named events", "AssistantStreamEvent") in answers(version, "threads.runs.create")
        if "responses.create" in found(version):
            assert ("events", "ResponseStreamEvent") in answers(version, "responses.create")


def test_trap_8_a_quote_in_a_name() -> None:
    properties = schemas_of("2024-10-01-preview")["CreateThreadAndRunRequest"]["properties"]
    assert [name for name in properties if "parallel" in name] == ["parallel_tool_calls"]


@pytest.mark.parametrize("version", VERSIONS)
def test_trap_9_path_parameters_have_one_name(version: str) -> None:
    for path, _, operation in operations(normal(version)):
        assert "-" not in "".join(part for part in path.split("/") if part.startswith("{"))
        named = {parameter["name"] for parameter in operation["parameters"] if parameter["in"] == "path"}
        assert named == {part.strip("{}") for part in path.split("/") if part.startswith("{")}


def test_trap_9_files_of_two_documents() -> None:
    assert "/files/{file-id}" in load(SPEC / "2024-10-21" / "authoring.json")["paths"]
    assert "/files/{file_id}" in load(SPEC / "v1" / "inference.json")["paths"]
    for version in ("2024-10-21", "v1"):
        assert found(version)["files.retrieve"].at("path")[0].argument == "file_id"


@pytest.mark.parametrize("version", CHAT)
def test_trap_10_transcription_is_json_of_two_shapes_or_text(version: str) -> None:
    for name in ("audio.transcriptions.create", "audio.translations.create"):
        assert answers(version, name) == [("json", "AudioResponse | AudioVerboseResponse"), ("text", "str")]
        assert found(version)[name].files == ("file",)
    if "audio.speech.create" in found(version):
        assert answers(version, "audio.speech.create") == [("bytes", "bytes")]


def test_trap_10_file_content_is_bytes_in_every_version() -> None:
    readings = {answer.reading for v in VERSIONS for answer in content_of(v) if answer.annotation == "bytes"}
    assert readings == {"bytes"}


def content_of(version: str) -> tuple[Answer, ...]:
    operation = found(version).get("files.content")
    return operation.answers if operation else ()


@pytest.mark.parametrize("version", ["2025-03-01-preview", "2025-04-01-preview"])
def test_trap_11_openapi_3_1_that_writes_nullable(version: str) -> None:
    pinned = load(SPEC / version / "inference.json")
    assert pinned["openapi"].startswith("3.1")
    before = pinned["components"]["schemas"]["createChatCompletionStreamResponse"]
    assert before["properties"]["choices"]["items"]["properties"]["finish_reason"]["nullable"] is True
    content = schemas_of(version)["ChatCompletionResponseMessage"]["properties"]["content"]
    assert content["type"] == ["string", "null"]


def test_trap_12_a_tool_that_is_not_there_and_files_that_are_no_json() -> None:
    components = schemas_of("2025-04-01-preview")
    tools = [target(variant["$ref"]) for variant in components["Tool"]["oneOf"]]
    assert tools
    assert set(tools) <= set(components)
    edit = found("2025-04-01-preview")["images.edit"]
    assert (edit.body, edit.files) == ("multipart", ("image", "mask"))


def test_trap_13_members_that_cannot_both_hold() -> None:
    content = annotation_of("2025-04-01-preview", "EvalItem", "content")
    assert content == "str | InputTextContent | EvalItemContentOutputText"


@pytest.mark.parametrize("version", CHAT)
def test_trap_14_a_chunk_is_no_whole_answer(version: str) -> None:
    whole = found(version)["chat.completions.create"].whole
    assert whole == "CreateChatCompletionResponse"


def test_trap_16_the_index_says_which_documents_are_pinned() -> None:
    assert {version: tuple(pin.surface for pin in pins.documents(version)) for version in VERSIONS} == DOCUMENTS
    assert DOCUMENTS["v1"] == ("inference",)
    assert [version for version, surfaces in DOCUMENTS.items() if "authoring" in surfaces] == BOTH
