"""Assistants: a model with instructions and tools, for runs on threads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai_emulator._model import tools
from aoai_emulator._protocol import invalid, not_found
from aoai_emulator._resources.assistants.tool_resources import attached, resources
from aoai_emulator._service.listing import listed
from aoai_emulator._service.resource import answer, found, listed_under, metadata_of

if TYPE_CHECKING:
    from aoai_emulator._protocol import Json, Reply
    from aoai_emulator._service.call import Call

KIND, FILE = "assistant", "assistant.file"
MOST_TOOLS = 128
_FIELDS: dict[str, Any] = {
    "name": None,
    "description": None,
    "instructions": None,
    "temperature": 1.0,
    "top_p": 1.0,
    "response_format": "auto",
}
"""What a request may say as it likes, with the defaults."""


def create(call: Call) -> Reply:
    """Keep an assistant.

    Raises:
        RefusedError: there is no such deployment, file or vector store (404), or a tool is not allowed (400).
    """
    body = call.body
    made: Json = {
        "id": call.emulator.new_id("asst_"),
        "object": "assistant",
        "created_at": call.emulator.now(),
        **{name: body.get(name, default) for name, default in _FIELDS.items()},
        "model": _deployed(call, body["model"]),
        "tools": checked_tools(body.get("tools") or []),
        "metadata": metadata_of(body),
    }
    with call.store.transaction():
        made["tool_resources"] = resources(call, body.get("tool_resources"))
        _hold(call, made, attached(call, body))
    return answer(call, made)


def retrieve(call: Call) -> Reply:
    """Return an assistant.

    Raises:
        RefusedError: there is none of this id (404).
    """
    return answer(call, _assistant(call))


def list_assistants(call: Call) -> Reply:
    """Return the assistants, the newest first.

    Raises:
        RefusedError: an id to go on from is not there.
    """
    return answer(call, listed(call, KIND))


def update(call: Call) -> Reply:
    """Change what the request names.

    Raises:
        RefusedError: there is none of this id, or no such deployment, file or vector store (404).
    """
    body = call.body
    changes: Json = {name: body[name] for name in _FIELDS if name in body}
    if "model" in body:
        changes["model"] = _deployed(call, body["model"])
    if "tools" in body:
        changes["tools"] = checked_tools(body["tools"])
    if "metadata" in body:
        changes["metadata"] = metadata_of(body)
    with call.store.transaction():
        changed = _assistant(call) | changes
        if "tool_resources" in body:
            changed["tool_resources"] |= resources(call, body["tool_resources"])
        _hold(call, changed, attached(call, body) if "file_ids" in body else changed["file_ids"])
    return answer(call, changed)


def delete(call: Call) -> Reply:
    """Delete an assistant; what it said stays.

    Raises:
        RefusedError: there is none of this id (404).
    """
    identifier = _assistant(call)["id"]
    with call.store.transaction():
        call.store.delete_all(FILE, identifier)
        call.store.delete(KIND, identifier)
    return answer(call, {"id": identifier, "object": "assistant.deleted", "deleted": True})


def create_file(call: Call) -> Reply:
    """Attach a file to an assistant.

    Raises:
        RefusedError: there is no such assistant or file (404), or it has too many (400).
    """
    file = call.body["file_id"]
    with call.store.transaction():
        body = _assistant(call)
        held = [each for each in body["file_ids"] if each != file]
        _hold(call, body, attached(call, {"file_ids": [*held, file]}))
    return answer(call, call.store.get(FILE, f"{body['id']}/{file}") or {})


def retrieve_file(call: Call) -> Reply:
    """Return a file of an assistant.

    Raises:
        RefusedError: there is no such assistant or file (404).
    """
    return answer(call, _file(call))


def list_files(call: Call) -> Reply:
    """Return the files of an assistant, the newest first.

    Raises:
        RefusedError: there is no such assistant (404), or an id to go on from is not there.
    """
    identifier = _assistant(call)["id"]
    return answer(call, listed_under(call, FILE, f"{identifier}/", parent=identifier))


def delete_file(call: Call) -> Reply:
    """Detach a file from an assistant; the file itself stays.

    Raises:
        RefusedError: there is no such assistant or file (404).
    """
    with call.store.transaction():
        identifier, body = _file(call)["id"], _assistant(call)
        _hold(call, body, [each for each in body["file_ids"] if each != identifier])
    return answer(call, {"id": identifier, "object": "assistant.file.deleted", "deleted": True})


def _hold(call: Call, body: Json, held: list[str]) -> None:
    """Put an assistant with the files that it holds; part of a transaction."""
    call.store.put(KIND, body["id"], body | {"file_ids": held})
    there = {file["id"] for file in call.store.list(FILE, parent=body["id"], limit=None).items}
    for file in there.difference(held):
        call.store.delete(FILE, f"{body['id']}/{file}")
    for file in held:
        if file not in there:
            made = {"id": file, "object": "assistant.file", "created_at": call.emulator.now()}
            call.store.put(FILE, f"{body['id']}/{file}", made | {"assistant_id": body["id"]}, parent=body["id"])
    body["file_ids"] = held


def _file(call: Call) -> Json:
    identifier = call.path["file_id"]
    body = call.store.get(FILE, f"{_assistant(call)['id']}/{identifier}")
    if body is None:
        raise not_found("file of this assistant", identifier)
    return body


def checked_tools(given: list[Json]) -> list[Json]:
    """Return the tools of a request.

    Raises:
        RefusedError: there are too many, or a function's name or schema is not allowed (400).
    """
    if len(given) > MOST_TOOLS:
        raise invalid("tools", f"Invalid 'tools': at most {MOST_TOOLS} are allowed.")
    tools.check(functions(given))
    return given


def functions(given: list[Json]) -> list[tools.Tool]:
    """Return the functions among some tools."""
    return [
        tools.Tool(
            tool["function"]["name"],
            tool["function"].get("description") or "",
            tool["function"].get("parameters"),
            bool(tool["function"].get("strict")),
            f"tools[{index}].function",
        )
        for index, tool in enumerate(given)
        if tool.get("type") == "function"
    ]


def _deployed(call: Call, model: str) -> str:
    """Return the name of a deployment that can chat."""
    return call.emulator.deployments.named(model, "chat.completions.create").name


def _assistant(call: Call) -> Json:
    return found(call, KIND, "assistant", call.path["assistant_id"])


HANDLERS = {
    "assistants.create": create,
    "assistants.retrieve": retrieve,
    "assistants.list": list_assistants,
    "assistants.update": update,
    "assistants.delete": delete,
    "assistants.files.create": create_file,
    "assistants.files.retrieve": retrieve_file,
    "assistants.files.list": list_files,
    "assistants.files.delete": delete_file,
}
