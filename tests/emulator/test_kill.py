"""An emulator that is killed again and again, in the middle of uploads and batches: what it acknowledged is there."""

from __future__ import annotations

import hashlib
import json
import random
import re
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import httpx

from tests.emulator.stateful import Api, jsonl, until

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from pathlib import Path

Json = dict[str, Any]
ROUNDS = 15
SEED = 20251122
VERSION = "2024-10-21"
OVER = {"completed", "failed", "cancelled", "expired"}
PROGRAM = "import sys; from aoai._cli.main import main; sys.exit(main())"
PARTS, LINES = 4, 30


@dataclass
class Upload:
    """An upload that was acknowledged: its parts, each with its id once that was acknowledged too."""

    id: str
    parts: list[bytes]
    ids: list[str] = field(default_factory=list[str])
    file: str | None = None


@dataclass
class Known:
    """All that the emulator acknowledged."""

    files: dict[str, bytes] = field(default_factory=dict[str, bytes])
    deleted: set[str] = field(default_factory=set[str])
    uploads: list[Upload] = field(default_factory=list[Upload])
    batches: dict[str, list[str]] = field(default_factory=dict[str, list[str]])


def command(state: Path) -> list[str]:
    """Return the command that emulates on a state."""
    return [sys.executable, "-c", PROGRAM, "emulate", "--port", "0", "--state", str(state), "--pace", "0.02"]


def killed_at_the_start(state: Path, seconds: float) -> None:
    """Run the command and kill it after a time, whatever it is at."""
    with subprocess.Popen(command(state), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        time.sleep(seconds)
        process.kill()


@contextmanager
def emulating(state: Path) -> Generator[tuple[subprocess.Popen[str], str]]:
    """Run the command until the block ends; then it is killed at the latest."""
    with subprocess.Popen(command(state), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            assert process.stdout is not None
            lines = iter(process.stdout.readline, "")
            found = next(match for line in lines if (match := re.search(r"ENDPOINT\W+(http://[\d.:]+)", line)))
            yield process, found[1]
        finally:
            process.kill()


def work(api: Api, known: Known, dice: random.Random) -> None:
    """Use the emulator in all ways that are tested, and note what it acknowledges, until it is gone."""
    try:
        while True:
            for step in (_file, _upload, _batch, _deletion):
                step(api, known, dice)
    except httpx.TransportError:
        return


def _file(api: Api, known: Known, dice: random.Random) -> None:
    content = dice.randbytes(dice.choice([0, 100, 300_000]))
    known.files[api.upload(content, "batch")["id"]] = content


def _upload(api: Api, known: Known, dice: random.Random) -> None:
    """Begin an upload, or go on with one that a kill interrupted, from the part after the last one acknowledged."""
    upload = next((each for each in known.uploads if each.file is None), None)
    if upload is None:
        parts = [dice.randbytes(dice.randrange(1, 200_000)) for _ in range(PARTS)]
        body = {"bytes": sum(map(len, parts)), "filename": "a.bin", "mime_type": "a/b", "purpose": "batch"}
        upload = Upload(api("uploads.create", body)["id"], parts)
        known.uploads.append(upload)
    while len(upload.ids) < PARTS:
        part = upload.parts[len(upload.ids)]
        upload.ids.append(api("uploads.parts.create", files={"data": part}, upload=upload.id)["id"])
    whole = b"".join(upload.parts)
    body = {"part_ids": upload.ids, "md5": hashlib.md5(whole, usedforsecurity=False).hexdigest()}
    response = api.send("uploads.complete", body, upload=upload.id)
    if response.status_code == 400:  # it was completed, and killed before it could say so
        assert response.json()["error"]["message"].endswith("is completed.")
        made = _made_of(api, whole)
    else:
        made = str(response.json()["file"]["id"])
    upload.file = made
    known.files[made] = whole


def _made_of(api: Api, whole: bytes) -> str:
    """Return the id of the file that holds some bytes."""
    sized = [file["id"] for file in api("files.list")["data"] if file["bytes"] == len(whole)]
    return next(str(file) for file in sized if api("files.content", file=file) == whole)


def _batch(api: Api, known: Known, dice: random.Random) -> None:
    names = [f"{dice.getrandbits(32):08x}-{number}" for number in range(LINES)]
    rows = [
        {
            "custom_id": name,
            "method": "POST",
            "url": "/chat/completions",
            "body": {"model": "gpt-4o", "messages": [{"role": "user", "content": f"say: {name}"}]},
        }
        for name in names
    ]
    content = jsonl(*rows)
    file = api.upload(content, "batch")["id"]
    known.files[file] = content
    body = {"input_file_id": file, "endpoint": "/chat/completions", "completion_window": "24h"}
    known.batches[api("batches.create", body)["id"]] = names


def _deletion(api: Api, known: Known, dice: random.Random) -> None:
    small = [name for name, content in known.files.items() if len(content) == 100]
    if small:
        name = dice.choice(small)
        del known.files[name]  # from here on it may be there or not
        api("files.delete", file=name)
        known.deleted.add(name)


def check(api: Api, known: Known) -> None:
    """Check that all that was acknowledged is there."""
    listed = {file["id"] for file in api("files.list")["data"]}
    assert known.files.keys() <= listed
    assert not known.deleted & listed
    for name, content in known.files.items():
        assert hashlib.sha256(api("files.content", file=name)).digest() == hashlib.sha256(content).digest()
    for name in known.batches:
        assert api("batches.retrieve", batch=name)["status"] in {"validating", "in_progress", "finalizing", "completed"}


def ended(api: Api, batch: str) -> Json:
    """Return a batch once it is over."""
    return until(lambda: api("batches.retrieve", batch=batch), lambda found: found["status"] in OVER)


def answers(api: Api, batch: Json) -> Iterator[tuple[str, str]]:
    """Return name and answer of each line of the output of a batch."""
    for row in map(json.loads, api("files.content", file=batch["output_file_id"]).splitlines()):
        assert row["response"]["status_code"] == 200
        yield row["custom_id"], row["response"]["body"]["choices"][0]["message"]["content"]


def test_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    dice, known = random.Random(SEED), Known()  # noqa: S311 - the same each time
    for _ in range(ROUNDS):
        with emulating(tmp_path) as (process, endpoint), httpx.Client(base_url=endpoint, timeout=30) as http:
            api = Api(http, VERSION)
            check(api, known)
            killer = threading.Timer(dice.uniform(0.02, 0.6), process.kill)
            killer.start()
            work(api, known, dice)
            killer.join()
        if dice.random() < 0.3:
            killed_at_the_start(tmp_path, dice.uniform(0.2, 0.8))
    with emulating(tmp_path) as (_, endpoint), httpx.Client(base_url=endpoint, timeout=30) as http:
        api = Api(http, VERSION)
        check(api, known)
        assert len(known.batches) > 1
        for name, lines in known.batches.items():
            done = ended(api, name)
            assert done["status"] == "completed"
            assert done["request_counts"] == {"total": LINES, "completed": LINES, "failed": 0}
            assert list(answers(api, done)) == [(line, line) for line in lines]
        # A batch that was made and killed before it could say so is done all the same.
        until(lambda: api("batches.list")["data"], lambda found: {each["status"] for each in found} == {"completed"})
