"""Which fields other versions know at the place where a model stands: answers are the service's, not the document's.

A model of one version corresponds to one of another if both stand at the same place: in an answer of the operation of
one public name, or in its stream or its error, at the end of the same path of properties, elements and values; where
a union stands, by the same value of its discriminator, or else by the same class name. A plain model corresponds to
every variant of a union at its place, since it is made of whatever object comes there.

The walk is over the imported package, all versions at once.
"""

from __future__ import annotations

from collections import defaultdict
from importlib import import_module
from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel
from aoai._runtime.shapes import ByKeys, ByKind, ListOf, MapOf, OneOf, Ref, Shape
from pipeline.versions import package_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from aoai._runtime.operation import Operation

Model = type[BaseModel]


def other_versions(versions: Sequence[str], package: str = "aoai_generated") -> dict[str, dict[str, str]]:
    """Return the fields that a model lacks and others at its place have.

    Args:
        versions: all of them, oldest first.
        package: the importable package that holds them.

    Returns:
        by module of a model, the path of the model that has a field, by attribute; of several the newest.
    """
    walk = _Walk(import_module(f"{package}.models"), versions)
    slots: dict[tuple[str, str], list[Shape]] = defaultdict(list)
    for version in versions:
        operations: Mapping[str, Operation] = import_module(f"{package}.{package_name(version)}.api").OPERATIONS
        for name, operation in operations.items():
            for answer in operation.answers:
                if answer.shape is not None:
                    slots[name, "whole" if answer.reading == "json" else "events"].append(answer.shape)
            if operation.error is not None:
                slots[name, "error"].append(operation.error)
    for _, shapes in sorted(slots.items()):
        walk.place(shapes)
    return {
        module: {attribute: _path(found[attribute]) for attribute in sorted(found)}
        for module, found in sorted(walk.lacking.items())
    }


def _path(model: Model) -> str:
    return f"{_module(model)}.{model.__name__}"


def _module(model: Model) -> str:
    return model.__module__.rpartition(".")[2]


class _Walk:
    def __init__(self, models: Any, versions: Sequence[str]) -> None:
        self.models = models
        self.lacking: dict[str, dict[str, Model]] = defaultdict(dict)
        self._order = {package_name(version): index for index, version in enumerate(versions)}
        self._seen: set[frozenset[object]] = set()

    def follow(self, shape: Shape) -> Shape | Model:
        """Return what a reference means in the end."""
        found: Any = shape
        while isinstance(found, Ref):
            found = getattr(self.models, found.name)
        target: Shape | Model = found
        return target

    def place(self, shapes: Iterable[Shape]) -> None:
        """Look at what stands at one place in several versions."""
        targets = {_key(target): target for target in map(self.follow, shapes)}
        if len(targets) < 2 or frozenset(targets) in self._seen:
            return
        self._seen.add(frozenset(targets))
        found = list(targets.values())
        kinds = [each for each in found if isinstance(each, ByKind)]
        inner = [part for each in kinds for part in (each.object, each.array) if part]
        if inner:
            self.place([*inner, *(_as_shape(each) for each in found if not isinstance(each, ByKind))])
            return
        self.place(each.item for each in found if isinstance(each, ListOf))
        self.place(each.value for each in found if isinstance(each, MapOf))
        plain = [each for each in found if isinstance(each, type)]
        unions = [each for each in found if isinstance(each, (OneOf, ByKeys))]
        self.group(plain)
        for variants in self.variants(unions):
            self.place([*variants, *map(_as_shape, plain)])

    def variants(self, unions: list[OneOf | ByKeys]) -> Iterator[list[Shape]]:
        """Yield the variants of several unions that correspond to one another."""
        by_value: dict[tuple[str, str], list[Shape]] = defaultdict(list)
        by_name: dict[str, list[Shape]] = defaultdict(list)
        for union in unions:
            if isinstance(union, OneOf):
                for value, name in union.table.items():
                    if name:
                        by_value[union.discriminator, value].append(Ref(name))
            by_keys = self.follow(union.otherwise) if isinstance(union, OneOf) and union.otherwise else union
            if isinstance(by_keys, ByKeys):
                for *_, name in by_keys.variants:
                    by_name[name.rpartition(".")[2]].append(Ref(name))
        yield from (by_value[key] for key in sorted(by_value))
        yield from (by_name[key] for key in sorted(by_name))

    def group(self, models: Sequence[Model]) -> None:
        """Note what each of several models at one place lacks, and look at the places below."""
        newest = sorted(models, key=self.age)
        below: dict[str, list[Shape]] = defaultdict(list)
        for model in newest:
            lacking = self.lacking[_module(model)]
            for other in newest:
                for attribute, (name, _) in other.__wire__.items():
                    if attribute not in model.__wire__ and all(name != known for known, _ in model.__wire__.values()):
                        known = lacking.get(attribute)
                        if known is None or self.age(other) >= self.age(known):
                            lacking[attribute] = other
            for attribute, (name, _) in model.__wire__.items():
                if attribute in model.__shapes__:
                    below[name].append(model.__shapes__[attribute])
            if not lacking:
                del self.lacking[_module(model)]
        for name in sorted(below):
            self.place(below[name])

    def age(self, model: Model) -> tuple[int, str]:
        """Return what orders models from old to new: since which version they are as they are."""
        module = _module(model)
        since = max((package for package in self._order if module.endswith(f"_{package}")), key=len)
        return (self._order[since], module)


def _as_shape(target: Shape | Model) -> Shape:
    return Ref(_path(target)) if isinstance(target, type) else target


def _key(target: object) -> object:
    """Return what two shapes that mean the same are told to be the same by."""
    if isinstance(target, type):
        return _path(target)
    if isinstance(target, Ref):
        return ("ref", target.name)
    if isinstance(target, ListOf):
        return ("list", _key(target.item))
    if isinstance(target, MapOf):
        return ("map", _key(target.value))
    if isinstance(target, ByKind):
        return ("kind", _key(target.object), _key(target.array))
    if isinstance(target, OneOf):
        return ("one", target.discriminator, tuple(target.table.items()), _key(target.otherwise))
    return ("keys", repr(target.variants)) if isinstance(target, ByKeys) else target
