"""Responses: made whole, as a stream or in the background; kept, and gone on with by `previous_response_id`.

Functions are called as in a chat. The service's own tools, such as a search in files, are taken and not used.
A last message `fail: X` makes a response that fails with X.
"""

from __future__ import annotations

import asyncio
import base64
import re
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Any

from aoai_emulator._model import content_filter, conversation, logprobs
from aoai_emulator._model.text import question
from aoai_emulator._protocol import Event, Reply, invalid, not_found
from aoai_emulator._resources.conversations import items
from aoai_emulator._resources.responses import request
from aoai_emulator._resources.responses.events import events
from aoai_emulator._spec.documents import EVENTS, JSON
from aoai_emulator._spec.known import known

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator

    from aoai_emulator._model.conversation import Answer, Wanted
    from aoai_emulator._protocol import Json
    from aoai_emulator._service.call import Call, Handlers
    from aoai_emulator._service.jobs import Work
    from aoai_emulator._spec.documents import Document

STORED = "response"
"""The kind of responses in the store."""
INPUT = "response.input"
"""The kind of what each of them was asked: `{"items": [...]}`, under the id of the response."""
ITEM = "response.item"
"""The kind of all their items, by the id of the item, each belonging to its response."""
_BEGINNING = 3
"""The events of a response in the background before it is made: created, queued, in progress."""
WAITING = {"queued", "in_progress"}
MOST = 100
"""How many items a list may ask for."""


def create(call: Call) -> Reply:
    """Make a response.

    Raises:
        RefusedError: the service would not, or the content filter holds the prompt back.
    """
    body = call.body
    given = [_referred(call, item) for item in items.items(body.get("input"), call.emulator.new_id)]
    conversation_id = items.named(call)
    before = _before(call) if conversation_id is None else items.kept(call.store, conversation_id)
    final = _made(call, before, given)
    if conversation_id is not None:
        final["conversation"] = {"id": conversation_id}
    background = bool(body.get("background"))
    waiting = background and not body.get("stream")
    begun = final | {"status": "queued", "output": [], "usage": None, "error": None, "incomplete_details": None}
    if body.get("store") is not False:
        with call.store.transaction():
            call.store.put(STORED, final["id"], begun if waiting else final)
            call.store.put(INPUT, final["id"], {"items": given})
            for item in [*given, *final["output"]]:
                call.store.put(ITEM, item["id"], item, parent=final["id"])
            if waiting:
                call.store.add_job(STORED, final["id"], {"final": final})
    if conversation_id is not None:
        with call.store.transaction():
            items.keep(call.store, conversation_id, [*given, *final["output"]])
    if body.get("stream"):
        return Reply(events=_sent(call, events(final, queued=background)))
    return Reply(_as_known(call, begun if waiting else final))


def retrieve(call: Call) -> Reply:
    """Return a response that was kept, or its events.

    Raises:
        RefusedError: there is none of this id (404), or it cannot be streamed (400).
    """
    kept = _found(call)
    if not call.query.get("stream"):
        return Reply(_as_known(call, kept))
    if not kept["background"]:
        raise invalid("stream", "Only a response that was made in the background can be streamed when it is retrieved.")
    after = call.query.get("starting_after")
    return Reply(events=_resumed(call, kept, -1 if after is None else int(after)))


def cancel(call: Call) -> Reply:
    """Cancel a response that is made in the background; one that is over stays as it is.

    Raises:
        RefusedError: there is none of this id (404), or it was not made in the background (400).
    """
    identifier = _found(call)["id"]
    if not _found(call)["background"]:
        raise invalid(None, "Cannot cancel a synchronous response.", "invalid_state")
    changed = call.store.update(
        STORED, identifier, lambda kept: kept | {"status": "cancelled"} if kept["status"] in WAITING else kept
    )
    return Reply(_as_known(call, changed or _found(call)))


def delete(call: Call) -> Reply:
    """Delete a response that was kept.

    Raises:
        RefusedError: there is none of this id.
    """
    identifier = _found(call)["id"]
    with call.store.transaction():
        call.store.delete(STORED, identifier)
        call.store.delete(INPUT, identifier)
        call.store.delete_all(ITEM, identifier)
    return Reply({"id": identifier, "object": "response.deleted", "deleted": True})


