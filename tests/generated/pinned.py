"""The pinned documents as they stand in `spec/`, read without the generator's own code."""

from __future__ import annotations

import json
import re
import tomllib
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "spec"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
JSON_LIKE = frozenset({"*/*", "text/json", "application/*+json", "application/json; charset=utf-8"})

Json: TypeAlias = dict[str, Any]
Pointer: TypeAlias = tuple[str, ...]


@dataclass(frozen=True)
class Place:
    """A schema and where it stands in its document."""

    pointer: Pointer
    schema: Json

    def __truediv__(self, keys: tuple[str | int, ...]) -> Place:
        inner: Any = self.schema
        for key in keys:
            inner = inner[key]
        return Place((*self.pointer, *map(str, keys)), inner)


Variant: TypeAlias = dict[str, list[Place]]
"""One alternative of an object: every declaration of each property, the most derived last."""


@dataclass(frozen=True)
class Operation:
    """One operation of a document, with its path's shared parameters among its own."""

    method: str
    path: str
    pointer: Pointer
    facts: Json
    parameters: tuple[Json, ...]


@dataclass(frozen=True, eq=False)
class Pinned:
    """One pinned document."""

    version: str
    surface: str
    document: Json

    @property
    def name(self) -> str:
        return f"{self.version}/{self.surface}"

    @property
    def swagger(self) -> bool:
        return "swagger" in self.document

    @cached_property
    def components(self) -> dict[str, Place]:
        root = ("definitions",) if self.swagger else ("components", "schemas")
        schemas: Any = self.document
        for key in root:
            schemas = schemas[key]
        return {name: Place((*root, name), schema) for name, schema in schemas.items()}

    def component(self, reference: str) -> Place | None:
        """Return what a reference means, None if it leads nowhere, as one does upstream."""
        return self.components.get(reference.rpartition("/")[2])

    def operations(self) -> Iterator[Operation]:
        for path, item in self.document["paths"].items():
            for method in METHODS:
                if method in item:
                    found = [*item.get("parameters", []), *item[method].get("parameters", [])]
                    parameters = tuple(self._shared(parameter) for parameter in found)
                    yield Operation(method.upper(), path, ("paths", path, method), item[method], parameters)

    def _shared(self, parameter: Json) -> Json:
        while "$ref" in parameter:
            node: Any = self.document
            for key in parameter["$ref"].removeprefix("#/").split("/"):
                node = node[key]
            parameter = node
        return parameter

    # Inheritance

    @cached_property
    def children(self) -> dict[str, list[str]]:
        """Who extends each schema that has a discriminator and lists no alternatives itself."""
        children: dict[str, list[str]] = {
            name: []
            for name, place in self.components.items()
            if "discriminator" in place.schema and not {"oneOf", "anyOf"} & place.schema.keys()
        }
        for name, place in self.components.items():
            for member in place.schema.get("allOf", []):
                base = member.get("$ref", "").rpartition("/")[2]
                if base in children and not is_alias(place.schema):
                    children[base].append(name)
        return children

    @cached_property
    def discriminators(self) -> dict[str, set[str]]:
        """The properties by which a schema is told from its siblings."""
        told: dict[str, set[str]] = {}

        def tell(name: str, discriminator: str) -> None:
            told.setdefault(name, set()).add(discriminator)
            for child in self.children.get(name, []):
                tell(child, discriminator)

        for base in self.children:
            declared = self.components[base].schema["discriminator"]
            tell(base, declared if isinstance(declared, str) else declared["propertyName"])
        return told

    def variants(self, place: Place) -> list[Variant]:
        """Return the alternatives of a schema, each with all the properties that an object of it may have.

        One that is no object has no properties.
        """
        schema = place.schema
        if "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            if self.children.get(name):
                return [found for child in self.children[name] for found in self.variants(self.components[child])]
            return self.variants(self.components[name]) if name in self.components else [{}]
        found: list[Variant] = [{}]
        for index, member in enumerate(schema.get("allOf", [])):
            inner = place / ("allOf", index)
            if "$ref" in member and not is_alias(schema):
                inner = self.component(member["$ref"]) or inner  # the base itself, not those that extend it
            found = _both(found, self.variants(inner))
        for key in ("oneOf", "anyOf"):
            if schema.get(key):
                inner_variants = [self.variants(place / (key, index)) for index in range(len(schema[key]))]
                found = _both(found, [variant for inner in inner_variants for variant in inner])
        own: Variant = {name: [place / ("properties", name)] for name in schema.get("properties", {})}
        return _both(found, [own])


