"""Python types, parameter types and shapes of what openapi-python-client parsed, as source text."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from openapi_python_client.parser.properties import (
    AnyProperty,
    LiteralEnumProperty,
    ModelProperty,
)
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.union import UnionProperty

from pipeline.documents import PipelineError
from pipeline.parsed import component, name_of, place, properties

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from openapi_python_client.parser.properties.protocol import PropertyProtocol as Property

    from pipeline.additions import Additions
    from pipeline.parsed import Parsed

_MAPPING = "Mapping[str, Any]"
STRING_LITERAL = re.compile(r'"(?:[^"\\]|\\.)*"')


class Types:
    """What openapi-python-client parsed, told as Python.

    Args:
        parsed: its objects.
        additions: what it cannot say.
        named: how a shape names a component.
    """

    def __init__(self, parsed: Parsed, additions: Additions, named: Callable[[str], str] = str) -> None:
        self.parsed = parsed
        self.additions = additions
        self.named = named
        # The generator dissolves a union inside a union; those of models are found again by what is in them, the
        # longest first.
        unions = [
            (name, [_identity(inner) for inner in each.inner_properties])
            for name, each in parsed.named.items()
            if isinstance(each, UnionProperty) and component(each) == name and self.leaves(each)
        ]
        self._unions = sorted(unions, key=lambda union: (-len(union[1]), union[0]))

    def model(self, each: Property) -> str | None:
        """Return the name of the model that a property is, None if it is anything else."""
        name = component(each)
        return name if isinstance(each, ModelProperty) and name in self.parsed.models else None

    def aliases(self) -> dict[str, tuple[str, str | None]]:
        """Return the type and the shape of what has a name and is no model."""
        return {
            name: (self._structure(each, name, parameter=False), self._inner_shape(each, name))
            if component(each) == name
            else (self.annotation(each), self.shape(each))
            for name, each in self.parsed.named.items()
        }

    # Types

    def annotation(self, each: Property) -> str:
        """Return the type that a value has when it is read."""
        return component(each) or self._structure(each, None, parameter=False)

    def parameter(self, each: Property) -> str:
        """Return the type that is accepted where a value is given: plain dicts wherever a model is."""
        name = component(each)
        if name is None:
            return self._structure(each, None, parameter=True)
        if self.model(each):
            return f"{name} | {_MAPPING}"
        read = _split(self._structure(each, name, parameter=False))
        accepted = _split(self._structure(each, name, parameter=True))
        if accepted == read:
            return name
        if [part for part in accepted if part != _MAPPING] == read:
            return f"{name} | {_MAPPING}"
        return " | ".join(accepted)

    def _structure(self, each: Property, of: str | None, *, parameter: bool) -> str:
        """Return the type of a property, written out; `of` is the component that it is the definition of."""
        inside = self.parameter if parameter else self.annotation
        match each:
            case UnionProperty():
                variants = self._variants(each, of)
                if not parameter:
                    variants = [one for one in variants if not self.additions.on_request(place(one))]
                return _union(map(inside, variants))
            case ListProperty():
                item = inside(each.inner_property)
                return f"Sequence[{item}]" if parameter else f"list[{item}]"
            case ModelProperty():
                value = self.parsed.whole(each).additional_properties
                inner = inside(value) if value and not isinstance(value, AnyProperty) else "Any"
                return f"Mapping[str, {inner}]" if parameter else f"dict[str, {inner}]"
            case LiteralEnumProperty():
                return f"Literal[{', '.join(_literal(value) for value in sorted(each.values))}]"
            case ConstProperty():
                return f"Literal[{_literal(each.value.raw_value)}]"
            case FileProperty():
                return "FileContent" if parameter else "bytes"
            case _:
                return _SCALARS.get(type(each), "str")

    def _variants(self, union: UnionProperty, of: str | None) -> list[Property]:
        """Return the variants of a union, with unions inside it that have a name in place of what is in them."""
        found: list[Property] = list(union.inner_properties)
        identities = [_identity(each) for each in found]
        for name, inner in self._unions:
            length = len(inner)
            if name == of or length < 2 or length > len(found) or (of and length == len(found)):
                continue
            for start in range(len(found) - length + 1):
                if identities[start : start + length] == inner:
                    found[start : start + length] = [self.parsed.named[name]]
                    identities[start : start + length] = [name]
                    break
        return found

    # Shapes

    def shape(self, each: Property) -> str | None:
        """Return the shape of a property as source text, or None if its values are kept as they are."""
        name = component(each)
        if name is None:
            return self._inner_shape(each, None)
        return f"Ref({self.named(name)!r})" if self.model(each) or self._inner_shape(each, name) else None

    def _inner_shape(self, each: Property, of: str | None) -> str | None:
        if isinstance(each, UnionProperty):
            return self._union_shape(each, self._variants(each, of))
        if isinstance(each, ListProperty):
            item = self.shape(each.inner_property)
            return f"ListOf({item})" if item else None
        if isinstance(each, ModelProperty):
            value = self.parsed.whole(each).additional_properties
            inner = self.shape(value) if value else None
            return f"MapOf({inner})" if inner else None
        return None

    def _union_shape(self, union: UnionProperty, variants: list[Property]) -> str | None:
        arrays: dict[str, Property] = {}
        objects: dict[str, Property] = {}
        for variant in variants:
            shape = self.shape(variant)
            if shape:
                into = arrays if isinstance(variant, ListProperty) else objects
                into[shape] = variant
        if len(arrays) > 1:
            raise PipelineError(f"{place(union)}: a union of several arrays of objects; mend it with an overlay")
        discriminator = self.additions.discriminator(place(union))
        # One known variant of a union that says by what they are told apart: others may come.
        alone = len(objects) < 2 and discriminator is None
        of_objects = next(iter(objects), None) if alone else self._objects_shape(union, list(objects.values()))
        of_array = next(iter(arrays), None)
        if of_objects and of_array:
            return f"ByKind(object={of_objects}, array={of_array})"
        return of_objects or of_array

    def _objects_shape(self, union: UnionProperty, variants: list[Property]) -> str:
        leaves: dict[str, ModelProperty] = {}
        for variant in variants:
            leaves |= self.leaves(variant)
        if not all(self.leaves(variant) for variant in variants):
            raise PipelineError(f"{place(union)}: a union of models and of maps or arrays; mend it with an overlay")
        told = self.additions.discriminator(place(union))
        if told is None:
            return self._by_keys(leaves)
        name, mapping = told
        covered: set[str] = set()
        for meant in mapping.values():
            covered |= set() if meant in self.parsed.models else set(self.leaves(self.parsed.named[meant]))
        direct = [leaf for leaf in leaves if leaf not in covered]
        # A variant that may leave its discriminator out, or shares its value with another, is known by its keys.
        rest = [leaf for leaf in direct if leaf not in mapping.values()]
        rest += [leaf for leaf in direct if leaf not in rest and not self._always_told(leaves[leaf], leaf, told)]
        if any(has_any_text(leaves[leaf], name) for leaf in rest):
            return self._by_keys(leaves)  # a value that is in no table may be of that variant
        otherwise = f", {self._by_keys({leaf: leaves[leaf] for leaf in rest})}" if rest else ""
        values = [value for leaf in rest for value in texts_of(leaves[leaf], name) if value not in mapping]
        known: dict[str, str | None] = {**mapping, **dict.fromkeys(values)}
        table = ", ".join(f"{value!r}: {meant and self.named(meant)!r}" for value, meant in known.items())
        return f"OneOf({name!r}, {{{table}}}{otherwise})"

    def _always_told(self, model: ModelProperty, name: str, told: tuple[str, dict[str, str]]) -> bool:
        discriminator, mapping = told
        required = any(each.name == discriminator for each in model.required_properties or [])
        return required and all(mapping.get(value) == name for value in texts_of(model, discriminator))

    def _by_keys(self, leaves: dict[str, ModelProperty]) -> str:
        variants: list[str] = []
        for leaf, model in leaves.items():
            required = sorted(name_of(each) for each in model.required_properties or [])
            others = sorted(name_of(each) for each in model.optional_properties or [])
            listed = {name: tuple(texts_of(model, name)) for name in required}
            allowed = {name: values for name, values in listed.items() if values}
            variants.append(f"({tuple(required)!r}, {tuple(others)!r}, {allowed!r}, {self.named(leaf)!r})")
        return f"ByKeys({', '.join(variants)})"

    def leaves(self, each: Property) -> dict[str, ModelProperty]:
        """Return the models that an object can become, through unions inside unions."""
        if name := self.model(each):
            return {name: self.parsed.models[name]}
        leaves: dict[str, ModelProperty] = {}
        for inner in each.inner_properties if isinstance(each, UnionProperty) else ():
            leaves |= self.leaves(inner)
        return leaves


_SCALARS: dict[type, str] = {
    AnyProperty: "Any",
    BooleanProperty: "bool",
    FloatProperty: "float",
    IntProperty: "int",
    NoneProperty: "None",
}


def _identity(each: Property) -> str:
    """Return what the generator takes two variants of a union for the same by."""
    return str(each.get_type_string(no_optional=True).as_unembedded_code())


def has_any_text(model: ModelProperty, name: str) -> bool:
    """Say whether a model requires a property and takes any text for it."""
    return any(each.name == name and not _listed(each) for each in model.required_properties or [])


def texts_of(model: ModelProperty, name: str) -> list[str]:
    """Return the texts that a model allows for a property: none if it does not list them."""
    return next((_listed(each) for each in properties(model) if each.name == name), [])


def _listed(each: Property) -> list[str]:
    if isinstance(each, UnionProperty):
        inner = [_listed(one) for one in each.inner_properties if not isinstance(one, NoneProperty)]
        return [value for values in inner for value in values] if all(inner) else []
    values: set[Any] = set()
    if isinstance(each, LiteralEnumProperty):
        values = {*each.values}
    elif isinstance(each, ConstProperty):
        values = {each.value.raw_value}
    return sorted(value for value in values if isinstance(value, str))


def _union(types: Iterable[str]) -> str:
    parts = dict.fromkeys(part for text in types for part in _split(text))
    if "Any" in parts:
        return "Any"
    if "None" in parts:
        parts.pop("None")
        parts["None"] = None
    return " | ".join(parts)


def _split(text: str) -> list[str]:
    """Split a union at its own bars, not at those inside brackets or quotes."""
    bare = STRING_LITERAL.sub(lambda match: "_" * len(match[0]), text)
    parts, depth, start = [], 0, 0
    for index, character in enumerate(bare):
        if character in "[]":
            depth += 1 if character == "[" else -1
        elif depth == 0 and bare.startswith(" | ", index):
            parts.append(text[start:index])
            start = index + 3
    return [*parts, text[start:]]


def _literal(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)
