"""Routes of one's own, clients under the names of v1, and other names of `openai`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx
import pydantic
import pytest

import aoai
from aoai_generated.v2024_10_21 import models

if TYPE_CHECKING:
    from pathlib import Path

    from tests.parse.conftest import Clients


class Said(pydantic.BaseModel):
    method: str
    path: str


def answering(clients: Clients, seen: list[httpx.Request], **settings: Any) -> Any:
    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        if request.url.path.endswith("/broken"):
            return httpx.Response(200, content=b"<html>")
        if request.url.path.endswith("/none"):
            return httpx.Response(404, json={"error": {"code": "NoRoute", "message": "no such route"}})
        return httpx.Response(200, json={"method": request.method, "path": request.url.path})

    transport = httpx.MockTransport(answer)
    own: Any = httpx.AsyncClient(transport=transport) if clients.is_async else httpx.Client(transport=transport)
    return clients(settings.pop("version", "2024-10-21"), http_client=own, **settings)


async def test_methods(clients: Clients) -> None:
    seen: list[httpx.Request] = []
    client = answering(clients, seen)
    for method in ("get", "post", "put", "patch", "delete"):
        said = await clients.result(getattr(client, method)("/new/route", cast_to=Said))
        assert said == Said(method=method.upper(), path="/openai/new/route")
    await clients.result(
        client.post("/x", cast_to=object, body={"a": [1]}, options={"headers": {"h": "v"}, "params": {"q": 1}})
    )
    last = seen[-1]
    assert json.loads(last.content) == {"a": [1]}
    assert (last.headers["h"], last.url.params["q"], last.url.params["api-version"]) == ("v", "1", "2024-10-21")
    assert last.headers["api-key"] == "sesame"
    await clients.result(answering(clients, seen, version="v1").get("/x", cast_to=object))
    assert (seen[-1].url.path, dict(seen[-1].url.params)) == ("/openai/v1/x", {})


async def test_what_an_answer_is_read_as(clients: Clients) -> None:
    client = answering(clients, [])
    said = {"method": "GET", "path": "/openai/x"}

    async def get(cast_to: Any, path: str = "/x") -> Any:
        return await clients.result(client.get(path, cast_to=cast_to))

    assert await get(object) == await get(dict[str, Any]) == await get(dict) == said
    assert json.loads(await get(bytes)) == json.loads(await get(str)) == said
    assert (await get(httpx.Response)).json() == said
    assert isinstance(await get(models.CompletionUsage), models.CompletionUsage)
    assert await get(type(None)) is None
    with pytest.raises(aoai.APIResponseValidationError):
        await get(object, "/broken")
    with pytest.raises(aoai.NotFoundError, match="no such route"):
        await get(object, "/none")


async def test_files(clients: Clients) -> None:
    seen: list[httpx.Request] = []
    client = answering(clients, seen)
    await clients.result(
        client.post("/up", cast_to=object, body={"purpose": "p"}, files={"file": ("a.txt", b"content", "text/plain")})
    )
    assert seen[-1].headers["content-type"].startswith("multipart/form-data")
    assert b'filename="a.txt"' in seen[-1].content
    assert b"content" in seen[-1].content
    assert b'name="purpose"' in seen[-1].content


async def test_what_is_no_route(clients: Clients) -> None:
    client = answering(clients, [])
    for path in ("x", "https://elsewhere/x", "/x?a=b"):
        with pytest.raises(ValueError, match="slash first"):
            await clients.result(client.get(path, cast_to=object))
    with pytest.raises(TypeError, match="options are"):
        await clients.result(client.get("/x", cast_to=object, options={"header": {}}))


async def test_retries_of_a_route(clients: Clients) -> None:
    calls: list[int] = []

    def answer(request: httpx.Request) -> httpx.Response:
        calls.append(1)
        headers = {"retry-after-ms": "1"}
        return httpx.Response(503, headers=headers) if len(calls) < 3 else httpx.Response(200, json={"ok": True})

    transport = httpx.MockTransport(answer)
    own: Any = httpx.AsyncClient(transport=transport) if clients.is_async else httpx.Client(transport=transport)
    client = clients("2024-10-21", http_client=own)
    assert await clients.result(client.get("/x", cast_to=object)) == {"ok": True}
    assert len(calls) == 3


@pytest.mark.parametrize("name", ["OpenAI", "AsyncOpenAI"])
def test_clients_of_v1(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    kind = getattr(aoai, name)
    client = kind(base_url="https://mine.openai.azure.com/openai/v1/", api_key="k")
    assert client.api_version == "v1"
    assert str(client.base_url) == "https://mine.openai.azure.com/openai/v1/"
    assert isinstance(client, kind)
    for variable in ("AZURE_OPENAI_ENDPOINT", "AZURE_OPENAI_API_KEY", "OPENAI_API_VERSION"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("OPENAI_BASE_URL", "https://other.openai.azure.com/openai/v1")
    monkeypatch.setenv("OPENAI_API_KEY", "sesame")
    assert str(kind().base_url) == "https://other.openai.azure.com/openai/v1/"
    assert kind().api_key == "sesame"
    assert kind().with_options(max_retries=0).api_version == "v1"


def test_a_file_from_a_path(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"content")
    assert aoai.file_from_path(str(tmp_path / "a.txt")) == ("a.txt", b"content")
