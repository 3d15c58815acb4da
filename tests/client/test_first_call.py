"""The first call: chat, plain and streamed, sync and async, on every pinned version, over real sockets."""

from __future__ import annotations

import socket
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

import aoai
from aoai import AsyncAzureOpenAI, AzureOpenAI

if TYPE_CHECKING:
    from aoai.emulator import RunningEmulator
    from tests.client.conftest import RawServer

QUESTION: list[Any] = [{"role": "user", "content": "Which version is this?"}]
VERSIONS = [version for version in aoai.versions() if "chat.completions.create" in aoai.operations(version)]
OF_V1 = {"v1": {}, "preview": {"api-version": "preview"}}
"""The queries of the versions that stand under `/openai/v1`."""


def sync_client(emulator: RunningEmulator, version: str) -> Any:
    return AzureOpenAI(azure_endpoint=emulator.endpoint, api_key=emulator.key, api_version=version)


def async_client(emulator: RunningEmulator, version: str) -> Any:
    return AsyncAzureOpenAI(azure_endpoint=emulator.endpoint, api_key=emulator.key, api_version=version)


@pytest.mark.parametrize("version", VERSIONS)
def test_chat(emulator: RunningEmulator, version: str) -> None:
    with sync_client(emulator, version) as client:
        answer = client.chat.completions.create(model="gpt-4o", messages=QUESTION, temperature=0.5)
    models = import_module(f"aoai_generated.{aoai_package(version)}.models")
    assert type(answer) is getattr(models, type(answer).__name__)
    assert "Which version is this?" in answer.choices[0].message.content
    assert answer.choices[0].finish_reason == "stop"
    assert answer.usage.total_tokens == answer.usage.prompt_tokens + answer.usage.completion_tokens
    seen = emulator.requests[-1]
    assert seen.refusal is None
    if version in OF_V1:
        assert seen.path == "/openai/v1/chat/completions"
        assert seen.query == OF_V1[version]
        assert seen.body == {"model": "gpt-4o", "messages": QUESTION, "temperature": 0.5}
    else:
        assert seen.path == "/openai/deployments/gpt-4o/chat/completions"
        assert seen.query == {"api-version": version}
        assert seen.body == {"messages": QUESTION, "temperature": 0.5}


@pytest.mark.parametrize("version", VERSIONS)
def test_stream(emulator: RunningEmulator, version: str) -> None:
    with (
        sync_client(emulator, version) as client,
        client.chat.completions.create(model="gpt-4o", messages=QUESTION, stream=True) as stream,
    ):
        chunks = list(stream)
    text = "".join(choice.delta.content or "" for chunk in chunks for choice in chunk.choices)
    assert "Which version is this?" in text
    if version != "2023-05-15":  # which knows of no filter
        assert chunks[0].choices == []
        assert chunks[0].prompt_filter_results[0].prompt_index == 0
    assert [choice.finish_reason for chunk in chunks for choice in chunk.choices][-1] == "stop"
    assert emulator.requests[-1].body["stream"] is True


@pytest.mark.parametrize("version", VERSIONS)
async def test_async(emulator: RunningEmulator, version: str) -> None:
    async with async_client(emulator, version) as client:
        answer = await client.chat.completions.create(model="gpt-4o", messages=QUESTION)
        stream = await client.chat.completions.create(model="gpt-4o", messages=QUESTION, stream=True)
        chunks = [chunk async for chunk in stream]
    streamed = "".join(choice.delta.content or "" for chunk in chunks for choice in chunk.choices)
    assert streamed == answer.choices[0].message.content


def test_models_and_dicts_say_the_same(emulator: RunningEmulator) -> None:
    from aoai_generated.v2024_10_21 import models

    with sync_client(emulator, "2024-10-21") as client:
        client.chat.completions.create(
            model="gpt-4o", messages=[models.ChatCompletionRequestUserMessage(role="user", content="Hello")]
        )
    assert emulator.requests[-1].body == {"messages": [{"role": "user", "content": "Hello"}]}


def test_wrong_key(emulator: RunningEmulator) -> None:
    with (
        AzureOpenAI(azure_endpoint=emulator.endpoint, api_key="wrong", api_version="v1") as client,
        pytest.raises(aoai.AuthenticationError) as caught,
    ):
        client.chat.completions.create(model="gpt-4o", messages=QUESTION)
    assert caught.value.status_code == 401
    assert caught.value.request_id


def test_a_refused_request_is_the_same_error_streamed_or_not(emulator: RunningEmulator) -> None:
    with sync_client(emulator, "2024-10-21") as client:
        for stream in (False, True):
            with pytest.raises(aoai.BadRequestError, match="temperature"):
                client.chat.completions.create(model="gpt-4o", messages=QUESTION, temperature=3, stream=stream)


