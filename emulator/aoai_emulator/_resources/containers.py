"""Containers of the code interpreter, and the files in them; no code is run in any."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai_emulator._protocol import Reply, invalid, not_found
from aoai_emulator._resources import files
from aoai_emulator._service.listing import listed
from aoai_emulator._service.resource import answer, conflict, found

if TYPE_CHECKING:
    from aoai_emulator._protocol import Json, Upload
    from aoai_emulator._service.call import Call
    from aoai_emulator._state.store import Blob

KIND, FILE = "container", "container.file"
FOLDER = "/mnt/data/"
LIFETIME = {"anchor": "last_active_at", "minutes": 20}


def create(call: Call) -> Reply:
    """Make a container with copies of files.

    Raises:
        RefusedError: a file is not there (404).
    """
    body, now = call.body, call.emulator.now()
    made: Json = {
        "id": call.emulator.new_id("cntr_"),
        "object": "container",
        "created_at": now,
        "name": body["name"],
        "expires_after": body.get("expires_after") or LIFETIME,
        "_last_active_at": now,
    }
    with call.store.transaction():
        call.store.put(KIND, made["id"], made)
        for file in body.get("file_ids") or ():
            _copy(call, made["id"], file)
    return answer(call, _view(call, made))


def retrieve(call: Call) -> Reply:
    """Return a container.

    Raises:
        RefusedError: there is none of this id (404).
    """
    return answer(call, _view(call, _container(call)))


def list_containers(call: Call) -> Reply:
    """Return the containers, the newest first.

    Raises:
        RefusedError: an id to go on from is not there.
    """
    return answer(call, listed(call, KIND, view=lambda body: _view(call, body)))


def delete(call: Call) -> Reply:
    """Delete a container with its files.

    Raises:
        RefusedError: there is none of this id (404).
    """
    identifier = _container(call)["id"]
    with call.store.transaction():
        call.store.delete_all(FILE, identifier)
        call.store.delete(KIND, identifier)
    return answer(call, {"id": identifier, "object": "container.deleted", "deleted": True})


def create_file(call: Call) -> Reply:
    """Put an uploaded file, or a copy of another one, into a container.

    Raises:
        RefusedError: there is no such container or file (404), or not exactly one of both is given (400).
    """
    upload: Upload | None = call.body.get("file")
    named: str | None = call.body.get("file_id")
    if (upload is None) == (named is None):
        raise invalid("file", "Exactly one of 'file' and 'file_id' must be given.")
    blob = None if upload is None else call.store.write(upload.file)
    with call.store.transaction():
        identifier = _active(call)["id"]
        if upload is None or blob is None:
            made = _copy(call, identifier, str(named))
        else:
            made = _put(call, identifier, upload.filename.replace("\\", "/").rpartition("/")[2] or "file", blob)
    return answer(call, made)


def retrieve_file(call: Call) -> Reply:
    """Return what is known of a file.

    Raises:
        RefusedError: there is no such container or file (404).
    """
    return answer(call, _file(call))


def list_files(call: Call) -> Reply:
    """Return the files of a container, the newest first.

    Raises:
        RefusedError: there is no such container (404), or an id to go on from is not there.
    """
    return answer(call, listed(call, FILE, parent=_container(call)["id"]))


def delete_file(call: Call) -> Reply:
    """Delete a file of a container.

    Raises:
        RefusedError: there is no such container or file (404).
    """
    identifier = _file(call)["id"]
    call.store.delete(FILE, identifier)
    return answer(call, {"id": identifier, "object": "container.file.deleted", "deleted": True})


def content(call: Call) -> Reply:
    """Return the bytes of a file.

    Raises:
        RefusedError: there is no such container or file (404).
    """
    return Reply(content=call.store.path(FILE, _file(call)["id"]), media_type="application/octet-stream")


def _container(call: Call) -> Json:
    return found(call, KIND, "container", call.path["container_id"])


def _active(call: Call) -> Json:
    """Return the container that a call means, as of now in use; it must not have expired."""
    body = _container(call)
    if _view(call, body)["status"] == "expired":
        raise conflict(f"The container '{body['id']}' has expired.")
    body |= {"_last_active_at": call.emulator.now()}
    call.store.put(KIND, body["id"], body)
    return body


def _file(call: Call) -> Json:
    return found(call, FILE, "file in this container", call.path["file_id"], ("container_id", _container(call)["id"]))


def _copy(call: Call, container: str, file: str) -> Json:
    """Put a copy of a file into a container; part of a transaction."""
    body, place = files.live(call.emulator, file), files.path(call.emulator, file)
    if body is None or place is None:
        raise not_found("file", file)
    with place.open("rb") as source:
        blob = call.store.write(source)
    return _put(call, container, body["filename"], blob)


def _put(call: Call, container: str, name: str, blob: Blob) -> Json:
    body: Json = {
        "id": call.emulator.new_id("cfile_"),
        "object": "container.file",
        "created_at": call.emulator.now(),
        "bytes": blob.size,
        "container_id": container,
        "path": FOLDER + name,
        "source": "user",
    }
    call.store.put(FILE, body["id"], body, parent=container, blob=blob)
    return body


def _view(call: Call, body: Json) -> Json:
    ends = body["_last_active_at"] + 60 * body["expires_after"]["minutes"]
    return body | {"status": "expired" if ends <= call.emulator.now() else "running"}


HANDLERS = {
    "containers.create": create,
    "containers.retrieve": retrieve,
    "containers.list": list_containers,
    "containers.delete": delete,
    "containers.files.create": create_file,
    "containers.files.retrieve": retrieve_file,
    "containers.files.list": list_files,
    "containers.files.delete": delete_file,
    "containers.files.content.retrieve": content,
}
