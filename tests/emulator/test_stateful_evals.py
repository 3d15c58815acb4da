"""Evals that really grade, the measures of likeness, containers with files, and ingestion jobs."""

from __future__ import annotations

from typing import Any

import httpx
import openai
import pytest
from hypothesis import given
from hypothesis import strategies as st

import aoai.emulator
from aoai_emulator._resources.graders import similarity
from tests.emulator.stateful import Api, having, jsonl, until

Json = dict[str, Any]
VERSIONS = having("evals.create")
WITH_INGESTION = having("ingestion.jobs.create")
METRICS = ["fuzzy_match", "bleu", "gleu", "meteor", *(f"rouge_{number}" for number in range(1, 6)), "rouge_l"]
CONFIG: Json = {"type": "custom", "item_schema": {"type": "object"}, "include_sample_schema": True}
SAME: Json = {
    "type": "string_check",
    "name": "same",
    "operation": "eq",
    "input": "{{sample.output_text}}",
    "reference": "{{item.wanted}}",
}
CLOSE: Json = {
    "type": "text_similarity",
    "name": "close",
    "evaluation_metric": "rouge_1",
    "pass_threshold": 0.5,
    "input": "{{sample.output_text}}",
    "reference": "{{item.wanted}}",
}
LABEL: Json = {
    "type": "label_model",
    "name": "mood",
    "model": "gpt-4o",
    "labels": ["sad", "happy"],
    "passing_labels": ["happy"],
    "input": [{"role": "user", "content": "say: it is {{item.mood}}"}],
}
ITEMS: list[Json] = [
    {"item": {"question": "say: blue", "wanted": "blue", "mood": "happy"}},
    {"item": {"question": "say: red", "wanted": "blue", "mood": "sad"}},
]
OVER = {"completed", "failed", "canceled"}


def ended(api: Api, run: Json) -> Json:
    path = Json(eval=run["eval_id"], run=run["id"])
    return until(lambda: api("evals.runs.retrieve", **path), lambda found: found["status"] in OVER)


def evaluated(api: Api, *criteria: Json) -> str:
    made: Json = api("evals.create", {"data_source_config": CONFIG, "testing_criteria": list(criteria)})
    return str(made["id"])


