"""Waiting and uploading against the emulator, and at the pace that a server asks for."""

from __future__ import annotations

import itertools
import time
from typing import TYPE_CHECKING, Any

import httpx
import pytest

import aoai
from aoai._polling.poll import pace

if TYPE_CHECKING:
    from pathlib import Path

    from tests.parse.conftest import Clients

PREVIEW = "2025-04-01-preview"
FAST: dict[str, Any] = {"poll_interval_ms": 1, "max_wait_seconds": 30}


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, 1.0),
        ({"openai-poll-after-ms": "250"}, 0.25),
        ({"openai-poll-after-ms": "soon", "retry-after": "3"}, 3.0),
        ({"retry-after-ms": "20"}, 0.02),
        ({"retry-after": "9999"}, 60.0),
        ({"openai-poll-after-ms": "-5"}, 1.0),
    ],
)
def test_the_pace_that_the_service_asks_for(headers: dict[str, str], seconds: float) -> None:
    assert pace(headers) == seconds


async def test_runs(clients: Clients) -> None:
    client = clients(PREVIEW)
    assistant = await clients.result(client.assistants.create(model="gpt-4o"))
    thread = await clients.result(client.threads.create(messages=[{"role": "user", "content": "Hello"}]))
    runs = client.threads.runs
    run = await clients.result(runs.create_and_poll(thread_id=thread.id, assistant_id=assistant.id, **FAST))
    assert run.status == "completed"
    assert (await clients.result(runs.poll(run.id, thread_id=thread.id, **FAST))).id == run.id
    both = client.threads.create_and_run_poll(
        assistant_id=assistant.id, thread={"messages": [{"role": "user", "content": "Hello"}]}, **FAST
    )
    assert (await clients.result(both)).status == "completed"


async def test_a_run_that_needs_its_tools(clients: Clients) -> None:
    client = clients(PREVIEW)
    tool = {
        "type": "function",
        "function": {"name": "look", "description": "Look.", "parameters": {"type": "object", "properties": {}}},
    }
    assistant = await clients.result(client.assistants.create(model="gpt-4o", tools=[tool]))
    thread = await clients.result(client.threads.create(messages=[{"role": "user", "content": "Please look."}]))
    run = await clients.result(
        client.threads.runs.create_and_poll(
            thread_id=thread.id,
            assistant_id=assistant.id,
            tool_choice={"type": "function", "function": {"name": "look"}},
            **FAST,
        )
    )
    assert run.status == "requires_action"
    outputs = [
        {"tool_call_id": call.id, "output": "nothing"} for call in run.required_action.submit_tool_outputs.tool_calls
    ]
    done = client.threads.runs.submit_tool_outputs_and_poll(run.id, thread_id=thread.id, tool_outputs=outputs, **FAST)
    assert (await clients.result(done)).status == "completed"


async def test_files_of_a_vector_store(clients: Clients) -> None:
    client = clients(PREVIEW)
    store = await clients.result(client.vector_stores.create(name="notes"))
    files = client.vector_stores.files
    upload: dict[str, Any] = {"vector_store_id": store.id, "file": ("a.txt", b"Cats purr.")}
    seen: list[tuple[int, int | None]] = []
    stored = await clients.result(
        files.upload_and_poll(**upload, on_progress=lambda done, total: seen.append((done, total)), **FAST)
    )
    assert stored.status == "completed"
    added = await clients.result(files.upload(**upload))
    assert (await clients.result(files.poll(added.id, vector_store_id=store.id, **FAST))).status == "completed"
    again = await clients.result(client.files.create(file=("b.txt", b"Dogs bark."), purpose="assistants"))
    polled = await clients.result(files.create_and_poll(again.id, vector_store_id=store.id, **FAST))
    assert (polled.id, polled.status) == (again.id, "completed")
    processed = await clients.result(client.files.wait_for_processing(again.id, poll_interval=0.01))
    assert processed.status == "processed"


