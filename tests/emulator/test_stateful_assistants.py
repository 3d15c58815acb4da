"""Assistants: threads, messages and runs, whole and as streams whose events come in the service's order."""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING, Any

import httpx
import openai
import pytest

import aoai.emulator
from aoai_emulator._emulator import Emulator
from tests import spec_values
from tests.emulator.stateful import Api, having, until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Json = dict[str, Any]
VERSIONS = having("assistants.create", "vector_stores.create")
NEWEST = VERSIONS[-1]
WEATHER: Json = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Get the weather of a city.",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}
OVER = {"completed", "failed", "cancelled", "expired", "requires_action"}
WRITING = [
    "thread.run.step.created",
    "thread.run.step.in_progress",
    "thread.message.created",
    "thread.message.in_progress",
    "thread.message.delta",
    "thread.message.completed",
    "thread.run.step.completed",
    "thread.run.completed",
    "done",
]


def assistant(api: Api, **more: Any) -> str:
    made: Json = api("assistants.create", {"model": "gpt-4o", **more})
    return str(made["id"])


def asked(api: Api, *texts: str, **more: Any) -> str:
    """Return a thread in which somebody says something."""
    messages = [{"role": "user", "content": text} for text in texts]
    made: Json = api("threads.create", {"messages": messages, **more})
    return str(made["id"])


def ended(api: Api, run: Json) -> Json:
    return until(
        lambda: api("threads.runs.retrieve", thread=run["thread_id"], run=run["id"]),
        lambda found: found["status"] in OVER,
    )


def answered(api: Api, thread: str, **body: Any) -> Json:
    return ended(api, api("threads.runs.create", body, thread=thread))


def texts(api: Api, thread: str, **query: Any) -> list[str]:
    messages = api("threads.messages.list", thread=thread, query={"order": "asc", **query})["data"]
    return [message["content"][0]["text"]["value"] for message in messages]


def names(events: list[tuple[str, Any]]) -> list[str]:
    """Return the names of events, each of which stands for those of its kind that follow it."""
    found: list[str] = []
    for name, _ in events:
        if found[-1:] != [name]:
            found.append(name)
    return found


def held(version: str, events: list[tuple[str, Any]]) -> None:
    """Hold events to the pinned document of a version."""
    operation = spec_values.operations(version)["threads.runs.create"]
    answer = operation.events
    assert answer is not None
    assert answer.schema is not None
    for name, data in events:
        assert operation.document.faults(answer.schema, {"event": name, "data": data}) == [], name


@pytest.mark.parametrize("version", VERSIONS)
def test_assistants_are_kept(http: httpx.Client, version: str) -> None:
    api = Api(http, version)
    body = {"model": "gpt-4o", "name": "Ada", "instructions": "Be brief.", "tools": [WEATHER], "metadata": {"a": "b"}}
    made = api("assistants.create", body)
    assert {name: made[name] for name in body} == body
    assert api("assistants.retrieve", assistant=made["id"]) == made
    changed = api("assistants.update", {"name": None, "tools": [], "temperature": 0.5}, assistant=made["id"])
    assert changed == made | {"name": None, "tools": [], "temperature": 0.5}
    others = [assistant(api) for _ in range(3)]
    page = api("assistants.list", query={"limit": 2})
    assert [each["id"] for each in page["data"]] == others[:0:-1]
    before = api("assistants.list", query={"before": page["last_id"], "limit": 1})
    assert [each["id"] for each in before["data"]] == [others[2]]
    assert api("assistants.delete", assistant=made["id"])["deleted"] is True
    api.refused(404, "assistants.retrieve", assistant=made["id"])
    bad = WEATHER | {"function": WEATHER["function"] | {"name": "not a name"}}
    assert (
        api.refused(400, "assistants.create", {"model": "gpt-4o", "tools": [bad]})["param"] == "tools[0].function.name"
    )


