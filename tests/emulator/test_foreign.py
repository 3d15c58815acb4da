"""Without a key no page of another site reaches the operations; no secret is kept; a size is believed."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx
import pytest

import aoai.emulator

if TYPE_CHECKING:
    from aoai.emulator import RunningEmulator

FILES = "/openai/v1/files"
FORM: Any = {"data": {"purpose": "assistants"}, "files": {"file": ("a.txt", b"text")}}


@pytest.mark.parametrize(
    "headers",
    [
        {"host": "evil.example"},
        {"host": "evil.example:8080"},
        {"host": ""},
        {"origin": "http://evil.example"},
        {"origin": "null"},
        {"origin": "http://127.0.0.1:1"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
    ],
)
def test_another_site_reaches_no_operation(
    http: httpx.Client, emulator: RunningEmulator, headers: dict[str, str]
) -> None:
    before = {file["id"] for file in http.get(FILES).json()["data"]}
    for refused in (http.get(FILES, headers=headers), http.post(FILES, headers=headers, **FORM)):
        assert refused.status_code == 403
        assert refused.json()["error"]["message"].startswith("Without a key, the emulator ")
        assert emulator.requests[-1].refusal is not None
    assert {file["id"] for file in http.get(FILES).json()["data"]} == before


@pytest.mark.parametrize(
    "headers",
    [
        {"host": "localhost:1234"},
        {"host": "[::1]:8080"},
        {"host": "192.168.0.7"},
        {"host": "emulator:8080"},
        {"host": "host.docker.internal"},
        {"host": "app.localhost"},
        {"sec-fetch-site": "none"},
    ],
)
def test_names_of_this_machine_and_of_containers_reach_them(http: httpx.Client, headers: dict[str, str]) -> None:
    assert http.get(FILES, headers=headers).status_code == 200


def test_a_page_of_its_own_reaches_them(http: httpx.Client, emulator: RunningEmulator) -> None:
    headers = {"origin": emulator.endpoint, "sec-fetch-site": "same-origin"}
    assert http.get(FILES, headers=headers).status_code == 200


def test_with_a_key_it_is_the_key_that_counts() -> None:
    with aoai.emulator.running(key="sesame") as running:
        url, elsewhere = running.endpoint + FILES, {"host": "ai.example", "origin": "http://evil.example"}
        assert httpx.get(url, headers=elsewhere).status_code == 401
        assert httpx.get(url, headers=elsewhere | {"api-key": "sesame"}).status_code == 200


def test_the_log_keeps_nothing_that_may_be_a_secret(http: httpx.Client, emulator: RunningEmulator) -> None:
    names: list[str] = [
        "API-Key",
        "Authorization",
        "Ocp-Apim-Subscription-Key",
        "Cookie",
        "X-API-Key",
        "Proxy-Authorization",
    ]
    headers = dict.fromkeys([*names, "subscription-key"], "canary-in-a-header")
    query = {"subscription-key": "canary-in-the-query", "api-key": "canary-in-the-query", "limit": "1"}
    http.get(FILES, params=query, headers=headers)
    exchange = emulator.requests[-1]
    assert "canary" not in repr(exchange)
    assert exchange.query == {"limit": "1"}
    assert "user-agent" in exchange.headers
    assert "canary" not in http.get("/emulator/state").text


@pytest.mark.parametrize("path", [FILES, "/openai/v1/chat/completions", "/openai/v1/nothing"])
def test_a_body_of_an_impossible_size_is_refused_before_it_comes(emulator: RunningEmulator, path: str) -> None:
    address = urlsplit(emulator.endpoint)
    kind = "multipart/form-data; boundary=x" if path == FILES else "application/json"
    head = f"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: {kind}\r\nContent-Length: {10**15}\r\n\r\n"
    with socket.create_connection((address.hostname, address.port), timeout=30) as connection:
        connection.sendall(head.encode())
        answer = b""
        while piece := connection.recv(65536):  # to the end: the connection is closed
            answer += piece
    assert answer.startswith(b"HTTP/1.1 404" if path.endswith("nothing") else b"HTTP/1.1 413")
    assert b"connection: close" in answer.lower()
