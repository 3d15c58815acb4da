"""Assistants: a model with instructions and tools, for runs on threads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai_emulator._answers import tools
from aoai_emulator._answers.resources import answer, found, metadata_of
from aoai_emulator._answers.tool_resources import resources
from aoai_emulator._call import invalid
from aoai_emulator._listing import listed

if TYPE_CHECKING:
    from aoai_emulator._call import Call, Json, Reply

KIND = "assistant"
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
        call.store.put(KIND, made["id"], made)
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
        call.store.put(KIND, changed["id"], changed)
    return answer(call, changed)


def delete(call: Call) -> Reply:
    """Delete an assistant; what it said stays.

    Raises:
        RefusedError: there is none of this id (404).
    """
    identifier = _assistant(call)["id"]
    call.store.delete(KIND, identifier)
    return answer(call, {"id": identifier, "object": "assistant.deleted", "deleted": True})


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
}