@pytest.mark.parametrize("version", VERSIONS)
def test_threads_and_messages_are_kept(http: httpx.Client, version: str) -> None:
    api = Api(http, version)
    file = Api(http, "2024-10-21").upload(b"Cats purr.", "assistants", "cats.txt")["id"]
    thread = asked(api, "one", "two", metadata={"a": "b"})
    assert api("threads.retrieve", thread=thread)["metadata"] == {"a": "b"}
    assert api("threads.update", {"metadata": {}}, thread=thread)["metadata"] == {}
    attachments = [{"file_id": file, "tools": [{"type": "file_search"}, {"type": "code_interpreter"}]}]
    body = {"role": "assistant", "content": "three", "attachments": attachments, "metadata": {"c": "d"}}
    made = api("threads.messages.create", body, thread=thread)
    assert (made["role"], made["status"], made["attachments"]) == ("assistant", "completed", attachments)
    assert api("threads.messages.retrieve", thread=thread, message=made["id"]) == made
    changed = api("threads.messages.update", {"metadata": {}}, thread=thread, message=made["id"])
    assert changed == made | {"metadata": {}}
    assert texts(api, thread) == ["one", "two", "three"]
    assert texts(api, thread, limit=1, order="desc") == ["three"]
    resources = api("threads.retrieve", thread=thread)["tool_resources"]
    assert resources["code_interpreter"]["file_ids"] == [file]
    (store,) = resources["file_search"]["vector_store_ids"]
    assert api("vector_stores.files.retrieve", store=store, file=file)["id"] == file
    api.refused(404, "threads.messages.retrieve", thread=asked(api), message=made["id"])
    missing = [{"file_id": "file-none", "tools": [{"type": "file_search"}]}]
    api.refused(404, "threads.messages.create", body | {"attachments": missing}, thread=thread)
    assert api("threads.delete", thread=thread)["deleted"] is True
    for name in ("threads.retrieve", "threads.messages.list", "threads.runs.list", "threads.delete"):
        api.refused(404, name, thread=thread)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_run_answers(http: httpx.Client, version: str) -> None:
    api = Api(http, version)
    thread = asked(api, "what are your instructions?")
    identifier = assistant(api, instructions="Be brief.")
    begun = api("threads.runs.create", {"assistant_id": identifier, "metadata": {"a": "b"}}, thread=thread)
    assert begun["status"] == "queued"
    assert "active" in api.refused(400, "threads.runs.create", {"assistant_id": identifier}, thread=thread)["message"]
    done = ended(api, begun)
    assert done["status"] == "completed"
    assert done["created_at"] <= done["started_at"] <= done["completed_at"]
    usage = done["usage"]
    assert usage["total_tokens"] == usage["prompt_tokens"] + usage["completion_tokens"] > 10
    assert texts(api, thread)[1] == 'My instructions are: "Be brief.".'
    (message,) = api("threads.messages.list", thread=thread, query={"run_id": done["id"]})["data"]
    assert (message["assistant_id"], message["status"]) == (identifier, "completed")
    (step,) = api("threads.runs.steps.list", thread=thread, run=done["id"])["data"]
    assert step["step_details"]["message_creation"]["message_id"] == message["id"]
    assert step["status"] == "completed"
    assert step == api("threads.runs.steps.retrieve", thread=thread, run=done["id"], step=step["id"])
    changed = api("threads.runs.update", {"metadata": {}}, thread=thread, run=done["id"])
    assert changed == done | {"metadata": {}}
    more = {"role": "user", "content": "say: again"}
    body = {"assistant_id": identifier, "additional_messages": [more], "additional_instructions": "Be kind."}
    second = answered(api, thread, **body)
    assert second["instructions"] == "Be brief.\nBe kind."
    assert texts(api, thread)[2:] == ["say: again", "again"]
    assert [each["id"] for each in api("threads.runs.list", thread=thread)["data"]] == [second["id"], done["id"]]
    assert "Cannot cancel" in api.refused(400, "threads.runs.cancel", thread=thread, run=done["id"])["message"]
    api.refused(404, "threads.runs.create", {"assistant_id": "asst_none"}, thread=thread)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_run_calls_functions(http: httpx.Client, version: str) -> None:
    api = Api(http, version)
    thread = asked(api, "What is the weather in Paris?")
    waiting = answered(api, thread, assistant_id=assistant(api, tools=[WEATHER]))
    assert waiting["status"] == "requires_action"
    (called,) = waiting["required_action"]["submit_tool_outputs"]["tool_calls"]
    assert called["function"] == {"name": "get_weather", "arguments": '{"city":"Paris"}'}
    (step,) = api("threads.runs.steps.list", thread=thread, run=waiting["id"])["data"]
    assert step["status"] == "in_progress"
    path = {"thread": thread, "run": waiting["id"]}
    for outputs in ([], [{"tool_call_id": "call_none", "output": "sun"}]):
        error = api.refused(400, "threads.runs.submit_tool_outputs", {"tool_outputs": outputs}, **path)
        assert error["param"] == "tool_outputs"
    body = {"tool_outputs": [{"tool_call_id": called["id"], "output": "21 degrees"}]}
    going = api("threads.runs.submit_tool_outputs", body, **path)
    assert (going["status"], going["required_action"]) == ("queued", None)
    done = ended(api, going)
    assert done["status"] == "completed"
    assert texts(api, thread)[1] == "get_weather answered: 21 degrees"
    steps = api("threads.runs.steps.list", thread=thread, run=done["id"], query={"order": "asc"})["data"]
    assert [each["type"] for each in steps] == ["tool_calls", "message_creation"]
    assert steps[0]["step_details"]["tool_calls"][0]["function"]["output"] == "21 degrees"
    assert done["usage"]["completion_tokens"] == sum(each["usage"]["completion_tokens"] for each in steps)
    api.refused(400, "threads.runs.submit_tool_outputs", body, **path)


