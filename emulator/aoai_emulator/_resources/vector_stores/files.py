"""Files in vector stores: put there, indexed in the background, and shown."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from aoai_emulator._protocol import invalid, not_found
from aoai_emulator._resources import files, vector_index
from aoai_emulator._resources.vector_index import AUTO, FILE, UnreadableError
from aoai_emulator._service.resource import conflict, found, listed_under, told

if TYPE_CHECKING:
    from aoai_emulator._protocol import Json
    from aoai_emulator._service.backend import Backend
    from aoai_emulator._service.call import Call
    from aoai_emulator._service.jobs import Work

KIND = "vector_store"
DAY = 86_400
STATES = ("in_progress", "completed", "failed", "cancelled")
_OLD_CODES = {
    "server_error": "internal_error",
    "unsupported_file": "unhandled_mime_type",
    "invalid_file": "parsing_error",
}
"""What versions before 2025 call the reasons why a file could not be indexed."""


def meant(call: Call) -> Json:
    """Return the vector store that a call is about.

    Raises:
        RefusedError: there is none of this id (404).
    """
    return found(call, KIND, "vector store", call.path["vector_store_id"])


def active(call: Call) -> Json:
    """Return the vector store that a call is about, as of now in use.

    Raises:
        RefusedError: there is none of this id (404), or it has expired (400).
    """
    body = meant(call)
    if expires(body) is not None and (expires(body) or 0) <= call.emulator.now():
        raise conflict(f"The vector store '{body['id']}' has expired.")
    body |= {"last_active_at": call.emulator.now()}
    call.store.put(KIND, body["id"], body)
    return body


def add(
    emulator: Backend,
    vector_store: str,
    file: str,
    strategy: Json | None = None,
    attributes: Json | None = None,
    batch: str | None = None,
) -> Json:
    """Put a file into a vector store and have it indexed; part of a transaction.

    Raises:
        RefusedError: the file is not there.
    """
    if files.live(emulator, file) is None:
        raise not_found("file", file)
    body: Json = {
        "id": file,
        "object": "vector_store.file",
        "created_at": emulator.now(),
        "usage_bytes": 0,
        "vector_store_id": vector_store,
        "status": "in_progress",
        "last_error": None,
        "chunking_strategy": {"type": "static", "static": strategy or AUTO},
        "attributes": attributes,
        "_batch": batch,
    }
    key = f"{vector_store}/{file}"
    emulator.store.put(FILE, key, body, parent=vector_store)
    emulator.store.add_job("vector_store.file", key)
    return body


async def run_file(work: Work) -> None:
    """Index a file; what goes wrong is in its `last_error`."""

    def fail(message: str) -> None:
        error = {"code": "server_error", "message": message}
        work.store.update(FILE, work.subject, lambda body: body | {"status": "failed", "last_error": error})

    async with told(fail):
        await work.emulator.step()
        await asyncio.to_thread(_index, work.emulator, work.subject)


def _index(emulator: Backend, key: str) -> None:
    store = emulator.store
    body = store.get(FILE, key)
    if body is None or body["status"] != "in_progress":
        return
    file, place = files.live(emulator, body["id"]), files.path(emulator, body["id"])
    ready: list[Json] = []
    try:
        if file is None or place is None:
            raise UnreadableError("invalid_file", "The file has no content any more.")
        texts = vector_index.chunks(file["filename"], place.read_bytes(), body["chunking_strategy"]["static"])
        ready = vector_index.indexed(texts)
        changes: Json = {"status": "completed", "usage_bytes": sum(len(text.encode()) for text in texts)}
    except (UnreadableError, OSError) as error:
        code = error.code if isinstance(error, UnreadableError) else "server_error"
        changes = {"status": "failed", "last_error": {"code": code, "message": str(error)}}
    with store.transaction():
        now = store.get(FILE, key)
        if now is not None and now["status"] == "in_progress":
            store.update(FILE, key, lambda before: before | changes)
            vector_index.put(store, body["vector_store_id"], body["id"], ready)


def page(call: Call, identifier: str, where: Json) -> Json:
    """Return a piece of the list of files in a vector store, by their status if the query names one.

    Args:
        call: its query says which piece.
        identifier: of the vector store.
        where: values that fields of the files must have, by name.

    Raises:
        RefusedError: an id to go on from is not there, or there is no such status.
    """
    state = call.query.get("filter")
    if state is not None and state not in STATES:
        raise invalid("filter", f"Invalid value for 'filter': '{state}' is not one of {', '.join(STATES)}.")
    where = where if state is None else where | {"status": state}
    prefix = f"{identifier}/"
    return listed_under(call, FILE, prefix, parent=identifier, where=where, view=lambda body: view(call, body))


def strategy(body: Json) -> Json:
    """Return size and overlap of chunks that a request asks for.

    Raises:
        RefusedError: the overlap is more than half of the size (400).
    """
    static: Json = (body.get("chunking_strategy") or {}).get("static") or AUTO
    if not 0 <= static["chunk_overlap_tokens"] <= static["max_chunk_size_tokens"] / 2:
        name = "chunking_strategy.static.chunk_overlap_tokens"
        raise invalid(name, f"Invalid value for '{name}': it must not be more than half of the size of a chunk.")
    return static


def expires(body: Json) -> int | None:
    """Return when a vector store expires, in seconds since the epoch; None for never."""
    after = body["expires_after"]
    return None if after is None else int(body["last_active_at"] + after["days"] * DAY)


def counts(held: list[Json]) -> Json:
    """Return how many files are in each state, and in all."""
    return {state: sum(file["status"] == state for file in held) for state in STATES} | {"total": len(held)}


def view(call: Call, body: Json) -> Json:
    """Return a file in a vector store as the version of a call knows it."""
    error = body["last_error"]
    if error is not None and call.version < "2024-12":
        error = error | {"code": _OLD_CODES[error["code"]]}
    return body | {"last_error": error}