def _both(first: list[Variant], second: list[Variant]) -> list[Variant]:
    return [
        {name: [*one.get(name, []), *other.get(name, [])] for name in {**one, **other}}
        for one, other in product(first, second)
    ]


def is_alias(schema: Json) -> bool:
    """Say whether a schema is but another name for the one that it refers to."""
    members = schema.get("allOf", [])
    return len(members) == 1 and not {"properties", "x-ms-discriminator-value", "discriminator"} & schema.keys()


def properties(place: Place) -> Iterator[Place]:
    """Yield each property that a schema declares itself, at any depth."""
    for name in place.schema.get("properties", {}):
        yield place / ("properties", name)
        yield from properties(place / ("properties", name))
    for key in ("allOf", "oneOf", "anyOf"):
        for index in range(len(place.schema.get(key, []))):
            yield from properties(place / (key, index))
    for key in ("items", "additionalProperties"):
        if isinstance(place.schema.get(key), dict):
            yield from properties(place / (key,))


@cache
def documents(version: str) -> tuple[Pinned, ...]:
    """Return the documents of a version, inference first."""
    paths = sorted((SPEC / version).glob("*.json"), reverse=True)
    return tuple(Pinned(version, path.stem, json.loads(path.read_bytes())) for path in paths)


@cache
def versions() -> tuple[str, ...]:
    """Return the pinned versions, oldest first, v1 and its preview last."""
    last = {"v1": 1, "preview": 2}
    found = (path.parent.name for path in SPEC.glob("*/inference.json"))
    return tuple(sorted(found, key=lambda version: (last.get(version, 0), version)))


@cache
def public_names() -> dict[str, tuple[str, str]]:
    """Return the public name and route of each operation, by its route with the names of parameters wiped."""
    found: dict[str, tuple[str, str]] = {}

    def read(table: Json, resource: str) -> None:
        for key, value in table.items():
            name = f"{resource}.{key}" if resource else key
            if isinstance(value, dict):
                read(value, name)
            else:
                found.update({wiped(route): (name, route.partition(" ")[2]) for route in value})

    read(tomllib.loads((SPEC / "operations.toml").read_text()), "")
    return found


def wiped(route: str) -> str:
    """Return a route with the names of its path parameters wiped."""
    return re.sub(r"\{[^}]*\}", "{}", route)


@cache
def left_out() -> frozenset[tuple[str, str]]:
    """Return what is left out on purpose: document and JSON pointer. Each entry must say why."""
    entries = tomllib.loads((SPEC / "left-out.toml").read_text())["left_out"]
    assert all(len(entry["reason"]) > 20 for entry in entries)
    return frozenset(
        (document.name, entry["pointer"])
        for entry in entries
        for version in versions()
        for document in documents(version)
        if any(within(pattern, document.name) for pattern in entry["documents"])
    )


def within(pattern: str, name: str) -> bool:
    """Say whether a document is the one that is written, or in the range of dates that is written."""
    first, dots, last = pattern.partition("..")
    if not dots:
        return pattern == name
    version, _, surface = name.partition("/")
    end, _, wanted = last.partition("/")
    return surface == wanted and version[:2] == "20" and first <= version <= end


def pointer_text(pointer: Pointer) -> str:
    """Return a JSON pointer as a URI fragment."""
    return "#" + "".join("/" + key.replace("~", "~0").replace("/", "~1") for key in pointer)


def class_name(schema_name: str) -> str:
    """Return how a schema's name is written as a class."""
    words = re.split(r"[^0-9A-Za-z]+", schema_name.removeprefix("OpenAI."))
    return "".join(word[:1].upper() + word[1:] for word in words if word)