@pytest.mark.parametrize("version", VERSIONS)
def test_runs_stream(http: httpx.Client, version: str) -> None:
    api = Api(http, version)
    identifier = assistant(api, tools=[WEATHER])
    thread = {"messages": [{"role": "user", "content": "What is the weather in Paris?"}]}
    body = {"assistant_id": identifier, "thread": thread, "stream": True}
    first = api.events("threads.create_and_run", body)
    held(version, first)
    assert names(first) == [
        "thread.created",
        "thread.run.created",
        "thread.run.queued",
        "thread.run.in_progress",
        "thread.run.step.created",
        "thread.run.step.in_progress",
        "thread.run.step.delta",
        "thread.run.requires_action",
        "done",
    ]
    run = first[-2][1]
    (called,) = run["required_action"]["submit_tool_outputs"]["tool_calls"]
    pieces = [data["delta"]["step_details"]["tool_calls"][0] for name, data in first if name.endswith(".delta")]
    assert "".join(piece["function"]["arguments"] for piece in pieces) == called["function"]["arguments"]
    outputs = [{"tool_call_id": called["id"], "output": "21 degrees"}]
    path = {"thread": run["thread_id"], "run": run["id"]}
    second = api.events("threads.runs.submit_tool_outputs", {"tool_outputs": outputs, "stream": True}, **path)
    held(version, second)
    begin = ["thread.run.step.completed", "thread.run.queued", "thread.run.in_progress"]
    assert names(second) == begin + WRITING
    said = [data["delta"]["content"][0]["text"]["value"] for name, data in second if name == "thread.message.delta"]
    assert "".join(said) == "get_weather answered: 21 degrees"
    assert len(said) > 3
    more = [{"role": "user", "content": "say: hello"}]
    body = {"assistant_id": identifier, "stream": True, "additional_messages": more}
    third = api.events("threads.runs.create", body, thread=run["thread_id"])
    held(version, third)
    assert names(third) == ["thread.run.created", "thread.run.queued", "thread.run.in_progress", *WRITING]
    assert third[-2][1] == api("threads.runs.retrieve", thread=run["thread_id"], run=third[0][1]["id"])


