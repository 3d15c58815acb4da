"""Everything is written from what openapi-python-client parsed, and its doubts stop the run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve
from openapi_python_client.parser.properties import LiteralEnumProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.schema.untrusted_string import UntrustedString

from pipeline import parsed
from pipeline.additions import Additions
from pipeline.documents import PipelineError
from pipeline.generate import Written, generate, write
from pipeline.parsed import Parsed, parse
from pipeline.sharing import Shared
from pipeline.types import Types

if TYPE_CHECKING:
    from collections.abc import Callable


def document(schema: dict[str, Any], **answer: Any) -> dict[str, Any]:
    operation = {
        "operationId": "files.list",
        "tags": ["files"],
        "parameters": [
            {"name": "limit", "in": "query", "schema": {"type": "integer"}},
            {"name": "order", "in": "query", "required": True, "schema": {"type": "string", "enum": ["asc", "desc"]}},
        ],
        "responses": {"200": {"description": "", "content": {"application/json": {"schema": schema}, **answer}}},
    }
    thing = {
        "type": "object",
        "properties": {"a": {"type": "string"}, "kind": {"type": "string", "enum": ["this"]}, "of": THING},
        "required": ["a"],
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {"/files": {"get": operation}},
        "components": {"schemas": {"Thing": thing, "Things": {"type": "array", "items": THING}}},
    }


THING = {"$ref": "#/components/schemas/Thing"}


def source(written: Written, name: str) -> str:
    """Return the source of a part of a version that stands alone."""
    files = Shared([written]).files()
    return files[next(path for path in files if path.endswith(f"/{name}.py"))]


def edited(edit: Callable[[Parsed], None]) -> Written:
    """Return what is written after an edit of the objects that openapi-python-client returned."""
    clean = document(THING)
    found = parse("v1", clean)
    edit(found)
    return write("v1", Types(Parsed(found.data), Additions(clean)))


def test_a_document_without_doubts_becomes_a_package() -> None:
    written = generate("v1", document(THING))
    thing = source(written, "thing_v1")
    assert "class Thing(BaseModel)" in thing
    assert "    a: str\n" in thing
    assert '    kind: Literal["this"] | None\n' in thing
    assert 'Things: TypeAlias = "list[Thing]"' in source(written, "unions_v1")
    listed = source(written, "files_list_v1")
    assert 'order: Literal["asc", "desc"],' in listed
    assert "limit: int | None = None" in listed
    assert "from aoai_generated.models.thing_v1 import Thing" in Shared([written]).files()["v1/models/__init__.py"]


def _rename(found: Parsed) -> None:
    prop = found.models["Thing"].required_properties
    assert prop is not None
    prop[0] = evolve(prop[0], name=UntrustedString("renamed"))


def _retype(found: Parsed) -> None:
    prop = found.models["Thing"].required_properties
    assert prop is not None
    assert isinstance(prop[0], StringProperty)
    text = prop[0]
    prop[0] = IntProperty(
        name=text.name, required=True, default=None, python_name=text.python_name, description=None, example=None
    )


def _require(found: Parsed) -> None:
    model = found.models["Thing"]
    assert model.optional_properties is not None
    assert model.required_properties is not None
    kind = next(each for each in model.optional_properties if each.name == "kind")
    model.optional_properties.remove(kind)
    model.required_properties.append(evolve(kind, required=True))


def _allow(found: Parsed) -> None:
    kind = next(each for each in found.models["Thing"].optional_properties or [] if each.name == "kind")
    assert isinstance(kind, LiteralEnumProperty)
    kind.values.add("that")


@pytest.mark.parametrize(
    ("edit", "written"),
    [
        pytest.param(_rename, "    renamed: str\n", id="a name"),
        pytest.param(_retype, "    a: int\n", id="a type"),
        pytest.param(_require, '    kind: Literal["this"]\n', id="what is required"),
        pytest.param(_allow, '    kind: Literal["that", "this"] | None\n', id="a value"),
    ],
)
def test_an_edit_of_a_parsed_property_is_in_the_model(edit: Callable[[Parsed], None], written: str) -> None:
    assert written not in source(edited(lambda _: None), "thing_v1")
    assert written in source(edited(edit), "thing_v1")


def test_an_edit_of_a_parsed_parameter_is_in_the_operation() -> None:
    def edit(found: Parsed) -> None:
        (endpoint,) = found.endpoints
        limit, order = endpoint.query_parameters
        endpoint.query_parameters[:] = [evolve(limit, required=True), evolve(order, name=UntrustedString("sorted"))]

    listed = source(edited(edit), "files_list_v1")
    assert "limit: int," in listed
    assert 'sorted: Literal["asc", "desc"],' in listed
    assert '"sorted": ("query", "sorted")' in listed
    assert "order" not in listed


def test_an_edit_of_a_parsed_answer_is_in_the_operation() -> None:
    def edit(found: Parsed) -> None:
        (endpoint,) = found.endpoints
        (response,) = endpoint.responses.patterns
        listed: Any = found.named["Things"]
        response.prop = evolve(listed, name=UntrustedString("answer"))

    assert "-> Things: ..." in source(edited(edit), "files_list_v1")


def test_without_parsed_models_nothing_can_be_written() -> None:
    with pytest.raises(PipelineError, match="lost #/components/schemas/Thing, #/components/schemas/Things"):
        edited(lambda found: found.data.models.clear())


def test_without_parsed_endpoints_nothing_can_be_written() -> None:
    with pytest.raises(PipelineError, match="lost #/paths/~1files/get"):
        edited(lambda found: found.data.endpoint_collections_by_tag.clear())


def test_a_schema_that_the_generator_drops() -> None:
    broken = document(THING)
    broken["components"]["schemas"]["Thing"]["properties"]["a"] = {"type": "integer", "default": "many"}
    with pytest.raises(PipelineError, match="v1: openapi-python-client warns"):
        generate("v1", broken)


def test_a_warning_of_the_generator() -> None:
    broken = document(THING)
    broken["paths"]["/files"]["get"]["responses"]["oops"] = {"description": ""}
    with pytest.raises(PipelineError, match="openapi-python-client warns:\nWARNING parsing GET /files"):
        generate("v1", broken)


def test_a_schema_that_is_lost_without_a_warning(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = parsed.readable

    def without(clean: dict[str, Any]) -> dict[str, Any]:
        result = whole(clean)
        del result["components"]["schemas"]["Alone"]
        return result

    clean = document(THING)
    clean["components"]["schemas"]["Alone"] = {"type": "object", "properties": {"a": {"type": "string"}}}
    monkeypatch.setattr(parsed, "readable", without)
    with pytest.raises(PipelineError, match="v1: openapi-python-client lost #/components/schemas/Alone"):
        generate("v1", clean)


def test_a_document_that_the_generator_refuses() -> None:
    refused = document(THING) | {"openapi": "2.0"}
    with pytest.raises(PipelineError, match="openapi-python-client refuses the document"):
        generate("v1", refused)


def test_another_version_of_the_generator(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parsed, "GENERATOR", "0.0.1")
    with pytest.raises(PipelineError, match=r"templates are for 0\.0\.1"):
        generate("v1", document(THING))


def test_a_name_that_generated_modules_use_themselves() -> None:
    broken = document(THING)
    broken["components"]["schemas"]["Mapping"] = broken["components"]["schemas"]["Thing"]
    with pytest.raises(PipelineError, match="v1: Mapping: generated modules use these names themselves"):
        generate("v1", broken)
