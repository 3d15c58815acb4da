"""Tokens for the public cloud and others: what they are asked for, who issues them, and over what they go."""

from __future__ import annotations

import contextlib
import os
import socket
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest
from azure.core.credentials import AccessToken

import aoai
from aoai import AzureOpenAI
from tests.client.calling import KINDS, MESSAGES, Caller
from tests.client.scripted import Answer, Scripted, chat, scripted

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

PUBLIC = "https://cognitiveservices.azure.com/.default"
US = "https://cognitiveservices.azure.us/.default"
CHINA = "https://cognitiveservices.azure.cn/.default"
FOUNDRY = "https://ai.azure.com/.default"
US_FOUNDRY = "https://ai.azure.us/.default"


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith(("AZURE_", "OPENAI_", "IDENTITY_", "MSI_", "IMDS_")):
            monkeypatch.delenv(name)


@pytest.fixture
def server() -> Iterator[Scripted]:
    with scripted(lambda _: Answer(chat())) as script:
        yield script


@pytest.fixture(params=KINDS)
def caller(request: pytest.FixtureRequest, server: Scripted) -> Caller:
    return Caller(request.param, server)


class Asked:
    """A credential that keeps what it was asked for, and returns that as its token."""

    def __init__(self) -> None:
        self.scopes: list[str] = []

    def get_token(self, *scopes: str, **_: Any) -> AccessToken:
        self.scopes += scopes
        return AccessToken(f"a-token-for-{scopes[0]}", int(time.time() + 3600))


@pytest.mark.parametrize(
    ("host", "scope"),
    [
        ("my-resource.openai.azure.com", PUBLIC),
        ("my-resource.privatelink.openai.azure.com", PUBLIC),
        ("my-resource.cognitiveservices.azure.com", PUBLIC),
        ("eastus.api.cognitive.microsoft.com", PUBLIC),
        ("my-resource.services.ai.azure.com", FOUNDRY),
        ("my-resource.openai.azure.us", US),
        ("My-Resource.OpenAI.Azure.US", US),
        ("my-resource.cognitiveservices.azure.us", US),
        ("virginia.api.cognitive.microsoft.us", US),
        ("my-resource.services.ai.azure.us", US_FOUNDRY),
        ("my-resource.openai.azure.cn", CHINA),
        ("my-resource.cognitiveservices.azure.cn", CHINA),
        ("chinanorth3.api.cognitive.azure.cn", CHINA),
        ("gateway.example.com", PUBLIC),
        ("openai.azure.us.example.com", PUBLIC),
    ],
)
@pytest.mark.parametrize("place", ["azure_endpoint", "base_url"])
async def test_a_token_is_for_the_cloud_of_the_endpoint(
    caller: Caller, server: Scripted, host: str, scope: str, place: str
) -> None:
    ours = Asked()
    address = f"https://{host}" + ("/openai/v1/" if place == "base_url" else "")
    await caller.chat(credential=ours, api_key=None, **{place: address})
    assert ours.scopes == [scope]
    assert server.asked[0].headers["authorization"] == f"Bearer a-token-for-{scope}"


async def test_what_the_caller_names_is_asked_for(caller: Caller) -> None:
    ours = Asked()
    settings = {"credential": ours, "api_key": None, "token_scope": "https://mine.example/.default"}
    await caller.chat(azure_endpoint="https://my-resource.openai.azure.us", **settings)
    assert ours.scopes == ["https://mine.example/.default"]


def ask_for_tokens(client: Any) -> None:
    """Have the credential of each endpoint ask for what it would send."""
    for endpoint in client._config.endpoints:
        endpoint.credential.header()


def test_one_credential_serves_endpoints_of_several_clouds() -> None:
    ours = Asked()
    hosts = ("a.openai.azure.com", "b.openai.azure.com", "a.openai.azure.us")
    settings: Any = {"endpoints": [f"https://{host}" for host in hosts], "credential": ours}
    with AzureOpenAI(**settings) as client:
        ask_for_tokens(client)
    assert ours.scopes == [PUBLIC, US]  # the two of one cloud share a token


