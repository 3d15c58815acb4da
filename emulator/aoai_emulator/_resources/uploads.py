"""Uploads: a large file in parts, put together in the order that the client says."""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING

from aoai_emulator._protocol import invalid, not_found
from aoai_emulator._resources import files
from aoai_emulator._service.resource import answer, conflict, found

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from aoai_emulator._protocol import Json, Reply, Upload
    from aoai_emulator._service.call import Call

KIND, PART = "upload", "upload.part"
LIFETIME = 3600
"""How many seconds an upload waits for its parts."""
LARGEST = 8 << 30
LARGEST_PART = 64 << 20
_PIECE = 1 << 20


def create(call: Call) -> Reply:
    """Begin an upload.

    Raises:
        RefusedError: its size is not one that the service takes (400).
    """
    body, now = call.body, call.emulator.now()
    if not 1 <= body["bytes"] <= LARGEST:
        raise invalid("bytes", f"Invalid value for 'bytes': {body['bytes']} is not between 1 and {LARGEST}.")
    upload: Json = {
        "id": call.emulator.new_id("upload_"),
        "object": "upload",
        "bytes": body["bytes"],
        "created_at": now,
        "expires_at": now + LIFETIME,
        "filename": body["filename"],
        "purpose": body["purpose"],
        "status": "pending",
        "file": None,
    }
    call.store.put(KIND, upload["id"], upload)
    return answer(call, upload)


def create_part(call: Call) -> Reply:
    """Keep a part of an upload.

    Raises:
        RefusedError: there is no such upload (404), it is over, or the part is too large (400).
    """
    data: Upload = call.body["data"]
    upload = _pending(call)
    if data.size > LARGEST_PART:
        raise invalid("data", f"Invalid 'data': a part may have at most {LARGEST_PART} bytes.")
    identifier = call.emulator.new_id("part_")
    part: Json = {
        "id": identifier,
        "object": "upload.part",
        "upload_id": upload["id"],
        "created_at": call.emulator.now(),
        "azure_block_id": base64.b64encode(identifier.encode()).decode(),
        "_bytes": data.size,
    }
    data.file.seek(0)
    blob = call.store.write(data.file)
    with call.store.transaction():
        _pending(call)
        call.store.put(PART, identifier, part, parent=upload["id"], blob=blob)
    return answer(call, part)


def complete(call: Call) -> Reply:
    """Put the parts together, in the order given, and make a file of them.

    Raises:
        RefusedError: there is no such upload (404), it is over, a part is unknown or named twice, or size or MD5 do
            not agree with what was announced (400).
    """
    upload = _pending(call)
    parts = _parts(call, upload, call.body["part_ids"])
    size = sum(part["_bytes"] for part, _ in parts)
    if size != upload["bytes"]:
        raise invalid("part_ids", f"Invalid 'part_ids': the parts have {size} bytes, not {upload['bytes']}.")
    try:
        _check_md5(call.body.get("md5"), parts)
        blob = call.store.write(_joined(parts))
    except FileNotFoundError:
        raise conflict(f"The upload '{upload['id']}' has ended meanwhile.") from None
    with call.store.transaction():
        _pending(call)
        file = files.described(call.emulator, upload["filename"], upload["purpose"], blob.size)
        call.store.put(files.KIND, file["id"], file, blob=blob)
        upload |= {"status": "completed", "file": file}
        call.store.put(KIND, upload["id"], upload)
        call.store.delete_all(PART, upload["id"])
    return answer(call, upload)


def cancel(call: Call) -> Reply:
    """Give up an upload; its parts are gone.

    Raises:
        RefusedError: there is no such upload (404), or it is over (400).
    """
    with call.store.transaction():
        upload = _pending(call) | {"status": "cancelled"}
        call.store.put(KIND, upload["id"], upload)
        call.store.delete_all(PART, upload["id"])
    return answer(call, upload)


def _pending(call: Call) -> Json:
    """Return the upload that a call means, which must still be open; its time may be up."""
    upload = found(call, KIND, "upload", call.path["upload_id"])
    if upload["status"] == "pending" and upload["expires_at"] <= call.emulator.now():
        upload["status"] = "expired"
    if upload["status"] != "pending":
        raise conflict(f"The upload '{upload['id']}' is {upload['status']}.")
    return upload


def _parts(call: Call, upload: Json, named: list[str]) -> list[tuple[Json, Path]]:
    """Return the parts of the ids given, each with where its bytes are."""
    parts: list[tuple[Json, Path]] = []
    for index, identifier in enumerate(named):
        part = call.store.get(PART, identifier)
        place = call.store.path(PART, identifier)
        if part is None or place is None or part["upload_id"] != upload["id"]:
            raise not_found("part of this upload", identifier)
        if identifier in named[:index]:
            raise invalid(f"part_ids[{index}]", f"Invalid 'part_ids[{index}]': '{identifier}' is named twice.")
        parts.append((part, place))
    return parts


def _check_md5(expected: str | None, parts: list[tuple[Json, Path]]) -> None:
    """Check the MD5 of the whole, in hexadecimal or in base64 as Azure's storage has it, if one is expected."""
    if not expected:
        return
    digest = hashlib.md5(usedforsecurity=False)
    for piece in _joined(parts):
        digest.update(piece)
    if expected.lower() != digest.hexdigest() and expected != base64.b64encode(digest.digest()).decode():
        raise invalid("md5", f"Invalid 'md5': the content's is {digest.hexdigest()}.")


def _joined(parts: list[tuple[Json, Path]]) -> Iterator[bytes]:
    for _, place in parts:
        with place.open("rb") as file:
            while piece := file.read(_PIECE):
                yield piece


HANDLERS = {
    "uploads.create": create,
    "uploads.parts.create": create_part,
    "uploads.complete": complete,
    "uploads.cancel": cancel,
}
