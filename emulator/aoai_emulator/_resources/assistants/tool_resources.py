"""What the tools of an assistant or a thread may use: files, and vector stores that may be made on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai_emulator._protocol import invalid, not_found
from aoai_emulator._resources import files
from aoai_emulator._resources.vector_stores import stores as vector_stores
from aoai_emulator._service.resource import metadata_of

if TYPE_CHECKING:
    from aoai_emulator._protocol import Json
    from aoai_emulator._service.call import Call

MOST_STORES = 1
MOST_FILES = 20


def resources(call: Call, given: Json | None) -> Json:
    """Return the resources that a request gives, once vector stores are made that it describes; part of a transaction.

    Raises:
        RefusedError: a file or a vector store is not there (404), or there are too many vector stores (400).
    """
    found: Json = {}
    code: Json | None = (given or {}).get("code_interpreter")
    search: Json | None = (given or {}).get("file_search")
    if code is not None:
        for file in code.get("file_ids") or ():
            if files.live(call.emulator, file) is None:
                raise not_found("file", file)
        found["code_interpreter"] = {"file_ids": list(code.get("file_ids") or ())}
    if search is not None:
        stores = list(search.get("vector_store_ids") or ())
        for identifier in stores:
            if call.store.get(vector_stores.KIND, identifier) is None:
                raise not_found("vector store", identifier)
        stores += [_made(call, each) for each in search.get("vector_stores") or ()]
        if len(stores) > MOST_STORES:
            name = "tool_resources.file_search"
            raise invalid(name, f"Invalid '{name}': at most {MOST_STORES} vector store is allowed.")
        found["file_search"] = {"vector_store_ids": stores}
    return found


def attach(call: Call, thread: Json, attachments: list[Json]) -> Json:
    """Return a thread that can use the attachments of a message, by the tools that each is for; part of a transaction.

    Raises:
        RefusedError: a file is not there (404).
    """
    for attachment in attachments:
        file = attachment.get("file_id")
        if file is None or files.live(call.emulator, file) is None:
            raise not_found("file", str(file))
        kinds = {tool.get("type") for tool in attachment.get("tools") or ()}
        if "code_interpreter" in kinds:
            thread["tool_resources"].setdefault("code_interpreter", {"file_ids": []})["file_ids"].append(file)
        if "file_search" in kinds:
            search: Json = thread["tool_resources"].setdefault("file_search", {"vector_store_ids": []})
            if search["vector_store_ids"]:
                vector_stores.add(call.emulator, search["vector_store_ids"][0], file)
            else:
                search["vector_store_ids"] = [_made(call, {"file_ids": [file]})]
    return thread


def attached(call: Call, given: Json) -> list[str]:
    """Return the `file_ids` of a request, as the versions before vector stores have them.

    Raises:
        RefusedError: a file is not there (404), or there are too many (400).
    """
    found: list[str] = list(given.get("file_ids") or ())
    if len(found) > MOST_FILES:
        raise invalid("file_ids", f"Invalid 'file_ids': at most {MOST_FILES} are allowed.")
    for file in found:
        if files.live(call.emulator, file) is None:
            raise not_found("file", file)
    return found


def _made(call: Call, described: Json) -> str:
    metadata = metadata_of(described)
    made = vector_stores.make(call.emulator, None, described.get("file_ids") or (), metadata, described)
    return str(made["id"])
