"""Fine-tuning: jobs go through their states, check their files, and can be stopped, paused and resumed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import openai
import pytest

import aoai.emulator
from tests.emulator.answers import UNDATED, takes
from tests.emulator.stateful import Api, having, jsonl, until

if TYPE_CHECKING:
    from collections.abc import Iterator

Json = dict[str, Any]
VERSIONS = having("fine_tuning.jobs.create")
WITH_CHECKPOINTS = having("fine_tuning.jobs.checkpoints.list")
WITH_PAUSE = having("fine_tuning.jobs.pause")
OVER = {"succeeded", "failed", "cancelled"}
EXAMPLE: Json = {"messages": [{"role": "user", "content": "Hello"}, {"role": "assistant", "content": "Ahoy!"}]}
EXAMPLES = jsonl(*[EXAMPLE] * 12)
STRING_CHECK: Json = {
    "type": "string_check",
    "name": "same",
    "operation": "eq",
    "input": "{{sample.output_text}}",
    "reference": "{{item.wanted}}",
}


def begun(api: Api, content: bytes = EXAMPLES, **more: Any) -> Json:
    file = api.upload(content, "fine-tune")
    job: Json = api("fine_tuning.jobs.create", {"model": "gpt-4o-mini", "training_file": file["id"], **more})
    return job


def at(api: Api, job: Json, *states: str) -> Json:
    return until(lambda: api("fine_tuning.jobs.retrieve", job=job["id"]), lambda found: found["status"] in states)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_job_succeeds(http: httpx.Client, version: str) -> None:
    api = Api(http, version)
    seed: Json = {"seed": 7} if takes(version, "seed", "fine_tuning.jobs.create") else {}
    job = begun(api, suffix="pirate", hyperparameters={"n_epochs": 2}, **seed)
    assert job["status"] == ("validating_files" if version in UNDATED else "created")
    assert job["hyperparameters"] == {"n_epochs": 2, "batch_size": 1, "learning_rate_multiplier": 1.0}
    seen: list[str] = []

    def read() -> Json:
        found: Json = api("fine_tuning.jobs.retrieve", job=job["id"])
        seen.append(found["status"])
        return found

    done = until(read, lambda found: found["status"] in OVER)
    assert done["status"] == "succeeded"
    assert "running" in seen
    assert done["fine_tuned_model"].startswith("gpt-4o-mini.ft-")
    assert done["fine_tuned_model"].endswith("-pirate")
    assert done["trained_tokens"] > 0
    assert done["finished_at"] >= done["created_at"]
    (result,) = done["result_files"]
    rows = api("files.content", file=result).decode().splitlines()
    assert rows[0] == "step,train_loss,train_mean_token_accuracy"
    losses = [float(row.split(",")[1]) for row in rows[1:]]
    assert losses[0] > losses[-1]
    events = api("fine_tuning.jobs.list_events", job=job["id"], query={"limit": 100})["data"]
    messages = [event["message"] for event in events]
    assert messages[0] == "The job has successfully completed."
    assert messages[-1] == "Created the fine-tuning job."
    assert sum(event["type"] == "metrics" for event in events) == len(losses)
    page = api("fine_tuning.jobs.list_events", job=job["id"], query={"limit": 2})
    assert page["has_more"] is True
    after = {"limit": 1, "after": page["data"][-1]["id"]}
    assert api("fine_tuning.jobs.list_events", job=job["id"], query=after)["data"][0] == events[2]
    if version in WITH_CHECKPOINTS:
        checkpoints = api("fine_tuning.jobs.checkpoints.list", job=job["id"])["data"]
        assert [each["step_number"] for each in checkpoints] == [24, 12]
        assert checkpoints[0]["fine_tuned_model_checkpoint"] == f"{done['fine_tuned_model']}:ckpt-step-24"
    assert job["id"] in [each["id"] for each in api("fine_tuning.jobs.list")["data"]]
    api.refused(400, "fine_tuning.jobs.cancel", job=job["id"])
    if version in UNDATED:
        return
    api("fine_tuning.jobs.delete", job=job["id"])
    for name in ("retrieve", "list_events", *(["checkpoints.list"] if version in WITH_CHECKPOINTS else []), "delete"):
        api.refused(404, f"fine_tuning.jobs.{name}", job=job["id"])


@pytest.mark.parametrize(
    ("content", "wrong"),
    [
        (jsonl(*[EXAMPLE] * 9), "9 examples, at least 10"),
        (EXAMPLES + b"{", "Line 13 is not valid JSON"),
        (EXAMPLES + jsonl([]), "Line 13: it is not a JSON object"),
        (EXAMPLES + jsonl({"messages": []}), "'messages' is missing"),
        (EXAMPLES + jsonl({"messages": [{"role": "pirate", "content": "Ahoy!"}]}), "no known role"),
        (EXAMPLES + jsonl({"messages": [{"role": "user"}]}), "no content"),
        (EXAMPLES + jsonl({"messages": [{"role": "user", "content": "Hi"}]}), "no message of the role 'assistant'"),
    ],
)
def test_a_bad_file_fails_the_job(http: httpx.Client, content: bytes, wrong: str) -> None:
    api = Api(http, "2024-10-21")
    failed = at(api, begun(api, content), *OVER)
    assert failed["status"] == "failed"
    assert failed["error"]["code"] == "invalid_training_file"
    assert wrong in failed["error"]["message"]
    assert failed["fine_tuned_model"] is None


def test_other_methods_need_other_examples(http: httpx.Client) -> None:
    api = Api(http, "v1")
    output = [{"role": "assistant", "content": "Ahoy!"}]
    pair = {"input": {"messages": EXAMPLE["messages"]}, "preferred_output": output, "non_preferred_output": output}
    dpo = {"type": "dpo", "dpo": {"hyperparameters": {"beta": "auto", "n_epochs": 1}}}
    job = begun(api, jsonl(*[pair] * 10), method=dpo)
    assert job["hyperparameters"]["n_epochs"] == 1
    assert at(api, job, *OVER)["status"] == "succeeded"
    assert at(api, begun(api, method=dpo), *OVER)["status"] == "failed"
    legacy = begun(api, jsonl(*[{"prompt": "a", "completion": "b"}] * 10), model="babbage-002")
    assert at(api, legacy, *OVER)["status"] == "succeeded"


def test_jobs_that_cannot_begin_are_refused(http: httpx.Client) -> None:
    api = Api(http, "2024-10-21")
    wrong = api.upload(b"x", "batch")["id"]
    good = api.upload(EXAMPLES, "fine-tune")["id"]
    body = {"model": "gpt-4o-mini", "training_file": good}
    assert api.refused(400, "fine_tuning.jobs.create", body | {"training_file": wrong})["param"] == "training_file"
    assert api.refused(400, "fine_tuning.jobs.create", body | {"validation_file": "x"})["param"] == "validation_file"
    error = api.refused(400, "fine_tuning.jobs.create", body | {"hyperparameters": {"n_epochs": 51}})
    assert error["param"] == "hyperparameters.n_epochs"


@pytest.fixture
def slow() -> Iterator[tuple[aoai.emulator.RunningEmulator, httpx.Client]]:
    """An emulator that takes its time."""
    with (
        aoai.emulator.running(check_answers=True, pace=0.1) as emulator,
        httpx.Client(base_url=emulator.endpoint) as http,
    ):
        yield emulator, http


def test_a_job_is_cancelled(slow: tuple[aoai.emulator.RunningEmulator, httpx.Client]) -> None:
    api = Api(slow[1], "2024-10-21")
    job = begun(api, hyperparameters={"n_epochs": 50})
    at(api, job, "running")
    assert "cancel it first" in api.refused(400, "fine_tuning.jobs.delete", job=job["id"])["message"]
    assert api("fine_tuning.jobs.cancel", job=job["id"])["status"] == "cancelled"
    checkpoints = api("fine_tuning.jobs.checkpoints.list", job=job["id"])["data"]
    assert at(api, job, *OVER)["status"] == "cancelled"
    assert len(checkpoints) < 50


@pytest.mark.parametrize("version", WITH_PAUSE)
def test_a_job_is_paused_and_resumed(slow: tuple[aoai.emulator.RunningEmulator, httpx.Client], version: str) -> None:
    emulator, http = slow
    api, dated = Api(http, version), Api(http, "2025-04-01-preview")
    job = begun(api, hyperparameters={"n_epochs": 4})
    api.refused(400, "fine_tuning.jobs.resume", job=job["id"])
    at(dated, job, "running")
    paused = api("fine_tuning.jobs.pause", job=job["id"])
    assert paused["status"] == ("running" if version in UNDATED else "pausing")
    at(dated, job, "paused")
    store = emulator.emulator.store
    store.add_job("fine_tuning", job["id"])  # as after a kill that came just before the end of the work was noted
    until(store.jobs, lambda jobs: not jobs)
    assert dated("fine_tuning.jobs.retrieve", job=job["id"])["status"] == "paused"
    reached = len(dated("fine_tuning.jobs.checkpoints.list", job=job["id"])["data"])
    assert reached < 4
    assert api("fine_tuning.jobs.resume", job=job["id"])["status"] == ("queued" if version in UNDATED else "resuming")
    assert at(dated, job, *OVER)["status"] == "succeeded"
    assert len(dated("fine_tuning.jobs.checkpoints.list", job=job["id"])["data"]) == 4


def test_checkpoints_are_copied(http: httpx.Client) -> None:
    api = Api(http, "v1")
    job = begun(api)
    at(api, job, *OVER)
    checkpoint = api("fine_tuning.jobs.checkpoints.list", job=job["id"], query={"limit": 1})["data"][0]
    path = Json(job=job["id"], checkpoint=checkpoint["id"])
    api.refused(404, "fine_tuning.jobs.checkpoints.retrieve_copy", **path)
    body = {"destinationResourceId": "/subscriptions/a/b", "region": "westeurope"}
    copied = api("fine_tuning.jobs.checkpoints.copy", body, **path)
    assert copied["checkpointedModelName"] == checkpoint["fine_tuned_model_checkpoint"]
    assert copied["copiedAccountDetails"] == [body | {"status": "InProgress"}]
    done = until(
        lambda: api("fine_tuning.jobs.checkpoints.retrieve_copy", **path),
        lambda found: found["copiedAccountDetails"][0]["status"] == "Completed",
    )
    assert done["fineTuningJobId"] == job["id"]


@pytest.mark.parametrize(
    ("grader", "reward", "errors"),
    [
        (STRING_CHECK, 1.0, []),
        (STRING_CHECK | {"operation": "ne"}, 0.0, []),
        (STRING_CHECK | {"operation": "ilike", "reference": "AHO%"}, 1.0, []),
        (STRING_CHECK | {"operation": "like", "reference": "hoy"}, 1.0, []),
        (STRING_CHECK | {"reference": "{{item.other}}"}, 0.0, ["invalid_variable_error"]),
        (
            {
                "type": "text_similarity",
                "name": "close",
                "evaluation_metric": "fuzzy_match",
                "input": "{{sample.output_text}}",
                "reference": "Ahoy",
            },
            8 / 9,
            [],
        ),
        (
            {
                "type": "score_model",
                "name": "judge",
                "model": "gpt-4o",
                "range": [0, 10],
                "input": [{"role": "user", "content": "say: I give it a 7.5"}],
            },
            7.5,
            [],
        ),
        (
            {
                "type": "multi",
                "name": "both",
                "graders": {"one": STRING_CHECK, "two": STRING_CHECK | {"operation": "ne"}},
                "calculate_output": "0.7 * one + max(two, 0.2)",
            },
            0.9,
            [],
        ),
        ({"type": "python", "name": "code", "source": "def grade(): ..."}, 0.0, ["python_grader_server_error"]),
    ],
)
def test_graders_are_run(http: httpx.Client, grader: Json, reward: float, errors: list[str]) -> None:
    body = {"grader": grader, "model_sample": "Ahoy!", "item": {"wanted": "Ahoy!"}}
    answer = Api(http, "v1")("fine_tuning.alpha.graders.run", body)
    assert answer["reward"] == pytest.approx(reward)
    assert [name for name, wrong in answer["metadata"]["errors"].items() if wrong is True] == errors
    assert answer["metadata"]["name"] == grader["name"]


def test_graders_are_validated(http: httpx.Client) -> None:
    api = Api(http, "v1")
    assert api("fine_tuning.alpha.graders.validate", {"grader": STRING_CHECK})["grader"] == STRING_CHECK
    for formula in ("one +", "three", "__import__('os')", "one / 0", "one ** 9"):
        grader = {"type": "multi", "name": "m", "graders": {"one": STRING_CHECK}, "calculate_output": formula}
        error = api.refused(400, "fine_tuning.alpha.graders.validate", {"grader": grader})
        assert error["code"] == "formula_parse_error"


@pytest.mark.parametrize("version", [version for version in VERSIONS if version not in UNDATED])
def test_openai_fine_tunes(emulator: aoai.emulator.RunningEmulator, version: str) -> None:
    client: Any = openai.AzureOpenAI(azure_endpoint=emulator.endpoint, api_key=emulator.key, api_version=version)
    with client:
        file = client.files.create(file=("a.jsonl", EXAMPLES), purpose="fine-tune")
        job = client.fine_tuning.jobs.create(model="gpt-4o-mini", training_file=file.id)
        done = until(lambda: client.fine_tuning.jobs.retrieve(job.id), lambda found: found.status == "succeeded")
        assert client.files.content(done.result_files[0]).read().startswith(b"step,")
        assert len(list(client.fine_tuning.jobs.list_events(job.id, limit=5))) > 10
        if version in WITH_CHECKPOINTS:
            assert len(list(client.fine_tuning.jobs.checkpoints.list(job.id))) == 3
        assert job.id in [each.id for each in client.fine_tuning.jobs.list(limit=5)]


@pytest.mark.parametrize("version", VERSIONS)
def test_our_client_fine_tunes(emulator: aoai.emulator.RunningEmulator, http: httpx.Client, version: str) -> None:
    file = Api(http, version).upload(EXAMPLES, "fine-tune")["id"]
    client: Any
    with emulator.connect(version) as client:
        job = client.fine_tuning.jobs.create(model="gpt-4o-mini", training_file=file)
        done = until(lambda: client.fine_tuning.jobs.retrieve(job.id), lambda found: found.status == "succeeded")
        assert done.fine_tuned_model
        assert len(list(client.fine_tuning.jobs.list_events(job.id))) > 10
        if version in WITH_CHECKPOINTS:
            assert len(list(client.fine_tuning.jobs.checkpoints.list(job.id))) == 3