@pytest.mark.parametrize("version", VERSIONS)
def test_evals_are_kept(http: httpx.Client, version: str) -> None:
    api = Api(http, version)
    body = {"name": "colours", "data_source_config": CONFIG, "testing_criteria": [SAME, CLOSE], "metadata": {"a": "b"}}
    made = api("evals.create", body)
    assert made["data_source_config"]["schema"]["properties"]["item"] == {"type": "object"}
    # The document of v1 has no string checks in its answers.
    assert made["testing_criteria"] == [SAME, CLOSE]
    changed = api("evals.update", {"name": "colors", "metadata": {}}, eval=made["id"])
    assert changed == made | {"name": "colors", "metadata": {}}
    assert api("evals.retrieve", eval=made["id"]) == changed
    listed = api("evals.list", query={"order": "desc", "limit": 1, "order_by": "created_at"})
    assert [each["id"] for each in listed["data"]] == [made["id"]]
    assert api("evals.delete", eval=made["id"])["deleted"] is True
    api.refused(404, "evals.retrieve", eval=made["id"])
    bad = LABEL | {"passing_labels": ["angry"]}
    api.refused(400, "evals.create", {"data_source_config": CONFIG, "testing_criteria": [bad]})


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("kind", ["file_content", "file_id"])
def test_a_run_grades_what_a_model_says(http: httpx.Client, version: str, kind: str) -> None:
    api = Api(http, version)
    source: Json = {"type": "file_content", "content": ITEMS}
    if kind == "file_id":
        source = {"type": "file_id", "id": Api(http, "2025-04-01-preview").upload(jsonl(*ITEMS), "evals")["id"]}
    template = [{"role": "user", "content": "{{item.question}}"}]
    asking = {"type": "template", "template": template}
    data_source = {"type": "completions", "source": source, "model": "gpt-4o", "input_messages": asking}
    made = evaluated(api, SAME, CLOSE, LABEL)
    run = api("evals.runs.create", {"data_source": data_source, "name": "first"}, eval=made)
    assert run["status"] == "queued"
    done = ended(api, run)
    assert done["status"] == "completed"
    assert done["result_counts"] == {"total": 2, "errored": 0, "failed": 1, "passed": 1}
    assert done["per_testing_criteria_results"] == [
        {"testing_criteria": name, "passed": 1, "failed": 1} for name in ("same", "close", "mood")
    ]
    (usage,) = done["per_model_usage"]
    assert (usage["model_name"], usage["invocation_count"]) == ("gpt-4o", 2)
    path = Json(eval=made, run=run["id"])
    good, bad = api("evals.runs.output_items.list", **path)["data"]
    assert (good["status"], bad["status"]) == ("pass", "fail")
    assert good["datasource_item"] == ITEMS[0]["item"]
    assert good["sample"]["input"] == [{"role": "user", "content": "say: blue"}]
    assert good["sample"]["output"][0]["content"] == "blue"
    assert [result["passed"] for result in bad["results"]] == [False, False, False]
    assert bad["results"][2]["label"] == "sad"
    assert api("evals.runs.output_items.retrieve", **path, item=good["id"]) == good
    assert api("evals.runs.output_items.list", **path, query={"status": "fail"})["data"] == [bad]
    assert api("evals.runs.list", eval=made, query={"status": "completed"})["data"] == [done]
    api.refused(400, "evals.runs.cancel", **path)
    assert api("evals.runs.delete", **path)["deleted"] is True
    api.refused(404, "evals.runs.output_items.list", **path)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_run_grades_given_samples(http: httpx.Client, version: str) -> None:
    api = Api(http, version)
    rows = [
        {"item": {"wanted": "blue"}, "sample": {"output_text": "blue"}},
        {"item": {"wanted": "blue"}, "sample": {"output_text": "red"}},
        {"item": {}, "sample": {"output_text": "red"}},
    ]
    source = {"type": "file_content", "content": rows}
    made = evaluated(api, SAME)
    done = ended(api, api("evals.runs.create", {"data_source": {"type": "jsonl", "source": source}}, eval=made))
    assert done["result_counts"] == {"total": 3, "errored": 1, "failed": 1, "passed": 1}


def test_a_bad_source_fails_the_run(http: httpx.Client) -> None:
    api = Api(http, "2025-04-01-preview")
    made = evaluated(api, SAME)
    for content, wrong in ((b"{", "not valid JSON"), (jsonl({"a": 1}), "no object 'item'"), (b"", "empty")):
        file = api.upload(content, "evals")["id"]
        data_source = {"type": "jsonl", "source": {"type": "file_id", "id": file}}
        failed = ended(api, api("evals.runs.create", {"data_source": data_source}, eval=made))
        assert failed["status"] == "failed"
        assert wrong in failed["error"]["message"]
    data_source = {"type": "jsonl", "source": {"type": "file_id", "id": "file-none"}}
    api.refused(404, "evals.runs.create", {"data_source": data_source}, eval=made)


def test_a_run_is_cancelled() -> None:
    with (
        aoai.emulator.running(check_answers=True, pace=0.2) as emulator,
        httpx.Client(base_url=emulator.endpoint) as http,
    ):
        api = Api(http, "2025-04-01-preview")
        made = evaluated(api, CLOSE)
        rows = [{"item": {"wanted": "a"}, "sample": {"output_text": "a"}}] * 20
        source = {"type": "jsonl", "source": {"type": "file_content", "content": rows}}
        run = api("evals.runs.create", {"data_source": source}, eval=made)
        path = Json(eval=made, run=run["id"])
        until(lambda: api("evals.runs.retrieve", **path), lambda found: found["result_counts"]["passed"] > 0)
        assert api("evals.runs.cancel", **path)["status"] == "canceled"
        until(lambda: emulator.emulator.store.jobs(), lambda jobs: not jobs)
        done = api("evals.runs.retrieve", **path)
        assert done["status"] == "canceled"
        assert done["result_counts"]["passed"] < 20


