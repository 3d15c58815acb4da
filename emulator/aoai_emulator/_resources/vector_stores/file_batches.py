"""File batches: several files put into a vector store at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai_emulator._protocol import invalid
from aoai_emulator._resources.vector_index import FILE
from aoai_emulator._resources.vector_stores import files
from aoai_emulator._service.resource import answer, found

if TYPE_CHECKING:
    from aoai_emulator._protocol import Json, Reply
    from aoai_emulator._service.call import Call, Handlers

KIND = "vector_store.batch"


def create(call: Call) -> Reply:
    """Put several files into a vector store at once.

    Raises:
        RefusedError: there is no such vector store or file (404), or the chunks make no sense (400).
    """
    given = call.body
    if bool(given.get("file_ids")) == bool(given.get("files")):
        raise invalid("file_ids", "Invalid 'file_ids': at least one is needed, here or in 'files' but not in both.")
    every = given.get("files") or [given | {"file_id": identifier} for identifier in given["file_ids"]]
    wanted = {each["file_id"]: (files.strategy(each), each.get("attributes")) for each in every}
    with call.store.transaction():
        identifier = files.active(call)["id"]
        body: Json = {
            "id": call.emulator.new_id("vsfb_"),
            "object": "vector_store.files_batch",
            "created_at": call.emulator.now(),
            "vector_store_id": identifier,
            "_cancelled": False,
        }
        call.store.put(KIND, body["id"], body, parent=identifier)
        for file, (strategy, attributes) in wanted.items():
            files.add(call.emulator, identifier, file, strategy, attributes, body["id"])
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
    return answer(call, files.page(call, body["vector_store_id"], {"_batch": body["id"]}))


def _batch(call: Call) -> Json:
    owner = ("vector_store_id", files.meant(call)["id"])
    return found(call, KIND, "file batch", call.path["batch_id"], owner)


def _view(call: Call, body: Json) -> Json:
    held = call.store.list(FILE, parent=body["vector_store_id"], limit=None, where={"_batch": body["id"]}).items
    counts = files.counts(held)
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
