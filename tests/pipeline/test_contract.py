"""The contract that the emulator reads: all of a document that requests are checked by, and nothing else."""

from __future__ import annotations

import json

import pytest

from aoai_emulator._spec import documents
from pipeline.contract import FILE, contract, together
from pipeline.documents import ROOT, Document, walk
from pipeline.normalise import normalised
from pipeline.schemas import PREFIX, operations

GENERATED = ROOT / "generated" / "aoai_generated"


def document(**schemas: Document) -> Document:
    answer = {"content": {"application/json": {"schema": {"$ref": f"{PREFIX}Answer"}}}, "description": ""}
    operation = {"operationId": "things.list", "tags": ["things"], "parameters": [], "responses": {"200": answer}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Azure OpenAI", "version": "2024-10-21"},
        "servers": [],
        "paths": {"/things": {"get": operation}},
        "components": {"schemas": schemas, "securitySchemes": {}},
    }


def test_only_schemas_that_an_operation_leads_to_are_kept() -> None:
    found = contract(
        document(
            Answer={"type": "array", "items": {"$ref": f"{PREFIX}Thing"}},
            Thing={"type": "object", "properties": {"inner": {"$ref": f"{PREFIX}Thing"}}},
            Other={"type": "string"},
        )
    )
    assert [*found["components"]["schemas"]] == ["Answer", "Thing"]
    assert found["paths"]["/things"]["get"]["operationId"] == "things.list"
    assert "tags" not in found["paths"]["/things"]["get"]


def test_notes_go_and_fields_of_the_same_name_stay() -> None:
    schema = {
        "type": "object",
        "title": "A thing",
        "description": "What a thing is.",
        "x-source": "inference#/components/schemas/thing",
        "properties": {"title": {"type": "string", "deprecated": True}, "description": {"type": "string"}},
    }
    assert contract(document(Answer=schema))["components"]["schemas"]["Answer"] == {
        "type": "object",
        "properties": {"title": {"type": "string"}, "description": {"type": "string"}},
    }


def test_a_value_may_fit_two_variants() -> None:
    variants = [{"type": "string"}, {"oneOf": [{"type": "string"}, {"type": "null"}]}]
    assert contract(document(Answer={"oneOf": variants}))["components"]["schemas"]["Answer"] == {
        "anyOf": [{"type": "string"}, {"anyOf": [{"type": "string"}, {"type": "null"}]}]
    }


def test_what_two_versions_share_stands_once() -> None:
    text, number = {"type": "string"}, {"type": "number"}
    contracts = {"a": contract(document(Answer=text)), "b": contract(document(Answer=number))}
    contracts["c"] = contract(document(Answer=text))
    stored = json.loads(together(contracts))
    assert stored["schemas"] == {"Answer": [text, number]}
    assert len(stored["operations"]["things.list"]) == 1
    numbers = [stored["versions"][version]["schemas"]["Answer"] for version in "abc"]
    assert numbers == [0, 1, 0]
    assert stored["versions"]["c"]["paths"] == {"/things": {"get": ["things.list", 0]}}


@pytest.mark.parametrize("version", ["2024-02-01", "2024-10-21", "v1"])
def test_what_the_emulator_reads_is_what_the_pinned_documents_give(version: str) -> None:
    clean = normalised(version)
    found = contract(clean)
    stored = json.loads((GENERATED / FILE).read_text(encoding="utf-8"))["versions"][version]
    assert {path: sorted(item) for path, item in stored["paths"].items()} == {
        path: sorted(item) for path, item in found["paths"].items()
    }
    read = documents.document(version)
    assert {operation.path for operation in read.operations.values()} == {*found["paths"]}
    assert read.schemas == found["components"]["schemas"]
    assert [operation["operationId"] for _, _, operation in operations(found)] == [
        operation["operationId"] for _, _, operation in operations(clean)
    ]
    references = {node["$ref"] for _, node in walk(found) if isinstance(node.get("$ref"), str)}
    assert {reference.removeprefix(PREFIX) for reference in references} == {*read.schemas}