def test_stored_completions_are_graded(http: httpx.Client) -> None:
    api = Api(http, "2025-04-01-preview")
    chat = {"messages": [{"role": "user", "content": "say: blue"}], "store": True, "metadata": {"for": "evals"}}
    api("chat.completions.create", chat, deployment="gpt-4o")
    config = {"type": "logs", "metadata": {"for": "evals"}}
    criterion = SAME | {"reference": "blue"}
    made = api("evals.create", {"data_source_config": config, "testing_criteria": [criterion]})
    assert made["data_source_config"]["type"] == "stored_completions"
    source = {"type": "stored_completions", "metadata": {"for": "evals"}}
    run = api("evals.runs.create", {"data_source": {"type": "completions", "source": source}}, eval=made["id"])
    assert ended(api, run)["result_counts"]["passed"] == 1


@pytest.mark.parametrize("metric", METRICS)
def test_likeness_of_some_texts(metric: str) -> None:
    text = "the quick brown fox jumps over the lazy dog"
    assert similarity.score(metric, text, text) == pytest.approx(1)
    near = similarity.score(metric, "the quick brown fox jumps over a lazy cat", text)
    far = similarity.score(metric, "a slow ship", text)
    assert 1 > near > far >= 0


def test_likeness_by_hand() -> None:
    """Counted on paper, by the definitions."""
    text, reference = "the cat sat", "the cat lay down"
    assert similarity.score("rouge_1", text, reference) == pytest.approx(4 / 7)
    assert similarity.score("rouge_2", text, reference) == pytest.approx(2 / 5)
    assert similarity.score("rouge_l", "sat the cat", reference) == pytest.approx(4 / 7)
    assert similarity.score("gleu", text, reference) == pytest.approx(3 / 10)
    assert similarity.score("meteor", text, reference) == pytest.approx(20 / 39 * (1 - 0.5 / 8))


@given(st.sampled_from(METRICS), st.text(), st.text())
def test_likeness_is_a_share(metric: str, text: str, reference: str) -> None:
    assert 0 <= similarity.score(metric, text, reference) <= 1.0000001
    assert similarity.score(metric, text, text) == pytest.approx(1)


def test_containers_hold_files(http: httpx.Client) -> None:
    api = Api(http, "v1")
    file = api.upload(b"one", "assistants", "one.txt")["id"]
    made = api("containers.create", {"name": "work", "file_ids": [file]})
    assert (made["status"], made["expires_after"]) == ("running", {"anchor": "last_active_at", "minutes": 20})
    path = Json(container=made["id"])
    added = api("containers.files.create", files={"file": ("../two.txt", b"two")}, **path)
    assert (added["path"], added["bytes"], added["source"]) == ("/mnt/data/two.txt", 3, "user")
    copied = api("containers.files.create", files={"file_id": (None, file)}, **path)
    assert copied["path"] == "/mnt/data/one.txt"
    listed = api("containers.files.list", **path)["data"]
    assert [each["path"][10:] for each in listed] == ["one.txt", "two.txt", "one.txt"]
    assert api("containers.files.content.retrieve", **path, file=added["id"]) == b"two"
    assert api("containers.files.retrieve", **path, file=added["id"]) == added
    assert api("containers.files.delete", **path, file=added["id"]) == b""
    api.refused(404, "containers.files.content.retrieve", **path, file=added["id"])
    api.refused(400, "containers.files.create", files={"other": (None, "x")}, **path)
    assert made["id"] in [each["id"] for each in api("containers.list", query={"limit": 100})["data"]]
    assert api("containers.retrieve", **path)["name"] == "work"
    assert api("containers.delete", **path) == b""
    api.refused(404, "containers.files.list", **path)


