"""What the emulator needs of the clean documents: routes, parameters, bodies, answers and their schemas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pipeline.documents import Document, canonical, walk
from pipeline.schemas import PREFIX, map_deep, map_document, operations

if TYPE_CHECKING:
    from collections.abc import Mapping

FILE = "documents.json"
_NOTES = frozenset({"deprecated", "description", "readOnly", "title", "x-on-request", "x-source"})


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
    return {"paths": paths, "components": {"schemas": {name: schemas[name] for name in sorted(used)}}}


def together(contracts: Mapping[str, Document]) -> str:
    """Return the contracts of all versions as one text, in which what is the same in several stands once.

    `operations` and `schemas` list the different ones of each name; `versions` says which of them a version has, in
    `paths` as name and number by path and method, in `schemas` as number by name. A different one is a line.
    """
    stored: dict[str, dict[str, list[str]]] = {"operations": {}, "schemas": {}}

    def number(kind: str, name: str, value: Any) -> int:
        different = stored[kind].setdefault(name, [])
        text = canonical(value)
        if text not in different:
            different.append(text)
        return different.index(text)

    versions: Document = {}
    for version, each in contracts.items():
        versions[version] = {
            "paths": {
                path: {
                    method: [operation["operationId"], number("operations", operation["operationId"], operation)]
                    for method, operation in item.items()
                }
                for path, item in each["paths"].items()
            },
            "schemas": {
                name: number("schemas", name, schema) for name, schema in each["components"]["schemas"].items()
            },
        }
    lines = ["{"]
    for kind, named in stored.items():
        lists = (f"{canonical(name)}:[\n" + ",\n".join(different) + "]" for name, different in sorted(named.items()))
        lines.append(f'"{kind}":{{\n' + ",\n".join(lists) + "},")
    listed = (f"{canonical(version)}:{canonical(facts)}" for version, facts in versions.items())
    lines.append('"versions":{\n' + ",\n".join(listed) + "}")
    return "\n".join([*lines, "}", ""])


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
