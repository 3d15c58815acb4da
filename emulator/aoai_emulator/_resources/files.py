"""Files: what was uploaded, imported, or written by other resources."""

from __future__ import annotations

import asyncio
import hashlib
import ipaddress
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx

from aoai_emulator._protocol import Reply, invalid, not_found
from aoai_emulator._resources import vector_index
from aoai_emulator._service.listing import listed
from aoai_emulator._service.resource import answer, conflict
from aoai_emulator._spec.documents import JSON

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from aoai_emulator._protocol import Json, Upload
    from aoai_emulator._service.backend import Backend
    from aoai_emulator._service.call import Call
    from aoai_emulator._service.jobs import Work
    from aoai_emulator._spec.documents import Document
    from aoai_emulator._state.store import Blob, Store

KIND = "file"
MOST_LISTED = 10_000
_FIRST_WORDS = {"processed": "succeeded", "pending": "notRunning", "uploaded": "notRunning", "error": "failed"}
"""What the first versions call the states of a file."""
_PIECE = 1 << 20


def create(call: Call) -> Reply:
    """Keep an uploaded file; it is processed at once.

    Raises:
        RefusedError: it is to expire at a time that the service does not allow.
    """
    upload: Upload = call.body["file"]
    digest = hashlib.sha256()
    blob = call.store.write(_counted(upload, digest.update))
    body = described(call.emulator, _name(upload.filename), call.body["purpose"], blob.size)
    body["_sha256"] = digest.hexdigest()
    body["expires_at"] = _expiry(call.body, body["created_at"])
    call.store.put(KIND, body["id"], body, blob=blob)
    return answer(call, _view(call, body))


def described(emulator: Backend, filename: str, purpose: str, size: int) -> Json:
    """Return a new file, as all versions describe it, processed and without an end."""
    return {
        "id": emulator.new_id("file-"),
        "object": "file",
        "bytes": size,
        "created_at": emulator.now(),
        "expires_at": None,
        "filename": filename,
        "purpose": purpose,
        "status": "processed",
        "status_details": None,
    }


def put(emulator: Backend, filename: str, purpose: str, blob: Blob, expires_after: Json | None = None) -> str:
    """Put a file that the emulator itself has written; return its id. May be part of a transaction."""
    body = described(emulator, filename, purpose, blob.size)
    body["expires_at"] = _expiry({"expires_after": expires_after}, body["created_at"])
    emulator.store.put(KIND, body["id"], body, blob=blob)
    return str(body["id"])


def live(emulator: Backend, identifier: str) -> Json | None:
    """Return a file that is there and has not expired; one that has is deleted."""
    body = emulator.store.get(KIND, identifier)
    if body is not None and body["expires_at"] is not None and body["expires_at"] <= emulator.now():
        remove(emulator.store, identifier)
        return None
    return body


def path(emulator: Backend, identifier: str) -> Path | None:
    """Return where the bytes of a file are; None if there is no such file."""
    return None if live(emulator, identifier) is None else emulator.store.path(KIND, identifier)


def lines(emulator: Backend, identifier: str) -> list[bytes]:
    """Return the lines of a file that are not blank, without their ends; none if there is no such file."""
    place = path(emulator, identifier)
    return [] if place is None else [line for line in place.read_bytes().splitlines() if line.strip()]


def remove(store: Store, identifier: str) -> None:
    """Delete a file, and take it out of all vector stores."""
    with store.transaction():
        store.delete(KIND, identifier)
        vector_index.forget(store, identifier)


def retrieve(call: Call) -> Reply:
    """Return what is known of a file.

    Raises:
        RefusedError: there is none of this id, or the version has no word for its purpose (404).
    """
    body = _found(call)
    if body["purpose"] not in _purposes(call.operation.document):
        raise not_found("file", body["id"])
    return answer(call, _view(call, body))


def list_files(call: Call) -> Reply:
    """Return the files whose purpose the version knows, the newest first.

    Raises:
        RefusedError: an id to go on from is not there.
    """
    for body in call.store.list(KIND, limit=None).items:
        live(call.emulator, body["id"])
    purpose = call.query.get("purpose")
    where = None if purpose is None else {"purpose": purpose}
    page = listed(call, KIND, where=where, limit=MOST_LISTED, most=MOST_LISTED)
    purposes = _purposes(call.operation.document)
    page["data"] = [_view(call, body) for body in page["data"] if body["purpose"] in purposes]
    return answer(call, page)


def delete(call: Call) -> Reply:
    """Delete a file and its bytes.

    Raises:
        RefusedError: there is none of this id (404).
    """
    identifier = _found(call)["id"]
    remove(call.store, identifier)
    return answer(call, {"id": identifier, "object": "file", "deleted": True})


def content(call: Call) -> Reply:
    """Return the bytes of a file.

    Raises:
        RefusedError: there is none of this id (404), or its bytes are not there yet (400).
    """
    body = _found(call)
    place = call.store.path(KIND, body["id"])
    if place is None:
        raise conflict(f"The file '{body['id']}' has no content: its status is '{body['status']}'.")
    return Reply(content=place, media_type="application/octet-stream")