async def test_a_refused_request_is_the_same_error_async(emulator: RunningEmulator) -> None:
    async with async_client(emulator, "2024-10-21") as client:
        for stream in (False, True):
            with pytest.raises(aoai.BadRequestError, match="temperature"):
                await client.chat.completions.create(model="gpt-4o", messages=QUESTION, temperature=3, stream=stream)


async def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as held:
        endpoint = f"http://127.0.0.1:{held.getsockname()[1]}"
    with (
        AzureOpenAI(azure_endpoint=endpoint, api_key="k", api_version="v1") as client,
        pytest.raises(aoai.APIConnectionError),
    ):
        client.chat.completions.create(model="gpt-4o", messages=QUESTION)
    async with AsyncAzureOpenAI(azure_endpoint=endpoint, api_key="k", api_version="v1") as client:
        with pytest.raises(aoai.APIConnectionError):
            await client.chat.completions.create(model="gpt-4o", messages=QUESTION)


def test_nobody_answers() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as silent,
        AzureOpenAI(
            azure_endpoint=f"http://127.0.0.1:{silent.getsockname()[1]}", api_key="k", api_version="v1", timeout=0.1
        ) as client,
        pytest.raises(aoai.APITimeoutError),
    ):
        client.chat.completions.create(model="gpt-4o", messages=QUESTION)


def test_an_empty_deployment_name_is_refused_before_the_network() -> None:
    with (
        AzureOpenAI(azure_endpoint="http://127.0.0.1:9", api_key="k", api_version="2024-10-21") as client,
        pytest.raises(ValueError, match="model is ''"),
    ):
        client.chat.completions.create(model="", messages=QUESTION)


def test_a_deployment_name_cannot_leave_its_place_in_the_path(raw: RawServer) -> None:
    raw.says("200 OK", "application/json", b"{}")
    with AzureOpenAI(azure_endpoint=raw.endpoint, api_key="k", api_version="2024-10-21") as client:
        client.chat.completions.create(model="../a b/ü?x=1", messages=QUESTION)
        with pytest.raises(ValueError, match=r"model is '\.\.'"):
            client.chat.completions.create(model="..", messages=QUESTION)
    path = b"/openai/deployments/..%2Fa%20b%2F%C3%BC%3Fx%3D1/chat/completions?api-version=2024-10-21"
    assert raw.requests[0].startswith(b"POST " + path + b" HTTP/1.1\r\n")


class TestSettings:
    def test_versions(self) -> None:
        def version(name: str | None) -> str:
            with AzureOpenAI(azure_endpoint="http://x", api_key="k", api_version=name) as client:
                return client.api_version

        assert version(None) == "v1"
        assert version("latest") == "2024-10-21"
        assert version("latest-preview") == "2025-04-01-preview"
        assert version("v1") == "v1"
        with pytest.raises(aoai.UnknownVersionError, match="2024-10-21"):
            version("2024-10-21-beta")

    def test_environment(self, monkeypatch: pytest.MonkeyPatch, emulator: RunningEmulator) -> None:
        monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", emulator.endpoint)
        monkeypatch.setenv("AZURE_OPENAI_API_KEY", emulator.key)
        monkeypatch.setenv("OPENAI_API_VERSION", "2024-06-01")
        with AzureOpenAI() as client:
            assert client.api_version == "2024-06-01"
            client.chat.completions.create(model="gpt-4o", messages=QUESTION)

    def test_what_is_missing_is_named(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("AZURE_OPENAI_ENDPOINT", raising=False)
        monkeypatch.delenv("AZURE_OPENAI_API_KEY", raising=False)
        with pytest.raises(aoai.AoaiError, match="AZURE_OPENAI_ENDPOINT"):
            AzureOpenAI(api_key="k")
        with pytest.raises(aoai.AoaiError, match="AZURE_OPENAI_API_KEY"):
            AzureOpenAI(azure_endpoint="http://x")

    def test_the_key_is_not_shown(self) -> None:
        with AzureOpenAI(azure_endpoint="http://x", api_key="sesame", api_version="v1") as client:
            assert "sesame" not in repr(client)

    def test_operations(self) -> None:
        assert "chat.completions.create" in aoai.operations("2024-02-01")
        assert "responses.create" not in aoai.operations("2024-10-21")
        assert len(aoai.operations("v1")) == 106


def aoai_package(version: str) -> str:
    import aoai_generated

    return aoai_generated.VERSIONS[version]
