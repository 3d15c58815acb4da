"""Looks for what a pinned document describes in the generated package of its version."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from inspect import signature
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import aoai_generated
from aoai._runtime.model import BaseModel
from aoai._runtime.shapes import ByKeys, ByKind, ListOf, MapOf, OneOf, Ref, Shape
from aoai_generated import VERSIONS

from .pinned import JSON_LIKE, Place, class_name, documents, left_out, pointer_text, properties, public_names, wiped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from .pinned import Json, Operation, Pinned, Pointer, Variant

Target: TypeAlias = Shape | type[BaseModel]
"""What stands in the generated code for a schema: a model, or the shape of a union, a list or a map of models."""


GENERATED = Path(str(aoai_generated.__file__)).parents[1]


def source(module: str) -> Path:
    """Return the file of a generated module."""
    return GENERATED / f"{module.replace('.', '/')}.py"


class Generated:
    """The generated package of one version."""

    def __init__(self, version: str) -> None:
        self.package = f"aoai_generated.{VERSIONS[version]}"
        self.models = import_module(f"{self.package}.models")
        self.api = import_module(f"{self.package}.api")
        self._aliases: dict[str, ast.expr] = {}
        index = ast.walk(ast.parse(Path(str(self.models.__file__)).read_text()))
        self.modules = {
            alias.name: node.module
            for node in index
            if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("aoai_generated.models.")
            for alias in node.names
        }
        """The module of each model and named type."""
        for module in {each for each in self.modules.values() if re.search(r"\.(unions|values)_", each)}:
            for node in ast.walk(ast.parse(source(module).read_text())):
                if not (isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value):
                    continue
                if self.modules.get(node.target.id) == module:
                    self._aliases[node.target.id] = node.value

    def classes(self) -> dict[str, type[BaseModel]]:
        """Return every model, by name."""
        found = ((name, getattr(self.models, name)) for name in dir(self.models) if name[0].isupper())
        return {name: value for name, value in found if isinstance(value, type) and issubclass(value, BaseModel)}

    def modules_of_models(self) -> dict[str, type[BaseModel]]:
        """Return every model, by the name of its module."""
        return {model.__module__.rpartition(".")[2]: model for model in self.classes().values()}

    def endpoint(self, name: str) -> Any:
        """Return an operation, None if there is none."""
        return self.api.OPERATIONS.get(name)

    def component(self, pinned: Pinned, name: str) -> object | None:
        """Return what a component schema has become, None if there is no such name.

        The inference document has the first choice of names; another one's schema gets its surface in front.
        """
        public = class_name(name)
        taken = {class_name(other) for other in documents(pinned.version)[0].components}
        if pinned.surface != "inference" and public in taken:
            public = class_name(pinned.surface) + public
        return getattr(self.models, public, None)

    # Shapes

    def follow(self, target: Target) -> Target:
        while isinstance(target, Ref):
            target = getattr(self.models, target.name)
        return target

    def leaves(self, targets: Iterable[Target]) -> list[type[BaseModel]]:
        """Return the models that an object in this place can become."""
        found: dict[type[BaseModel], None] = {}
        for target in map(self.follow, targets):
            if isinstance(target, type):
                found[target] = None
            inner: list[Target] = []
            if isinstance(target, OneOf):
                inner = [Ref(name) for name in target.table.values() if name]
                inner += [target.otherwise] if target.otherwise else []
            elif isinstance(target, ByKeys):
                inner = [Ref(name) for *_, name in target.variants]
            elif isinstance(target, ByKind):
                inner = [target.object] if target.object else []
            found.update(dict.fromkeys(self.leaves(inner)))
        return list(found)

    def elements(self, targets: Iterable[Target]) -> list[Target]:
        """Return what an element of an array in this place can become."""
        found: list[Target] = []
        for each in map(self.follow, targets):
            target = self.follow(each.array) if isinstance(each, ByKind) and each.array else each
            found += [target.item] if isinstance(target, ListOf) else []
        return found

    def values(self, targets: Iterable[Target]) -> list[Target]:
        """Return what a value of a map in this place can become."""
        return [target.value for target in map(self.follow, targets) if isinstance(target, MapOf)]

    def reach(self, targets: Iterable[Target]) -> set[type[BaseModel]]:
        """Return the models that can stand in this place, or in lists and maps in it."""
        targets = list(targets)
        found = set(self.leaves(targets))
        inner = [*self.elements(targets), *self.values(targets)]
        return found | (self.reach(inner) if inner else set())

    # Annotations

    def annotation(self, model: type[BaseModel], attribute: str) -> ast.expr:
        text: str = model.__annotations__[attribute]
        return ast.parse(text, mode="eval").body

    def literals(self, annotation: ast.expr) -> set[object]:
        """Return the values that a type lists, through the names that it uses."""
        if isinstance(annotation, ast.Name):
            alias = self._aliases.get(annotation.id)
            return self.literals(alias) if alias else set()
        if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):  # a type in quotes
            return self.literals(ast.parse(annotation.value, mode="eval").body)
        if isinstance(annotation, ast.Subscript) and ast.unparse(annotation.value) == "Literal":
            listed = annotation.slice.elts if isinstance(annotation.slice, ast.Tuple) else [annotation.slice]
            return {ast.literal_eval(value) for value in listed}
        inner = (node for node in ast.iter_child_nodes(annotation) if isinstance(node, ast.expr))
        return set().union(*map(self.literals, inner))

    def names(self, annotation: str) -> list[Target]:
        """Return the models and unions that a type names."""
        found = (node.id for node in ast.walk(ast.parse(annotation, mode="eval")) if isinstance(node, ast.Name))
        values = (getattr(self.models, name, None) for name in found)
        return [value for value in values if isinstance(value, (Shape, type))]


def is_target(value: object) -> bool:
    return isinstance(value, Shape) or (isinstance(value, type) and issubclass(value, BaseModel))


def fields(model: type[BaseModel]) -> dict[str, str]:
    """Return a model's attributes by JSON name."""
    return {name: attribute for attribute, (name, _) in model.__wire__.items()}