def list_input_items(call: Call) -> Reply:
    """Return what a response was asked, the newest item first unless the query says otherwise.

    Raises:
        RefusedError: there is none of this id, an id to go on from is not there, or the limit is not allowed.
    """
    kept = call.store.get(INPUT, _found(call)["id"]) or {"items": []}
    items: list[Json] = kept["items"]
    document = call.operation.document
    page_schema = document.resolved(call.operation.answers[JSON])["properties"]["data"]
    listed_types = _types(document, page_schema["items"])
    items = [item for item in items if item["type"] in listed_types]  # The other kinds have no place in a list.
    if call.query.get("order") != "asc":
        items.reverse()
    limit = call.query.get("limit")
    if limit is not None and not 1 <= limit <= MOST:
        raise invalid("limit", f"Invalid value for 'limit': {limit} is not between 1 and {MOST}.")
    start, end = _cursor(call, "after", items, -1) + 1, _cursor(call, "before", items, len(items))
    page = items[start:end][: limit or 20]
    ends = {"first_id": page[0]["id"], "last_id": page[-1]["id"]} if page else {"first_id": None, "last_id": None}
    found = {"object": "list", "data": page, **ends, "has_more": start + len(page) < end}
    return Reply(_as_known(call, found))


async def finish(work: Work) -> None:
    """Make a response that waits in the background."""
    for status in ("in_progress", None):
        await work.emulator.step()
        changes: Json = {"status": status} if status else work.job.body["final"]
        await asyncio.to_thread(work.store.update, STORED, work.subject, partial(_merged, changes))


def _merged(changes: Json, kept: Json) -> Json:
    return kept if kept["status"] == "cancelled" else kept | changes


def _made(call: Call, before: list[Json], given: list[Json]) -> Json:
    """Return the response to a request, with the fields of all versions.

    Args:
        call: the request.
        before: the items that it goes on from.
        given: its own.
    """
    body, emulator, model = call.body, call.emulator, call.model
    request.check_calls([*before, *given])
    turns, attached = request.turns([*before, *given])
    wanted = request.wanted(body, turns, model, emulator.seed)
    conversation.check(wanted)
    content_filter.of_prompts([[turn.text for turn in wanted.turns]])
    answer = conversation.answer(wanted)
    asked = conversation.prompt_tokens(wanted, attached)
    final: Json = {
        "id": emulator.new_id("resp_", 48),
        "object": "response",
        "created_at": emulator.now(),
        "status": "completed",
        "background": bool(body.get("background")),
        "error": None,
        "incomplete_details": None,
        "instructions": body.get("instructions"),
        "max_output_tokens": body.get("max_output_tokens"),
        "max_tool_calls": body.get("max_tool_calls"),
        "model": model,
        "output": _output(call, wanted, answer),
        "parallel_tool_calls": body.get("parallel_tool_calls") is not False,
        "previous_response_id": body.get("previous_response_id"),
        "prompt": body.get("prompt"),
        "reasoning": {"effort": None, "summary": None} | (body.get("reasoning") or {}),
        "temperature": _or(body.get("temperature"), 1.0),
        "text": {"format": {"type": "text"}} | (body.get("text") or {}),
        "tool_choice": body.get("tool_choice") or "auto",
        "tools": body.get("tools") or [],
        "top_logprobs": body.get("top_logprobs") or 0,
        "top_p": _or(body.get("top_p"), 1.0),
        "truncation": body.get("truncation") or "disabled",
        "usage": {
            "input_tokens": asked,
            "input_tokens_details": {"cached_tokens": 0},
            "output_tokens": answer.tokens,
            "output_tokens_details": {"reasoning_tokens": answer.thinking},
            "total_tokens": asked + answer.tokens,
        },
        "user": body.get("user"),
        "metadata": body.get("metadata") or {},
    }
    reasons = {"length": "max_output_tokens", "content_filter": "content_filter"}
    if answer.ending in reasons:
        final |= {"status": "incomplete", "incomplete_details": {"reason": reasons[answer.ending]}}
    failed = re.match(r"fail:\s*(.+)$", question(wanted.turns), re.IGNORECASE | re.DOTALL)
    if failed and turns[-1].role == "user":
        error = {"code": "server_error", "message": failed[1]}
        final |= {"status": "failed", "error": error, "output": [], "usage": None}
    return final


def _output(call: Call, wanted: Wanted, answer: Answer) -> list[Json]:
    new_id = call.emulator.new_id
    status = "completed" if answer.ending in {"stop", "tool_calls"} else "incomplete"
    output = [_reasoning(call)] if wanted.thinking else []
    for called in answer.calls:
        item = {"type": "function_call", "id": new_id("fc_"), "call_id": new_id("call_"), "status": "completed"}
        output.append(item | called._asdict())
    if output and answer.calls:
        output[-1]["status"] = status
    if answer.calls or (wanted.thinking and not answer.pieces and status == "incomplete"):
        return output
    part: Json = {"type": "output_text", "text": answer.text, "annotations": []}
    if answer.refused:
        part = {"type": "refusal", "refusal": answer.text}
    elif "message.output_text.logprobs" in (call.body.get("include") or ()) or call.body.get("top_logprobs"):
        part["logprobs"] = logprobs.of_chat(answer.pieces, int(call.body.get("top_logprobs") or 0))
    message = {"type": "message", "id": new_id("msg_"), "role": "assistant", "status": status, "content": [part]}
    return [*output, message]


