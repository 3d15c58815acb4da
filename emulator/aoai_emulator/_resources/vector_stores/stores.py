"""Vector stores and their files, searched by what chunks have in common with a query."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai_emulator._protocol import invalid, not_found
from aoai_emulator._resources import files, vector_index
from aoai_emulator._resources.vector_index import FILE
from aoai_emulator._resources.vector_stores import file_batches
from aoai_emulator._resources.vector_stores import files as vector_files
from aoai_emulator._resources.vector_stores.files import KIND as KIND
from aoai_emulator._resources.vector_stores.files import add as add
from aoai_emulator._service.listing import listed
from aoai_emulator._service.resource import answer, conflict, metadata_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aoai_emulator._protocol import Json, Reply
    from aoai_emulator._service.backend import Backend
    from aoai_emulator._service.call import Call

MOST_CHUNKS_RETURNED = 10


def create(call: Call) -> Reply:
    """Make a vector store, and begin to index the files it is made of.

    Raises:
        RefusedError: a file is not there, or the chunks make no sense.
    """
    body = call.body
    with call.store.transaction():
        made = make(call.emulator, body.get("name"), body.get("file_ids") or (), metadata_of(body), body)
    return answer(call, _view(call, made))


def make(emulator: Backend, name: str | None, file_ids: Iterable[str], metadata: Json, body: Json) -> Json:
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
    strategy = vector_files.strategy(body)
    emulator.store.put(KIND, made["id"], made)
    for file in dict.fromkeys(file_ids):
        add(emulator, made["id"], file, strategy)
    return made


def retrieve(call: Call) -> Reply:
    """Return a vector store.

    Raises:
        RefusedError: there is none of this id (404).
    """
    return answer(call, _view(call, vector_files.meant(call)))


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
        body: Json = vector_files.meant(call) | changes
        body["last_active_at"] = call.emulator.now()
        call.store.put(KIND, body["id"], body)
    return answer(call, _view(call, body))


def delete(call: Call) -> Reply:
    """Delete a vector store; its files stay.

    Raises:
        RefusedError: there is none of this id (404).
    """
    with call.store.transaction():
        identifier = vector_files.meant(call)["id"]
        for file in call.store.list(FILE, parent=identifier, limit=None).items:
            vector_index.drop(call.store, identifier, file["id"])
        call.store.delete_all(file_batches.KIND, identifier)
        call.store.delete(KIND, identifier)
    return answer(call, {"id": identifier, "object": "vector_store.deleted", "deleted": True})


def search(call: Call) -> Reply:
    """Return the chunks that are most like a query.

    Raises:
        RefusedError: there is no such vector store (404), or it has expired (400).
    """
    identifier, body = vector_files.active(call)["id"], call.body
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
        identifier = vector_files.active(call)["id"]
        made = add(call.emulator, identifier, body["file_id"], vector_files.strategy(body), body.get("attributes"))
    return answer(call, vector_files.view(call, made))


def list_files(call: Call) -> Reply:
    """Return the files of a vector store, by their status if the query names one.

    Raises:
        RefusedError: there is no such vector store (404), or an id to go on from is not there.
    """
    return answer(call, vector_files.page(call, vector_files.meant(call)["id"], {}))


def retrieve_file(call: Call) -> Reply:
    """Return how far a file of a vector store is.

    Raises:
        RefusedError: there is no such vector store or file (404).
    """
    return answer(call, vector_files.view(call, _file(call)))


def update_file(call: Call) -> Reply:
    """Replace the attributes of a file of a vector store.

    Raises:
        RefusedError: there is no such vector store or file (404).
    """
    with call.store.transaction():
        body = _file(call) | {"attributes": call.body["attributes"]}
        call.store.put(FILE, f"{body['vector_store_id']}/{body['id']}", body, parent=body["vector_store_id"])
    return answer(call, vector_files.view(call, body))


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
    page: Json = {"object": "vector_store.file_content.page", "data": data, "has_more": False, "next_page": None}
    return answer(call, page)


def _file(call: Call) -> Json:
    identifier = call.path["file_id"]
    body = call.store.get(FILE, f"{vector_files.meant(call)['id']}/{identifier}")
    if body is None:
        raise not_found("file in this vector store", identifier)
    return body


def _view(call: Call, body: Json) -> Json:
    """Return a vector store with what follows from its files and the time."""
    held = call.store.list(FILE, parent=body["id"], limit=None).items
    ends = vector_files.expires(body)
    status = "in_progress" if any(file["status"] == "in_progress" for file in held) else "completed"
    if ends is not None and ends <= call.emulator.now():
        status = "expired"
    usage = sum(file["usage_bytes"] for file in held)
    return body | {"status": status, "expires_at": ends, "usage_bytes": usage, "file_counts": vector_files.counts(held)}


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
}
JOBS = {"vector_store.file": vector_files.run_file}
