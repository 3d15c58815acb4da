"""The pytest plugin: `azure_openai`, an emulator with a client that is ready, for each test anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

# Imported by every run of pytest, so what takes time is imported by the fixtures.
if TYPE_CHECKING:
    from collections.abc import Iterator

    from aoai_emulator._web.server import RunningEmulator


@pytest.fixture(scope="session")
def azure_openai_options() -> dict[str, Any]:
    """What `aoai_emulator.running` is given. Define a fixture of this name in a `conftest.py` to choose otherwise."""
    return {"pace": 0.01}


@pytest.fixture(scope="session")
def azure_openai_server(azure_openai_options: dict[str, Any]) -> Iterator[RunningEmulator]:
    """The emulator that the tests of a run share, one after another."""
    from aoai_emulator import running

    with running(**azure_openai_options) as emulator:
        yield emulator


@pytest.fixture
def azure_openai(azure_openai_server: RunningEmulator, monkeypatch: pytest.MonkeyPatch) -> Iterator[RunningEmulator]:
    """Azure OpenAI for one test: no state, no requests seen, no trouble.

    It has `endpoint`, `key`, `client`, `async_client`, `requests` and `faults`; and `AZURE_OPENAI_ENDPOINT` and the
    like are set, so that clients which the tested code makes itself come here too.
    """
    for name, value in azure_openai_server.environment.items():
        monkeypatch.setenv(name, value)
    azure_openai_server.reset()
    yield azure_openai_server
    azure_openai_server.forget_clients()