@pytest.mark.parametrize("version", VERSIONS)
def test_a_run_searches_files(http: httpx.Client, version: str) -> None:
    api = Api(http, version)
    upload = Api(http, "2024-10-21").upload
    cats = upload(b"A cat purrs when it is content.", "assistants", "cats.txt")["id"]
    ships = upload(b"Ships are steered with a rudder.", "assistants", "ships.txt")["id"]
    resources = {"file_search": {"vector_stores": [{"file_ids": [cats, ships]}]}}
    identifier = assistant(api, tools=[{"type": "file_search"}], tool_resources=resources)
    made = api("assistants.retrieve", assistant=identifier)
    (store,) = made["tool_resources"]["file_search"]["vector_store_ids"]
    until(lambda: api("vector_stores.retrieve", store=store), lambda found: found["status"] == "completed")
    thread = asked(api, "When does a cat purr?")
    events = api.events("threads.runs.create", {"assistant_id": identifier, "stream": True}, thread=thread)
    held(version, events)
    tool = ["created", "in_progress", "delta", "completed"]
    assert names(events) == [
        "thread.run.created",
        "thread.run.queued",
        "thread.run.in_progress",
        *(f"thread.run.step.{name}" for name in tool),
        *WRITING,
    ]
    (message,) = api("threads.messages.list", thread=thread, query={"limit": 1})["data"]
    text = message["content"][0]["text"]
    assert "A cat purrs when it is content." in text["value"]
    (mark,) = text["annotations"]
    assert mark["file_citation"]["file_id"] == cats
    assert text["value"][mark["start_index"] : mark["end_index"]] == mark["text"] == "【4:0†cats.txt】"
    run = events[-2][1]["id"]
    query: Json = {"order": "asc"}
    results = "step_details.tool_calls[*].file_search.results[*].content"
    for include in (False, True):
        if include and version < "2025":
            continue
        more = {"include[]": results} if include else {}
        steps = api("threads.runs.steps.list", thread=thread, run=run, query=query | more)["data"]
        (called,) = steps[0]["step_details"]["tool_calls"]
        assert called["type"] == "file_search"
        if version >= "2025":
            best, other = called["file_search"]["results"]
            assert (best["file_name"], "content" in best) == ("cats.txt", include)
            assert best["score"] > other["score"]


@pytest.mark.parametrize("version", VERSIONS)
def test_a_run_shows_the_code_that_it_would_run(http: httpx.Client, version: str) -> None:
    api = Api(http, version)
    thread = asked(api, "How much is 12 * (3 + 4)?")
    done = answered(api, thread, assistant_id=assistant(api, tools=[{"type": "code_interpreter"}]))
    steps = api("threads.runs.steps.list", thread=thread, run=done["id"], query={"order": "asc"})["data"]
    (called,) = steps[0]["step_details"]["tool_calls"]
    assert called["code_interpreter"] == {"input": "print(12 * (3 + 4))", "outputs": [{"type": "logs", "logs": "84"}]}
    assert texts(api, thread)[1] == "12 * (3 + 4) = 84"


def test_limits_of_tokens(http: httpx.Client) -> None:
    api = Api(http, NEWEST)
    identifier = assistant(api)
    thread = asked(api, "write 2000 words")
    done = answered(api, thread, assistant_id=identifier, max_completion_tokens=256)
    assert (done["status"], done["incomplete_details"]) == ("completed", {"reason": "max_completion_tokens"})
    assert done["usage"]["completion_tokens"] <= 256
    (message,) = api("threads.messages.list", thread=thread, query={"limit": 1})["data"]
    assert (message["status"], message["incomplete_details"]) == ("incomplete", {"reason": "max_tokens"})
    thread = asked(api, "word " * 1000, "say: short")
    done = answered(api, thread, assistant_id=identifier, max_prompt_tokens=256)
    assert (done["status"], done["incomplete_details"]) == ("completed", None)
    assert done["usage"]["prompt_tokens"] <= 256
    done = answered(api, asked(api, "word " * 1000), assistant_id=identifier, max_prompt_tokens=256)
    assert done["incomplete_details"] == {"reason": "max_prompt_tokens"}
    thread = asked(api, "first", "second", "what did I say?")
    latest = {"type": "last_messages", "last_messages": 2}
    answered(api, thread, assistant_id=identifier, truncation_strategy=latest)
    assert texts(api, thread)[3] == 'You said: "second".'


