"""Background work from every state that a kill can leave: each ends as if there had been none."""

from __future__ import annotations

import asyncio
import json
import re
import shutil
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import httpx
import pytest

import aoai.emulator
from aoai_emulator._emulator import Emulator
from aoai_emulator._state.store import Store
from tests.emulator.stateful import PATIENCE, Api, having, jsonl

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

Json = dict[str, Any]
Begin = Callable[[Api], None]
VERSION = "2025-04-01-preview"
WEATHER: Json = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Get the weather of a city.",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
    },
}
TEXT = b"Cats sleep on the roof. Ships sail to the harbour. " * 100
IDS = re.compile(r"(?<=[a-z][-_])[A-Za-z0-9]{20,32}(?![A-Za-z0-9])")
TIMES = re.compile(r'"(created|estimated_finish|\w+_at)": ?\d+')


def run_of(api: Api, question: str, *tools: Json) -> None:
    thread = api("threads.create", {"messages": [{"role": "user", "content": question}]})["id"]
    assistant = api("assistants.create", {"model": "gpt-4o", "tools": list(tools)})["id"]
    api("threads.runs.create", {"assistant_id": assistant}, thread=thread)


def a_run(api: Api) -> None:
    run_of(api, "How much is 6 * 7?", {"type": "code_interpreter"})


def a_run_that_waits(api: Api) -> None:
    run_of(api, "What is the weather in Paris?", WEATHER)


def cats(api: Api) -> None:
    file = api.upload(TEXT, "assistants", "cats.txt")["id"]
    api("vector_stores.create", {"file_ids": [file]})


def a_run_that_searches(api: Api) -> None:
    (store,) = (each["id"] for each in api("vector_stores.list")["data"])
    thread = api("threads.create", {"messages": [{"role": "user", "content": "Where do cats sleep?"}]})["id"]
    resources = {"file_search": {"vector_store_ids": [store]}}
    body = {"model": "gpt-4o", "tools": [{"type": "file_search"}], "tool_resources": resources}
    api("threads.runs.create", {"assistant_id": api("assistants.create", body)["id"]}, thread=thread)


def a_batch(api: Api) -> None:
    rows: list[Json] = [
        {
            "custom_id": f"row {number}",
            "method": "POST",
            "url": "/chat/completions",
            "body": {"model": "gpt-4o", "messages": [{"role": "user", "content": f"say: {number}"}]},
        }
        for number in range(12)
    ]
    rows[5]["body"]["temperature"] = 9
    file = api.upload(jsonl(*rows), "batch")["id"]
    api("batches.create", {"input_file_id": file, "endpoint": "/chat/completions", "completion_window": "24h"})


def fine_tuning(api: Api) -> None:
    said = [{"role": "user", "content": "Hello"}, {"role": "assistant", "content": "Ahoy!"}]
    file = api.upload(jsonl(*[{"messages": said}] * 12), "fine-tune")["id"]
    body = {"model": "gpt-4o-mini", "training_file": file, "seed": 7, "hyperparameters": {"n_epochs": 2}}
    api("fine_tuning.jobs.create", body)


def a_vector_store(api: Api) -> None:
    files = [api.upload(TEXT, "assistants", f"{number}.txt")["id"] for number in range(3)]
    store = api("vector_stores.create", {})["id"]
    api("vector_stores.file_batches.create", {"file_ids": files}, store=store)


def an_eval(api: Api) -> None:
    same = {"type": "string_check", "name": "same", "operation": "eq"}
    same |= {"input": "{{sample.output_text}}", "reference": "{{item.wanted}}"}
    config = {"type": "custom", "item_schema": {"type": "object"}, "include_sample_schema": True}
    made = api("evals.create", {"data_source_config": config, "testing_criteria": [same]})["id"]
    items = [{"item": {"question": f"say: {number}", "wanted": "1"}} for number in range(3)]
    asking = {"type": "template", "template": [{"role": "user", "content": "{{item.question}}"}]}
    source: Json = {"type": "completions", "source": {"type": "file_content", "content": items}}
    source |= {"model": "gpt-4o", "input_messages": asking}
    api("evals.runs.create", {"data_source": source}, eval=made)


def ingestion(api: Api) -> None:
    connection = {"kind": "ConnectionString", "connectionString": "AccountKey=secret"}
    search = {"kind": "EndpointWithKey", "endpoint": "https://search.example", "key": "secret"}
    storage = {"kind": "Storage", "connection": connection, "containerName": "docs", "embeddings": []}
    body = {"kind": "SystemCompute", "searchServiceConnection": search, "datasource": storage}
    Api(api.http, having("ingestion.jobs.create")[-1])("ingestion.jobs.create", body, job="docs")


