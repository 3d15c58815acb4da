"""Whether the generated code has everything the pinned documents have: operations, schemas and properties."""

from __future__ import annotations

import tomllib
from collections import Counter
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel
from aoai._runtime.shapes import ByKeys, ByKind, ListOf, MapOf, OneOf, Ref, Shape
from pipeline import pins
from pipeline.documents import METHODS, SPEC, Document, load, pointer_text
from pipeline.naming import pascal, public_schema_name
from pipeline.operations import load_names, shape
from pipeline.overlay import covers

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from aoai._runtime.operation import Operation
    from pipeline.documents import Pointer
    from pipeline.operations import Named

LEFT_OUT = "left-out.toml"


@dataclass
class Count:
    """What one version's documents have, and what of it the generated code lacks."""

    version: str
    operations: int = 0
    schemas: int = 0
    properties: int = 0
    missing: list[str] = field(default_factory=list)
    left_out: int = 0
    lacking: Counter[str] = field(default_factory=Counter[str])
    """How many the code has not, left out on purpose or not, by what they are."""

    def __str__(self) -> str:
        difference = f"{len(self.missing)} missing" if self.missing else "none"
        purpose = f", {self.left_out} left out on purpose" if self.left_out else ""
        counted = {"operations": self.operations, "schemas": self.schemas, "properties": self.properties}
        found = (f"{total - self.lacking[what]:>5} of {total:>4} {what}" for what, total in counted.items())
        return f"{self.version:<20}{' '.join(found)}   difference: {difference}{purpose}"


def audit(version: str, package: str, spec: Path = SPEC) -> Count:
    """Compare a version's pinned documents, as they stand in `spec/`, with its imported package.

    Args:
        version: a pinned version.
        package: the importable name of its package.
        spec: the folder of the pinned documents.
    """
    count = Count(version)
    names = load_names(spec)
    for pin in pins.documents(version, spec):
        document = load(pin.path(spec))
        name = f"{version}/{pin.surface}"
        walk = _Walk(package, pin.surface, name, count, left_out(name, spec))
        walk.operations(document, names)
        walk.schemas(document)
    return count


def left_out(document: str, spec: Path = SPEC) -> dict[str, str]:
    """Return what of a document is left out on purpose, as reviewed: the reason, by pointer."""
    with (spec / LEFT_OUT).open("rb") as file:
        entries = tomllib.load(file)["left_out"]
    return {
        entry["pointer"]: entry["reason"]
        for entry in entries
        if any(covers(pattern, document) for pattern in entry["documents"])
    }


class _Walk:
    def __init__(self, package: str, surface: str, name: str, count: Count, reviewed: dict[str, str]) -> None:
        self.package = package
        self.models = import_module(f"{package}.models")
        self.surface = surface
        self.name = name
        self.count = count
        self.reviewed = reviewed

    def miss(self, what: str, pointer: Pointer) -> None:
        self.count.lacking[what] += 1
        if pointer_text(pointer) in self.reviewed:
            self.count.left_out += 1
        else:
            self.count.missing.append(f"{self.name}{pointer_text(pointer)}")

    def operations(self, document: Document, names: dict[str, Named]) -> None:
        operations: Mapping[str, Operation] = import_module(f"{self.package}.api").OPERATIONS
        for path, item in document["paths"].items():
            for method in (method for method in METHODS if method in item):
                self.count.operations += 1
                named = names.get(shape(f"{method.upper()} {path}"))
                if named is None or named.name not in operations:
                    self.miss("operations", ("paths", path, method))
                    continue
                found = operations[named.name]
                if (found.method, found.path) != (method.upper(), named.route.split(" ", 1)[1]):
                    self.miss("operations", ("paths", path, method))

    def schemas(self, document: Document) -> None:
        root = ("definitions",) if "swagger" in document else ("components", "schemas")
        components: Document = document
        for key in root:
            components = components[key]
        for name, schema in components.items():
            self.count.schemas += 1
            meant = self.component(name)
            if meant is None:
                self.miss("schemas", (*root, name))
            else:
                self.node(schema, [meant], (*root, name))

    def component(self, name: str) -> Any:
        public = public_schema_name(name)
        for candidate in (pascal(self.surface) + public, public) if self.surface != "inference" else (public,):
            found = getattr(self.models, candidate, None)
            if found is not None:
                return found
        return None

    def node(self, schema: Any, targets: list[Any], pointer: Pointer) -> None:
        """Look for each property of a schema, and of those inside it, in the classes that stand for the schema."""
        if not isinstance(schema, dict) or "$ref" in schema:
            return
        classes = [found for each in targets for found in self.leaves(each)]
        for name, inner in schema.get("properties", {}).items():
            self.count.properties += 1
            having = [found for found in classes if any(wire == name for wire, _ in found.__wire__.values())]
            if not having:
                self.miss("properties", (*pointer, "properties", name))
                continue
            shapes = [
                found.__shapes__[attribute]
                for found in having
                for attribute, (wire, _) in found.__wire__.items()
                if wire == name and attribute in found.__shapes__
            ]
            self.node(inner, shapes, (*pointer, "properties", name))
        for key in ("allOf", "oneOf", "anyOf"):
            for index, inner in enumerate(schema.get(key, [])):
                self.node(inner, targets, (*pointer, key, index))
        self.node(schema.get("items"), [s for each in targets for s in self.items(each)], (*pointer, "items"))
        values = [s for each in targets for s in self.values(each)]
        self.node(schema.get("additionalProperties"), values, (*pointer, "additionalProperties"))

    def follow(self, target: Any) -> Any:
        while isinstance(target, Ref):
            target = getattr(self.models, target.name)
        return target

    def leaves(self, target: Any) -> Iterator[type[BaseModel]]:
        """Yield the models that a value of this shape can become."""
        target = self.follow(target)
        if isinstance(target, type) and issubclass(target, BaseModel):
            yield target
        for name in dict.fromkeys(name for name in target.table.values() if name) if isinstance(target, OneOf) else ():
            yield from self.leaves(Ref(name))
        if isinstance(target, OneOf) and target.otherwise:
            yield from self.leaves(target.otherwise)
        if isinstance(target, ByKeys):
            for *_, name in target.variants:
                yield from self.leaves(Ref(name))
        if isinstance(target, ByKind) and target.object:
            yield from self.leaves(target.object)
        if isinstance(target, ListOf):  # an overlay made a list of what upstream describes as its element
            yield from self.leaves(target.item)

    def items(self, target: Any) -> Iterator[Shape]:
        target = self.follow(target)
        if isinstance(target, ByKind) and target.array:
            target = self.follow(target.array)
        if isinstance(target, ListOf):
            yield target.item

    def values(self, target: Any) -> Iterator[Shape]:
        target = self.follow(target)
        if isinstance(target, MapOf):
            yield target.value
