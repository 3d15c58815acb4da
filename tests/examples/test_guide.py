"""Every program of examples/guide, run as a user runs it, against a server that checks each request."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from examples import small_server
from tests.client.token_server import TokenServer, serving
from tests.spec_server import SpecServer, running

if TYPE_CHECKING:
    from collections.abc import Iterator

GUIDE = Path(__file__).resolve().parents[2] / "examples" / "guide"
PROGRAMS = sorted(path.name for path in GUIDE.glob("*.py") if path.name != "keyless.py")
# Vectors that mean something come from the server of the examples.
WITH_SMALL_SERVER = {"embeddings.py"}


@pytest.fixture(scope="module")
def server() -> Iterator[SpecServer]:
    with running() as server:
        yield server


def run(program: str, endpoint: str, key: str, folder: Path) -> str:
    """Run a program to its good end; return what it printed."""
    keep = {name: value for name, value in os.environ.items() if not name.startswith(("AZURE_", "OPENAI_"))}
    result = subprocess.run(
        [sys.executable, str(GUIDE / program)],
        cwd=folder,
        env={**keep, "AZURE_OPENAI_ENDPOINT": endpoint, **({"AZURE_OPENAI_API_KEY": key} if key else {})},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert result.stdout.strip()
    return result.stdout


@pytest.mark.parametrize("program", [name for name in PROGRAMS if name not in WITH_SMALL_SERVER])
def test_program(server: SpecServer, program: str, tmp_path: Path) -> None:
    (tmp_path / "speech.mp3").write_bytes(b"ID3 not really")
    before = len(server.requests)
    run(program, server.endpoint, server.key, tmp_path)
    refused = [each for each in server.requests[before:] if each.violations]
    assert len(server.requests) > before
    # One of the programs is about a request that is refused.
    assert len(refused) == (1 if program == "errors.py" else 0), refused


def test_keyless(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    tokens = TokenServer()
    with serving(tokens), running("token-1") as server:
        tokens.point(monkeypatch)
        where = {name: value for name, value in os.environ.items() if name.startswith("IDENTITY_")}
        assert where
        run("keyless.py", server.endpoint, "", tmp_path)
        assert [each.violations for each in server.requests] == [[]]


@pytest.mark.parametrize("program", sorted(WITH_SMALL_SERVER))
def test_program_with_the_small_server(program: str, tmp_path: Path) -> None:
    with small_server.running() as server:
        run(program, server.endpoint, server.key, tmp_path)
        assert [seen.refusal for seen in server.requests] == [None]
