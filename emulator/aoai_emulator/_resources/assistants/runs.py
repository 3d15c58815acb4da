"""Runs of assistants on threads, whole or as streams of events, and their steps."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from aoai_emulator._protocol import Event, Reply, invalid, not_found
from aoai_emulator._resources.assistants import assistants, messages, run_state, run_work, threads
from aoai_emulator._resources.assistants.run_events import leave, listen
from aoai_emulator._resources.assistants.tool_resources import resources
from aoai_emulator._service.listing import listed
from aoai_emulator._service.resource import answer, conflict, found, metadata_of
from aoai_emulator._spec.documents import EVENTS
from aoai_emulator._spec.known import known

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from aoai_emulator._protocol import Json
    from aoai_emulator._resources.assistants.run_events import Queue
    from aoai_emulator._service.call import Call, Handlers
    from aoai_emulator._service.jobs import Runner

_END = Event("done", "[DONE]")
_TAKEN = ("model", "instructions", "temperature", "top_p", "response_format", "tools")
"""What a run takes from its assistant where the request does not say."""


async def create(call: Call) -> Reply:
    """Begin a run.

    Raises:
        RefusedError: there is no such thread, assistant or deployment (404), or another run goes on there (400).
    """
    return await _begin(call, lambda identifier: _create(call, identifier))


async def create_and_run(call: Call) -> Reply:
    """Begin a thread, and a run on it.

    Raises:
        RefusedError: there is no such assistant or deployment (404).
    """
    return await _begin(call, lambda identifier: _create_both(call, identifier))


async def submit_tool_outputs(call: Call) -> Reply:
    """Give a run what the functions that it called returned.

    Raises:
        RefusedError: there is no such run (404), it does not wait, or outputs are missing or too many (400).
    """
    identifier = call.path["run_id"]
    return await _begin(call, lambda _: _submit(call), identifier)


def retrieve(call: Call) -> Reply:
    """Return how far a run is.

    Raises:
        RefusedError: there is no such thread or run (404).
    """
    return answer(call, _run(call))


def list_runs(call: Call) -> Reply:
    """Return the runs of a thread, the newest first.

    Raises:
        RefusedError: there is no such thread (404), or an id to go on from is not there.
    """
    thread = _thread(call)
    run_state.active(call.emulator, thread["id"])
    return answer(call, listed(call, run_state.KIND, parent=thread["id"]))


def update(call: Call) -> Reply:
    """Replace the metadata.

    Raises:
        RefusedError: there is no such thread or run (404).
    """
    with call.store.transaction():
        run = _run(call)
        if "metadata" in call.body:
            run["metadata"] = metadata_of(call.body)
        run_state.put(call.emulator, run)
    return answer(call, run)


def cancel(call: Call) -> Reply:
    """Have a run end before it goes on.

    Raises:
        RefusedError: there is no such thread or run (404), or it is over (400).
    """
    with call.store.transaction():
        run = _run(call)
        before = run["status"]
        if before not in run_state.OPEN:
            raise conflict(f"Cannot cancel run with status '{before}'.")
        run["status"] = "cancelling"
        run_state.put(call.emulator, run)
        if before == "requires_action":  # no work is going on that would see it
            call.store.add_job("run", run["id"])
    return answer(call, run)


def list_steps(call: Call) -> Reply:
    """Return the steps of a run, the newest first.

    Raises:
        RefusedError: there is no such thread or run (404), or an id to go on from is not there.
    """
    page = listed(call, run_state.STEP, parent=_run(call)["id"], view=lambda step: _step_view(step, _includes(call)))
    return answer(call, page)


def retrieve_step(call: Call) -> Reply:
    """Return a step of a run.

    Raises:
        RefusedError: there is no such thread, run or step (404).
    """
    owner = ("run_id", _run(call)["id"])
    step = found(call, run_state.STEP, "step of this run", call.path["step_id"], owner)
    return answer(call, _step_view(step, _includes(call)))


async def _begin(call: Call, begin: Callable[[str], tuple[Json, list[Event]]], identifier: str | None = None) -> Reply:
    """Do what begins a run or lets it go on, and answer with it or with its events.

    Args:
        call: with `stream` in its body, or not.
        begin: does it, given the id of a new run; returns the run, and the events that it has had.
        identifier: of the run, if it is there already.
    """
    emulator = call.emulator
    identifier = identifier or emulator.new_id("run_")
    if not call.body.get("stream"):
        run, _ = await asyncio.to_thread(begin, identifier)
        return await asyncio.to_thread(answer, call, run)
    queue = listen(emulator, identifier)
    try:
        _, events = await asyncio.to_thread(begin, identifier)
    except BaseException:
        leave(emulator, identifier)
        raise
    return Reply(events=_events(call, identifier, events, queue))


async def _events(call: Call, identifier: str, first: list[Event], queue: Queue) -> AsyncIterator[Event]:
    try:
        for event in first:
            yield _shown(call, event)
        while (event_ := await queue.get()) is not None:
            yield _shown(call, event_)
        yield _END
    finally:
        leave(call.emulator, identifier)


def _shown(call: Call, event: Event) -> Event:
    """Return an event as the version knows it."""
    data = event.data
    if event.name is not None and ".run.step." in event.name and "step_details" in data:
        data = _step_view(data, _includes(call))
    whole = known(call.operation.document, call.operation.answers[EVENTS], {"event": event.name, "data": data})
    return Event(event.name, whole["data"])


def _create(call: Call, identifier: str) -> tuple[Json, list[Event]]:
    with call.store.transaction():
        thread = _thread(call)
        running = run_state.active(call.emulator, thread["id"])
        if running is not None:
            raise conflict(f"Thread {thread['id']} already has an active run {running['id']}.")
        for message in call.body.get("additional_messages") or ():
            messages.add(call, thread["id"], message)
        run = _new(call, identifier, thread["id"])
        call.store.add_job("run", identifier)
    return run, [Event("thread.run.created", run), Event("thread.run.queued", run)]


def _create_both(call: Call, identifier: str) -> tuple[Json, list[Event]]:
    with call.store.transaction():
        thread = threads.make(call, call.body.get("thread") or {})
        if call.body.get("tool_resources"):
            thread["tool_resources"] |= resources(call, call.body["tool_resources"])
            call.store.put(threads.KIND, thread["id"], thread)
        run = _new(call, identifier, thread["id"])
        call.store.add_job("run", identifier)
    names = ("thread.run.created", "thread.run.queued")
    return run, [Event("thread.created", thread), *(Event(name, run) for name in names)]


def _new(call: Call, identifier: str, thread: str) -> Json:
    """Put a run; part of a transaction."""
    body, now = call.body, call.emulator.now()
    assistant = found(call, assistants.KIND, "assistant", body["assistant_id"])
    taken: Json = {name: assistant[name] if body.get(name) is None else body[name] for name in _TAKEN}
    more = body.get("additional_instructions")
    taken["instructions"] = "\n".join(filter(None, (taken["instructions"], more)))
    call.emulator.deployments.named(taken["model"], "chat.completions.create")
    functions = assistants.functions(assistants.checked_tools(taken["tools"]))
    chosen: Any = body.get("tool_choice") or "auto"
    if isinstance(chosen, dict) and chosen.get("function"):
        name = chosen["function"]["name"]
        if name not in {each.name for each in functions}:
            raise invalid("tool_choice", f"Invalid value for 'tool_choice': there is no function named '{name}'.")
    run: Json = {
        "id": identifier,
        "object": "thread.run",
        "created_at": now,
        "thread_id": thread,
        "assistant_id": assistant["id"],
        "status": "queued",
        "expires_at": now + run_state.LIFETIME,
        **taken,
        "metadata": metadata_of(body),
        "tool_choice": chosen,
        "parallel_tool_calls": body.get("parallel_tool_calls", True),
        "max_prompt_tokens": body.get("max_prompt_tokens"),
        "max_completion_tokens": body.get("max_completion_tokens"),
        "truncation_strategy": body.get("truncation_strategy") or {"type": "auto", "last_messages": None},
        **dict.fromkeys(("started_at", "completed_at", "cancelled_at", "failed_at", "usage")),
        **dict.fromkeys(("required_action", "last_error", "incomplete_details")),
        "_outputs": [],
        "_done": [],
        "_usage": None,
    }
    run_state.put(call.emulator, run)
    return run


def _submit(call: Call) -> tuple[Json, list[Event]]:
    with call.store.transaction():
        run = _run(call)
        if run["status"] != "requires_action":
            raise conflict(f"Runs in status '{run['status']}' do not accept tool outputs.")
        asked = run["required_action"]["submit_tool_outputs"]["tool_calls"]
        outputs = {given.get("tool_call_id"): given.get("output") or "" for given in call.body["tool_outputs"]}
        expected = [each["id"] for each in asked]
        if sorted(map(str, outputs)) != sorted(expected) or len(outputs) != len(call.body["tool_outputs"]):
            wrong = f"expected exactly one output for each of {', '.join(expected)}"
            raise invalid("tool_outputs", f"Invalid 'tool_outputs': {wrong}.")
        step = call.store.get(run_state.STEP, run["_step"])
        events: list[Event] = []
        if step is not None:
            for each in step["step_details"]["tool_calls"]:
                each["function"]["output"] = outputs[each["id"]]
            ended = run_state.end_step(call.emulator, step, run["_step_usage"])
            events.append(Event("thread.run.step.completed", ended))
        given = [{"name": each["function"]["name"], "output": outputs[each["id"]]} for each in asked]
        run |= {"status": "queued", "required_action": None, "_outputs": [*run["_outputs"], *given]}
        run_state.put(call.emulator, run)
        call.store.add_job("run", run["id"])
    return run, [*events, Event("thread.run.queued", run)]


def _thread(call: Call) -> Json:
    return found(call, messages.THREAD, "thread", call.path["thread_id"])


def _run(call: Call) -> Json:
    identifier = call.path["run_id"]
    run = run_state.current(call.emulator, identifier)
    if run is None or run["thread_id"] != _thread(call)["id"]:
        raise not_found("run in this thread", identifier)
    return run


def _includes(call: Call) -> bool:
    """Say whether a call wants to see the content of what a file search found."""
    return bool(call.query.get("include[]"))


def _step_view(step: Json, with_content: bool) -> Json:
    """Return a step as clients see it."""
    details: Json = step["step_details"]
    if with_content or details["type"] != "tool_calls":
        return step
    calls = [_without_content(each) for each in details["tool_calls"]]
    return step | {"step_details": details | {"tool_calls": calls}}


def _without_content(called: Json) -> Json:
    if called["type"] != "file_search":
        return called
    results = [
        {name: result[name] for name in result if name != "content"} for result in called["file_search"]["results"]
    ]
    return called | {"file_search": called["file_search"] | {"results": results}}


HANDLERS: Handlers = {
    "threads.runs.create": create,
    "threads.create_and_run": create_and_run,
    "threads.runs.submit_tool_outputs": submit_tool_outputs,
    "threads.runs.retrieve": retrieve,
    "threads.runs.list": list_runs,
    "threads.runs.update": update,
    "threads.runs.cancel": cancel,
    "threads.runs.steps.list": list_steps,
    "threads.runs.steps.retrieve": retrieve_step,
}
JOBS: dict[str, Runner] = {"run": run_work.run}
