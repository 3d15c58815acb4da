"""The generator's own doubts stop the run: what it warns about it would leave out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from pipeline import generate
from pipeline.documents import PipelineError

if TYPE_CHECKING:
    from pathlib import Path


def document(schema: dict[str, Any], **answer: Any) -> dict[str, Any]:
    operation = {
        "operationId": "files.list",
        "tags": ["files"],
        "parameters": [],
        "responses": {"200": {"description": "", "content": {"application/json": {"schema": schema}, **answer}}},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {"/files": {"get": operation}},
        "components": {"schemas": {"Thing": {"type": "object", "properties": {"a": {"type": "string"}}}}},
    }


THING = {"$ref": "#/components/schemas/Thing"}


def test_a_document_without_doubts_becomes_a_package(tmp_path: Path) -> None:
    generate.generate("v1", document(THING), tmp_path / "v1")
    assert "class Thing(BaseModel)" in (tmp_path / "v1" / "models" / "thing.py").read_text()


def test_a_schema_that_the_generator_drops(tmp_path: Path) -> None:
    broken = document(THING)
    broken["components"]["schemas"]["Thing"]["properties"]["a"] = {"type": "integer", "default": "many"}
    with pytest.raises(PipelineError, match="openapi-python-client lost the schemas Thing"):
        generate.generate("v1", broken, tmp_path / "v1")
    assert not (tmp_path / "v1").exists()


def test_a_warning_of_the_generator(tmp_path: Path) -> None:
    broken = document(THING)
    broken["paths"]["/files"]["get"]["responses"]["oops"] = {"description": ""}
    with pytest.raises(PipelineError, match="openapi-python-client warns"):
        generate.generate("v1", broken, tmp_path / "v1")
    assert not (tmp_path / "v1").exists()


def test_a_document_that_the_generator_refuses(tmp_path: Path) -> None:
    with pytest.raises(PipelineError, match="openapi-python-client refuses the document"):
        generate.generate("v1", {"openapi": "3.1.0"}, tmp_path / "v1")


def test_another_version_of_the_generator(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(generate, "GENERATOR", "0.0.1")
    with pytest.raises(PipelineError, match=r"templates are for 0\.0\.1"):
        generate.generate("v1", document(THING), tmp_path / "v1")


def test_a_name_that_generated_modules_use_themselves(tmp_path: Path) -> None:
    broken = document(THING)
    broken["components"]["schemas"]["Mapping"] = broken["components"]["schemas"]["Thing"]
    with pytest.raises(PipelineError, match="Mapping: generated modules use these names themselves"):
        generate.generate("v1", broken, tmp_path / "v1")