@dataclass
class Matched:
    """What one document has, and what of it the generated code lacks."""

    pinned: Pinned
    operations: int = 0
    schemas: int = 0
    properties: int = 0
    met: set[Pointer] = field(default_factory=set["Pointer"])
    missing: dict[str, str] = field(default_factory=dict[str, str])
    """What is wrong, by JSON pointer."""
    models: dict[type[BaseModel], list[Variant]] = field(default_factory=lambda: defaultdict(list))
    """By model: the alternatives that it stands for."""
    unions: list[tuple[Place, Sequence[Target]]] = field(default_factory=list["tuple[Place, Sequence[Target]]"])
    """Each schema that is a union, with what stands for it."""


@cache
def match(version: str) -> tuple[Matched, ...]:
    """Compare the documents of a version with its generated package."""
    return tuple(_Walk(Generated(version), Matched(pinned)).whole() for pinned in documents(version))


class _Walk:
    def __init__(self, generated: Generated, matched: Matched) -> None:
        self.generated = generated
        self.matched = matched
        self.pinned = matched.pinned
        self.root: Pointer = ()
        self.seen: set[tuple[Pointer, type[BaseModel]]] = set()
        self.left_out = {pointer for document, pointer in left_out() if document == self.pinned.name}

    def whole(self) -> Matched:
        for name, place in self.pinned.components.items():
            self.matched.schemas += 1
            self.root = place.pointer
            self.count(place)
            found = self.generated.component(self.pinned, name)
            if found is None:
                self.miss(place.pointer, "no such model, union or value")
                continue
            self.matched.missing |= self.schema(place, [found] if is_target(found) else [])  # type: ignore[list-item]
        for operation in self.pinned.operations():
            self.matched.operations += 1
            self.root = operation.pointer
            self.operation(operation)
        return self.matched

    def miss(self, pointer: Pointer, what: str) -> None:
        self.matched.missing[pointer_text(pointer)] = what

    def count(self, place: Place) -> None:
        self.matched.properties += sum(1 for _ in properties(place))

    def place(self, place: Place) -> str:
        """Return where a schema stands, and for which other schema it is looked at there."""
        inside = place.pointer[: len(self.root)] == self.root
        return pointer_text(place.pointer) if inside else f"{pointer_text(self.root)} -> {pointer_text(place.pointer)}"

    # Schemas

    def schema(self, place: Place, targets: Sequence[Target]) -> dict[str, str]:
        """Return what of a schema is missing in what stands for it."""
        if "$ref" in place.schema:
            return self.reference(place, targets)
        if {"discriminator", "oneOf", "anyOf"} & place.schema.keys():
            self.matched.unions.append((place, targets))
        missing: dict[str, str] = {}
        leaves = self.generated.leaves(targets)
        if place.pointer == self.root and self.pinned.children.get(place.pointer[-1]):
            missing |= self.base(place, leaves)
        else:
            for variant in self.pinned.variants(place):
                missing |= self.variant(variant, leaves)
        for key, inner in (("items", self.generated.elements), ("additionalProperties", self.generated.values)):
            for found in _parts(place, key):
                missing |= self.schema(found, inner(targets))
        for key in ("oneOf", "anyOf"):
            for index, member in enumerate(place.schema.get(key, [])):
                if "$ref" in member:
                    missing |= self.reference(place / (key, index), targets)
        return missing

    def base(self, place: Place, leaves: list[type[BaseModel]]) -> dict[str, str]:
        """Return what is missing of a schema that others extend: each of those must have all its properties."""
        missing: dict[str, str] = {}
        for name in place.schema.get("properties", {}):
            inner = place / ("properties", name)
            lacking = [model.__name__ for model in leaves if name not in fields(model)]
            if lacking or not leaves:
                missing[self.place(inner)] = f"not in {', '.join(lacking) or 'anything'}"
                continue
            self.matched.met.add(inner.pointer)
            attributes = [(model, fields(model)[name]) for model in leaves]
            shapes = [model.__shapes__[attribute] for model, attribute in attributes if attribute in model.__shapes__]
            missing |= self.schema(inner, shapes)
            literals = set().union(*(self.generated.literals(self.generated.annotation(*each)) for each in attributes))
            declared = place.schema["discriminator"]
            told = set[object](declared.get("mapping", {})) if isinstance(declared, dict) else set[object]()
            listed = self.listed(inner)
            if isinstance(declared, dict) and declared["propertyName"] == name:
                listed &= told  # of the others, which no schema describes, nothing is known
            if unlisted := listed - literals:
                missing[self.place(inner)] = f"nothing lists {sorted(map(str, unlisted))}"
        return missing

    def reference(self, place: Place, targets: Sequence[Target]) -> dict[str, str]:
        """Where a schema is referred to, its models must be what comes out."""
        found = self.generated.component(self.pinned, place.schema["$ref"].rpartition("/")[2])
        if not is_target(found):
            return {}
        lacking = self.generated.reach([found]) - self.generated.reach(targets)  # type: ignore[list-item]
        if not lacking:
            return {}
        return {pointer_text(place.pointer): f"does not lead to {sorted(model.__name__ for model in lacking)}"}

    def variant(self, variant: Variant, leaves: list[type[BaseModel]]) -> dict[str, str]:
        """Return what is missing of one alternative of an object: one model must have all its properties."""
        left_out = {
            name for name, places in variant.items() if any(pointer_text(p.pointer) in self.left_out for p in places)
        }
        for name in left_out:
            if not any(name in fields(model) for model in leaves):
                for place in variant[name]:
                    self.matched.missing[pointer_text(place.pointer)] = "left out on purpose"
        wanted = variant.keys() - left_out
        if not wanted:
            return {}
        covering = sorted((m for m in leaves if wanted <= fields(m).keys()), key=lambda m: len(m.__wire__))
        if not covering:
            best = max(leaves, key=lambda model: len(wanted & fields(model).keys()), default=None)
            lost = wanted - (fields(best).keys() if best else set())
            self.matched.met.update(p.pointer for name in wanted - lost for p in variant[name])
            what = f"not in {best.__name__}" if best else "no model stands here"
            return {self.place(p): what for name in sorted(lost) for p in variant[name]}
        results: list[tuple[type[BaseModel], dict[str, str]]] = []
        for model in covering:
            missing = dict(chain.from_iterable(self.property(variant[name], model, name).items() for name in wanted))
            results.append((model, missing))
            if not missing:
                break
        model, missing = results[0] if results[-1][1] else results[-1]
        self.matched.models[model].append(variant)
        return missing

    def property(self, places: list[Place], model: type[BaseModel], name: str) -> dict[str, str]:
        attribute = fields(model)[name]
        shape = model.__shapes__.get(attribute)
        self.matched.met.update(place.pointer for place in places)
        place = places[-1]  # the most derived declaration holds
        if place.pointer[: len(self.root)] != self.root:  # inherited or referred to: looked into where it stands
            return self.reference(place, [shape] if shape else []) if "$ref" in place.schema else {}
        if (place.pointer, model) in self.seen:
            return {}
        self.seen.add((place.pointer, model))
        missing = self.schema(place, [shape] if shape else [])
        literals = self.generated.literals(self.generated.annotation(model, attribute))
        lacking = self.listed(place) - literals
        if self.tells_apart(place) and literals:  # a variant has its own value alone
            lacking.clear()
        if lacking:
            missing[pointer_text(place.pointer)] = (
                f"{model.__name__}.{attribute} does not list {sorted(map(str, lacking))}"
            )
        return missing

    def tells_apart(self, place: Place) -> bool:
        """Say whether a property is that by which its component is told from others."""
        if self.root not in {each.pointer for each in self.pinned.components.values()}:
            return False
        inner = place.pointer[len(self.root) :]
        return inner.count("properties") == 1 and inner[-1] in self.pinned.discriminators.get(self.root[-1], set())

    def listed(self, place: Place) -> set[object]:
        """Return the values that a schema lists, those inside its properties left out."""
        schema = place.schema
        if "$ref" in schema:
            inner = self.pinned.component(schema["$ref"])
            return self.listed(inner) if inner else set()
        found: set[object] = {value for value in schema.get("enum", []) if isinstance(value, (str, int))}
        for key in ("allOf", "oneOf", "anyOf"):
            for index in range(len(schema.get(key, []))):
                found |= self.listed(place / (key, index))
        for key in ("items", "additionalProperties"):
            if isinstance(schema.get(key), dict):
                found |= self.listed(place / (key,))
        return found

    # Operations

    def operation(self, operation: Operation) -> None:
        name, route = public_names().get(wiped(f"{operation.method} {operation.path}"), ("", ""))
        endpoint = self.generated.endpoint(name)
        if endpoint is None:
            return self.miss(operation.pointer, f"no operation {name!r}")
        if (endpoint.method, endpoint.path) != (operation.method, route):
            self.miss(operation.pointer, f"{endpoint!r} is another route")
        self.parameters(operation, endpoint)
        self.body(operation, endpoint)
        return self.answers(operation, endpoint)

    def parameters(self, operation: Operation, endpoint: Any) -> None:
        arguments = {_bare(name) for name in signature(endpoint.request).parameters}
        renamed = dict(zip(_braced(operation.path), _braced(endpoint.path), strict=True))
        for parameter in operation.parameters:
            name = renamed[parameter["name"]] if parameter["in"] == "path" else parameter["name"]
            if parameter["in"] in {"body", "formData"} or (
                name == "api-version" and (parameter.get("required") or endpoint.api_version)
            ):
                continue
            if name in {constant for _, constant, _ in endpoint.constants}:
                continue
            if _bare(name) not in arguments:
                self.miss((*operation.pointer, "parameters", parameter["name"]), f"no argument of {sorted(arguments)}")

    def body(self, operation: Operation, endpoint: Any) -> None:
        places = list(_bodies(operation))
        if not places:
            return
        targets = self.generated.names(endpoint.request.__annotations__.get("body", "None"))
        for place in places:
            self.count(place)
            self.matched.missing |= self.schema(place, targets)

    def answers(self, operation: Operation, endpoint: Any) -> None:
        answers = {(answer.status, answer.content_type): answer.shape for answer in endpoint.answers}
        for status, content_type, place in _answers(operation, swagger=self.pinned.swagger):
            if place:
                self.count(place)
            if status[0] != "2":
                continue
            if (status, content_type) not in answers:
                self.miss((*operation.pointer, "responses", status, content_type), f"not in {sorted(answers)}")
            elif place:
                shape = answers[status, content_type]
                self.matched.missing |= self.schema(place, [shape] if shape else [])


