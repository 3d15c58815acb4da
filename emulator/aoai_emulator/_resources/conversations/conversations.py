"""Conversations and their items: made, listed, changed, deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai_emulator._protocol import Reply, invalid, not_found
from aoai_emulator._resources.conversations import items
from aoai_emulator._service.resource import answer, found, listed_under, metadata_of

if TYPE_CHECKING:
    from aoai_emulator._protocol import Json
    from aoai_emulator._service.call import Call, Handlers

MOST_AT_ONCE = 20
"""How many items a request may bring."""


def create(call: Call) -> Reply:
    """Begin a conversation, with items if the request has them.

    Raises:
        RefusedError: there are too many items (400), or one that is referred to is not there (404).
    """
    body = call.body or {}
    made: Json = {
        "id": call.emulator.new_id("conv_", 48),
        "object": "conversation",
        "created_at": call.emulator.now(),
        "metadata": metadata_of(body),
    }
    with call.store.transaction():
        call.store.put(items.CONVERSATION, made["id"], made)
        _add(call, made["id"], body.get("items") or [])
    return answer(call, made)


def retrieve(call: Call) -> Reply:
    """Return a conversation.

    Raises:
        RefusedError: there is none of this id (404).
    """
    return answer(call, _conversation(call))


def update(call: Call) -> Reply:
    """Replace the metadata.

    Raises:
        RefusedError: there is none of this id (404).
    """
    with call.store.transaction():
        body: Json = _conversation(call) | {"metadata": metadata_of(call.body)}
        call.store.put(items.CONVERSATION, body["id"], body)
    return answer(call, body)


def delete(call: Call) -> Reply:
    """Delete a conversation with its items; responses that were made in it stay.

    Raises:
        RefusedError: there is none of this id (404).
    """
    identifier = _conversation(call)["id"]
    with call.store.transaction():
        call.store.delete_all(items.ITEM, identifier)
        call.store.delete(items.CONVERSATION, identifier)
    return answer(call, {"id": identifier, "object": "conversation.deleted", "deleted": True})


def create_items(call: Call) -> Reply:
    """Add items to a conversation; return them.

    Raises:
        RefusedError: there is no such conversation or item (404), or there are too many (400).
    """
    with call.store.transaction():
        made = _add(call, _conversation(call)["id"], call.body["items"])
    ends = {"first_id": made[0]["id"], "last_id": made[-1]["id"]} if made else {"first_id": None, "last_id": None}
    return answer(call, {"object": "list", "data": made, **ends, "has_more": False})


def list_items(call: Call) -> Reply:
    """Return the items of a conversation, the newest first.

    Raises:
        RefusedError: there is no such conversation (404), or an id to go on from is not there.
    """
    identifier = _conversation(call)["id"]
    page = listed_under(call, items.ITEM, f"{identifier}/", parent=identifier)
    return answer(call, {"first_id": None, "last_id": None} | page)


def retrieve_item(call: Call) -> Reply:
    """Return an item.

    Raises:
        RefusedError: there is no such conversation or item (404).
    """
    return answer(call, _item(call))


def delete_item(call: Call) -> Reply:
    """Take an item out of a conversation; return the conversation.

    Raises:
        RefusedError: there is no such conversation or item (404).
    """
    with call.store.transaction():
        call.store.delete(items.ITEM, f"{_conversation(call)['id']}/{_item(call)['id']}")
    return answer(call, _conversation(call))


def _add(call: Call, conversation: str, given: list[Json]) -> list[Json]:
    if len(given) > MOST_AT_ONCE:
        raise invalid("items", f"Invalid 'items': there are {len(given)}, at most {MOST_AT_ONCE} are allowed.")
    made: list[Json] = []
    for item in items.items(given, call.emulator.new_id):
        whole = item
        if item["type"] == "item_reference":
            meant = call.store.list(items.ITEM, where={"id": item["id"]}, limit=1).items
            if not meant:
                raise not_found("item", item["id"])
            whole = meant[0] | {"id": call.emulator.new_id("item_")}
        made.append(whole)
    items.keep(call.store, conversation, made)
    return made


def _conversation(call: Call) -> Json:
    return found(call, items.CONVERSATION, "conversation", call.path["conversation_id"])


def _item(call: Call) -> Json:
    identifier = call.path["item_id"]
    item = call.store.get(items.ITEM, f"{_conversation(call)['id']}/{identifier}")
    if item is None:
        raise not_found("item in this conversation", identifier)
    return item


HANDLERS: Handlers = {
    "conversations.create": create,
    "conversations.retrieve": retrieve,
    "conversations.update": update,
    "conversations.delete": delete,
    "conversations.items.create": create_items,
    "conversations.items.list": list_items,
    "conversations.items.retrieve": retrieve_item,
    "conversations.items.delete": delete_item,
}