def test_the_content_filter_and_forms(http: httpx.Client) -> None:
    api = Api(http, NEWEST)
    identifier = assistant(api)
    failed = answered(api, asked(api, "hello [[filter:hate]]"), assistant_id=identifier)
    assert (failed["status"], failed["last_error"]["code"]) == ("failed", "server_error")
    thread = asked(api, "hello there, you [[filter-output:hate]]")
    events = api.events("threads.runs.create", {"assistant_id": identifier, "stream": True}, thread=thread)
    (incomplete,) = [data for name, data in events if name == "thread.message.incomplete"]
    assert incomplete["incomplete_details"] == {"reason": "content_filter"}
    schema = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
    form = {"type": "json_schema", "json_schema": {"name": "place", "schema": schema}}
    thread = asked(api, "I live in Paris.")
    answered(api, thread, assistant_id=identifier, response_format=form)
    assert texts(api, thread)[1] == '{"city": "Paris"}'


def test_tools_are_chosen(http: httpx.Client) -> None:
    api = Api(http, NEWEST)
    identifier = assistant(api, tools=[WEATHER, {"type": "code_interpreter"}])
    none = answered(api, asked(api, "What is the weather in Paris?"), assistant_id=identifier, tool_choice="none")
    assert none["status"] == "completed"
    named = {"type": "function", "function": {"name": "get_weather"}}
    forced = answered(api, asked(api, "Hello"), assistant_id=identifier, tool_choice=named)
    assert forced["status"] == "requires_action"
    body = {"assistant_id": identifier, "tool_choice": {"type": "function", "function": {"name": "other"}}}
    assert api.refused(400, "threads.runs.create", body, thread=asked(api, "Hello"))["param"] == "tool_choice"
    thread = asked(api, "Hello")
    forced = answered(api, thread, assistant_id=identifier, tool_choice={"type": "code_interpreter"})
    steps = api("threads.runs.steps.list", thread=thread, run=forced["id"], query={"order": "asc"})["data"]
    assert steps[0]["step_details"]["tool_calls"][0]["code_interpreter"]["outputs"] == []


@pytest.fixture
def slow() -> Iterator[tuple[aoai.emulator.RunningEmulator, Api]]:
    """An emulator that takes its time."""
    with (
        aoai.emulator.running(check_answers=True, pace=0.4) as emulator,
        httpx.Client(base_url=emulator.endpoint) as http,
    ):
        yield emulator, Api(http, NEWEST)


def test_runs_are_cancelled(slow: tuple[aoai.emulator.RunningEmulator, Api]) -> None:
    _, api = slow
    identifier = assistant(api, tools=[WEATHER])
    thread = asked(api, "say: hello")
    run = api("threads.runs.create", {"assistant_id": identifier}, thread=thread)
    blocked = {"role": "user", "content": "wait"}
    error = api.refused(400, "threads.messages.create", blocked, thread=thread)
    assert "while a run" in error["message"]
    messages = until(lambda: api("threads.messages.list", thread=thread)["data"], lambda found: len(found) == 2)
    assert messages[0]["status"] == "in_progress"
    assert api("threads.runs.cancel", thread=thread, run=run["id"])["status"] == "cancelling"
    done = ended(api, run)
    assert done["status"] == "cancelled"
    assert done["cancelled_at"] is not None
    (message, _) = api("threads.messages.list", thread=thread)["data"]
    assert (message["status"], message["incomplete_details"]) == ("incomplete", {"reason": "run_cancelled"})
    (step,) = api("threads.runs.steps.list", thread=thread, run=run["id"])["data"]
    assert step["status"] == "cancelled"
    thread = asked(api, "What is the weather in Paris?")
    waiting = answered(api, thread, assistant_id=identifier)
    assert waiting["status"] == "requires_action"
    api("threads.runs.cancel", thread=thread, run=waiting["id"])
    assert ended(api, waiting)["status"] == "cancelled"
    api("threads.messages.create", blocked, thread=thread)


