"""File batches: several files put into a vector store at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai_emulator._answers import vector_files
from aoai_emulator._answers.resources import answer, found
from aoai_emulator._answers.vector_index import FILE
from aoai_emulator._call import invalid

if TYPE_CHECKING:
    from aoai_emulator._call import Call, Handlers, Json, Reply

KIND = "vector_store.batch"


def create(call: Call) -> Reply:
    """Put several files into a vector store at once.

    Raises:
        RefusedError: there is no such vector store or file (404), or the chunks make no sense (400).
    """
    given = call.body
    if not given["file_ids"]:
        raise invalid("file_ids", "Invalid 'file_ids': at least one is needed.")
    strategy, attributes = vector_files.strategy(given), given.get("attributes")
    with call.store.transaction():
        identifier = vector_files.active(call)["id"]
        body: Json = {
            "id": call.emulator.new_id("vsfb_"),
            "object": "vector_store.files_batch",
            "created_at": call.emulator.now(),
            "vector_store_id": identifier,
            "_cancelled": False,
        }
        call.store.put(KIND, body["id"], body, parent=identifier)
        for file in dict.fromkeys(given["file_ids"]):
            vector_files.add(call.emulator, identifier, file, strategy, attributes, body["id"])
    return answer(call, _view(call, body))


def retrieve(call: Call) -> Reply:
    """Return how far a batch of files is.

    Raises:
        RefusedError: there is none of this id (404).
    """
    return answer(call, _view(call, _batch(call)))


def cancel(call: Call) -> Reply:
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
        call.store.put(KIND, body["id"], body, parent=identifier)
    return answer(call, _view(call, body))


def list_files(call: Call) -> Reply:
    """Return the files of a batch.

    Raises:
        RefusedError: there is no such batch (404), or an id to go on from is not there.
    """
    body = _batch(call)
    return answer(call, vector_files.page(call, body["vector_store_id"], {"_batch": body["id"]}))


def _batch(call: Call) -> Json:
    owner = ("vector_store_id", vector_files.meant(call)["id"])
    return found(call, KIND, "file batch", call.path["batch_id"], owner)


def _view(call: Call, body: Json) -> Json:
    held = call.store.list(FILE, parent=body["vector_store_id"], limit=None, where={"_batch": body["id"]}).items
    counts = vector_files.counts(held)
    if body["_cancelled"]:
        status = "cancelled"
    elif counts["in_progress"]:
        status = "in_progress"
    else:
        status = "failed" if held and counts["failed"] == len(held) else "completed"
    return body | {"status": status, "file_counts": counts}


HANDLERS: Handlers = {
    "vector_stores.file_batches.create": create,
    "vector_stores.file_batches.retrieve": retrieve,
    "vector_stores.file_batches.cancel": cancel,
    "vector_stores.file_batches.list_files": list_files,
}
