"""What changed between two documents, in words: operations, parameters, schemas, fields and the values of enums."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pipeline import regular, swagger
from pipeline.operations import shape
from pipeline.schemas import children, operations, target, type_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pipeline.documents import Document


@dataclass
class Facts:
    """What of a version's documents is compared, each by its name.

    Attributes:
        operations: what an operation takes and gives, by route with its path parameters nameless.
        fields: what a field is, by schema and path of properties (`createChatCompletionRequest.messages`).
        enums: the values that are allowed, by the same.
        schemas: the names of the schemas.
    """

    operations: dict[str, dict[str, str]] = field(default_factory=dict)
    fields: dict[str, str] = field(default_factory=dict)
    enums: dict[str, set[str]] = field(default_factory=dict)
    schemas: set[str] = field(default_factory=set)


def facts(documents: Iterable[Document]) -> Facts:
    """Return what the pinned documents of one version say."""
    found = Facts()
    for pinned in documents:
        document = regular.inline_shared(swagger.to_openapi(pinned))
        for path, method, operation in operations(document):
            found.operations[f"{method.upper()} {shape(path)}"] = _operation(operation)
        for name, schema in document.get("components", {}).get("schemas", {}).items():
            found.schemas.add(name)
            _collect(name, schema, found)
    return found


def _operation(operation: Document) -> dict[str, str]:
    said = {
        f"{each['in']} parameter {each['name']}": _what(each["schema"], required=bool(each.get("required")))
        for each in operation.get("parameters", [])
        if each["in"] != "path"
    }
    for content_type, media in operation.get("requestBody", {}).get("content", {}).items():
        said[f"body {content_type}"] = _what(media.get("schema", {}))
        said |= {f"body field {name}": what for name, what in _fields(media.get("schema", {}))}
    for status, answer in operation["responses"].items():
        for content_type, media in answer.get("content", {}).items():
            schema = media.get("schema", media.get("itemSchema", {}))
            said[f"answer {status} {content_type}"] = _what(schema)
            said |= {f"answer {status} field {name}": what for name, what in _fields(schema)}
    return said


def _fields(schema: Document) -> Iterator[tuple[str, str]]:
    """Yield the fields of an inline object."""
    required = set(schema.get("required", ()))
    for name, declared in schema.get("properties", {}).items():
        yield name, _what(declared, required=name in required)


def _collect(place: str, schema: Document, found: Facts) -> None:
    if "enum" in schema:
        found.enums.setdefault(place, set()).update(map(str, schema["enum"]))
    required = set(schema.get("required", ()))
    for keys, child in children(schema):
        if keys[0] == "properties":
            inner = f"{place}.{keys[1]}"
            found.fields[inner] = _what(child, required=keys[1] in required)
            _collect(inner, child, found)
        else:
            _collect(place, child, found)


def _what(schema: Document, *, required: bool = False) -> str:
    """Return the kind of a value in a word or two."""
    kind: Any = target(schema["$ref"]) if "$ref" in schema else type_of(schema)
    if kind is None:
        kind = next((key for key in ("oneOf", "anyOf", "allOf") if key in schema), "any")
    if isinstance(kind, list):
        kind = " or ".join(map(str, kind))
    if kind == "array" and isinstance(schema.get("items"), dict):
        kind = f"list of {_what(schema['items'])}"
    return f"{kind}{', required' if required else ''}{', null' if schema.get('nullable') else ''}"


def words(before: Facts, after: Facts) -> list[str]:
    """Return what changed from one to the other, a line each: what is gone, what is new, what is another."""
    lines = [f"operation gone: {route}" for route in sorted(before.operations.keys() - after.operations.keys())]
    lines += [f"operation new: {route}" for route in sorted(after.operations.keys() - before.operations.keys())]
    for route in sorted(before.operations.keys() & after.operations.keys()):
        lines += _changes(f"{route}: ", before.operations[route], after.operations[route])
    lines += [f"schema gone: {name}" for name in sorted(before.schemas - after.schemas)]
    lines += [f"schema new: {name}" for name in sorted(after.schemas - before.schemas)]
    both = before.schemas & after.schemas

    def shared(places: Iterable[str]) -> set[str]:
        return {place for place in places if place.partition(".")[0] in both or place in both}

    old = {place: before.fields[place] for place in shared(before.fields)}
    new = {place: after.fields[place] for place in shared(after.fields)}
    lines += _changes("field ", old, new)
    for place in sorted(shared(before.enums) & shared(after.enums)):
        lines += [f"value gone: {place}: {each}" for each in sorted(before.enums[place] - after.enums[place])]
        lines += [f"value new: {place}: {each}" for each in sorted(after.enums[place] - before.enums[place])]
    return lines


def _changes(what: str, before: Mapping[str, str], after: Mapping[str, str]) -> list[str]:
    lines = [f"{what}{name}: gone" for name in sorted(before.keys() - after.keys())]
    lines += [f"{what}{name}: new ({after[name]})" for name in sorted(after.keys() - before.keys())]
    lines += [
        f"{what}{name}: {before[name]} became {after[name]}"
        for name in sorted(before.keys() & after.keys())
        if before[name] != after[name]
    ]
    return lines
