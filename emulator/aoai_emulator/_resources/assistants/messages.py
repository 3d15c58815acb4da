"""The messages of a thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai_emulator._protocol import invalid, not_found
from aoai_emulator._resources.assistants import run_state
from aoai_emulator._resources.assistants.tool_resources import attach, attached
from aoai_emulator._service.listing import listed
from aoai_emulator._service.resource import answer, conflict, found, listed_under, metadata_of

if TYPE_CHECKING:
    from aoai_emulator._protocol import Json, Reply
    from aoai_emulator._service.backend import Backend
    from aoai_emulator._service.call import Call

THREAD, KIND, FILE = "thread", "thread.message", "thread.message.file"


def create(call: Call) -> Reply:
    """Add a message to a thread.

    Raises:
        RefusedError: there is no such thread or file (404), or a run is going on there (400).
    """
    with call.store.transaction():
        thread = _thread(call)
        active = run_state.active(call.emulator, thread["id"])
        if active is not None:
            raise conflict(f"Can't add messages to {thread['id']} while a run {active['id']} is active.")
        made = add(call, thread["id"], call.body)
    return answer(call, made)


def add(call: Call, thread: str, given: Json) -> Json:
    """Put a message that a request has; part of a transaction.

    Raises:
        RefusedError: it is empty (400), or a file is not there (404).
    """
    said: Any = given["content"]  # a text, or parts of which some are texts
    parts: list[Json] = [{"type": "text", "text": said}] if isinstance(said, str) else list(said)
    if not parts or (isinstance(said, str) and not said.strip()):
        raise invalid("content", "Message content must be non-empty.")
    attachments = given.get("attachments") or []
    if attachments:
        owner = call.store.get(THREAD, thread)
        if owner is not None:
            call.store.put(THREAD, thread, attach(call, owner, attachments))
    made = new(call.emulator, thread, given["role"])
    made |= {
        "content": [
            {"type": "text", "text": {"value": part["text"], "annotations": []}} if part["type"] == "text" else part
            for part in parts
        ],
        "attachments": attachments,
        "metadata": metadata_of(given),
        "status": "completed",
        "completed_at": call.emulator.now(),
    }
    made["file_ids"] = attached(call, given)
    call.store.put(KIND, made["id"], made, parent=thread)
    for file in made["file_ids"]:
        held = {"id": file, "object": "thread.message.file", "created_at": made["created_at"], "message_id": made["id"]}
        call.store.put(FILE, f"{made['id']}/{file}", held, parent=made["id"])
    return made


def new(emulator: Backend, thread: str, role: str) -> Json:
    """Return a message that is only just begun."""
    return {
        "id": emulator.new_id("msg_"),
        "object": "thread.message",
        "created_at": emulator.now(),
        "thread_id": thread,
        "role": role,
        "content": [],
        "attachments": [],
        "file_ids": [],
        "metadata": {},
        "status": "in_progress",
        **dict.fromkeys(("assistant_id", "run_id", "completed_at", "incomplete_at", "incomplete_details")),
    }


def retrieve(call: Call) -> Reply:
    """Return a message.

    Raises:
        RefusedError: there is no such thread or message (404).
    """
    return answer(call, _message(call))


def list_messages(call: Call) -> Reply:
    """Return the messages of a thread, the newest first, of one run if the query names it.

    Raises:
        RefusedError: there is no such thread (404), or an id to go on from is not there.
    """
    where = {"run_id": call.query["run_id"]} if "run_id" in call.query else None
    return answer(call, listed(call, KIND, parent=_thread(call)["id"], where=where))


def update(call: Call) -> Reply:
    """Replace the metadata.

    Raises:
        RefusedError: there is no such thread or message (404).
    """
    with call.store.transaction():
        body = _message(call)
        if "metadata" in call.body:
            body["metadata"] = metadata_of(call.body)
        call.store.put(KIND, body["id"], body, parent=body["thread_id"])
    return answer(call, body)


def delete(call: Call) -> Reply:
    """Delete a message.

    Raises:
        RefusedError: there is no such thread or message (404).
    """
    identifier = _message(call)["id"]
    with call.store.transaction():
        call.store.delete_all(FILE, identifier)
        call.store.delete(KIND, identifier)
    return answer(call, {"id": identifier, "object": "thread.message.deleted", "deleted": True})


def list_files(call: Call) -> Reply:
    """Return the files of a message, the newest first.

    Raises:
        RefusedError: there is no such thread or message (404), or an id to go on from is not there.
    """
    identifier = _message(call)["id"]
    return answer(call, listed_under(call, FILE, f"{identifier}/", parent=identifier))


def retrieve_file(call: Call) -> Reply:
    """Return a file of a message.

    Raises:
        RefusedError: there is no such thread, message or file (404).
    """
    identifier = call.path["file_id"]
    body = call.store.get(FILE, f"{_message(call)['id']}/{identifier}")
    if body is None:
        raise not_found("file of this message", identifier)
    return answer(call, body)


def _thread(call: Call) -> Json:
    return found(call, THREAD, "thread", call.path["thread_id"])


def _message(call: Call) -> Json:
    return found(call, KIND, "message in this thread", call.path["message_id"], ("thread_id", _thread(call)["id"]))


HANDLERS = {
    "threads.messages.create": create,
    "threads.messages.retrieve": retrieve,
    "threads.messages.list": list_messages,
    "threads.messages.update": update,
    "threads.messages.delete": delete,
    "threads.messages.files.list": list_files,
    "threads.messages.files.retrieve": retrieve_file,
}
