"""An emulator that is killed again and again, amid uploads and batches, loses nothing that it acknowledged."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import httpx
import pytest

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

QUERY = {"api-version": "2024-10-21"}
LINES = 25
KILLS = 8


@contextmanager
def killed(state: Path) -> Generator[httpx.Client]:
    """Run the command on a state; kill it at the end of the block."""
    command = [sys.executable, "-m", "aoai._cli", "emulate", "--port", "0", "--pace", "0.02", "--state", str(state)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert process.stdout is not None
    endpoint = process.stdout.readline().strip().partition("=")[2]
    with process.stdout, httpx.Client(base_url=endpoint, params=QUERY, timeout=60) as client:
        try:
            yield client
        finally:
            os.kill(process.pid, signal.SIGKILL)
            process.wait()


def upload(client: httpx.Client, content: bytes) -> str:
    response = client.post("/openai/files", data={"purpose": "batch"}, files={"file": ("f.jsonl", content)})
    assert response.status_code == 201, response.text
    found: str = response.json()["id"]
    return found


def batch_input(name: str) -> bytes:
    lines = [
        {
            "custom_id": f"{name}-{number}",
            "method": "POST",
            "url": "/chat/completions",
            "body": {"model": "gpt-4o", "messages": [{"role": "user", "content": f"{name} {number}"}]},
        }
        for number in range(LINES)
    ]
    return "\n".join(map(json.dumps, lines)).encode()


class Sender:
    """Uploads files and creates batches until the emulator is gone, and remembers what was acknowledged."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.batches: dict[str, str] = {}
        self.errors: list[str] = []
        self._count = 0

    def send(self, client: httpx.Client) -> None:
        """Send until the connection breaks."""
        try:
            while True:
                self._count += 1
                content = json.dumps({"n": self._count}).encode() * (self._count % 5 * 20_000 + 1)
                self.files[upload(client, content)] = content
                if self._count % 4 == 0 and len(self.batches) < 12:
                    name = f"batch{self._count}"
                    body = {"input_file_id": upload(client, batch_input(name)), "endpoint": "/chat/completions"}
                    response = client.post("/openai/batches", json=body | {"completion_window": "24h"})
                    assert response.status_code in (200, 201), response.text
                    self.batches[response.json()["id"]] = name
        except httpx.TransportError:
            pass
        except AssertionError as error:
            self.errors.append(str(error))


def content(client: httpx.Client, file: str) -> bytes:
    response = client.get(f"/openai/files/{file}/content")
    assert response.status_code == 200, response.text
    return response.content


def ended(client: httpx.Client, batch: str) -> Any:
    """Return a batch once it is at its end."""
    end = time.monotonic() + 60
    while True:
        found = client.get(f"/openai/batches/{batch}")
        assert found.status_code == 200, found.text
        if found.json()["status"] in ("completed", "failed", "expired", "cancelled"):
            return found.json()
        assert time.monotonic() < end, f"it stays as it is: {found.text}"
        time.sleep(0.02)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_what_was_acknowledged_survives_every_kill(tmp_path: Path) -> None:
    chance = random.Random(11)  # noqa: S311 - the same each time
    sender = Sender()
    for _ in range(KILLS):
        with killed(tmp_path) as client:
            for file, wanted in list(sender.files.items())[-8:]:
                assert content(client, file) == wanted
            before = len(sender.files)
            thread = threading.Thread(target=sender.send, args=(client,))
            thread.start()
            wanted_more = chance.randrange(1, 12)
            while len(sender.files) < before + wanted_more and thread.is_alive():
                time.sleep(0.001)
            time.sleep(chance.random() / 20)  # a moment that depends on nothing
        thread.join()
        assert sender.errors == []
    assert len(sender.batches) > 3
    with killed(tmp_path) as client:
        for file, wanted in sender.files.items():
            assert content(client, file) == wanted
        for batch, name in sender.batches.items():
            found = ended(client, batch)
            assert found["status"] == "completed"
            lines = [json.loads(line) for line in content(client, found["output_file_id"]).splitlines()]
            assert [line["custom_id"] for line in lines] == [f"{name}-{number}" for number in range(LINES)]
            assert {line["response"]["status_code"] for line in lines} == {200}
            assert found["request_counts"] == {"total": LINES, "completed": LINES, "failed": 0}
