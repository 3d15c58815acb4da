"""Every program of examples/guide, run as a user runs it, against the emulator."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import aoai.emulator
from tests.client.token_server import TokenServer, serving

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aoai.emulator import RunningEmulator

GUIDE = Path(__file__).resolve().parents[2] / "examples" / "guide"
DEPLOYMENTS = {
    "gpt-4o": "chat",
    "gpt-4o-batch": "chat",
    "gpt-4o-reserved": "chat",
    "gpt-35-turbo-instruct": "completion",
    "text-embedding-3-small": "embedding",
    "dall-e-3": "image:dall-e-3",
    "tts": "speech",
    "whisper": "transcription",
}
KEY = "a-key"
COUNT = "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12"
FOX = "The quick brown fox jumped over the lazy dog."
# What each program prints, among other things: regular expressions, one after another.
PRINTED = {
    "assistants.py": [COUNT, r"run run_\w+: completed", "user: Please count to twelve.", f"assistant: {COUNT}"],
    "batch.py": ["completed", r"question-0: 0 \+ 0 = 0", r"question-2: 2 \+ 2 = 4"],
    "chat.py": ["customer managed keys", r"\d+ tokens in, \d+ out"],
    "chat_streaming.py": ["Tell me a short story.", "And another one."],
    "chat_with_image.py": ["PNG image of 8 x 8 pixels"],
    "completion.py": ["Once upon a time"],
    "embeddings.py": ["3 vectors of 1536", r"1\.000  The cat sat", r" 0\.[4-9]\d+  A cat", r"0\.0\d+  The invoice"],
    "errors.py": ["status 400, .* param temperature", "maximum of 2", "takes no 'reasoning_effort'"],
    "failover.py": [r"reserved \(retries: 0\): Hello", "reserved: circuit closed; not busy"],
    "fine_tuning.py": [r"ftjob-\w+: succeeded", "info: .*created", r"step \d+: ", "ready to be deployed: gpt-4o-mini"],
    "image.py": [r"http://127.0.0.1:\d+/\S+\.png", "lighthouse"],
    "request_ids.py": ["request [0-9a-f-]{36}", r"200 application/json, request", "Hello", r"json: \d{3,} bytes"],
    "responses.py": [r"6 \* 7 = 42", r"What is 6 \* 7\?", COUNT, "completed"],
    "retries.py": ["Only once", "Quickly", "retries taken: 0"],
    "speech.py": [r"(\d+) of \1 bytes", r"speech.mp3: \d{4,} bytes"],
    "stream_whole.py": [COUNT, f"the whole of it: {COUNT}", r"\d+ tokens"],
    "structured_output.py": ["Friday: Alice, Bob"],
    "tool_calls.py": [r'\{"city":"Oslo"\}\) returned -3', r'\{"city":"Rome"\}\) returned 17', "17"],
    "transcription.py": [FOX, r"0\.00 s  The", r" s  dog", "00:00:00,000 --> ", FOX],
    "translation.py": [FOX],
    "vector_stores.py": ["2 of 2 files are ready", r"0\.\d\d  lamp.md: ", "kettle.md"],
}


@pytest.fixture(scope="module")
def emulator() -> Iterator[RunningEmulator]:
    with aoai.emulator.running(DEPLOYMENTS, key=KEY, pace=0.01, check_answers=True) as running:
        yield running


@pytest.fixture(scope="module")
def folder(emulator: RunningEmulator, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the file that `speech.py` makes."""
    folder = tmp_path_factory.mktemp("guide")
    run("speech.py", emulator.endpoint, KEY, folder)
    return folder


def run(program: str, endpoint: str, key: str, folder: Path, *, by: tuple[str, ...] = ()) -> str:
    """Run a program to its good end; return what it printed."""
    keep = {name: value for name, value in os.environ.items() if not name.startswith(("AZURE_", "OPENAI_"))}
    result = subprocess.run(
        [sys.executable, *by, str(GUIDE / program)],
        cwd=folder,
        env={**keep, "AZURE_OPENAI_ENDPOINT": endpoint, **({"AZURE_OPENAI_API_KEY": key} if key else {})},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    assert not result.stderr
    return result.stdout


def find_all(patterns: list[str], text: str) -> None:
    """Find patterns in a text, one after another."""
    for pattern in patterns:
        found = re.search(pattern, text)
        assert found, (pattern, text)
        text = text[found.end() :]


@pytest.mark.parametrize("program", PRINTED)
def test_program(emulator: RunningEmulator, program: str, folder: Path) -> None:
    emulator.reset()
    find_all(PRINTED[program], run(program, emulator.endpoint, KEY, folder))
    refused = [each.refusal for each in emulator.requests if each.status >= 400]
    assert len(emulator.requests) > 0
    # One of the programs is about a request that is refused.
    assert len(refused) == (1 if program == "errors.py" else 0), refused


def test_no_program_is_left_out() -> None:
    programs = {path.name for path in GUIDE.glob("*.py")}
    assert programs == {*PRINTED, "keyless.py", "emulator_in_tests.py"}
    assert set(re.findall(r"^\| `(\w+\.py)`", (GUIDE / "README.md").read_text(), re.MULTILINE)) == programs


def test_a_stream_that_is_cut_starts_over(emulator: RunningEmulator, tmp_path: Path) -> None:
    with emulator.faults.on("cut=middle; at=6; times=1", deployment="gpt-4o"):
        printed = run("stream_whole.py", emulator.endpoint, KEY, tmp_path)
    find_all([r"1, 2,\n\[interrupted: from the beginning\]\n" + COUNT, f"the whole of it: {COUNT}"], printed)


def test_the_spare_endpoint_answers(emulator: RunningEmulator, tmp_path: Path) -> None:
    with emulator.faults.on("status=429; retry-after=300", deployment="gpt-4o-reserved"):
        printed = run("failover.py", emulator.endpoint, KEY, tmp_path)
    answered = [r"spare \(retries: 1\): Hello", *[r"spare \(retries: 0\): Hello"] * 2]
    find_all(
        [*answered, r"reserved: circuit closed; gpt-4o busy for (300|2\d\d) s more", "spare: .*; not busy"], printed
    )


def test_the_image_is_there(emulator: RunningEmulator, tmp_path: Path) -> None:
    import httpx

    url = run("image.py", emulator.endpoint, KEY, tmp_path).split()[0]
    assert httpx.get(url).content.startswith(b"\x89PNG")


def test_tests_with_the_emulator(tmp_path: Path) -> None:
    by = ("-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist")
    assert "4 passed" in run("emulator_in_tests.py", "http://127.0.0.1:1", "unused", tmp_path, by=by)


def test_keyless(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    tokens = TokenServer()
    with serving(tokens), aoai.emulator.running(DEPLOYMENTS, key="token-1", check_answers=True) as emulator:
        tokens.point(monkeypatch)
        where = {name: value for name, value in os.environ.items() if name.startswith("IDENTITY_")}
        assert where
        assert "Hello" in run("keyless.py", emulator.endpoint, "", tmp_path)
        assert [each.status for each in emulator.requests] == [200]
