"""Threads: the conversations that runs go on with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai_emulator._resources.assistants import messages, run_state
from aoai_emulator._resources.assistants.tool_resources import resources
from aoai_emulator._service.resource import answer, found, metadata_of

if TYPE_CHECKING:
    from aoai_emulator._protocol import Json, Reply
    from aoai_emulator._service.call import Call

KIND = messages.THREAD


def create(call: Call) -> Reply:
    """Begin a thread, with messages if the request has them.

    Raises:
        RefusedError: a file or a vector store is not there (404).
    """
    with call.store.transaction():
        made = make(call, call.body or {})
    return answer(call, made)


def make(call: Call, given: Json) -> Json:
    """Put a thread with its messages; part of a transaction.

    Raises:
        RefusedError: a file or a vector store is not there (404).
    """
    made: Json = {
        "id": call.emulator.new_id("thread_"),
        "object": "thread",
        "created_at": call.emulator.now(),
        "metadata": metadata_of(given),
        "tool_resources": resources(call, given.get("tool_resources")),
    }
    call.store.put(KIND, made["id"], made)
    for message in given.get("messages") or ():
        messages.add(call, made["id"], message)
    return call.store.get(KIND, made["id"]) or made


def retrieve(call: Call) -> Reply:
    """Return a thread.

    Raises:
        RefusedError: there is none of this id (404).
    """
    return answer(call, _thread(call))


def update(call: Call) -> Reply:
    """Change metadata or resources.

    Raises:
        RefusedError: there is none of this id, or no such file or vector store (404).
    """
    body = call.body
    with call.store.transaction():
        changed = _thread(call)
        if "metadata" in body:
            changed["metadata"] = metadata_of(body)
        if "tool_resources" in body:
            changed["tool_resources"] |= resources(call, body["tool_resources"])
        call.store.put(KIND, changed["id"], changed)
    return answer(call, changed)


def delete(call: Call) -> Reply:
    """Delete a thread with its messages and runs.

    Raises:
        RefusedError: there is none of this id (404).
    """
    with call.store.transaction():
        identifier = _thread(call)["id"]
        for run in call.store.list(run_state.KIND, parent=identifier, limit=None).items:
            call.store.delete_all(run_state.STEP, run["id"])
        for kind in (run_state.KIND, messages.KIND):
            call.store.delete_all(kind, identifier)
        call.store.delete(KIND, identifier)
    return answer(call, {"id": identifier, "object": "thread.deleted", "deleted": True})


def _thread(call: Call) -> Json:
    return found(call, KIND, "thread", call.path["thread_id"])


HANDLERS = {
    "threads.create": create,
    "threads.retrieve": retrieve,
    "threads.update": update,
    "threads.delete": delete,
}
