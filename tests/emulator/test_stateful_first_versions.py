"""What only the first versions have: deployments by request, fine-tunes, files of assistants and of messages."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest

import aoai.emulator
from tests.emulator.stateful import Api, having, jsonl, until

if TYPE_CHECKING:
    from pathlib import Path

EXAMPLES = jsonl(*({"prompt": str(number), "completion": "x"} for number in range(10)))


@pytest.mark.parametrize("version", having("deployments.create"))
def test_a_deployment_that_was_made_answers(tmp_path: Path, version: str) -> None:
    wanted = {"model": "text-embedding-ada-002", "scale_settings": {"scale_type": "standard"}}

    def embedded(http: httpx.Client, deployment: str) -> int:
        path = f"/openai/deployments/{deployment}/embeddings"
        return http.post(path, params={"api-version": version}, json={"input": "a"}).status_code

    def started() -> Any:
        return aoai.emulator.running(["mine=chat"], state=str(tmp_path), check_answers=True)

    with started() as running, httpx.Client(base_url=running.endpoint) as http:
        api = Api(http, version)
        made = api("deployments.create", wanted)
        assert api("deployments.retrieve", deployment=made["id"]) == made
        assert [each["id"] for each in api("deployments.list")["data"]] == ["mine", made["id"]]
        assert embedded(http, made["id"]) == 200
        assert api.refused(409, "deployments.delete", deployment="mine")["message"]
    with started() as running, httpx.Client(base_url=running.endpoint) as http:
        api = Api(http, version)
        assert embedded(http, made["id"]) == 200  # after a restart too
        api("deployments.delete", deployment=made["id"])
        assert embedded(http, made["id"]) == 404
        api.refused(404, "deployments.retrieve", deployment=made["id"])


@pytest.mark.parametrize("version", having("fine_tunes.create"))
def test_fine_tunes_go_through_their_states(http: httpx.Client, version: str) -> None:
    api = Api(http, version)
    file = api.upload(EXAMPLES, "fine-tune")["id"]
    made = api("fine_tunes.create", {"model": "curie", "training_file": file, "suffix": "mine"})
    assert [each["id"] for each in made["training_files"]] == [file]
    answer = api.send("fine_tunes.list_events", query={"stream": "true"}, tune=made["id"])
    told = [line.removeprefix("data: ") for line in answer.text.split("\n") if line.startswith("data: ")]
    assert told.pop() == "[DONE]"
    done = api("fine_tunes.retrieve", tune=made["id"])
    assert done["status"] == "succeeded"
    assert done["fine_tuned_model"].endswith("-mine")
    assert [json.loads(each) for each in told] == done["events"]
    assert api("fine_tunes.list_events", tune=made["id"])["data"] == done["events"]
    assert made["id"] in {each["id"] for each in api("fine_tunes.list")["data"]}
    api.refused(400, "fine_tunes.cancel", tune=made["id"])
    api("fine_tunes.delete", tune=made["id"])
    api.refused(404, "fine_tunes.retrieve", tune=made["id"])
    wrong = {"model": "curie", "training_file": "file-none"}
    assert api.refused(400, "fine_tunes.create", wrong)["message"].startswith("Invalid 'training_file'")


@pytest.mark.parametrize("version", having("fine_tunes.create"))
def test_a_fine_tune_is_cancelled(version: str) -> None:
    with aoai.emulator.running(check_answers=True, pace=30) as running, httpx.Client(base_url=running.endpoint) as http:
        api = Api(http, version)
        file = api.upload(EXAMPLES, "fine-tune")["id"]
        made = api("fine_tunes.create", {"model": "curie", "training_file": file})["id"]
        api.refused(400, "fine_tunes.delete", tune=made)
        assert api("fine_tunes.cancel", tune=made)["status"] == "canceled"
        assert api("fine_tunes.retrieve", tune=made)["events"][-1]["message"] == "Job canceled."


@pytest.mark.parametrize("version", having("assistants.files.create"))
def test_files_belong_to_assistants_and_messages(http: httpx.Client, version: str) -> None:
    api = Api(http, version)
    first, second = (api.upload(b"text", "assistants", f"{name}.txt")["id"] for name in "ab")
    assistant = api("assistants.create", {"model": "gpt-4o", "file_ids": [first]})["id"]
    assert api("assistants.files.create", {"file_id": second}, assistant=assistant)["assistant_id"] == assistant
    assert api("assistants.retrieve", assistant=assistant)["file_ids"] == [first, second]
    assert [each["id"] for each in api("assistants.files.list", assistant=assistant)["data"]] == [second, first]
    assert api("assistants.files.retrieve", assistant=assistant, file=first)["object"] == "assistant.file"
    api("assistants.files.delete", assistant=assistant, file=first)
    assert api("assistants.retrieve", assistant=assistant)["file_ids"] == [second]
    api.refused(404, "assistants.files.retrieve", assistant=assistant, file=first)
    api.refused(404, "assistants.files.create", {"file_id": "file-none"}, assistant=assistant)
    thread = api("threads.create", {})["id"]
    body = {"role": "user", "content": "Hi", "file_ids": [first]}
    message = api("threads.messages.create", body, thread=thread)
    assert message["file_ids"] == [first]
    held = api("threads.messages.files.list", thread=thread, message=message["id"])["data"]
    assert [each["id"] for each in held] == [first]
    one = api("threads.messages.files.retrieve", thread=thread, message=message["id"], file=first)
    assert one == held[0]
    api.refused(404, "threads.messages.files.retrieve", thread=thread, message=message["id"], file=second)


@pytest.mark.parametrize("version", having("assistants.files.create"))
def test_runs_answer_in_the_versions_before_vector_stores(http: httpx.Client, version: str) -> None:
    api = Api(http, version)
    assistant = api("assistants.create", {"model": "gpt-4o", "instructions": "Be brief."})["id"]
    thread = api("threads.create", {"messages": [{"role": "user", "content": "say: Hello"}]})["id"]
    run = api("threads.runs.create", {"assistant_id": assistant}, thread=thread)["id"]
    over = {"completed", "failed"}
    done = until(lambda: api("threads.runs.retrieve", thread=thread, run=run), lambda each: each["status"] in over)
    assert done["status"] == "completed"
    (answer, _) = api("threads.messages.list", thread=thread)["data"]
    assert answer["content"][0]["text"]["value"] == "Hello"
    assert len(api("threads.runs.steps.list", thread=thread, run=run)["data"]) == 1


@pytest.mark.parametrize("version", having("threads.messages.delete"))
def test_messages_are_deleted(http: httpx.Client, version: str) -> None:
    api = Api(http, version)
    thread = api("threads.create", {"messages": [{"role": "user", "content": "Hi"}]})["id"]
    (message,) = api("threads.messages.list", thread=thread)["data"]
    deleted = api("threads.messages.delete", thread=thread, message=message["id"])
    assert deleted == {"id": message["id"], "object": "thread.message.deleted", "deleted": True}
    assert api("threads.messages.list", thread=thread)["data"] == []
    api.refused(404, "threads.messages.delete", thread=thread, message=message["id"])


@pytest.mark.parametrize("version", having("fine_tuning.checkpoints.permissions.create", "models.delete"))
def test_tuned_models_have_permissions_and_are_deleted(http: httpx.Client, version: str) -> None:
    api = Api(http, version)
    rows = [{"messages": [{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}]}] * 10
    file = api.upload(jsonl(*rows), "fine-tune")["id"]
    job = api("fine_tuning.jobs.create", {"model": "gpt-4o-mini", "training_file": file})["id"]
    done = until(
        lambda: api("fine_tuning.jobs.retrieve", job=job), lambda each: each["status"] in {"succeeded", "failed"}
    )
    model = done["fine_tuned_model"]
    wanted = {"project_ids": ["one", "two"]}
    made = api("fine_tuning.checkpoints.permissions.create", wanted, checkpoint=model)["data"]
    assert [each["project_id"] for each in made] == ["one", "two"]
    query = {"project_id": "two"}
    listed = api("fine_tuning.checkpoints.permissions.list", query=query, checkpoint=model)["data"]
    assert listed == made[1:]
    order = {"order": "ascending"}
    assert api("fine_tuning.checkpoints.permissions.list", query=order, checkpoint=model)["data"] == made
    api("fine_tuning.checkpoints.permissions.delete", checkpoint=model, permission=made[0]["id"])
    assert api("fine_tuning.checkpoints.permissions.list", checkpoint=model)["data"] == made[1:]
    api.refused(404, "fine_tuning.checkpoints.permissions.list", checkpoint="ft:none")
    assert api("models.retrieve", model=model)["id"] == model
    assert api("models.delete", model=model)["deleted"] is True
    api.refused(404, "models.retrieve", model=model)
    api.refused(404, "models.delete", model=model)
    api.refused(403, "models.delete", model="gpt-4o")