def _parts(place: Place, key: str) -> Iterator[Place]:
    """Yield the schema of elements or values, wherever the schema itself says it."""
    if isinstance(place.schema.get(key), dict):
        yield place / (key,)
    for union in ("allOf", "oneOf", "anyOf"):
        for index in range(len(place.schema.get(union, []))):
            yield from _parts(place / (union, index), key)


def _bare(name: str) -> str:
    return name.replace("-", "_").strip("$[]_").lower()


def _braced(path: str) -> list[str]:
    return [part.partition("}")[0] for part in path.split("{")[1:]]


def _bodies(operation: Operation) -> Iterator[Place]:
    """Yield the schema of the body, once for each content type; the fields of a Swagger form are those of an object."""
    whole = Place(operation.pointer, operation.facts)
    form: Json = {}
    for parameter in operation.parameters:
        if parameter["in"] == "body":
            yield Place((*operation.pointer, "parameters", parameter["name"]), parameter) / ("schema",)
        if parameter["in"] == "formData":
            form[parameter["name"]] = {key: parameter[key] for key in ("type", "enum") if key in parameter}
    if form:
        yield Place((*operation.pointer, "form"), {"type": "object", "properties": form})
    for content_type, media in operation.facts.get("requestBody", {}).get("content", {}).items():
        if "schema" in media:
            yield whole / ("requestBody", "content", content_type, "schema")


def _answers(operation: Operation, *, swagger: bool) -> Iterator[tuple[str, str, Place | None]]:
    """Yield status, content type (empty where nothing is answered) and schema of each answer."""
    whole = Place(operation.pointer, operation.facts)
    for status, response in operation.facts["responses"].items():
        at = whole / ("responses", status)
        if swagger:
            content_type = operation.facts["produces"][0] if "schema" in response else ""
            yield status, content_type, at / ("schema",) if content_type == "application/json" else None
        elif not response.get("content"):
            yield status, "", None
        for content_type, media in response.get("content", {}).items():
            regular = "application/json" if content_type in JSON_LIKE else content_type
            yield status, regular, at / ("content", content_type, "schema") if "schema" in media else None