def a_response(api: Api) -> None:
    Api(api.http, "v1")("responses.create", {"model": "gpt-4o", "input": "count to 3", "background": True})


WORK = [
    a_run,
    a_run_that_waits,
    a_run_that_searches,
    a_batch,
    fine_tuning,
    a_vector_store,
    an_eval,
    ingestion,
    a_response,
]
BEFORE: dict[Begin, Begin] = {a_run_that_searches: cats}
"""What is done to its end before other work begins."""


class Snapshots:
    """Copies a state at the end of every transaction, which is all that a kill can leave of it.

    Args:
        state: the folder.
        copies: where the copies go.
    """

    def __init__(self, state: Path, copies: Path) -> None:
        self.state = state
        self.copies = copies
        self.taken: list[Path] = []

    def __call__(self, statement: str) -> None:
        """Hear of a statement that SQLite is about to run: at a BEGIN the transaction before is whole on disk."""
        if statement.startswith("BEGIN"):
            copy = self.copies / str(len(self.taken))
            shutil.copytree(self.state, copy)
            self.taken.append(copy)


async def end_of(state: Path, hear: Callable[[str], None] | None = None) -> list[str]:
    """Do the work that is left in a state; return what its documents and files are then, without ids and times."""
    emulator = Emulator(state=state, pace=0)
    try:
        database: sqlite3.Connection = emulator.store._database  # pyright: ignore[reportPrivateUsage]
        database.set_trace_callback(hear)
        async with emulator.working():
            late = time.monotonic() + PATIENCE
            while emulator.store.jobs():
                assert time.monotonic() < late
                await asyncio.sleep(0.001)
        database.set_trace_callback(None)
        rows = database.execute("SELECT kind, body, blob FROM documents ORDER BY kind, seq").fetchall()
        (failed,) = database.execute("SELECT count(*) FROM jobs").fetchone()
        assert failed == 0
        files = {path.name: path.read_bytes() for path in (state / "files").iterdir()}
    finally:
        emulator.close()
    found: list[str] = []
    for kind, body, blob in rows:
        content = "" if blob is None else plain(files[blob].decode())
        found.append(f"{kind} {plain(json.dumps(json.loads(body), sort_keys=True))} {sorted(content.splitlines())}")
    return found


def plain(text: str) -> str:
    return TIMES.sub(r'"\1": 0', IDS.sub("x", text))


def without_the_file(state: Path) -> bool:
    """Delete the file of a batch from a state in which the batch has begun; say whether it has."""
    store = Store(state)
    try:
        (batch,) = store.list("batch").items
        if batch["status"] != "validating":
            store.delete("file", batch["input_file_id"])
        return bool(batch["status"] != "validating")
    finally:
        store.close()


def begun(state: Path, begin: Begin) -> None:
    """Begin work that is not done yet."""
    with (
        aoai.emulator.running(state=state, pace=1000) as emulator,
        httpx.Client(base_url=emulator.endpoint) as http,
    ):
        begin(Api(http, VERSION))


@pytest.mark.parametrize("begin", WORK, ids=lambda begin: begin.__name__)
def test_work_that_was_killed_ends_as_if_it_had_not_been(tmp_path: Path, begin: Begin) -> None:
    state = tmp_path / "state"
    if begin in BEFORE:
        begun(state, BEFORE[begin])
        asyncio.run(end_of(state))
    begun(state, begin)
    shutil.copytree(state, tmp_path / "begun")
    snapshots = Snapshots(state, tmp_path / "copies")
    expected = asyncio.run(end_of(state, snapshots))
    assert len(snapshots.taken) > 1
    assert asyncio.run(end_of(tmp_path / "begun")) == expected
    for copy in snapshots.taken:
        assert asyncio.run(end_of(copy)) == expected, copy.name


def test_a_batch_that_was_killed_needs_its_file_no_more(tmp_path: Path) -> None:
    state = tmp_path / "state"
    begun(state, a_batch)
    snapshots = Snapshots(state, tmp_path / "copies")
    whole = asyncio.run(end_of(state, snapshots))
    expected = [each for each in whole if not (each.startswith("file ") and '"purpose": "batch"' in each)]
    assert len(expected) == len(whole) - 1
    tried = [copy for copy in snapshots.taken if without_the_file(copy)]
    assert len(tried) > 3
    for copy in tried:
        assert asyncio.run(end_of(copy)) == expected, copy.name
