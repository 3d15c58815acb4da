"""Vector stores and their files: indexed in the background, searched by what chunks have in common with a query."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from aoai.emulator._answers import files, vector_index
from aoai.emulator._answers.resources import answer, conflict, found, listed_under, metadata_of, told
from aoai.emulator._answers.vector_index import AUTO, FILE, UnreadableError
from aoai.emulator._call import invalid, not_found
from aoai.emulator._listing import listed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aoai.emulator._call import Call, Json, Reply
    from aoai.emulator._emulator import Emulator
    from aoai.emulator._jobs import Work

KIND, BATCH = "vector_store", "vector_store.batch"
DAY = 86_400
STATES = ("in_progress", "completed", "failed", "cancelled")
MOST_CHUNKS_RETURNED = 10
_OLD_CODES = {
    "server_error": "internal_error",
    "unsupported_file": "unhandled_mime_type",
    "invalid_file": "parsing_error",
}
"""What versions before 2025 call the reasons why a file could not be indexed."""


def create(call: Call) -> Reply:
    """Make a vector store, and begin to index the files it is made of.

    Raises:
        RefusedError: a file is not there, or the chunks make no sense.
    """
    body = call.body
    with call.store.transaction():
        made = make(call.emulator, body.get("name"), body.get("file_ids") or (), metadata_of(body), body)
    return answer(call, _view(call, made))


def make(emulator: Emulator, name: str | None, file_ids: Iterable[str], metadata: Json, body: Json) -> Json:
    """Put a vector store with its files; part of a transaction.

    Args:
        emulator: whose store.
        name: for people.
        file_ids: what is in it.
        metadata: anything.
        body: `expires_after` and `chunking_strategy`, if they are in it.

    Raises:
        RefusedError: a file is not there, or the chunks make no sense.
    """
    now = emulator.now()
    made: Json = {
        "id": emulator.new_id("vs_"),
        "object": "vector_store",
        "created_at": now,
        "name": name,
        "expires_after": body.get("expires_after"),
        "last_active_at": now,
        "metadata": metadata,
    }
    strategy = _strategy(body)
    emulator.store.put(KIND, made["id"], made)
    for file in dict.fromkeys(file_ids):
        add(emulator, made["id"], file, strategy)
    return made


def add(
    emulator: Emulator,
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


def _index(emulator: Emulator, key: str) -> None:
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


def retrieve(call: Call) -> Reply:
    """Return a vector store.

    Raises:
        RefusedError: there is none of this id (404).
    """
    return answer(call, _view(call, _store(call)))


def list_stores(call: Call) -> Reply:
    """Return the vector stores, the newest first.

    Raises:
        RefusedError: an id to go on from is not there.
    """
    return answer(call, listed(call, KIND, view=lambda body: _view(call, body)))


def update(call: Call) -> Reply:
    """Change name, expiry or metadata.

    Raises:
        RefusedError: there is none of this id (404).
    """
    changes: Json = {name: call.body[name] for name in ("name", "expires_after") if name in call.body}
    if "metadata" in call.body:
        changes["metadata"] = metadata_of(call.body)
    with call.store.transaction():
        body: Json = _store(call) | changes
        body["last_active_at"] = call.emulator.now()
        call.store.put(KIND, body["id"], body)
    return answer(call, _view(call, body))


def delete(call: Call) -> Reply:
    """Delete a vector store; its files stay.

    Raises:
        RefusedError: there is none of this id (404).
    """
    with call.store.transaction():
        identifier = _store(call)["id"]
        for file in call.store.list(FILE, parent=identifier, limit=None).items:
            vector_index.drop(call.store, identifier, file["id"])
        call.store.delete_all(BATCH, identifier)
        call.store.delete(KIND, identifier)
    return answer(call, {"id": identifier, "object": "vector_store.deleted", "deleted": True})


def search(call: Call) -> Reply:
    """Return the chunks that are most like a query.

    Raises:
        RefusedError: there is no such vector store (404), or it has expired (400).
    """
    identifier, body = _active(call)["id"], call.body
    queries = [body["query"]] if isinstance(body["query"], str) else body["query"]
    if not queries or not all(query.strip() for query in queries):
        raise invalid("query", "Invalid value for 'query': it is empty.")
    most = body.get("max_num_results") or MOST_CHUNKS_RETURNED
    least = (body.get("ranking_options") or {}).get("score_threshold") or 0
    hits = [
        hit
        for query in queries
        for hit in vector_index.search(call.store, identifier, query, most, body.get("filters"))
        if hit.score >= least
    ]
    best = {(hit.file["id"], hit.text): hit for hit in sorted(hits, key=lambda hit: hit.score)}
    data = [_result(call, hit) for hit in sorted(best.values(), key=lambda hit: -hit.score)[:most]]
    page = {"object": "vector_store.search_results.page", "search_query": queries, "data": data}
    return answer(call, page | {"has_more": False, "next_page": None})


def create_file(call: Call) -> Reply:
    """Put a file into a vector store.

    Raises:
        RefusedError: there is no such vector store or file (404), or the chunks make no sense (400).
    """
    body = call.body
    with call.store.transaction():
        identifier = _active(call)["id"]
        made = add(call.emulator, identifier, body["file_id"], _strategy(body), body.get("attributes"))
    return answer(call, _file_view(call, made))


def list_files(call: Call) -> Reply:
    """Return the files of a vector store, by their status if the query names one.

    Raises:
        RefusedError: there is no such vector store (404), or an id to go on from is not there.
    """
    return answer(call, _files(call, _store(call)["id"], {}))


def retrieve_file(call: Call) -> Reply:
    """Return how far a file of a vector store is.

    Raises:
        RefusedError: there is no such vector store or file (404).
    """
    return answer(call, _file_view(call, _file(call)))


def update_file(call: Call) -> Reply:
    """Replace the attributes of a file of a vector store.

    Raises:
        RefusedError: there is no such vector store or file (404).
    """
    with call.store.transaction():
        body = _file(call) | {"attributes": call.body["attributes"]}
        call.store.put(FILE, f"{body['vector_store_id']}/{body['id']}", body, parent=body["vector_store_id"])
    return answer(call, _file_view(call, body))


def delete_file(call: Call) -> Reply:
    """Take a file out of a vector store; the file itself stays.

    Raises:
        RefusedError: there is no such vector store or file (404).
    """
    body = _file(call)
    vector_index.drop(call.store, body["vector_store_id"], body["id"])
    return answer(call, {"id": body["id"], "object": "vector_store.file.deleted", "deleted": True})


def file_content(call: Call) -> Reply:
    """Return the text of a file as it was indexed.

    Raises:
        RefusedError: there is no such vector store or file (404), or it is not indexed (400).
    """
    body = _file(call)
    if body["status"] != "completed":
        raise conflict(f"The file '{body['id']}' is not indexed: its status is '{body['status']}'.")
    texts = vector_index.texts(call.store, body["vector_store_id"], body["id"])
    data = [{"type": "text", "text": text} for text in texts]
    page = {"object": "vector_store.file_content.page", "data": data, "has_more": False, "next_page": None}
    return answer(call, page)


def create_batch(call: Call) -> Reply:
    """Put several files into a vector store at once.

    Raises:
        RefusedError: there is no such vector store or file (404), or the chunks make no sense (400).
    """
    given = call.body
    if not given["file_ids"]:
        raise invalid("file_ids", "Invalid 'file_ids': at least one is needed.")
    strategy, attributes = _strategy(given), given.get("attributes")
    with call.store.transaction():
        identifier = _active(call)["id"]
        body: Json = {
            "id": call.emulator.new_id("vsfb_"),
            "object": "vector_store.files_batch",
            "created_at": call.emulator.now(),
            "vector_store_id": identifier,
            "_cancelled": False,
        }
        call.store.put(BATCH, body["id"], body, parent=identifier)
        for file in dict.fromkeys(given["file_ids"]):
            add(call.emulator, identifier, file, strategy, attributes, body["id"])
    return answer(call, _batch_view(call, body))


def retrieve_batch(call: Call) -> Reply:
    """Return how far a batch of files is.

    Raises:
        RefusedError: there is none of this id (404).
    """
    return answer(call, _batch_view(call, _batch(call)))


def cancel_batch(call: Call) -> Reply:
    """Stop indexing the files of a batch that are not done yet.

    Raises:
        RefusedError: there is none of this id (404).
    """
    with call.store.transaction():
        body = _batch(call)
        identifier = body["vector_store_id"]
        waiting = {"_batch": body["id"], "status": "in_progress"}
        for file in call.store.list(FILE, parent=identifier, limit=None, where=waiting).items:
            call.store.put(FILE, f"{identifier}/{file['id']}", file | {"status": "cancelled"}, parent=identifier)
            body["_cancelled"] = True
        call.store.put(BATCH, body["id"], body, parent=identifier)
    return answer(call, _batch_view(call, body))


def list_batch_files(call: Call) -> Reply:
    """Return the files of a batch.

    Raises:
        RefusedError: there is no such batch (404), or an id to go on from is not there.
    """
    body = _batch(call)
    return answer(call, _files(call, body["vector_store_id"], {"_batch": body["id"]}))


def _store(call: Call) -> Json:
    return found(call, KIND, "vector store", call.path["vector_store_id"])


def _active(call: Call) -> Json:
    """Return the vector store that a call means, as of now in use; it must not have expired."""
    body = _store(call)
    if _expires(body) is not None and (_expires(body) or 0) <= call.emulator.now():
        raise conflict(f"The vector store '{body['id']}' has expired.")
    body |= {"last_active_at": call.emulator.now()}
    call.store.put(KIND, body["id"], body)
    return body


def _file(call: Call) -> Json:
    identifier = call.path["file_id"]
    body = call.store.get(FILE, f"{_store(call)['id']}/{identifier}")
    if body is None:
        raise not_found("file in this vector store", identifier)
    return body


def _batch(call: Call) -> Json:
    owner = ("vector_store_id", _store(call)["id"])
    return found(call, BATCH, "file batch", call.path["batch_id"], owner)


def _files(call: Call, identifier: str, where: Json) -> Json:
    state = call.query.get("filter")
    if state is not None and state not in STATES:
        raise invalid("filter", f"Invalid value for 'filter': '{state}' is not one of {', '.join(STATES)}.")
    where = where if state is None else where | {"status": state}
    prefix = f"{identifier}/"
    return listed_under(call, FILE, prefix, parent=identifier, where=where, view=lambda body: _file_view(call, body))


def _strategy(body: Json) -> Json:
    """Return size and overlap of chunks that a request asks for.

    Raises:
        RefusedError: the overlap is more than half of the size (400).
    """
    static: Json = (body.get("chunking_strategy") or {}).get("static") or AUTO
    if not 0 <= static["chunk_overlap_tokens"] <= static["max_chunk_size_tokens"] / 2:
        name = "chunking_strategy.static.chunk_overlap_tokens"
        raise invalid(name, f"Invalid value for '{name}': it must not be more than half of the size of a chunk.")
    return static


def _expires(body: Json) -> int | None:
    after = body["expires_after"]
    return None if after is None else int(body["last_active_at"] + after["days"] * DAY)


def _view(call: Call, body: Json) -> Json:
    """Return a vector store with what follows from its files and the time."""
    held = call.store.list(FILE, parent=body["id"], limit=None).items
    ends = _expires(body)
    status = "in_progress" if any(file["status"] == "in_progress" for file in held) else "completed"
    if ends is not None and ends <= call.emulator.now():
        status = "expired"
    usage = sum(file["usage_bytes"] for file in held)
    return body | {"status": status, "expires_at": ends, "usage_bytes": usage, "file_counts": _counts(held)}


def _batch_view(call: Call, body: Json) -> Json:
    held = call.store.list(FILE, parent=body["vector_store_id"], limit=None, where={"_batch": body["id"]}).items
    counts = _counts(held)
    if body["_cancelled"]:
        status = "cancelled"
    elif counts["in_progress"]:
        status = "in_progress"
    else:
        status = "failed" if held and counts["failed"] == len(held) else "completed"
    return body | {"status": status, "file_counts": counts}


def _counts(held: list[Json]) -> Json:
    return {state: sum(file["status"] == state for file in held) for state in STATES} | {"total": len(held)}


def _file_view(call: Call, body: Json) -> Json:
    error = body["last_error"]
    if error is not None and call.version < "2025":
        error = error | {"code": _OLD_CODES[error["code"]]}
    return body | {"last_error": error}


def _result(call: Call, hit: vector_index.Hit) -> Json:
    file = call.store.get(files.KIND, hit.file["id"]) or {"filename": ""}
    content = [{"type": "text", "text": hit.text}]
    shown = {"file_id": hit.file["id"], "filename": file["filename"], "score": hit.score}
    return shown | {"attributes": hit.file["attributes"], "content": content}


HANDLERS = {
    "vector_stores.create": create,
    "vector_stores.retrieve": retrieve,
    "vector_stores.list": list_stores,
    "vector_stores.update": update,
    "vector_stores.delete": delete,
    "vector_stores.search": search,
    "vector_stores.files.create": create_file,
    "vector_stores.files.list": list_files,
    "vector_stores.files.retrieve": retrieve_file,
    "vector_stores.files.update": update_file,
    "vector_stores.files.delete": delete_file,
    "vector_stores.files.content": file_content,
    "vector_stores.file_batches.create": create_batch,
    "vector_stores.file_batches.retrieve": retrieve_batch,
    "vector_stores.file_batches.cancel": cancel_batch,
    "vector_stores.file_batches.list_files": list_batch_files,
}
JOBS = {"vector_store.file": run_file}
