"""What the tests of answers share: requests in any version, and answers held to the pinned documents."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import openai

from aoai_emulator._spec.documents import JSON, document
from tests import spec_values

if TYPE_CHECKING:
    import httpx

Json = dict[str, Any]
VERSIONS = spec_values.versions()
WITH_CHAT = [version for version in VERSIONS if "chat.completions.create" in spec_values.operations(version)]
WITH_RESPONSES = [version for version in VERSIONS if "responses.create" in spec_values.operations(version)]
MODEL = "gpt-4o"


UNDATED = ("v1", "preview")
"""The versions below `/openai/v1`."""


def address(version: str) -> tuple[str, Json]:
    """Return what the paths of a version begin with, and the query that names it."""
    prefix = "/openai/v1" if version in UNDATED else "/openai"
    return prefix, {} if version == "v1" else {"api-version": version}


def takes(version: str, field: str, name: str = "chat.completions.create") -> bool:
    """Say whether the request of an operation knows a field in a version."""
    return document(version).operations[name].takes(field)


def knows(version: str, field: str, name: str = "chat.completions.create") -> bool:
    """Say whether the answer of an operation has a field, at its top, in a version."""
    operation = document(version).operations[name]
    return field in operation.document.fields(operation.answers[JSON])


def listed(version: str, field: str, name: str) -> list[str]:
    """Return the values that a version lists for a field of a JSON request."""
    known = document(version)
    schema = known.resolved(known.resolved(known.operations[name].body[JSON])["properties"][field])
    variants = [known.resolved(variant) for variant in schema.get("anyOf", [schema])]
    return [value for variant in variants for value in variant.get("enum", ())]


def openai_client(endpoint: str, key: str, version: str, *, asynchronous: bool = False, **settings: Any) -> Any:
    """Return a client of the library `openai` for a version: the undated ones have paths without deployments."""
    if version in UNDATED:
        make: Any = openai.AsyncOpenAI if asynchronous else openai.OpenAI
        prefix, query = address(version)
        return make(base_url=f"{endpoint}{prefix}/", api_key=key, default_query=query, **settings)
    make = openai.AsyncAzureOpenAI if asynchronous else openai.AzureOpenAI
    return make(azure_endpoint=endpoint, api_key=key, api_version=version, **settings)


def said(text: str) -> list[Json]:
    """Return a chat in which the user says something."""
    return [{"role": "user", "content": text}]


def post(http: httpx.Client, name: str, body: Json, version: str = "v1", **headers: str) -> httpx.Response:
    """Send a request for an operation; a deployment stands in the path where the version wants it there."""
    path = spec_values.operations(version)[name].path.replace("{deployment_id}", MODEL)
    prefix, query = address(version)
    body = body if "/deployments/" in path else {"model": MODEL, **body}
    return http.post(prefix + path, params=query, json=body, headers=headers)


def whole(http: httpx.Client, name: str, body: Json, version: str = "v1", **headers: str) -> Any:
    """Return the answer to a request, held to the pinned document of its version."""
    response = post(http, name, body, version, **headers)
    assert response.status_code == 200, response.text
    pinned = spec_values.operations(version)[name]
    answer = response.json()
    schema = pinned.whole[0].schema
    assert schema is not None
    assert pinned.document.faults(schema, answer) == []
    return answer


def events(http: httpx.Client, name: str, body: Json, version: str = "v1", **headers: str) -> list[Any]:
    """Return the data of the events of a stream, each held to the pinned document; `[DONE]` as it is."""
    response = post(http, name, {**body, "stream": True}, version, **headers)
    assert response.status_code == 200, response.text
    assert response.headers["content-type"].startswith("text/event-stream")
    pinned = spec_values.operations(version)[name]
    assert pinned.events is not None
    assert pinned.events.schema is not None
    found: list[Any] = []
    for line in response.text.split("\n"):
        if line.startswith("data: "):
            data = line.removeprefix("data: ")
            found.append(data if data == "[DONE]" else json.loads(data))
            if data != "[DONE]":
                assert pinned.document.faults(pinned.events.schema, found[-1]) == []
    return found


def chat(http: httpx.Client, body: Json, version: str = "v1", **headers: str) -> Any:
    """Return the answer to a chat."""
    return whole(http, "chat.completions.create", body, version, **headers)


def chunks(http: httpx.Client, body: Json, version: str = "v1", **headers: str) -> list[Any]:
    """Return the chunks of a streamed chat; the last event must be `[DONE]`."""
    *found, done = events(http, "chat.completions.create", body, version, **headers)
    assert done == "[DONE]"
    return found


def refusal(http: httpx.Client, body: Json, version: str = "v1", name: str = "chat.completions.create") -> Json:
    """Return the error with which a request is refused, whole and as a stream alike."""
    response = post(http, name, body, version)
    assert response.status_code == 400, response.text
    error: Json = response.json()["error"]
    return error
