"""What is logged, when, and what never is."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from aoai import AoaiError, AsyncAzureOpenAI, AzureOpenAI
from tests.client.scripted import Answer, chat, error, scripted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.client.scripted import Asked, Scripted

KEY = "canary-key-0123456789"
MESSAGES = [{"role": "user", "content": "my secret plan"}]
TOLD = [{"role": "user", "content": f"my secret plan, and the key is {KEY}"}]


@pytest.fixture
def server() -> Iterator[Scripted]:
    def answer(asked: Asked) -> Answer:
        if "/throttled/" in asked.path:
            return Answer(error("429"), 429, {"retry-after-ms": "1", "x-internal": "inside"})
        return Answer(chat("x" * 5000), headers={"x-request-id": "r-1", "x-internal": "inside", "set-cookie": "c=1"})

    with scripted(answer) as script:
        yield script


def ask(server: Scripted, deployment: str = "m", messages: Any = MESSAGES, **settings: Any) -> None:
    with AzureOpenAI(azure_endpoint=server.endpoint, api_key=KEY, api_version="2024-10-21", **settings) as client:
        client.chat.completions.create(model=deployment, messages=messages, extra_query={"sig": "signature"})


def logged(caplog: pytest.LogCaptureFixture) -> str:
    text = "\n".join(record.getMessage() for record in caplog.records if record.name == "aoai")
    assert KEY not in text
    return text


@pytest.fixture(autouse=True)
def as_by_default(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    monkeypatch.delenv("AZURE_HTTP_LOG_DETAIL_LEVEL", raising=False)
    caplog.set_level(logging.NOTSET, "aoai")


def test_nothing_by_default(server: Scripted, caplog: pytest.LogCaptureFixture) -> None:
    ask(server)
    assert logged(caplog) == ""


def test_info_says_what_was_asked_and_what_came(server: Scripted, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "aoai")
    ask(server)
    request, answer = logged(caplog).splitlines()
    assert request.startswith("chat.completions.create: POST http://127.0.0.1:")
    assert request.endswith("/chat/completions?api-version=2024-10-21&sig=REDACTED attempt 1")
    assert answer.startswith("chat.completions.create: 200 after 0.")


def test_each_attempt_and_each_wait_is_said(server: Scripted, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "aoai")
    with pytest.raises(AoaiError):
        ask(server, "throttled", max_retries=1)
    lines = logged(caplog).splitlines()
    assert [line.rpartition("attempt ")[2] for line in lines if "attempt" in line] == ["1", "1", "2", "2"]
    assert sum("again in 0.001 s" in line for line in lines) == 1


def test_debug_adds_the_headers_that_are_known_to_be_harmless(
    server: Scripted, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "aoai")
    ask(server)
    text = logged(caplog)
    assert "'api-key': 'REDACTED'" in text
    assert "'x-request-id': 'r-1'" in text
    assert "'x-internal': 'REDACTED'" in text
    assert "'set-cookie': 'REDACTED'" in text
    assert "secret plan" not in text


def test_more_headers_and_parameters_by_option(server: Scripted, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "aoai")
    ask(server, log_headers=["X-Internal"], log_query=["sig"])
    text = logged(caplog)
    assert "'x-internal': 'inside'" in text
    assert "sig=signature" in text


@pytest.mark.parametrize(
    ("detail", "headers", "bodies"),
    [
        ("none", False, False),
        ("basic", False, False),
        ("headers", True, False),
        ("body", False, True),
        ("BODY_AND_HEADERS", True, True),
    ],
)
def test_the_detail_level_of_the_azure_sdks(
    server: Scripted,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
    detail: str,
    headers: bool,
    bodies: bool,
) -> None:
    monkeypatch.setenv("AZURE_HTTP_LOG_DETAIL_LEVEL", detail)
    caplog.set_level(logging.INFO, "aoai")
    ask(server, messages=TOLD, log_body_limit=300)
    text = logged(caplog)
    assert (text == "") == (detail == "none")
    assert ("'x-request-id'" in text) == headers
    assert ("my secret plan, and the key is ***" in text) == bodies
    assert ("xxx... (5" in text) == bodies


async def test_the_async_client_logs_the_same(server: Scripted, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "aoai")
    async with AsyncAzureOpenAI(azure_endpoint=server.endpoint, api_key=KEY, api_version="2024-10-21") as client:
        await client.chat.completions.create(model="m", messages=MESSAGES)
    text = logged(caplog)
    assert "chat.completions.create: 200 after" in text
    assert "'api-key': 'REDACTED'" in text


@pytest.mark.parametrize("name", ["AOAI_LOG", "AZURE_HTTP_LOG_DETAIL_LEVEL"])
def test_a_level_that_is_none_is_an_error(server: Scripted, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, "loud")
    with pytest.raises(AoaiError, match=f"{name} is 'loud'; it is one of"):
        ask(server)


@pytest.mark.parametrize(
    ("level", "lines", "before"),
    [("", 0, ""), ("warning", 0, ""), ("info", 2, ""), ("debug", 4, ""), ("info", 2, "logging.basicConfig(level=10)")],
)
def test_aoai_log_writes_to_standard_error(server: Scripted, level: str, lines: int, before: str) -> None:
    program = (
        "import logging\n"
        f"{before}\n"
        "from aoai import AzureOpenAI\n"
        "for _ in range(2): client = AzureOpenAI()\n"  # two clients do not say everything twice
        "client.chat.completions.create(model='m', messages=[{'role': 'user', 'content': 'hi'}])\n"
    )
    environment = {
        **os.environ,
        "AOAI_LOG": level,
        "AZURE_OPENAI_ENDPOINT": server.endpoint,
        "AZURE_OPENAI_API_KEY": KEY,
        "OPENAI_API_VERSION": "2024-10-21",
    }
    ran = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    assert len(ran.stderr.splitlines()) == lines
    assert KEY not in ran.stderr + ran.stdout