def test_runs_expire(slow: tuple[aoai.emulator.RunningEmulator, Api]) -> None:
    emulator, api = slow
    thread = asked(api, "What is the weather in Paris?")
    waiting = answered(api, thread, assistant_id=assistant(api, tools=[WEATHER]))
    (called,) = waiting["required_action"]["submit_tool_outputs"]["tool_calls"]
    emulator.emulator.clock = lambda: waiting["expires_at"]
    body = {"tool_outputs": [{"tool_call_id": called["id"], "output": "sun"}]}
    error = api.refused(400, "threads.runs.submit_tool_outputs", body, thread=thread, run=waiting["id"])
    assert "'expired'" in error["message"]
    assert ended(api, waiting)["status"] == "expired"
    (step,) = api("threads.runs.steps.list", thread=thread, run=waiting["id"])["data"]
    assert step["status"] == "expired"


def test_a_run_goes_on_when_nobody_listens(slow: tuple[aoai.emulator.RunningEmulator, Api]) -> None:
    _, api = slow
    thread = asked(api, "say: hello")
    path, query = f"/openai/threads/{thread}/runs", {"api-version": NEWEST}
    body = {"assistant_id": assistant(api), "stream": True}
    with api.http.stream("POST", path, params=query, json=body) as response:
        assert next(response.iter_lines()) == "event: thread.run.created"
    (run,) = api("threads.runs.list", thread=thread)["data"]
    assert ended(api, run)["status"] == "completed"
    assert texts(api, thread)[1] == "hello"


async def test_many_runs_stream_at_once(emulator: aoai.emulator.RunningEmulator, http: httpx.Client) -> None:
    identifier = assistant(Api(http, NEWEST))
    query = {"api-version": NEWEST}

    async def said(client: httpx.AsyncClient, text: str) -> str:
        thread = {"messages": [{"role": "user", "content": f"say: {text}"}]}
        body = {"assistant_id": identifier, "thread": thread, "stream": True}
        response = await client.post("/openai/threads/runs", params=query, json=body)
        assert response.text.endswith("event: done\ndata: [DONE]\n\n")
        return response.text

    async with httpx.AsyncClient(base_url=emulator.endpoint, timeout=60) as client:
        streams = await asyncio.gather(*(said(client, f"number-{number}.") for number in range(30)))
    for number, stream in enumerate(streams):
        assert stream.count(f'"value":"number-{number}."') == 1
        assert len(set(re.findall(r"run_\w{24}", stream))) == 1


def test_deployments_must_be_there() -> None:
    with (
        aoai.emulator.running(["gpt-4o=chat", "words=embedding"], check_answers=True) as emulator,
        httpx.Client(base_url=emulator.endpoint) as http,
    ):
        api = Api(http, NEWEST)
        assert api.refused(404, "assistants.create", {"model": "other"})["code"] == "DeploymentNotFound"
        assert api.refused(400, "assistants.create", {"model": "words"})["code"] == "OperationNotSupported"
        identifier = assistant(api)
        body = {"assistant_id": identifier, "model": "other"}
        api.refused(404, "threads.runs.create", body, thread=asked(api, "Hello"))
        assert api.refused(404, "threads.create_and_run", {**body, "stream": True})["code"] == "DeploymentNotFound"


async def test_a_run_that_was_stopped_goes_on(tmp_path: Path) -> None:
    """Stop the work again and again; the run ends once, with one message."""
    with (
        aoai.emulator.running(state=tmp_path, pace=100) as emulator,
        httpx.Client(base_url=emulator.endpoint) as http,
    ):
        api = Api(http, NEWEST)
        thread = asked(api, "How much is 6 * 7?")
        identifier = assistant(api, tools=[{"type": "code_interpreter"}])
        run = await asyncio.to_thread(api, "threads.runs.create", {"assistant_id": identifier}, thread=thread)
    starts, status = 0, "queued"
    messages: list[Json] = []
    steps: list[Json] = []
    while status != "completed":
        made = Emulator(state=tmp_path, pace=0.01)
        async with made.working():
            await asyncio.sleep(0.015 + starts % 10 * 0.005)
        status = (made.store.get("thread.run", run["id"]) or {})["status"]
        messages = made.store.list("thread.message", parent=thread).items
        steps = made.store.list("thread.run.step", parent=run["id"]).items
        made.close()
        starts += 1
        assert starts < 500
    assert starts > 1
    assert [message["status"] for message in messages] == ["completed", "completed"]
    assert [step["type"] for step in steps] == ["message_creation", "tool_calls"]
    assert {step["status"] for step in steps} == {"completed"}


