"""Batches: they really answer their lines, tell how far they are, and end in every way there is."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest

import aoai.emulator
from aoai_emulator._emulator import Emulator
from aoai_emulator._resources import files
from aoai_emulator._resources.batches import batches
from tests.emulator.answers import UNDATED, openai_client
from tests.emulator.stateful import Api, having, jsonl, until

if TYPE_CHECKING:
    from collections.abc import Awaitable, Iterator
    from pathlib import Path

    from aoai_emulator._protocol import Reply
    from aoai_emulator._service.call import Call

Json = dict[str, Any]
WITH_BATCHES = having("batches.create")
CHAT = "/chat/completions"
OVER = {"completed", "failed", "cancelled", "expired"}


def line(name: str, text: str = "say: hello", url: str = CHAT, **more: Any) -> Json:
    """Return a request of a batch."""
    body = {"model": "gpt-4o", "messages": [{"role": "user", "content": text}]}
    return {"custom_id": name, "method": "POST", "url": url, "body": body | more}


def begun(api: Api, rows: list[Any], endpoint: str = CHAT, **more: Any) -> Json:
    endpoint = f"/v1{endpoint}" if api.version in UNDATED and not endpoint.startswith("/v1") else endpoint
    file = api.upload(jsonl(*rows), "batch")
    body = {"input_file_id": file["id"], "endpoint": endpoint, "completion_window": "24h"}
    batch: Json = api("batches.create", body | more)
    return batch


def ended(api: Api, batch: Json) -> Json:
    return until(lambda: api("batches.retrieve", batch=batch["id"]), lambda found: found["status"] in OVER)


def output(api: Api, identifier: str | None) -> dict[str, Json]:
    assert identifier is not None
    rows = [json.loads(row) for row in api("files.content", file=identifier).splitlines()]
    found = {row["custom_id"]: row for row in rows}
    assert len(found) == len(rows)
    return found


@pytest.mark.parametrize("version", WITH_BATCHES)
def test_a_batch_answers_its_lines(http: httpx.Client, version: str) -> None:
    api = Api(http, version)
    rows = [line(f"r{number}", f"say: answer {number}") for number in range(23)]
    rows[3] |= {"url": "/v1/chat/completions"}
    rows[7]["body"]["temperature"] = 9
    rows[8]["body"]["stream"] = True
    batch = begun(api, rows, metadata={"for": "a test"})
    assert batch["status"] == "validating"
    assert batch["metadata"] == {"for": "a test"}
    seen: list[str] = []

    def read() -> Json:
        found: Json = api("batches.retrieve", batch=batch["id"])
        seen.append(found["status"])
        return found

    done = until(read, lambda found: found["status"] in OVER)
    assert done["status"] == "completed"
    assert [state for state in dict.fromkeys(seen) if state != "finalizing"] == [
        "validating",
        "in_progress",
        "completed",
    ]
    assert done["request_counts"] == {"total": 23, "completed": 21, "failed": 2}
    times = [done[f"{name}_at"] for name in ("created", "in_progress", "finalizing", "completed")]
    assert times == sorted(times)
    good = output(api, done["output_file_id"])
    assert list(good) == [row["custom_id"] for row in rows if row["custom_id"] not in {"r7", "r8"}]
    for name, row in good.items():
        assert row["response"]["status_code"] == 200
        assert row["response"]["body"]["choices"][0]["message"]["content"] == f"answer {name[1:]}"
        assert row["error"] is None
    bad = output(api, done["error_file_id"])
    assert list(bad) == ["r7", "r8"]
    assert bad["r7"]["response"]["status_code"] == 400
    assert bad["r7"]["response"]["body"]["error"]["param"] == "temperature"
    assert bad["r8"]["response"]["body"]["error"]["param"] == "stream"
    assert api("files.retrieve", file=done["output_file_id"])["purpose"] == "batch_output"


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([line("a"), line("a")], "duplicate_custom_id"),
        ([line("a", url="/embeddings")], "url_mismatch"),
        ([line("a") | {"method": "GET"}], "invalid_method"),
        ([line("a"), line("b", model="other")], "model_mismatch"),
        ([line("a", model=1)], "invalid_request"),
        ([{"custom_id": "a"}], "invalid_request"),
        ([["a"]], "invalid_json_line"),
        ([], "empty_batch"),
    ],
)
def test_a_file_that_cannot_be_a_batch_fails(http: httpx.Client, rows: list[Any], code: str) -> None:
    api = Api(http, "2024-10-21")
    done = ended(api, begun(api, rows))
    assert done["status"] == "failed"
    assert done["errors"]["data"][0]["code"] == code
    assert done["errors"]["data"][0].get("line") == (str(len(rows)) if rows else None)
    assert done["failed_at"] is not None
    assert done["output_file_id"] is None


def test_lines_that_are_no_json_and_unknown_deployments_fail() -> None:
    with (
        aoai.emulator.running(["gpt-4o=chat"], check_answers=True, pace=0.001) as emulator,
        httpx.Client(base_url=emulator.endpoint) as http,
    ):
        api = Api(http, "2024-10-21")
        file = api.upload(jsonl(line("a")) + b"{\n" + jsonl(line("b", model="nobody")), "batch")
        body = {"input_file_id": file["id"], "endpoint": CHAT, "completion_window": "24h"}
        done = ended(api, api("batches.create", body))
        assert [(each["code"], each["line"]) for each in done["errors"]["data"]] == [
            ("invalid_json_line", "2"),
            ("model_not_found", "3"),
        ]


def test_a_batch_that_cannot_begin_is_refused(http: httpx.Client) -> None:
    api = Api(http, "2024-10-21")
    file = api.upload(b"x", "fine-tune")
    good = api.upload(b"x", "batch")
    body = {"input_file_id": good["id"], "endpoint": CHAT, "completion_window": "24h"}
    for name, value in (
        ("input_file_id", file["id"]),
        ("input_file_id", "file-none"),
        ("endpoint", "/images/generations"),
        ("endpoint", "/responses"),
        ("completion_window", "soon"),
    ):
        assert api.refused(400, "batches.create", body | {name: value})["param"] == name
    api.refused(404, "batches.retrieve", batch="batch_none")
    api.refused(404, "batches.cancel", batch="batch_none")


@pytest.mark.parametrize(
    ("endpoint", "body"),
    [
        ("/embeddings", {"input": "words"}),
        ("/completions", {"prompt": "say: words"}),
        ("/responses", {"input": "say: words"}),
    ],
)
def test_other_endpoints(http: httpx.Client, endpoint: str, body: Json) -> None:
    api = Api(http, "2025-04-01-preview")
    row = {"custom_id": "a", "method": "POST", "url": endpoint, "body": {"model": "any"} | body}
    done = ended(api, begun(api, [row], endpoint))
    answer = output(api, done["output_file_id"])["a"]["response"]["body"]
    assert answer["object"] in {"list", "text_completion", "response"}


@pytest.fixture
def slow() -> Iterator[Api]:
    """An emulator whose batches take a while."""
    with (
        aoai.emulator.running(check_answers=True, pace=0.15) as emulator,
        httpx.Client(base_url=emulator.endpoint) as http,
    ):
        yield Api(http, "2024-10-21")


def test_a_batch_is_cancelled_in_the_middle(slow: Api) -> None:
    batch = begun(slow, [line(f"r{number}") for number in range(20)])
    until(lambda: slow("batches.retrieve", batch=batch["id"]), lambda found: found["request_counts"]["completed"] > 3)
    cancelling = slow("batches.cancel", batch=batch["id"])
    assert cancelling["status"] == "cancelling"
    done = ended(slow, batch)
    assert done["status"] == "cancelled"
    answered = output(slow, done["output_file_id"])
    assert len(answered) == done["request_counts"]["completed"] < 20
    assert done["error_file_id"] is None
    assert done["cancelled_at"] >= done["cancelling_at"]
    assert "cannot be cancelled" in slow.refused(400, "batches.cancel", batch=batch["id"])["message"]


def test_a_batch_of_a_file_that_is_refused_is_cancelled_all_the_same(slow: Api) -> None:
    batch = begun(slow, [])
    assert slow("batches.cancel", batch=batch["id"])["status"] == "cancelling"
    assert ended(slow, batch)["status"] == "cancelled"


def test_a_batch_expires(tmp_path: Path) -> None:
    with (
        aoai.emulator.running(check_answers=True, pace=0.1) as emulator,
        httpx.Client(base_url=emulator.endpoint) as http,
    ):
        api = Api(http, "2024-10-21")
        batch = begun(api, [line(f"r{number}") for number in range(20)])
        found = until(
            lambda: api("batches.retrieve", batch=batch["id"]), lambda found: found["request_counts"]["completed"] > 3
        )
        assert found["expires_at"] == found["created_at"] + 86_400
        emulator.emulator.clock = lambda: found["expires_at"]
        done = ended(api, batch)
        assert done["status"] == "expired"
        good, bad = output(api, done["output_file_id"]), output(api, done["error_file_id"])
        assert sorted([*good, *bad]) == sorted(f"r{number}" for number in range(20))
        assert {row["error"]["code"] for row in bad.values()} == {"batch_expired"}
        assert done["request_counts"] == {"total": 20, "completed": len(good), "failed": len(bad)}


def test_batches_are_listed(http: httpx.Client) -> None:
    api = Api(http, "2025-04-01-preview")
    made = [begun(api, [line("a")])["id"] for _ in range(3)]
    for identifier in made:
        ended(api, {"id": identifier})
    page = api("batches.list", query={"limit": 2})
    assert [each["id"] for each in page["data"]] == made[:0:-1]
    assert page["has_more"] is True
    assert api("batches.list", query={"limit": 1, "after": made[1]})["data"][0]["id"] == made[0]
    found = api("batches.list", query={"$filter": "status eq 'completed' and created_at gt 100"})
    assert set(made) <= {each["id"] for each in found["data"]}
    assert api("batches.list", query={"$filter": "created_at lt 100"})["data"] == []
    assert api.refused(400, "batches.list", query={"$filter": "what is this"})["param"] == "$filter"


async def test_a_batch_that_was_stopped_goes_on(tmp_path: Path) -> None:
    """Stop the work again and again; every line is answered once all the same."""
    rows = [line(f"r{number}", f"say: {number}") for number in range(40)]
    made = Emulator(state=tmp_path, pace=0.005)

    file = files.put(made, "in.jsonl", "batch", made.store.write(jsonl(*rows)))
    batch = {
        "id": "batch_a",
        "endpoint": CHAT,
        "input_file_id": file,
        "status": "validating",
        "expires_at": made.now() + 100,
        "request_counts": {"total": 0, "completed": 0, "failed": 0},
        "_version": "2024-10-21",
        "_path": "/openai/deployments/{deployment_id}/chat/completions",
        "_output_expires_after": None,
        **dict.fromkeys(f"{state}_at" for state in ("in_progress", "finalizing", "completed", "failed")),
    }
    made.store.put(batches.KIND, "batch_a", batch)
    made.store.add_job("batch", "batch_a")
    made.close()
    starts = 0
    found: Json = {}
    answered: list[str] = []
    while found.get("status") != "completed":
        made = Emulator(state=tmp_path, pace=0.005)
        async with made.working():
            await asyncio.sleep(0.02 + starts / 1000)  # longer each time, lest a slow machine never comes to an end
        found = made.store.get(batches.KIND, "batch_a") or {}
        place = None if found["status"] != "completed" else files.path(made, found["output_file_id"])
        answered = [] if place is None else [json.loads(row)["custom_id"] for row in place.read_bytes().splitlines()]
        made.close()
        starts += 1
        assert starts < 500
    assert starts > 1
    assert answered == [row["custom_id"] for row in rows]
    assert found["request_counts"] == {"total": 40, "completed": 40, "failed": 0}


async def test_a_batch_goes_on_without_its_file_and_its_deployment(tmp_path: Path) -> None:
    rows = [line(f"r{number}") for number in range(20)]
    with (
        aoai.emulator.running({"gpt-4o": "chat"}, state=tmp_path, pace=0.1) as emulator,
        httpx.Client(base_url=emulator.endpoint) as http,
    ):
        api = Api(http, "2024-10-21")
        batch = begun(api, rows)
        until(
            lambda: api("batches.retrieve", batch=batch["id"]), lambda found: found["request_counts"]["completed"] > 3
        )
    with (
        aoai.emulator.running({"other": "chat"}, state=tmp_path, pace=0.001) as emulator,
        httpx.Client(base_url=emulator.endpoint) as http,
    ):
        api = Api(http, "2024-10-21")
        api("files.delete", file=batch["input_file_id"])
        done = ended(api, batch)
        good, bad = output(api, done["output_file_id"]), output(api, done["error_file_id"])
    assert done["status"] == "completed"
    assert sorted([*good, *bad]) == sorted(row["custom_id"] for row in rows)
    assert {row["response"]["body"]["error"]["code"] for row in bad.values()} == {"DeploymentNotFound"}


def test_a_fault_of_the_emulator_costs_one_line(caplog: pytest.LogCaptureFixture) -> None:
    with aoai.emulator.running(pace=0.001) as emulator, httpx.Client(base_url=emulator.endpoint) as http:
        chat = emulator.emulator.handlers["chat.completions.create"]

        def broken(call: Call) -> Reply | Awaitable[Reply]:
            if call.body["messages"][0]["content"] == "break":
                raise ZeroDivisionError("broken")
            answer: Reply | Awaitable[Reply] = chat(call)
            return answer

        emulator.emulator.handlers["chat.completions.create"] = broken
        api = Api(http, "2024-10-21")
        done = ended(api, begun(api, [line("a"), line("b", "break"), line("c")]))
        assert done["status"] == "completed"
        assert done["request_counts"] == {"total": 3, "completed": 2, "failed": 1}
        assert list(output(api, done["output_file_id"])) == ["a", "c"]
        (bad,) = output(api, done["error_file_id"]).values()
        assert (bad["custom_id"], bad["response"]["status_code"]) == ("b", 500)
        assert "ZeroDivisionError" in bad["response"]["body"]["error"]["message"]
        assert "the request b of batch_" in caplog.text


async def test_a_batch_that_cannot_go_on_says_so(tmp_path: Path) -> None:
    """A state that no emulator would write stands for a fault of the emulator."""
    made = Emulator(state=tmp_path, pace=0.001)
    file = files.put(made, "in.jsonl", "batch", made.store.write(jsonl(line("a"))))
    batch = {"id": "batch_a", "status": "validating", "input_file_id": file, "endpoint": CHAT, "expires_at": 2**40}
    made.store.put(batches.KIND, "batch_a", batch)
    made.store.add_job("batch", "batch_a")
    async with made.working(), asyncio.timeout(60):
        while made.store.jobs():
            await asyncio.sleep(0.01)
    found = made.store.get(batches.KIND, "batch_a") or {}
    made.close()
    assert found["status"] == "failed"
    assert found["errors"]["data"][0]["code"] == "server_error"
    assert found["errors"]["data"][0]["message"].startswith("The emulator failed: KeyError")


@pytest.mark.parametrize("version", WITH_BATCHES)
def test_openai_runs_batches(emulator: aoai.emulator.RunningEmulator, version: str) -> None:
    with openai_client(emulator.endpoint, emulator.key, version) as client:
        content = jsonl(line("a", "say: one"), line("b", "say: two"))
        file = client.files.create(file=("in.jsonl", content), purpose="batch")
        batch = client.batches.create(
            input_file_id=file.id, endpoint="/v1/chat/completions", completion_window="24h", metadata={"a": "b"}
        )
        done = until(lambda: client.batches.retrieve(batch.id), lambda found: found.status == "completed")
        assert done.output_file_id is not None
        rows = [json.loads(row) for row in client.files.content(done.output_file_id).text.splitlines()]
        assert [row["response"]["body"]["choices"][0]["message"]["content"] for row in rows] == ["one", "two"]
        assert batch.id in [each.id for each in client.batches.list(limit=5)]


@pytest.mark.parametrize("version", WITH_BATCHES)
def test_our_client_runs_batches(emulator: aoai.emulator.RunningEmulator, version: str) -> None:
    client: Any
    with emulator.connect(version) as client:
        file = client.files.create(file=("in.jsonl", jsonl(line("a", "say: one"))), purpose="batch")
        endpoint = f"/v1{CHAT}" if version in UNDATED else CHAT
        batch = client.batches.create(input_file_id=file.id, endpoint=endpoint, completion_window="24h")
        done = until(lambda: client.batches.retrieve(batch.id), lambda found: found.status == "completed")
        assert b'"one"' in client.files.content(done.output_file_id).read()
        assert batch.id in [each.id for each in client.batches.list(limit=5)]
