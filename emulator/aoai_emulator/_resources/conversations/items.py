"""The items of conversations, in full as answers have them, and how they are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai_emulator._protocol import invalid, not_found

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from aoai_emulator._protocol import Json
    from aoai_emulator._service.call import Call
    from aoai_emulator._state.store import Store

CONVERSATION, ITEM = "conversation", "conversation.item"
"""The kinds in the store; an item has the id of its conversation before its own there."""


def items(given: Any, new_id: Callable[[str], str]) -> list[Json]:
    """Return the items of `input` in full: with an id, a type, a status, and content in parts.

    Args:
        given: a text, or a list of items as any version takes them; None for nothing.
        new_id: makes an id that begins with what it is given.
    """
    if not isinstance(given, list):
        given = [] if given is None else [{"role": "user", "content": given}]
    return [_item(each, new_id) for each in given]


def _item(item: Json, new_id: Callable[[str], str]) -> Json:
    if item.get("type") not in (None, "message"):
        if item["type"] == "item_reference":
            return item
        prefix = {"function_call": "fc_", "function_call_output": "fc_", "reasoning": "rs_"}.get(item["type"], "item_")
        whole: Json = {"id": new_id(prefix), "status": "completed"} | item
        if item["type"] == "reasoning":
            whole.setdefault("summary", [])
        return whole
    role, content = item.get("role", "user"), item["content"]
    if isinstance(content, str):
        content = [{"type": "output_text" if role == "assistant" else "input_text", "text": content}]
    if role == "assistant":
        content = [_said(part) for part in content]
    message = {"id": new_id("msg_"), "type": "message", "role": role, "status": "completed"}
    return message | item | {"content": content}


def _said(part: Json) -> Json:
    """Return a part of an assistant's message as an answer has it."""
    if part["type"] in {"input_text", "output_text"}:
        return {"annotations": []} | part | {"type": "output_text"}
    return part


def named(call: Call) -> str | None:
    """Return the id of the conversation that a request for a response names; None for none.

    Raises:
        RefusedError: there is none of this id (404), or the request goes on from a response too (400).
    """
    given: Any = call.body.get("conversation")
    identifier: str | None = given["id"] if isinstance(given, dict) else given
    if identifier is None:
        return None
    if call.body.get("previous_response_id") is not None:
        message = "Mutually exclusive parameters: give 'conversation' or 'previous_response_id', not both."
        raise invalid("previous_response_id", message, "mutually_exclusive_parameters")
    if call.store.get(CONVERSATION, identifier) is None:
        raise not_found("conversation", identifier)
    return identifier


def kept(store: Store, conversation: str) -> list[Json]:
    """Return the items of a conversation, oldest first."""
    return list(store.list(ITEM, parent=conversation, limit=None, descending=False).items)


def keep(store: Store, conversation: str, added: Iterable[Json]) -> None:
    """Put items at the end of a conversation; part of a transaction."""
    for item in added:
        store.put(ITEM, f"{conversation}/{item['id']}", item, parent=conversation)