def test_containers_expire() -> None:
    with aoai.emulator.running(check_answers=True) as emulator, httpx.Client(base_url=emulator.endpoint) as http:
        api = Api(http, "v1")
        made = api("containers.create", {"name": "work", "expires_after": {"anchor": "last_active_at", "minutes": 1}})
        emulator.emulator.clock = lambda: made["created_at"] + 60
        assert api("containers.retrieve", container=made["id"])["status"] == "expired"
        api.refused(400, "containers.files.create", files={"file": ("a", b"a")}, container=made["id"])


@pytest.mark.parametrize("version", WITH_INGESTION)
def test_ingestion_goes_through_its_states(http: httpx.Client, version: str) -> None:
    api, identifier = Api(http, version), f"job-{version}"
    connection = {"kind": "ConnectionString", "connectionString": "AccountKey=secret"}
    search = {"kind": "EndpointWithKey", "endpoint": "https://search.example", "key": "secret"}
    storage = {"kind": "Storage", "connection": connection, "containerName": "docs", "embeddings": []}
    body = {"kind": "SystemCompute", "searchServiceConnection": search, "datasource": storage}
    made = api("ingestion.jobs.create", body, job=identifier)
    assert made["jobId"] == identifier
    assert "secret" not in str(made)
    api.refused(400, "ingestion.jobs.create", body, job=identifier)
    assert api("ingestion.jobs.retrieve", job=identifier) == made
    assert made in api("ingestion.jobs.list")["value"]
    (run,) = api("ingestion.jobs.runs.list", job=identifier)["value"]
    path = Json(job=identifier, run=run["runId"])
    done = until(lambda: api("ingestion.jobs.runs.retrieve", **path), lambda found: found["status"] == "succeeded")
    assert {stage["state"] for stage in done["progress"]["stageProgress"]} == {"succeeded"}
    assert "ingests nothing" in done["warnings"][0]
    api.refused(404, "ingestion.jobs.retrieve", job="none")


def test_openai_evaluates(emulator: aoai.emulator.RunningEmulator) -> None:
    client: Any = openai.OpenAI(
        base_url=f"{emulator.endpoint}/openai/v1", api_key=emulator.key, default_headers={"aoai-evals": "preview"}
    )
    with client:
        made = client.evals.create(data_source_config=CONFIG, testing_criteria=[CLOSE])
        source = {"type": "file_content", "content": [ITEMS[0] | {"sample": {"output_text": "blue"}}]}
        run = client.evals.runs.create(made.id, data_source={"type": "jsonl", "source": source})
        path = {"run_id": run.id, "eval_id": made.id}
        done = until(lambda: client.evals.runs.retrieve(**path), lambda found: found.status == "completed")
        assert done.result_counts.passed == 1
        assert [item.status for item in client.evals.runs.output_items.list(**path)] == ["pass"]
        container = client.containers.create(name="work")
        file = client.containers.files.create(container.id, file=("a.txt", b"a"))
        assert client.containers.files.content.retrieve(file.id, container_id=container.id).read() == b"a"
        assert [each.id for each in client.containers.files.list(container.id)] == [file.id]
        client.containers.delete(container.id)


@pytest.mark.parametrize("version", VERSIONS)
def test_our_client_evaluates(emulator: aoai.emulator.RunningEmulator, version: str) -> None:
    client: Any
    with emulator.connect(version) as client:
        more: dict[str, Any] = {}
        made = client.evals.create(data_source_config=CONFIG, testing_criteria=[CLOSE], **more)
        source = {"type": "file_content", "content": [ITEMS[0] | {"sample": {"output_text": "blue"}}]}
        run = client.evals.runs.create(made.id, data_source={"type": "jsonl", "source": source}, **more)
        path = {"run_id": run.id, "eval_id": made.id} | more
        done = until(lambda: client.evals.runs.retrieve(**path), lambda found: found.status == "completed")
        assert done.result_counts.passed == 1
