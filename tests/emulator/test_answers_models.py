"""Models and realtime sessions, as each version describes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest

import aoai.emulator
from tests import spec_values
from tests.emulator.answers import UNDATED, VERSIONS, address, whole

if TYPE_CHECKING:
    from aoai.emulator import RunningEmulator

WITH_MODELS = [version for version in VERSIONS if "models.list" in spec_values.operations(version)]


def get(http: httpx.Client, name: str, version: str, **path: str) -> Any:
    pinned = spec_values.operations(version)[name]
    prefix, query = address(version)
    response = http.get(prefix + pinned.path.format(**path), params=query)
    assert response.status_code == 200, response.text
    schema = pinned.whole[0].schema
    assert schema is not None
    assert pinned.document.faults(schema, response.json()) == []
    return response.json()


@pytest.mark.parametrize("version", WITH_MODELS)
def test_models(http: httpx.Client, version: str) -> None:
    found = get(http, "models.list", version)["data"]
    assert {"gpt-4o", "whisper"} <= {model["id"] for model in found}
    one = get(http, "models.retrieve", version, model="text-embedding-3-small")
    assert one in found
    if version in UNDATED:
        assert one["owned_by"] == "azure"
    else:
        assert one["capabilities"]["embeddings"]
        assert not one["capabilities"].get("chat_completion")


@pytest.mark.parametrize("version", WITH_MODELS)
def test_models_are_those_of_the_deployments(version: str) -> None:
    with aoai.emulator.running({"mine": "chat", "other": "embedding"}, check_answers=True) as emulator:
        with httpx.Client(base_url=emulator.endpoint) as http:
            assert [model["id"] for model in get(http, "models.list", version)["data"]] == [
                "gpt-4o",
                "text-embedding-3-small",
            ]
        client: Any = emulator.connect(version)
        with client, pytest.raises(aoai.NotFoundError):
            client.models.retrieve("whisper")


def test_realtime_sessions(http: httpx.Client, emulator: RunningEmulator) -> None:
    version = "2025-04-01-preview"
    body = {"instructions": "Be brief.", "voice": "echo", "turn_detection": {"type": "server_vad", "threshold": 0.7}}
    session = whole(http, "realtime.sessions.create", body, version)
    assert (session["voice"], session["instructions"]) == ("echo", "Be brief.")
    assert session["turn_detection"]["threshold"] == 0.7
    assert session["client_secret"]["value"].startswith("ek_")
    assert session["client_secret"]["expires_at"] > emulator.emulator.now()
    transcription = {"input_audio_transcription": {"model": "whisper-1", "language": "en"}}
    session = whole(http, "realtime.transcription_sessions.create", transcription, version)
    assert session["input_audio_transcription"]["language"] == "en"
