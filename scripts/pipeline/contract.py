"""What the emulator needs of a version's clean document: routes, parameters, bodies, answers and their schemas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.documents import Document, canonical, walk
from pipeline.schemas import PREFIX, map_deep, map_document, operations

if TYPE_CHECKING:
    from pathlib import Path

FILE = "document.json"
_NOTES = frozenset({"deprecated", "description", "readOnly", "title", "x-on-request", "x-source"})


def write_contract(document: Document, package: Path) -> None:
    """Write the contract of a version's clean document into the folder of its package."""
    (package / FILE).write_text(canonical(contract(document)) + "\n", encoding="utf-8")


def contract(document: Document) -> Document:
    """Return a clean document without what no request is checked by and no answer is made from.

    `oneOf` is written as `anyOf`: in several unions of the pinned documents a value that the service takes fits two
    variants.
    """
    document = map_document(document, lambda schema: map_deep(schema, _bare))
    paths: Document = {}
    for path, method, operation in operations(document):
        paths.setdefault(path, {})[method] = {key: value for key, value in operation.items() if key != "tags"}
    schemas = document["components"]["schemas"]
    used = _reachable(paths, schemas)
    return {
        "info": {"version": document["info"]["version"]},
        "paths": paths,
        "components": {"schemas": {name: schemas[name] for name in sorted(used)}},
    }


def _bare(schema: Document) -> Document:
    # A field may be called `title` or `description`; then a schema stands there, and this is the map of the fields.
    return {"anyOf" if key == "oneOf" else key: value for key, value in schema.items() if key not in _NOTES}


def _reachable(paths: Document, schemas: Document) -> set[str]:
    found: set[str] = set()
    waiting = [paths]
    while waiting:
        for _, node in walk(waiting.pop()):
            reference = node.get("$ref")
            name = reference.removeprefix(PREFIX) if isinstance(reference, str) else None
            if name is not None and name not in found:
                found.add(name)
                waiting.append(schemas[name])
    return found