def test_a_copy_at_another_cloud_asks_for_a_token_of_its_own() -> None:
    ours = Asked()
    with AzureOpenAI(azure_endpoint="https://a.openai.azure.com", credential=ours) as client:
        for one in (client, client.copy(azure_endpoint="https://a.openai.azure.us"), client.copy(timeout=1)):
            ask_for_tokens(one)
    assert ours.scopes == [PUBLIC, US]


class Proxy:
    """Keeps the hosts that it is asked for connections to, and makes none."""

    def __init__(self) -> None:
        self.hosts: list[str] = []
        self.came = threading.Event()
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def serve(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._socket.accept()
                with connection:
                    self.hosts.append(connection.recv(65536).split()[1].decode().partition(":")[0])
                    self.came.set()
                    connection.sendall(b"HTTP/1.1 502 Bad Gateway\r\nconnection: close\r\ncontent-length: 0\r\n\r\n")

    def close(self) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()


@contextmanager
def proxying() -> Generator[Proxy]:
    proxy = Proxy()
    thread = threading.Thread(target=proxy.serve)
    thread.start()
    try:
        yield proxy
    finally:
        proxy.close()
        thread.join()


@pytest.mark.parametrize(
    ("endpoint", "environment_says", "issuer"),
    [
        ("https://my-resource.openai.azure.com", None, "login.microsoftonline.com"),
        ("https://my-resource.openai.azure.us", None, "login.microsoftonline.us"),
        ("https://my-resource.openai.azure.cn", None, "login.chinacloudapi.cn"),
        ("https://my-resource.openai.azure.us", "login.chinacloudapi.cn", "login.chinacloudapi.cn"),
    ],
)
async def test_the_default_credential_asks_who_issues_tokens_for_that_cloud(
    caller: Caller, monkeypatch: pytest.MonkeyPatch, endpoint: str, environment_says: str | None, issuer: str
) -> None:
    monkeypatch.setenv("AZURE_TOKEN_CREDENTIALS", "EnvironmentCredential")
    for name in ("AZURE_TENANT_ID", "AZURE_CLIENT_ID", "AZURE_CLIENT_SECRET"):
        monkeypatch.setenv(name, "00000000-0000-0000-0000-000000000000")
    if environment_says is not None:
        monkeypatch.setenv("AZURE_AUTHORITY_HOST", environment_says)
    with proxying() as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        with pytest.raises(aoai.APITimeoutError, match="while a token was asked for"):
            await caller.chat(azure_endpoint=endpoint, credential="default", api_key=None, deadline=2.0)
        assert proxy.came.wait(20)
        assert issuer in proxy.hosts


@pytest.mark.parametrize(
    "value", ["Bearer abc.def", "bearer  abc.def", " BEARER\tabc.def", "Bearer\tabc.def", "abc.def", "JWT abc.def"]
)
@pytest.mark.parametrize("name", ["authorization", "Authorization", "AUTHORIZATION"])
@pytest.mark.parametrize("way", ["default_headers", "extra_headers"])
@pytest.mark.parametrize("kind", KINDS)
async def test_a_token_in_a_header_of_ones_own_does_not_go_in_the_clear(
    kind: str, way: str, name: str, value: str
) -> None:
    settings: dict[str, Any] = {"azure_endpoint": "http://gateway.example.com"}
    arguments: dict[str, Any] = {"model": "m", "messages": MESSAGES}
    (settings if way == "default_headers" else arguments)[way] = {name: value}
    with pytest.raises(aoai.AoaiError, match="a token is sent over https, or to this machine only"):
        await Caller(kind)("chat.completions.create", arguments, **settings)


async def test_what_is_no_token_may(caller: Caller, server: Scripted) -> None:
    await caller.chat(azure_endpoint="http://gateway.example.com", default_headers={"Authorization": "Basic bWU6bWU="})
    assert server.asked[0].headers["authorization"] == "Basic bWU6bWU="
