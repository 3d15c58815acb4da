"""Stored completions: kept, listed, changed and deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai_emulator._protocol import Reply, invalid, not_found
from aoai_emulator._resources.chat import request
from aoai_emulator._resources.chat.forms import whole
from aoai_emulator._service.listing import listed
from aoai_emulator._service.resource import answer

if TYPE_CHECKING:
    from aoai_emulator._protocol import Json
    from aoai_emulator._resources.chat.forms import Completion
    from aoai_emulator._service.call import Call, Handlers

STORED = "chat.completion"
"""The kind of stored completions in the store; that of their messages has `.message` after it."""


def store(call: Call, completion: Completion) -> None:
    """Keep a completion with the messages that it answers."""
    body, made = call.body, whole(completion)
    choice_given, tools = body.get("tool_choice"), body.get("tools")
    choices = [
        {
            "index": each["index"],
            "finish_reason": each["finish_reason"],
            "message": {key: each["message"].get(key) for key in ("role", "content", "tool_calls")},
        }
        for each in made["choices"]
    ]
    stored = {
        **completion.head,
        "choices": choices,
        "usage": {key: made["usage"][key] for key in ("prompt_tokens", "completion_tokens", "total_tokens")},
        "metadata": body.get("metadata") or {},
        "request_id": completion.head["id"],
        "input_user": body.get("user"),
        "tools": [{"type": each["type"], each["type"]: each[each["type"]]} for each in tools] if tools else None,
        "tool_choice": choice_given if isinstance(choice_given, str) or choice_given is None else "function",
        **{name: body.get(name) for name in ("seed", "temperature", "top_p", "frequency_penalty", "presence_penalty")},
    }
    identifier = completion.head["id"]
    turns = request.read(body, completion.head["model"], 0).wanted.turns
    with call.store.transaction():
        call.store.put(STORED, identifier, stored)
        for index, turn in enumerate(turns):
            message = {"id": f"{identifier}-{index}", "role": turn.role, "content": turn.text}
            message |= {"name": turn.name} if turn.name else {}
            call.store.put(f"{STORED}.message", message["id"], message, parent=identifier)


def retrieve(call: Call) -> Reply:
    """Return a stored completion.

    Raises:
        RefusedError: there is none of this id.
    """
    return answer(call, _found(call) | {"object": "chat.completion"})


def update(call: Call) -> Reply:
    """Replace the metadata of a stored completion.

    Raises:
        RefusedError: there is none of this id.
    """
    metadata = call.body.get("metadata") or {}
    changed = call.store.update(STORED, call.path["completion_id"], lambda stored: stored | {"metadata": metadata})
    return answer(call, changed if changed is not None else _found(call))


def delete(call: Call) -> Reply:
    """Delete a stored completion.

    Raises:
        RefusedError: there is none of this id.
    """
    identifier = _found(call)["id"]
    with call.store.transaction():
        call.store.delete(STORED, identifier)
        call.store.delete_all(f"{STORED}.message", identifier)
    return Reply({"id": identifier, "object": "chat.completion.deleted", "deleted": True})


def list_stored(call: Call) -> Reply:
    """Return the stored completions, of a model if the query names one, that have its metadata (`key=value`).

    Raises:
        RefusedError: an id to go on from is not there.
    """
    where = {"model": call.query["model"]} if call.query.get("model") else {}
    given = call.query.get("metadata")
    if isinstance(given, str):
        name, equals, wanted = given.partition("=")
        if not equals:
            raise invalid("metadata", "Invalid value for 'metadata': expected key=value.")
        given = {name: wanted}
    found = listed(call, STORED, where=where)
    if given:
        found["data"] = [each for each in found["data"] if given.items() <= each["metadata"].items()]
    return answer(call, found | {"total": len(found["data"])})


def list_messages(call: Call) -> Reply:
    """Return the messages that a stored completion answered.

    Raises:
        RefusedError: there is none of this id, or an id to go on from is not there.
    """
    found = listed(call, f"{STORED}.message", parent=_found(call)["id"], descending=False)
    return answer(call, found | {"total": len(found["data"])})


def _found(call: Call) -> Json:
    identifier = call.path["completion_id"]
    stored = call.store.get(STORED, identifier)
    if stored is None:
        raise not_found("chat completion", identifier)
    return stored


HANDLERS: Handlers = {
    "chat.completions.list": list_stored,
    "chat.completions.retrieve": retrieve,
    "chat.completions.update": update,
    "chat.completions.delete": delete,
    "chat.completions.messages.list": list_messages,
}