def _reasoning(call: Call) -> Json:
    asked = call.body["reasoning"]
    item: Json = {"type": "reasoning", "id": call.emulator.new_id("rs_"), "summary": []}
    if asked.get("summary") or asked.get("generate_summary"):
        text = f"The emulator does not reason; the effort asked for was {asked['effort']}."
        item["summary"] = [{"type": "summary_text", "text": text}]
    if "reasoning.encrypted_content" in (call.body.get("include") or ()):
        item["encrypted_content"] = base64.b64encode(item["id"].encode()).decode()
    return item


def _before(call: Call) -> list[Json]:
    """Return the items of the responses that the request goes on from, oldest first."""
    found: list[Json] = []
    identifier: str | None = call.body.get("previous_response_id")
    if identifier is not None and call.store.get(STORED, identifier) is None:
        message = f"Previous response with id '{identifier}' not found."
        raise invalid("previous_response_id", message, "previous_response_not_found")
    while identifier is not None:
        kept, asked = call.store.get(STORED, identifier), call.store.get(INPUT, identifier)
        if kept is None or asked is None:  # One further back was deleted.
            break
        found = [*asked["items"], *kept["output"], *found]
        identifier = kept["previous_response_id"]
    return found


def _referred(call: Call, item: Json) -> Json:
    """Return the item that a reference means; any other item as it is."""
    if item["type"] != "item_reference":
        return item
    found = call.store.get(ITEM, item["id"])
    if found is None:
        raise not_found("item", item["id"])
    return found


def _found(call: Call) -> Json:
    identifier = call.path["response_id"]
    kept = call.store.get(STORED, identifier)
    if kept is None:
        raise not_found("response", identifier)
    return kept


def _cursor(call: Call, name: str, items: list[Json], otherwise: int) -> int:
    """Return the place of the item that the query names; another if it names none."""
    identifier = call.query.get(name)
    if identifier is None:
        return otherwise
    for index, item in enumerate(items):
        if item["id"] == identifier:
            return index
    raise invalid(name, f"Invalid value for '{name}': there is no '{identifier}' in this list.")


async def _resumed(call: Call, kept: Json, after: int) -> AsyncIterator[Event]:
    """Yield the events of a response in the background after a number; those that are not there yet when they are."""
    store, waited = call.store, kept
    while waited["status"] in WAITING:
        for event in _sent(call, islice(events(waited, queued=True), _BEGINNING), after):
            after = max(after, event.data["sequence_number"])
            yield event
        await call.emulator.step()
        found: Json | None = await asyncio.to_thread(store.get, STORED, kept["id"])
        waited = kept | {"status": "cancelled"} if found is None else found
    for event in _sent(call, events(waited, queued=True), after):
        yield event


def _sent(call: Call, made: Iterable[Json], after: int = -1) -> Iterator[Event]:
    """Yield events as the version knows them, those that come after a number."""
    document, schema = call.operation.document, call.operation.answers[EVENTS]
    types = _types(document, schema)
    for event in made:
        if event["type"] not in types or event["sequence_number"] <= after:  # It came with a later version.
            continue
        shown = known(document, schema, event)
        if "response" in event:  # In events, v1 forgets the model.
            shown["response"] = _as_known(call, event["response"])
        yield Event(event["type"], shown)


def _as_known(call: Call, body: Json) -> Json:
    document, schema = call.operation.document, call.operation.answers[JSON]
    found: Json = known(document, schema, body)
    choice = document.resolved(schema)["properties"].get("tool_choice")
    if isinstance(found.get("tool_choice"), str) and choice is not None and not _takes_text(document, choice):
        del found["tool_choice"]  # v1 describes objects alone
    return found


def _types(document: Document, schema: Json) -> set[str]:
    """Return the values of `type` that tell the variants of a union apart."""
    schema = document.resolved(schema)
    if "anyOf" in schema and "properties" not in schema:
        return {name for variant in schema["anyOf"] for name in _types(document, variant)}
    told = document.resolved(schema.get("properties", {}).get("type", {}))
    return {*told.get("enum", ()), *([told["const"]] if "const" in told else [])}


def _takes_text(document: Document, schema: Json) -> bool:
    schema = document.resolved(schema)
    return schema.get("type") == "string" or any(_takes_text(document, each) for each in schema.get("anyOf", ()))


def _or(value: Any, otherwise: Any) -> Any:
    return otherwise if value is None else value


HANDLERS: Handlers = {
    "responses.create": create,
    "responses.retrieve": retrieve,
    "responses.delete": delete,
    "responses.cancel": cancel,
    "responses.input_items.list": list_input_items,
}
JOBS = {STORED: finish}
