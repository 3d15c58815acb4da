"""What changed between two versions, in words: operations, parameters, schemas, fields and the values of enums."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pipeline import regular, swagger
from pipeline.operations import shape
from pipeline.schemas import children, operations, target, type_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pipeline.documents import Document

Place = tuple[str, str]
"""A field: what it stands in, and the path of properties to it (`messages.role`)."""


@dataclass
class Facts:
    """What of a version's documents is compared.

    Attributes:
        operations: by route with its path parameters nameless, the parameters, content types and statuses.
        owners: what fields stand in: schemas, and bodies and answers by their route.
        fields: what a field may be, by its place; an owner itself is at the empty path.
        values: the values that are listed, by the same.
    """

    operations: dict[str, dict[str, str]] = field(default_factory=dict)
    owners: set[str] = field(default_factory=set)
    fields: dict[Place, set[str]] = field(default_factory=dict)
    values: dict[Place, set[str]] = field(default_factory=dict)

    def add(self, owner: str, schema: Document) -> None:
        """Take in all fields of a schema."""
        self.owners.add(owner)
        self._add((owner, ""), schema, required=False)

    def _add(self, place: Place, schema: Document, *, required: bool) -> None:
        self.fields.setdefault(place, set()).add(_what(schema, required=required))
        self._inside(place, schema)

    def _inside(self, place: Place, schema: Document) -> None:
        if listed := schema.get("enum", [schema["const"]] if "const" in schema else []):
            self.values.setdefault(place, set()).update(map(str, listed))
        names = set(schema.get("required", ()))
        owner, path = place
        for keys, child in children(schema):
            if keys[0] == "properties":
                self._add((owner, f"{path}.{keys[1]}".lstrip(".")), child, required=keys[1] in names)
            else:
                self._inside(place, child)


def facts(documents: Iterable[Document]) -> Facts:
    """Return what the pinned documents of one version say."""
    found = Facts()
    for pinned in documents:
        document = regular.inline_shared(swagger.to_openapi(pinned))
        for path, method, operation in operations(document):
            _operation(f"{method.upper()} {shape(path)}", operation, found)
        for name, schema in document.get("components", {}).get("schemas", {}).items():
            found.add(f"schema {name}", schema)
    return found


def _operation(route: str, operation: Document, found: Facts) -> None:
    said = found.operations[route] = {}
    for each in operation.get("parameters", []):
        if each["in"] != "path":
            name = f"{each['in']} parameter {each['name']}"
            said[name] = _what(each["schema"], required=bool(each.get("required")))
            found.add(f"{route}, {name}", each["schema"])
    holders = {"body": operation.get("requestBody", {})}
    holders |= {f"answer {status}": answer for status, answer in operation["responses"].items()}
    for name, holder in holders.items():
        if holder and not holder.get("content"):
            said[name] = "nothing"
        for content_type, media in holder.get("content", {}).items():
            schema = media.get("schema", media.get("itemSchema", {}))
            said[f"{name} {content_type}"] = _what(schema)
            found.add(f"{route}, {name} {content_type}", schema)


def _what(schema: Document, *, required: bool = False) -> str:
    """Return what a value is, in a word or two."""
    kind: Any = target(schema["$ref"]) if "$ref" in schema else type_of(schema)
    if kind is None:
        kind = next((key for key in ("oneOf", "anyOf", "allOf") if key in schema), "any")
    if isinstance(kind, list):
        kind = " or ".join(map(str, kind))
    if kind == "array" and isinstance(schema.get("items"), dict):
        kind = f"list of {_what(schema['items'])}"
    if "enum" in schema or "const" in schema:
        kind = f"{kind} of listed values"
    return f"{kind}{', required' if required else ''}{', null' if schema.get('nullable') else ''}"


def words(before: Facts, after: Facts) -> list[str]:
    """Return what changed from one to the other, a line each: what is gone, what is new, what is another."""
    lines = [f"operation gone: {route}" for route in sorted(before.operations.keys() - after.operations.keys())]
    lines += [f"operation new: {route}" for route in sorted(after.operations.keys() - before.operations.keys())]
    for route in sorted(before.operations.keys() & after.operations.keys()):
        lines += _changes(f"{route}: ", before.operations[route], after.operations[route])
    schemas, newer = ({owner for owner in each.owners if owner.startswith("schema ")} for each in (before, after))
    lines += [f"schema gone: {owner.partition(' ')[2]}" for owner in sorted(schemas - newer)]
    lines += [f"schema new: {owner.partition(' ')[2]}" for owner in sorted(newer - schemas)]
    both = before.owners & after.owners
    lines += _changes("", _fields(before, both), _fields(after, both))
    for place in sorted(place for place in before.values.keys() & after.values.keys() if place[0] in both):
        old, new = before.values[place], after.values[place]
        lines += [f"{_place(place)}: value gone: {each}" for each in sorted(old - new)]
        lines += [f"{_place(place)}: value new: {each}" for each in sorted(new - old)]
    return lines


def _fields(facts: Facts, owners: set[str]) -> dict[str, str]:
    """Return the fields of some owners; the kind of a parameter, a body or an answer is said of its operation."""
    return {
        _place(place): " or ".join(sorted(what))
        for place, what in facts.fields.items()
        if place[0] in owners and (place[1] or place[0].startswith("schema "))
    }


def _place(place: Place) -> str:
    owner, path = place
    return f"{owner}, field {path}" if path else owner


def _changes(what: str, before: Mapping[str, str], after: Mapping[str, str]) -> list[str]:
    lines = [f"{what}{name}: gone" for name in sorted(before.keys() - after.keys())]
    lines += [f"{what}{name}: new ({after[name]})" for name in sorted(after.keys() - before.keys())]
    lines += [
        f"{what}{name}: {before[name]} became {after[name]}"
        for name in sorted(before.keys() & after.keys())
        if before[name] != after[name]
    ]
    return lines