async def test_a_batch_of_files(clients: Clients, tmp_path: Path) -> None:
    client = clients(PREVIEW)
    store = await clients.result(client.vector_stores.create(name="notes"))
    paths = [tmp_path / f"{number}.txt" for number in range(4)]
    for path in paths:
        path.write_bytes(b"Cats purr. " * 200)
    seen: list[tuple[int, int | None]] = []
    known = await clients.result(client.files.create(file=("b.txt", b"Dogs bark."), purpose="assistants"))
    batches = client.vector_stores.file_batches
    batch = await clients.result(
        batches.upload_and_poll(
            store.id,
            files=paths,
            file_ids=[known.id],
            max_concurrency=2,
            on_progress=lambda done, total: seen.append((done, total)),
            **FAST,
        )
    )
    assert batch.status == "completed"
    assert batch.file_counts.completed == 5
    assert seen[-1] == (4 * 2200, 4 * 2200)
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    again = await clients.result(batches.create_and_poll(store.id, file_ids=[known.id], **FAST))
    assert again.status == "completed"
    assert (await clients.result(batches.poll(again.id, vector_store_id=store.id, **FAST))).id == again.id
    with pytest.raises(ValueError, match="no file"):
        await clients.result(batches.upload_and_poll(store.id, files=[]))
    with pytest.raises(FileNotFoundError):
        await clients.result(batches.upload_and_poll(store.id, files=[tmp_path / "none.txt", *paths]))


async def test_a_file_in_parts(clients: Clients, tmp_path: Path) -> None:
    client = clients(PREVIEW)
    content = b'{"messages": []}\n' * 100
    path = tmp_path / "training.jsonl"
    path.write_bytes(content)
    seen: list[tuple[int, int | None]] = []
    asked: dict[str, Any] = {"mime_type": "application/jsonl", "purpose": "fine-tune", "part_size": 700}
    for file, more in ((path, {}), (content, {"filename": "training.jsonl"})):
        seen.clear()
        upload = await clients.result(
            client.uploads.upload_file_chunked(
                file=file, on_progress=lambda done, total: seen.append((done, total)), **asked, **more
            )
        )
        assert upload.status == "completed"
        assert upload.file.bytes == len(content)
        assert [done for done, _ in seen] == [700, 1400, 1700]
        got = await clients.result(client.files.content(upload.file.id))
        assert await clients.result(got.read()) == content
    with pytest.raises(TypeError, match="filename"):
        await clients.result(client.uploads.upload_file_chunked(file=content, **asked))
    with pytest.raises(aoai.APIError) as caught:
        await clients.result(client.uploads.upload_file_chunked(file=path, bytes=3, **asked))
    assert any("uploads.cancel" in note for note in caught.value.__notes__)


async def test_the_pace_and_the_end_of_a_wait(clients: Clients) -> None:
    asked: list[float] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(time.monotonic())
        status = "completed" if len(asked) == 3 else "in_progress"
        return httpx.Response(200, json={"id": "r", "status": status}, headers={"openai-poll-after-ms": "30"})

    transport = httpx.MockTransport(answer)
    own: Any = httpx.AsyncClient(transport=transport) if clients.is_async else httpx.Client(transport=transport)
    runs = clients(PREVIEW, http_client=own).threads.runs
    assert (await clients.result(runs.poll("r", thread_id="t"))).status == "completed"
    assert all(later - sooner >= 0.03 for sooner, later in itertools.pairwise(asked))
    with pytest.raises(aoai.APITimeoutError, match="r is still in_progress"):
        await clients.result(runs.poll("r", thread_id="t", max_wait_seconds=0.01))
    assert len(asked) == 4
    with pytest.raises(ValueError, match="milliseconds"):
        await clients.result(runs.poll("r", thread_id="t", poll_interval_ms=-1))
    await clients.result(own.aclose() if clients.is_async else own.close())


async def test_an_error_ends_the_wait(clients: Clients) -> None:
    client = clients(PREVIEW, max_retries=0)
    with pytest.raises(aoai.NotFoundError):
        await clients.result(client.threads.runs.poll("run_none", thread_id="thread_none"))