def test_a_run_that_waits_is_left_alone(emulator: aoai.emulator.RunningEmulator, http: httpx.Client) -> None:
    """Work is begun again after a kill that came just before its end was noted."""
    api = Api(http, NEWEST)
    thread = asked(api, "What is the weather in Paris?")
    waiting = answered(api, thread, assistant_id=assistant(api, tools=[WEATHER]))
    over = answered(api, asked(api, "Hello"), assistant_id=assistant(api))
    store = emulator.emulator.store
    for run in (waiting, over):
        store.add_job("run", run["id"])
        until(store.jobs, lambda jobs: "run" not in {job.kind for job in jobs})
        assert api("threads.runs.retrieve", thread=run["thread_id"], run=run["id"]) == run


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("version", VERSIONS)
def test_openai_runs_assistants(emulator: aoai.emulator.RunningEmulator, version: str) -> None:
    client: Any = openai.AzureOpenAI(azure_endpoint=emulator.endpoint, api_key=emulator.key, api_version=version)
    with client:
        beta = client.beta
        made = beta.assistants.create(model="gpt-4o", tools=[WEATHER], name="Ada")
        thread = beta.threads.create(messages=[{"role": "user", "content": "What is the weather in Paris?"}])
        run = beta.threads.runs.create_and_poll(thread_id=thread.id, assistant_id=made.id, poll_interval_ms=10)
        assert run.status == "requires_action"
        calls = run.required_action.submit_tool_outputs.tool_calls
        outputs = [{"tool_call_id": call.id, "output": "21 degrees"} for call in calls]
        path = {"thread_id": thread.id, "run_id": run.id}
        done = beta.threads.runs.submit_tool_outputs_and_poll(**path, tool_outputs=outputs, poll_interval_ms=10)
        assert done.status == "completed"
        newest = next(iter(beta.threads.messages.list(thread.id)))
        assert newest.content[0].text.value == "get_weather answered: 21 degrees"
        beta.threads.messages.create(thread.id, role="user", content="say: hello again")
        with beta.threads.runs.stream(thread_id=thread.id, assistant_id=made.id) as stream:
            assert "".join(stream.text_deltas) == "hello again"
            assert stream.get_final_run().status == "completed"
            assert [step.type for step in stream.get_final_run_steps()] == ["message_creation"]
        assert len(list(beta.threads.runs.list(thread.id))) == 2
        assert beta.threads.delete(thread.id).deleted
        assert beta.assistants.delete(made.id).deleted


@pytest.mark.parametrize("version", VERSIONS)
def test_our_client_runs_assistants(emulator: aoai.emulator.RunningEmulator, version: str) -> None:
    client: Any
    with emulator.connect(version) as client:
        made = client.assistants.create(model="gpt-4o", instructions="Be brief.")
        thread = client.threads.create(messages=[{"role": "user", "content": "say: hello"}])
        run = client.threads.runs.create(thread.id, assistant_id=made.id)
        path = {"run_id": run.id, "thread_id": thread.id}
        done = until(lambda: client.threads.runs.retrieve(**path), lambda found: found.status == "completed")
        assert done.usage.total_tokens > 0
        with client.threads.runs.create(thread.id, assistant_id=made.id, stream=True) as stream:
            assert [event.event for event in stream][:2] == ["thread.run.created", "thread.run.queued"]
        assert len(list(client.threads.messages.list(thread.id))) == 3
        assert client.threads.delete(thread.id).deleted is True
