"""Which operation a request means, in which version, for which deployment, and with which key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx
import pytest

import aoai.emulator
from aoai_emulator._protocol import RefusedError, Reply
from aoai_emulator._spec.documents import document, prefix, query, versions
from aoai_emulator._spec.routes import routed
from tests import spec_values

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aoai_emulator._service.call import Call

NOT_FOUND = {"error": {"code": "404", "message": "Resource not found"}}
ODD = "a/b %2F ü..?#"
CHAT = {"messages": [{"role": "user", "content": "Hello"}]}


@pytest.fixture(scope="module")
def guarded() -> Iterator[aoai.emulator.RunningEmulator]:
    """An emulator with a key and two deployments, whose chat says what it was called with."""
    with aoai.emulator.running(["talk=chat:gpt-4o-mini", "vectors=embedding"], key="sesame") as running:
        running.emulator.handlers["chat.completions.create"] = _told
        yield running


async def _told(call: Call) -> Reply:
    deployment = call.deployment
    assert deployment is not None
    return Reply({"model": f"{deployment.name} {deployment.kind} {deployment.model}", "choices": []})


def chat(
    emulator: aoai.emulator.RunningEmulator, deployment: str, key: str = "sesame", **headers: str
) -> httpx.Response:
    url = f"{emulator.endpoint}/openai/deployments/{deployment}/chat/completions?api-version=2024-10-21"
    return httpx.post(url, json=CHAT, headers={"api-key": key, **headers})


@pytest.mark.parametrize("version", versions())
def test_each_operation_of_the_pinned_documents_has_its_route(version: str) -> None:
    pinned = spec_values.operations(version)
    assert document(version).operations.keys() == pinned.keys()
    for name, operation in pinned.items():
        path = operation.path
        for parameter in operation.parameters:
            path = path.replace(f"{{{parameter.name}}}", quote(f"{ODD}{parameter.name}", safe=""))
        route = routed(operation.method, prefix(version) + path, query(version))
        assert route.operation.name == name
        assert all(value == f"{ODD}{parameter}" for parameter, value in route.path.items())
        assert len(route.path) == operation.path.count("{")


@pytest.mark.parametrize(
    ("method", "path", "named"),
    [
        ("POST", "/openai/deployments/d/chat/completions", None),
        ("POST", "/openai/deployments/d/chat/completions", "2023-05-16"),
        ("POST", "/openai/deployments/d/chat/completions", "preview"),
        ("POST", "/openai/v1/chat/completions", "latest"),
        ("POST", "/openai/v1/videos", None),
        ("POST", "/openai/deployments/d/chat/completions", "v1"),
        ("POST", "/openai/deployments//chat/completions", "2024-10-21"),
        ("POST", "/openai/deployments/d/chat/completions/", "2024-10-21"),
        ("POST", "/openai/deployments/d/x/chat/completions", "2024-10-21"),
        ("POST", "/openai/../openai/deployments/d/chat/completions", "2024-10-21"),
        ("POST", "/deployments/d/chat/completions", "2024-10-21"),
        ("GET", "/openai/deployments/d/chat/completions", "2024-10-21"),
        ("OPTIONS", "/openai/deployments/d/chat/completions", "2024-10-21"),
        ("POST", "/openai/chat/completions", "2024-10-21"),
        ("POST", "/openai/responses", "2024-10-21"),
        ("POST", "/openai/v1/chat/completions", "2024-10-21"),
        ("POST", "/openai/v1/deployments/d/chat/completions", None),
        ("GET", "/openai/v1", None),
        ("GET", "/openai/", "2024-10-21"),
        ("GET", "/openai/files/", "2024-10-21"),
    ],
)
def test_what_leads_nowhere_is_not_found(method: str, path: str, named: str | None) -> None:
    with pytest.raises(RefusedError) as caught:
        routed(method, path, {} if named is None else {"api-version": named})
    assert caught.value.status == 404
    assert caught.value.reply().body == NOT_FOUND


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/chat?api-version=2024-10-21", "no such route: those of the service begin with /openai/"),
        ("/openai/files?api-version=2023-05-16", "version 2023-05-16 is not pinned: 2022-"),
        ("/openai/files", "no api-version is given, and only the routes below /openai/v1/ need none"),
        ("/openai/files?api-version=v1", "the routes of v1 are below /openai/v1/"),
        ("/openai/flies?api-version=2024-10-21", "no such route in 2024-10-21: GET /openai/flies"),
        ("/openai/files?api-version=preview", "the routes of preview are below /openai/v1/"),
        ("/openai/v1/flies", "no such route in v1: GET /openai/v1/flies"),
        ("/openai/v1/flies?api-version=preview", "no such route in preview: GET /openai/v1/flies"),
        ("/openai/v1/files?api-version=2024-10-21", "the routes of v1 take api-version v1, preview or none, not 2024-"),
    ],
)
def test_the_log_says_why_a_request_leads_nowhere(
    emulator: aoai.emulator.RunningEmulator, http: httpx.Client, path: str, reason: str
) -> None:
    response = http.get(path)
    assert (response.status_code, response.json()) == (404, NOT_FOUND)
    assert (emulator.requests[-1].refusal or "").startswith(reason)
    assert http.get("/emulator/state").json()["requests"][0]["reason"].startswith(reason)


@pytest.mark.parametrize(("named", "version"), [(None, "v1"), ("v1", "v1"), ("preview", "preview")])
def test_v1_may_be_named_and_need_not(named: str | None, version: str) -> None:
    asked = {} if named is None else {"api-version": named}
    assert routed("POST", "/openai/v1/chat/completions", asked).operation.version == version


def test_a_word_in_a_path_is_not_taken_for_an_id(http: httpx.Client) -> None:
    assert routed("POST", "/openai/files/import", {"api-version": "2024-10-21"}).operation.name == (
        "files.import_from_url"
    )
    response = http.get("/openai/nothing/here?api-version=2024-10-21")
    assert (response.status_code, response.json()) == (404, NOT_FOUND)


def test_the_key_is_taken_from_either_header(guarded: aoai.emulator.RunningEmulator) -> None:
    assert chat(guarded, "talk").status_code == 200
    for given in ("Bearer sesame", "bearer sesame", "BEARER  sesame"):
        assert chat(guarded, "talk", key="", Authorization=given).status_code == 200
    for key, headers in (
        ("", {}),
        ("Sesame", {}),
        ("", {"Authorization": "Bearer sésame"}),
        ("", {"Authorization": "Basic x"}),
        ("", {"Authorization": "sesame"}),
        ("", {"Authorization": "Basic sesame"}),
    ):
        refused = httpx.post(
            f"{guarded.endpoint}/openai/files?api-version=1",
            headers={"api-key": key, **{name: value.encode() for name, value in headers.items()}},  # type: ignore[arg-type]
        )
        assert refused.status_code == 401
        assert refused.json()["error"]["code"] == "401"
        assert refused.json()["error"]["message"].startswith("Access denied due to invalid subscription key")


def test_without_a_key_none_is_asked_for(http: httpx.Client) -> None:
    assert http.get("/openai/nothing").status_code == 404


def test_deployments_are_known_by_name_and_purpose(guarded: aoai.emulator.RunningEmulator) -> None:
    assert chat(guarded, "talk").json()["model"] == "talk chat gpt-4o-mini"
    unknown, unfit = chat(guarded, "other"), chat(guarded, "vectors")
    assert (unknown.status_code, unknown.json()["error"]["code"]) == (404, "DeploymentNotFound")
    assert (unfit.status_code, unfit.json()["error"]["code"]) == (400, "OperationNotSupported")


def test_v1_names_the_deployment_in_the_body(guarded: aoai.emulator.RunningEmulator) -> None:
    def ask(model: str) -> Any:
        url = f"{guarded.endpoint}/openai/v1/chat/completions"
        return httpx.post(url, json=CHAT | {"model": model}, headers={"api-key": "sesame"}).json()

    assert ask("talk")["model"] == "talk chat gpt-4o-mini"
    assert ask("other")["error"]["code"] == "DeploymentNotFound"


@pytest.mark.parametrize("wrong", ["talk", "=chat", "talk=", "talk=juggling"])
def test_a_deployment_that_cannot_be_read_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match="name=kind"), aoai.emulator.running([wrong]):
        pass


def test_every_operation_is_answered(emulator: aoai.emulator.RunningEmulator) -> None:
    every = {name for version in versions() for name in document(version).operations}
    assert sorted(every - emulator.emulator.handlers.keys()) == []


def test_answers_have_the_headers_of_the_service(guarded: aoai.emulator.RunningEmulator) -> None:
    answered = chat(guarded, "talk", **{"x-ms-client-request-id": "mine"})
    refused = chat(guarded, "other", **{"x-ms-client-request-id": "mine"})
    for response in (answered, refused):
        assert response.headers["x-ms-client-request-id"] == "mine"
        assert response.headers["apim-request-id"] == response.headers["x-request-id"]
        assert response.headers["x-ms-region"]
        assert int(response.headers["openai-processing-ms"]) >= 0
    assert answered.headers["x-request-id"] != refused.headers["x-request-id"]
    assert answered.headers["x-ms-deployment-name"] == "talk"


@pytest.mark.parametrize("name", ["\x00", "a\r\nx-more: 1", "ü /", "😀"])
def test_a_name_cannot_break_the_headers(http: httpx.Client, name: str) -> None:
    url = f"/openai/deployments/{quote(name, safe='')}/chat/completions?api-version=2024-10-21"
    response = http.post(url, json=CHAT)
    assert response.status_code == 200
    assert response.headers["x-ms-deployment-name"] == quote(name)
    assert "x-more" not in response.headers


def test_the_log_has_each_request_without_its_key(guarded: aoai.emulator.RunningEmulator) -> None:
    guarded.requests.clear()
    chat(guarded, "talk")
    chat(guarded, "other", Authorization="Bearer sesame")
    first, second = guarded.requests
    assert (first.operation, first.version, first.deployment, first.status) == (
        "chat.completions.create",
        "2024-10-21",
        "talk",
        200,
    )
    assert first.body == CHAT
    assert first.refusal is None
    assert second.status == 404
    assert second.refusal is not None
    assert "does not exist" in second.refusal
    assert "sesame" not in repr([*guarded.requests])
    assert guarded.requests[-2:] == guarded.requests[:] == [first, second]
    assert guarded.requests[::-1] == [second, first]
    assert first.sent > 0
    assert first.received == len(httpx.Request("POST", "http://x", json=CHAT).content)
    with httpx.Client(base_url=guarded.endpoint) as client:
        for _ in range(250):
            client.get("/nothing")
    assert len(guarded.requests) == 200


def test_a_handler_that_fails_is_an_error_in_the_form_of_the_service(
    guarded: aoai.emulator.RunningEmulator, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(call: Call) -> Reply:
        raise ZeroDivisionError(call.name)

    guarded.emulator.handlers["embeddings.create"] = broken
    url = f"{guarded.endpoint}/openai/deployments/vectors/embeddings?api-version=2024-10-21"
    with httpx.Client() as client:
        for _ in range(20):  # each on a new connection, as the answer before it says
            response = client.post(url, json={"input": "a"}, headers={"api-key": "sesame"})
            assert response.status_code == 500
            assert response.headers["connection"] == "close"
            assert response.json()["error"]["code"] == "InternalServerError"
    assert "ZeroDivisionError" in caplog.text
    assert guarded.requests[-1].status == 500
    assert chat(guarded, "talk").status_code == 200
