"""Requests are held to the schema of their version, and an error names the field at fault."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from aoai_emulator._emulator import Emulator
from aoai_emulator._protocol import RefusedError
from aoai_emulator._service.answering import fitted
from aoai_emulator._service.call import Call
from aoai_emulator._spec.checking import check_body, violation
from aoai_emulator._spec.documents import EVENTS, JSON, document, versions
from aoai_emulator._spec.errors import fitted_error
from tests import spec_values
from tests.emulator.answers import UNDATED
from tests.spec_values import Draw

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

    from aoai_emulator._spec.documents import Operation

HI = {"role": "user", "content": "Hi"}
MERGE_PATCH = "application/merge-patch+json"
FUNCTION = {"type": "function", "function": {"name": "f"}}


def ask(http: httpx.Client, body: Any, version: str = "2024-10-21") -> httpx.Response:
    if version in UNDATED:
        return http.post("/openai/v1/chat/completions", params={"api-version": version}, json=body)
    return http.post("/openai/deployments/d/chat/completions", params={"api-version": version}, json=body)


def pairs(version: str) -> Iterator[tuple[Operation, spec_values.Operation]]:
    for name, pinned in spec_values.operations(version).items():
        yield document(version).operations[name], pinned


def without_bytes(value: Any) -> Any:
    """Return a value with a text for each file, as the checks see it."""
    if isinstance(value, dict):
        return {name: without_bytes(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [without_bytes(inner) for inner in value]
    return "" if isinstance(value, bytes) else value


@pytest.mark.parametrize("version", versions())
def test_bodies_that_the_pinned_documents_allow_are_taken(version: str) -> None:
    for operation, pinned in pairs(version):
        if pinned.body is None:
            assert not operation.body
            continue
        schema = operation.body.get(pinned.body.content_type) or operation.body[MERGE_PATCH]
        for seed in range(max(3, Draw(pinned.document).variants(pinned.body.schema))):
            for full in (True, False):
                body = Draw(pinned.document, seed, full=full).value(pinned.body.schema)
                check_body(operation, schema, without_bytes(body))


@pytest.mark.parametrize("version", versions())
def test_a_body_without_a_field_that_it_needs_is_refused(version: str) -> None:
    count = 0
    for operation, pinned in pairs(version):
        if pinned.body is None or Draw(pinned.document).variants(pinned.body.schema) > 1:
            continue
        draw = Draw(pinned.document)
        flat = draw.flat(pinned.body.schema)
        body = without_bytes(draw.flat_value(flat))
        for name in flat.get("required", ()):
            short = {key: value for key, value in body.items() if key != name}
            with pytest.raises(RefusedError) as caught:
                check_body(operation, operation.body[pinned.body.content_type], short)
            assert caught.value.error["param"] == name
            assert str(caught.value) == f"Missing required parameter: '{name}'."
            count += 1
    assert count > 3


@pytest.mark.parametrize("version", versions())
def test_answers_are_filled_in_and_never_changed(version: str) -> None:
    emulator = Emulator(check_answers=True)
    for operation, pinned in pairs(version):
        call = Call(operation, {}, {}, {}, None, None, emulator)
        for answer in pinned.answers:
            if answer.content_type not in (JSON, EVENTS) or answer.schema is None:
                continue
            schema = operation.answers[answer.content_type]
            for seed in range(Draw(pinned.document).variants(answer.schema)):
                for full in (True, False):
                    value = without_bytes(Draw(pinned.document, seed, full=full).value(answer.schema))
                    assert violation(operation, schema, value) is None
                    if answer.content_type == JSON:
                        assert fitted(call, value) == value
            if answer.content_type == JSON and operation.document.resolved(schema).get("type") != "string":
                assert violation(operation, schema, fitted(call, {})) is None
    emulator.close()


@pytest.mark.parametrize("version", ["2024-10-21", "2025-04-01-preview", "v1"])
@pytest.mark.parametrize(
    ("wrong", "param", "message"),
    [
        ({"messages": None}, "messages", "Invalid type for 'messages': expected array, got null."),
        ({"messages": []}, "messages", "Invalid value for 'messages': it is too short, at least 1 items are needed."),
        ({"messages": [{"content": "Hi"}]}, "messages[0].role", "Missing required parameter: 'messages[0].role'."),
        ({"messages": [HI, "Hi"]}, "messages[1]", "Invalid type for 'messages[1]': expected object, got \"Hi\"."),
        (
            {"messages": [HI, {"role": "user", "content": 1}]},
            "messages[1].content",
            "Invalid type for 'messages[1].content': expected string or array, got 1.",
        ),
        (
            {"messages": [{"role": "user", "content": [{"type": "image_url", "image_url": {"url": []}}]}]},
            "messages[0].content[0].image_url.url",
            "Invalid type for 'messages[0].content[0].image_url.url': expected string, got [].",
        ),
        (
            {"messages": [{"role": "tool", "content": "Hi"}]},
            "messages[0].tool_call_id",
            "Missing required parameter: 'messages[0].tool_call_id'.",
        ),
        ({"temperature": 2.5}, "temperature", "Invalid value for 'temperature': it is greater than the maximum of 2."),
        ({"n": 0}, "n", "Invalid value for 'n': it is less than the minimum of 1."),
        ({"n": "1"}, "n", "Invalid type for 'n': expected integer or null, got \"1\"."),
        ({"n": True}, "n", "Invalid type for 'n': expected integer or null, got true."),
        ({"stop": ["a", 1]}, "stop[1]", "Invalid type for 'stop[1]': expected string, got 1."),
        ({"tools": [FUNCTION, {"type": "function", "function": {}}]}, "tools[1].function.name", "Missing required"),
        (
            {"tools": [{"type": "x", "function": {}}]},
            "tools[0].type",
            "Invalid value for 'tools[0].type': \"x\" is not",
        ),
        ({"response_format": {"type": "xml"}}, "response_format.type", "Invalid value for 'response_format.type'"),
        ({"response_format": {}}, "response_format.type", "Missing required parameter: 'response_format.type'."),
        ({"response_format": "json"}, "response_format", "Invalid type for 'response_format': expected object, got"),
        ({"temprature": 1}, "temprature", "Unrecognized request argument supplied: temprature"),
        ({"logit_bias": {"5": "x"}}, "logit_bias.5", "Invalid type for 'logit_bias.5': expected integer, got \"x\"."),
    ],
)
def test_an_error_names_the_field(
    http: httpx.Client, version: str, wrong: dict[str, Any], param: str, message: str
) -> None:
    body = {"messages": [HI]} | ({"model": "m"} if version in UNDATED else {}) | wrong
    response = ask(http, body, version)
    assert response.status_code == 400, response.text
    error = response.json()["error"]
    assert error["param"] == param
    assert error["message"].startswith(message)
    assert error["type"] == "invalid_request_error"


@pytest.mark.parametrize("version", ["2025-03-01-preview", "2025-04-01-preview", "v1"])
@pytest.mark.parametrize(
    ("item", "param", "message"),
    [
        ({"role": "user"}, "input[0].content", "Missing required parameter: 'input[0].content'."),
        ({"role": "user", "contents": "x"}, "input[0].content", "Missing required parameter: 'input[0].content'."),
        ({"role": "user", "content": 5}, "input[0].content", "Invalid type for 'input[0].content': expected string or"),
        ({"type": "message", "role": "user"}, "input[0].content", "Missing required parameter: 'input[0].content'."),
        (
            {"role": "user", "content": [{"type": "input_text"}]},
            "input[0].content[0].text",
            "Missing required parameter: 'input[0].content[0].text'.",
        ),
        (
            {"role": "user", "content": [{"type": "text", "text": "x"}]},
            "input[0].content[0].type",
            "Invalid value for 'input[0].content[0].type': \"text\" is not one of",
        ),
        ({"id": "msg_1"}, "input[0].type", "Missing required parameter: 'input[0].type'."),
        ({"type": "function_call_output"}, "input[0].call_id", "Missing required parameter: 'input[0].call_id'."),
    ],
)
def test_an_error_names_the_field_of_an_item(
    http: httpx.Client, version: str, item: dict[str, Any], param: str, message: str
) -> None:
    path, query = ("/v1/responses" if version in UNDATED else "/responses"), {"api-version": version}
    response = http.post(f"/openai{path}", params=query, json={"model": "m", "input": [item]})
    assert response.status_code == 400, response.text
    error = response.json()["error"]
    assert error["param"] == param
    assert error["message"].startswith(message)


def test_a_value_that_tells_nothing_is_refused_with_all_that_would(http: httpx.Client) -> None:
    body = {"model": "m", "input": [{"type": "nothing"}]}
    error = http.post("/openai/responses?api-version=2025-04-01-preview", json=body).json()["error"]
    assert error["message"].startswith('Invalid value for \'input[0].type\': "nothing" is not one of "computer_call"')
    assert error["message"].endswith(' or "message".')


def test_the_role_must_be_one_that_the_version_knows(http: httpx.Client) -> None:
    body = {"messages": [{"role": "developer", "content": "Be kind."}]}
    old = ask(http, body).json()["error"]
    assert old["param"] == "messages[0].role"
    assert '"developer" is not one of "assistant"' in old["message"]
    new = ask(http, body | {"model": "m"}, "v1").json()
    assert "messages[0].role" not in str(new)


def test_a_field_of_a_later_version_is_refused(http: httpx.Client) -> None:
    body = {"messages": [HI], "max_completion_tokens": "many"}
    assert ask(http, body, "2024-02-01").json()["error"]["code"] == "unknown_parameter"
    assert ask(http, body, "2024-10-21").json()["error"]["code"] == "invalid_type"


@pytest.mark.parametrize(
    ("raw", "content_type", "status", "message"),
    [
        (b"", "application/json", 400, "The body of the request is missing."),
        (b"  ", "application/json", 400, "The body of the request is missing."),
        (b"{", "application/json", 400, "The body of the request is not valid JSON"),
        (b'{"messages": NaN}', "application/json", 400, "The body of the request is not valid JSON"),
        (b'{"user": "\xff"}', "application/json", 400, "The body of the request is not valid JSON"),
        (b'{"user": "\\ud800"}', "application/json", 400, "The body of the request is not valid JSON"),
        (b"[" * 100_000, "application/json", 400, "The body of the request is not valid JSON"),
        (b"3", "application/json", 400, "Invalid type for 'body': expected object, got 3."),
        (b"{}", "application/json; charset=utf-8", 400, "Missing required parameter"),
        (b"{}", "APPLICATION/JSON", 400, "Missing required parameter"),
        (b"{}", "application/problem+json", 400, "Missing required parameter"),
        (b"{}", "", 415, "The content type of the body is missing; send application/json."),
        (b"{}", "text/plain", 415, "The content type of the body text/plain is not supported here"),
        (b"a=b", "application/x-www-form-urlencoded", 415, "The content type of the body"),
    ],
)
def test_a_body_that_is_no_json_is_refused(
    http: httpx.Client, raw: bytes, content_type: str, status: int, message: str
) -> None:
    headers = {"content-type": content_type} if content_type else {}
    response = http.post("/openai/deployments/d/chat/completions?api-version=2024-10-21", content=raw, headers=headers)
    assert response.status_code == status
    assert response.json()["error"]["message"].startswith(message)


@pytest.mark.parametrize("depth", [150, 250, 900])
def test_a_body_that_is_nested_deep_is_refused_or_fits(http: httpx.Client, depth: int) -> None:
    inner: Any = json.loads("[" * depth + "]" * depth)
    tool = {"type": "function", "function": {"name": "f", "parameters": {"type": "object", "x": inner}}}
    response = ask(http, {"messages": [HI], "tools": [tool], "n": "wrong"})
    assert response.status_code == 400
    wanted = "n" if depth == 150 else None
    assert response.json()["error"]["param"] == wanted


def test_schemas_inside_themselves_do_not_exhaust_the_stack(http: httpx.Client) -> None:
    inner: dict[str, Any] = {"type": "eq", "key": "k", "value": "v"}
    for _ in range(60):
        inner = (
            {"type": "and", "filters": [inner, inner]}
            if "filters" not in inner
            else {"type": "and", "filters": [inner]}
        )
    body = {"query": "q", "filters": inner}
    response = http.post("/openai/vector_stores/vs_1/search?api-version=2025-04-01-preview", json=body)
    assert response.status_code in (400, 404, 501)


def test_query_parameters_have_their_types(http: httpx.Client) -> None:
    def listed(**query: str) -> httpx.Response:
        return http.get("/openai/batches", params={"api-version": "2024-10-21", **query})

    assert listed(limit="ten").json()["error"]["message"] == (
        "Invalid type for 'limit': expected integer, got \"ten\"."
    )
    assert listed(limit="2.5").json()["error"]["param"] == "limit"
    assert listed(limit="5", unknown="1").status_code != 400


def test_a_header_that_an_operation_needs_must_be_there(http: httpx.Client) -> None:
    path, name = "/openai/v1/fine_tuning/jobs/none/checkpoints/none/copy", "aoai-copy-ft-checkpoints"
    missing = http.get(path)
    assert missing.status_code == 400
    assert missing.json()["error"]["param"] == name
    wrong = http.get(path, headers={name: "no"})
    assert wrong.json()["error"]["message"] == f'Invalid value for \'{name}\': "no" is not one of "preview".'
    assert http.get(path, headers={name: "preview"}).status_code == 404


def test_long_values_are_cut_in_messages(http: httpx.Client) -> None:
    message = ask(http, {"messages": "x" * 10_000}).json()["error"]["message"]
    assert len(message) < 200


def test_errors_have_codes_that_the_operation_knows(http: httpx.Client) -> None:
    def error(method: str, path: str, version: str, **options: Any) -> tuple[int, Any]:
        query = {} if version in UNDATED else {"api-version": version}
        response = http.request(method, f"/openai{path}", params=query, **options)
        return response.status_code, response.json()["error"]["code"]

    assert error("GET", "/files/none", "2024-10-21") == (404, "notFound")
    assert error("POST", "/batches", "2024-10-21", json={}) == (400, "invalidPayload")
    assert error("POST", "/files", "2024-10-21", json={}) == (415, "invalidPayload")
    assert error("GET", "/files/none", "2023-01-01") == (404, "404")
    assert error("POST", "/v1/fine_tuning/jobs", "v1", json={}) == (400, "missing_required_parameter")
    assert ask(http, {}).json()["error"]["code"] == "missing_required_parameter"


@pytest.mark.parametrize("version", versions())
@pytest.mark.parametrize("status", [400, 404, 409, 429, 500])
def test_errors_fit_the_schema_of_their_version(version: str, status: int) -> None:
    refusal = RefusedError(status, "odd", "It is odd.", kind="invalid_request_error")
    for operation in document(version).operations.values():
        body = fitted_error(operation, status, refusal.reply().body)
        assert body["error"]["message"] == "It is odd."
        schema = operation.errors.get(str(status), operation.errors.get("default"))
        assert schema is None or violation(operation, schema, body) is None