def import_from_url(call: Call) -> Reply:
    """Begin to fetch a file by `http` from this machine; the emulator fetches nothing from anywhere else.

    Raises:
        RefusedError: the address is another one (400).
    """
    url = call.body["content_url"]
    if not _is_here(url):
        wrong = "the emulator only fetches http:// addresses of this machine, such as http://127.0.0.1:8000/data.jsonl"
        raise invalid("content_url", f"Invalid value for 'content_url': {wrong}.")
    body = described(call.emulator, _name(call.body["filename"]), call.body["purpose"], 0)
    body["status"] = "pending"
    body["expires_at"] = _expiry(call.body, body["created_at"])
    with call.store.transaction():
        call.store.put(KIND, body["id"], body)
        call.store.add_job("file.import", body["id"], {"url": url})
    return answer(call, _view(call, body))


async def run_import(work: Work) -> None:
    """Fetch a file; what goes wrong is in its `status_details`."""
    emulator, store = work.emulator, work.store
    body = await asyncio.to_thread(store.get, KIND, work.subject)
    if body is None or body["status"] in {"processed", "error"}:
        return
    await emulator.step()
    await asyncio.to_thread(store.update, KIND, work.subject, lambda body: body | {"status": "running"})
    await emulator.step()
    try:
        fetched = await _fetched(work.job.body["url"], emulator.upload_limit)
    except (httpx.HTTPError, ValueError) as error:
        details = f"The content could not be fetched: {error or type(error).__name__}"
        changes: Json = {"status": "error", "status_details": details}
        await asyncio.to_thread(store.update, KIND, work.subject, lambda body: body | changes)
        return
    await asyncio.to_thread(_keep, store, work.subject, fetched)


def _keep(store: Store, identifier: str, fetched: bytes) -> None:
    blob = store.write(fetched)
    with store.transaction():
        body = store.get(KIND, identifier)
        if body is not None:
            store.put(KIND, identifier, body | {"status": "processed", "bytes": blob.size}, blob=blob)


async def _fetched(url: str, limit: int) -> bytes:
    """Return what is at an address of this machine.

    Raises:
        httpx.HTTPError: it cannot be had.
        ValueError: it is too large.
    """
    pieces = bytearray()
    async with httpx.AsyncClient(trust_env=False, timeout=30) as client, client.stream("GET", url) as response:
        if response.is_redirect:
            raise ValueError("it leads elsewhere, and the emulator follows no redirects")
        response.raise_for_status()
        async for piece in response.aiter_bytes(_PIECE):
            pieces += piece
            if len(pieces) > limit:
                raise ValueError(f"it is larger than {limit} bytes")
    return bytes(pieces)


def _is_here(url: str) -> bool:
    """Say whether an address is one of this machine's own, without asking anybody."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        return parts.scheme == "http" and (host == "localhost" or ipaddress.ip_address(host).is_loopback)
    except ValueError:
        return False


def _counted(upload: Upload, take: Callable[[bytes], None]) -> Iterator[bytes]:
    upload.file.seek(0)
    while piece := upload.file.read(_PIECE):
        take(piece)
        yield piece


def _name(filename: str) -> str:
    """Return a name without folders, whichever slash they are written with."""
    return filename.replace("\\", "/").rpartition("/")[2] or "file"


def _expiry(body: Json, created: int) -> int | None:
    """Return when a file goes, as a request says: in an object, or in fields with a dot."""
    given: Json = body.get("expires_after") or {}
    seconds: Any = given.get("seconds", body.get("expires_after.seconds"))
    if seconds is None:
        return None
    if seconds < 1:
        raise invalid("expires_after.seconds", "Invalid value for 'expires_after.seconds': it must be positive.")
    return int(created + seconds)


def _found(call: Call) -> Json:
    identifier = call.path["file_id"]
    body = live(call.emulator, identifier)
    if body is None:
        raise not_found("file", identifier)
    return body


def _purposes(document: Document) -> set[str]:
    """Return the purposes that a version can answer with."""
    return _values(document, "purpose")


def _view(call: Call, body: Json) -> Json:
    """Return a file with its status in the words of the version."""
    status = str(body["status"])
    known = _values(call.operation.document, "status")
    return body if status in known else body | {"status": _FIRST_WORDS.get(status, status)}


def _values(document: Document, field: str) -> set[str]:
    """Return what a field of a file may be in a version; nothing if it does not have the field."""
    answered = document.resolved(document.operations["files.retrieve"].answers[JSON])
    return {*document.resolved(answered["properties"].get(field, {})).get("enum", ())}


HANDLERS = {
    "files.create": create,
    "files.retrieve": retrieve,
    "files.list": list_files,
    "files.delete": delete,
    "files.content": content,
    "files.import_from_url": import_from_url,
}
JOBS = {"file.import": run_import}
