"""What an operation takes and answers, as its generated module tells it."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from pipeline.documents import Document, PipelineError
from pipeline.endpoints import Answer, Endpoint, endpoints
from tests.pipeline.parsing import typed


def ref(name: str) -> Document:
    return {"$ref": f"#/components/schemas/{name}"}


def thing(**properties: Document) -> Document:
    return {"type": "object", "properties": properties}


STRING = {"type": "string"}
FILE = STRING | {"format": "binary"}
COMPONENTS: Document = {
    "Cat": thing(name=STRING),
    "Upload": thing(
        file=FILE,
        many={"type": "array", "items": FILE},
        maybe={"anyOf": [FILE, {"type": "null"}]},
        named=ref("Blob"),
        purpose=STRING,
    ),
    "Blob": FILE,
    "Event": thing(event=STRING, data=STRING),
    "Enabled": thing(event=STRING, data=STRING, enabled={"type": "boolean"}),
    "Stream": {"oneOf": [ref("Event"), ref("Enabled")]},
    "Mixed": {"oneOf": [ref("Event"), ref("Cat")]},
}


def endpoint(version: str = "2024-10-21", **operation: Any) -> Endpoint:
    whole: Document = {"operationId": "things.parts.create", "tags": ["things.parts"]}
    whole |= {"parameters": [], "responses": {}} | operation
    path = "".join(f"/{{{each['name']}}}" for each in whole["parameters"] if each["in"] == "path")
    whole["responses"] = {status: {"description": ""} | answer for status, answer in whole["responses"].items()}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": version},
        "paths": {f"/things{path}": {"post": whole}},
        "components": {"schemas": COMPONENTS},
    }
    before = copy.deepcopy(document)
    (found,) = endpoints(typed(document))
    assert document == before, "the input is changed"
    return found


def content(**schemas: Document) -> Document:
    """Return a body or an answer; the types that are used here, by a short name."""
    names = {
        "json": "application/json",
        "form": "multipart/form-data",
        "text": "text/plain",
        "subtitles": "text/vtt",
        "events": "text/event-stream",
        "octets": "application/octet-stream",
        "audio": "audio/mpeg",
        "xml": "application/xml",
    }
    return {"content": {names[name]: {"schema": schema} for name, schema in schemas.items()}}


def answers(**responses: Document) -> tuple[Answer, ...]:
    return endpoint(responses={status.lstrip("_"): response for status, response in responses.items()}).answers


def test_names() -> None:
    found = endpoint()
    assert (found.name, found.resource, found.package, found.module) == (
        "things.parts.create",
        "things.parts",
        "things_parts",
        "create",
    )
    assert (found.method, found.path) == ("POST", "/things")


# Parameters


@pytest.mark.parametrize(
    ("parameter", "argument", "annotation"),
    [
        pytest.param({"name": "id", "in": "path", "required": True, "schema": STRING}, "id", "str", id="required"),
        pytest.param({"name": "after", "in": "query", "schema": STRING}, "after", "str | None", id="optional"),
        pytest.param(
            {"name": "after", "in": "query", "schema": {"type": ["string", "null"]}}, "after", "str | None", id="null"
        ),
        pytest.param(
            {"name": "include[]", "in": "query", "schema": {"type": "array", "items": STRING}},
            "include",
            "Sequence[str] | None",
            id="list",
        ),
        pytest.param({"name": "aml-user-token", "in": "header", "schema": STRING}, "aml_user_token", "str | None"),
    ],
)
def test_parameters(parameter: Document, argument: str, annotation: str) -> None:
    (found,) = endpoint(parameters=[parameter]).parameters
    assert found.name == parameter["name"]
    assert (found.argument, found.annotation, found.location) == (argument, annotation, parameter["in"])
    assert found.required is parameter.get("required", False)


def test_what_can_be_one_thing_only_is_sent_by_itself() -> None:
    one = {"in": "header", "schema": {"type": "string", "enum": ["preview"]}}
    found = endpoint(
        parameters=[one | {"name": "aoai-evals", "required": True}, one | {"name": "maybe"}],
    )
    assert found.constants == (("header", "aoai-evals", "preview"),)
    assert [parameter.name for parameter in found.parameters] == ["maybe"]


def test_facts_of_a_parameter() -> None:
    (found,) = endpoint(
        parameters=[{"name": "n", "in": "query", "schema": {"type": "integer", "maximum": 9}}]
    ).parameters
    assert found.facts == "at most 9"


def test_parameters_by_location() -> None:
    places = ("header", "query", "path")
    found = endpoint(
        parameters=[{"name": name, "in": name, "required": name == "path", "schema": STRING} for name in places]
    )
    assert found.path == "/things/{path}"
    assert [parameter.location for parameter in found.parameters] == ["path", "query", "header"]
    assert [parameter.name for parameter in found.at("query")] == ["query"]


def test_a_dated_package_knows_its_version() -> None:
    version = {"name": "api-version", "in": "query", "required": True, "schema": STRING}
    assert endpoint(parameters=[version]).parameters == ()


def test_in_v1_the_version_is_a_parameter() -> None:
    version = {"name": "api-version", "in": "query", "schema": STRING}
    assert [parameter.argument for parameter in endpoint("v1", parameters=[version]).parameters] == ["api_version"]


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        pytest.param(["include", "include[]"], "Parameters with same Python identifier include", id="two"),
        pytest.param(["body"], "'body' and another parameter, or the body, would both be body", id="the body"),
    ],
)
def test_parameters_that_would_be_one_argument(parameters: list[str], said: str) -> None:
    listed = [{"name": name, "in": "query", "schema": STRING} for name in parameters]
    with pytest.raises(PipelineError, match=rf"POST /things[: ].*{said}"):
        endpoint(parameters=listed, requestBody=content(json=ref("Cat")))


# Bodies


def test_no_body() -> None:
    found = endpoint()
    assert (found.body, found.body_annotation, found.body_required, found.files) == (None, "", False, ())


@pytest.mark.parametrize("required", [True, False])
def test_a_json_body(required: bool) -> None:
    found = endpoint(requestBody={"required": required} | content(json=ref("Cat")))
    assert (found.body, found.body_annotation) == ("json", "Cat | Mapping[str, Any]")
    assert found.body_required is required


def test_a_multipart_body_knows_its_files() -> None:
    found = endpoint(requestBody=content(form=ref("Upload")))
    assert (found.body, found.body_annotation) == ("multipart", "Upload | Mapping[str, Any]")
    assert set(found.files) == {"file", "many", "maybe", "named"}


def test_a_json_body_has_no_files() -> None:
    assert endpoint(requestBody=content(json=ref("Upload"))).files == ()


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (content(xml=STRING), "Unsupported content type application/xml"),
        (
            content(json=STRING, form=STRING),
            "a body of application/json, multipart/form-data cannot be written; mend it with an overlay",
        ),
    ],
)
def test_a_body_that_cannot_be_written(body: Document, said: str) -> None:
    with pytest.raises(PipelineError, match=rf"POST /things[: ].*{said}"):
        endpoint(requestBody=body)


# Answers


@pytest.mark.parametrize(
    ("response", "reading", "shape", "annotation"),
    [
        pytest.param(content(json=ref("Cat")), "json", "Ref('Cat')", "Cat", id="model"),
        pytest.param(content(json={"type": "array", "items": STRING}), "json", None, "list[str]", id="JSON of scalars"),
        pytest.param(content(events=ref("Cat")), "events", "Ref('Cat')", "Cat", id="events"),
        pytest.param(content(events=ref("Event")), "named events", "Ref('Event')", "Event", id="events by name"),
        pytest.param(content(events=ref("Enabled")), "named events", "Ref('Enabled')", "Enabled", id="enabled"),
        pytest.param(content(events=ref("Stream")), "named events", "Ref('Stream')", "Stream", id="union of named"),
        pytest.param(content(events=ref("Mixed")), "events", "Ref('Mixed')", "Mixed", id="union not all named"),
        pytest.param(content(text=STRING), "text", None, "str", id="text"),
        pytest.param(content(subtitles=STRING), "text", None, "str", id="other text"),
        pytest.param(content(xml=STRING), "text", None, "str", id="text of any type"),
        pytest.param(content(octets={}), "bytes", None, "bytes", id="octets"),
        pytest.param(content(json=ref("Blob")), "bytes", None, "bytes", id="binary by name"),
        pytest.param(content(audio=FILE), "bytes", None, "bytes", id="binary of another type"),
        pytest.param({}, "nothing", None, "None", id="no content"),
    ],
)
def test_readings(response: Document, reading: str, shape: str | None, annotation: str) -> None:
    (found,) = answers(_200=response)
    assert (found.status, found.reading, found.annotation) == ("200", reading, annotation)
    assert found.shape == shape


def test_a_file_that_is_json_is_still_a_file() -> None:
    found = answers(_200=content(json=FILE, octets=FILE))
    assert [answer.reading for answer in found] == ["bytes", "bytes"]


def test_an_operation_may_answer_in_several_ways() -> None:
    """Trap 10: one JSON shape or another, or text, by what the request asked for."""
    found = endpoint(
        responses={"200": content(json={"oneOf": [ref("Cat"), ref("Event")]}, text=STRING), "204": {}},
    )
    assert [answer.reading for answer in found.answers] == ["json", "text", "nothing"]
    assert found.whole == "Cat | Event | str | None"
    assert found.events == ""


def test_a_stream_is_no_whole_answer() -> None:
    found = endpoint(responses={"200": content(json=ref("Cat"), events=ref("Event"))})
    assert (found.whole, found.events) == ("Cat", "Event")
    assert {"Cat", "Event"} <= found.names_used()


def test_errors_are_no_answers() -> None:
    assert [answer.status for answer in answers(default=content(xml={}), _404=content(xml={}), _201={}, _200={})] == [
        "200",
        "201",
    ]


def test_without_an_answer_there_is_none_to_read() -> None:
    assert endpoint().whole == "None"


def test_an_answer_that_cannot_be_read() -> None:
    with pytest.raises(PipelineError, match=r"POST /things: an answer of application/xml cannot be read; .*over"):
        answers(_200=content(xml=ref("Cat")))
