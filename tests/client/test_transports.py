"""What carries the calls of a client: its own connections, a client of httpx or httpx2, and what tests put between."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

import httpx
import openai
import pytest
import respx

import aoai
from tests.client.scripted import Answer, Asked, Scripted, scripted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytest_httpx import HTTPXMock

VERSION = "2024-10-21"
MESSAGES: list[Any] = [{"role": "user", "content": "hi"}]
URL = "https://my-resource.openai.azure.com"
CHAT: dict[str, Any] = {
    "id": "1",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "hello"}}],
}
EVENTS = (
    b'data: {"id":"1","object":"chat.completion.chunk","created":1,"model":"m",'
    b'"choices":[{"index":0,"delta":{"content":"hello"},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n'
)


@pytest.fixture
def server() -> Iterator[Scripted]:
    def answer(asked: Asked) -> Answer:
        if isinstance(asked.body, dict) and asked.body.get("stream"):
            return Answer(EVENTS, headers={"content-type": "text/event-stream"})
        return Answer(CHAT)

    with scripted(answer) as made:
        yield made


def client(endpoint: str, **settings: Any) -> Any:
    return aoai.AzureOpenAI(azure_endpoint=endpoint, api_key="a-key-of-mine", api_version=VERSION, **settings)


def client_async(endpoint: str, **settings: Any) -> Any:
    return aoai.AsyncAzureOpenAI(azure_endpoint=endpoint, api_key="a-key-of-mine", api_version=VERSION, **settings)


def ask(a_client: Any) -> str:
    content: str = a_client.chat.completions.create(model="m", messages=MESSAGES).choices[0].message.content
    return content


def stream(a_client: Any) -> str:
    with a_client.chat.completions.create(model="m", messages=MESSAGES, stream=True) as events:
        return "".join(event.choices[0].delta.content or "" for event in events)


async def ask_async(a_client: Any) -> str:
    answer = await a_client.chat.completions.create(model="m", messages=MESSAGES)
    content: str = answer.choices[0].message.content
    return content


async def stream_async(a_client: Any) -> str:
    async with await a_client.chat.completions.create(model="m", messages=MESSAGES, stream=True) as events:
        return "".join([event.choices[0].delta.content or "" async for event in events])


# A client of one's own.


@pytest.mark.parametrize("kind", ["httpx", "httpx2", "openai"])
def test_a_client_of_ones_own_may_be_of_either_library(server: Scripted, kind: str) -> None:
    make: Any = openai.DefaultHttpxClient if kind == "openai" else import_module(kind).Client
    with make(headers={"x-mine": "1"}) as given, client(server.endpoint, http_client=given) as one:
        assert (ask(one), stream(one)) == ("hello", "hello")
        assert [each.headers["x-mine"] for each in server.asked] == ["1", "1"]
        assert one.timeout.read == one._config.defaults["timeout"].read == 600.0
        with one.chat.completions.with_streaming_response.create(model="m", messages=MESSAGES) as response:
            assert isinstance(response.http_response, httpx.Response)
            assert response.http_response.request.headers["api-key"] == "***"
            assert response.http_response.read()
        one.close()
        assert not given.is_closed


@pytest.mark.parametrize("kind", ["httpx", "httpx2", "openai"])
async def test_an_async_client_of_ones_own_may_be_of_either_library(server: Scripted, kind: str) -> None:
    make: Any = openai.DefaultAsyncHttpxClient if kind == "openai" else import_module(kind).AsyncClient
    async with make(headers={"x-mine": "1"}) as given, client_async(server.endpoint, http_client=given) as one:
        assert (await ask_async(one), await stream_async(one)) == ("hello", "hello")
        assert [each.headers["x-mine"] for each in server.asked] == ["1", "1"]
        await one.close()
        assert not given.is_closed


@pytest.mark.parametrize("library", ["httpx", "httpx2"])
def test_a_client_of_another_kind_is_refused(library: str) -> None:
    module = import_module(library)
    for make, given in ((client, module.AsyncClient()), (client_async, module.Client()), (client, "httpx")):
        with pytest.raises(TypeError, match=r"http_client is an httpx\.(Async)?Client or an httpx2\.(Async)?Client"):
            make(URL, http_client=given)


# Tests that put themselves in between.


def test_respx_intercepts_what_goes_through_httpx() -> None:
    with respx.mock(base_url=URL) as router, client(URL, transport="httpx") as one:
        route = router.post("/openai/deployments/m/chat/completions").mock(
            side_effect=[
                httpx.Response(200, json=CHAT),
                httpx.Response(200, content=EVENTS, headers={"content-type": "text/event-stream"}),
                httpx.Response(401, json={"error": {"code": "401", "message": "who are you?"}}),
                httpx.ConnectError("no way"),
            ]
        )
        assert (ask(one), stream(one)) == ("hello", "hello")
        with pytest.raises(aoai.AuthenticationError, match="who are you"):
            ask(one)
        with pytest.raises(aoai.APIConnectionError, match="no way"):
            ask(one.with_options(max_retries=0))
        assert route.call_count == 4
        assert route.calls[0].request.headers["api-key"] == "a-key-of-mine"


async def test_respx_intercepts_the_async_client_too() -> None:
    with respx.mock(base_url=URL) as router:
        async with client_async(URL, transport="httpx") as one:
            router.post("/openai/deployments/m/chat/completions").mock(
                side_effect=[
                    httpx.Response(200, json=CHAT),
                    httpx.Response(200, content=EVENTS, headers={"content-type": "text/event-stream"}),
                ]
            )
            assert (await ask_async(one), await stream_async(one)) == ("hello", "hello")


def test_pytest_httpx_intercepts_what_goes_through_httpx(httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=CHAT)
    httpx_mock.add_response(content=EVENTS, headers={"content-type": "text/event-stream"})
    with client(URL, transport="httpx") as one:
        assert (ask(one), stream(one)) == ("hello", "hello")


@pytest.mark.parametrize("library", ["httpx", "httpx2"])
def test_calls_go_through_the_library_that_a_setting_names(server: Scripted, library: str) -> None:
    with client(server.endpoint, transport=library) as one:
        assert (ask(one), stream(one)) == ("hello", "hello")
        assert server.asked[0].headers["accept-encoding"] == "gzip"
        assert one._driver.transport.open_connections == 0
        with one.with_options(transport=None) as other:
            assert ask(other) == "hello"
            assert other._driver.transport.open_connections == 1


def test_a_setting_that_names_no_library_is_refused() -> None:
    with pytest.raises(ValueError, match="transport is 'httpx', 'httpx2' or None"):
        client(URL, transport="requests")
    with httpx.Client() as given, pytest.raises(TypeError, match="exclude each other"):
        client(URL, transport="httpx", http_client=given)


def test_a_library_that_is_missing_is_named_when_the_client_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "httpx2", None)
    for make in (client, client_async):
        with pytest.raises(aoai.AoaiError, match="httpx2 is not installed"):
            make(URL, transport="httpx2")


def test_a_plain_call_needs_no_httpx2(server: Scripted) -> None:
    program = (
        "import sys\n"
        "sys.modules['httpx2'] = None\n"
        "from aoai import AzureOpenAI\n"
        f"with AzureOpenAI(azure_endpoint=sys.argv[1], api_key='k', api_version={VERSION!r}) as client:\n"
        f"    answer = client.chat.completions.create(model='m', messages={MESSAGES})\n"
        "    print(answer.choices[0].message.content, 'httpx' in sys.modules)\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program, server.endpoint], capture_output=True, text=True, timeout=60, check=False
    )
    assert (ended.stdout, ended.stderr) == ("hello False\n", "")


# Proxies.


@pytest.mark.parametrize("make", [client, client_async])
def test_a_proxy_that_cannot_be_used_is_found_when_the_client_is_made(
    monkeypatch: pytest.MonkeyPatch, make: Any
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "gopher://user:hunter2@proxy")
    with pytest.raises(aoai.AoaiError, match="HTTPS_PROXY names no proxy") as caught:
        make(URL)
    assert "hunter2" not in str(caught.value)
    monkeypatch.setenv("NO_PROXY", "openai.azure.com")
    make(URL)


# How much is read.


def test_a_body_has_a_limit_that_a_setting_says(server: Scripted) -> None:
    with client(server.endpoint, max_response_bytes=100) as one:
        with pytest.raises(aoai.APIConnectionError, match="more than 100 bytes"):
            ask(one)
        assert len(server.asked) == 1  # to ask again would give as much
        assert ask(one.with_options(max_response_bytes=10_000)) == "hello"
    for wrong in (0, -1, "1", 1.5):
        with pytest.raises(ValueError, match="max_response_bytes is a number of bytes"):
            client(URL, max_response_bytes=wrong)


@pytest.mark.parametrize("transport", [None, "httpx"])
def test_of_an_endless_error_little_is_read(transport: str | None) -> None:
    message = b'{"error": {"code": "400", "message": "' + b"x" * 5_000_000

    with scripted(lambda _: Answer(message, 400)) as server, client(server.endpoint, transport=transport) as one:
        with pytest.raises(aoai.BadRequestError) as caught:
            ask(one)
        response: Any = caught.value.response
        assert len(response.content) <= 1 << 20
