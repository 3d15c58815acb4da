"""Python types, parameter types and shapes of the schemas of a normalised document, as source text."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from pipeline.discriminators import values_of
from pipeline.documents import Document, PipelineError
from pipeline.schemas import PREFIX, children, resolve, target, type_of

if TYPE_CHECKING:
    from collections.abc import Iterable

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
_MAPPING = "Mapping[str, Any]"
ON_REQUEST = "x-on-request"
"""Marks a variant that comes only where the caller asks for it, and that the type of what is read leaves out."""
STRING_LITERAL = re.compile(r'"(?:[^"\\]|\\.)*"')


class Types:
    """The schemas of one normalised document, told as Python.

    Args:
        document: the output of `normalise`.

    Raises:
        PipelineError: a component holds itself, and not inside a model: no shape could be bound to it.
    """

    def __init__(self, document: Document) -> None:
        self.components: dict[str, Document] = document["components"]["schemas"]
        for name in self.components:
            self._refuse_recursion((name,))

    def _refuse_recursion(self, path: tuple[str, ...]) -> None:
        if self.is_model(path[-1]):
            return
        for name in _references(self.components[path[-1]]):
            if name in path:
                raise PipelineError(f"{' -> '.join((*path, name))}: a union or list of itself; mend it with an overlay")
            self._refuse_recursion((*path, name))

    def is_model(self, name: str) -> bool:
        """Say whether a component is an object with properties, which has a class of its own."""
        return "properties" in self.components[name]

    def models(self) -> list[str]:
        """Return the components that have a class."""
        return [name for name in self.components if self.is_model(name)]

    def unions(self) -> list[str]:
        """Return the components that are no model and hold models: unions and lists of them."""
        return [name for name in self.components if not self.is_model(name) and self.shape(self.components[name])]

    def values(self) -> list[str]:
        """Return the components that hold no models: enumerations, scalars, free-form objects, lists of such."""
        return [name for name in self.components if not self.is_model(name) and not self.shape(self.components[name])]

    # Types

    def annotation(self, schema: Document) -> str:
        """Return the type that a value of the schema has when it is read."""
        return self._type(schema, parameter=False)

    def parameter(self, schema: Document) -> str:
        """Return the type that is accepted where a value of the schema is given: plain dicts wherever a model is."""
        return self._type(schema, parameter=True)

    def _type(self, schema: Document, *, parameter: bool) -> str:
        if "$ref" in schema:
            return self._reference(target(schema["$ref"]), parameter=parameter)
        if "const" in schema:
            return f"Literal[{_literal(schema['const'])}]"
        if "enum" in schema:
            return _enumeration(schema["enum"])
        for key in ("oneOf", "anyOf"):
            if key in schema:
                variants = [each for each in schema[key] if parameter or not each.get(ON_REQUEST)]
                return _union(self._type(variant, parameter=parameter) for variant in variants)
        kind = type_of(schema)
        if isinstance(kind, list):
            return _union(self._type(schema | {"type": one}, parameter=parameter) for one in kind)
        if kind == "array":
            item = self._type(schema.get("items", {}), parameter=parameter)
            return f"Sequence[{item}]" if parameter else f"list[{item}]"
        if kind == "object":
            value = schema.get("additionalProperties")
            inner = self._type(value, parameter=parameter) if isinstance(value, dict) else "Any"
            return f"Mapping[str, {inner}]" if parameter else f"dict[str, {inner}]"
        if kind == "string" and schema.get("format") == "binary":
            return "FileContent" if parameter else "bytes"
        return _SCALARS[kind] if kind else "Any"

    def _reference(self, name: str, *, parameter: bool) -> str:
        """Return a component's name, or its type written out where a wider one is accepted than is read."""
        if not parameter:
            return name
        if self.is_model(name):
            return f"{name} | {_MAPPING}"
        read = _split(self.annotation(self.components[name]))
        accepted = _split(self.parameter(self.components[name]))
        if accepted == read:
            return name
        if [part for part in accepted if part != _MAPPING] == read:
            return f"{name} | {_MAPPING}"
        return " | ".join(accepted)

    # Shapes

    def shape(self, schema: Document) -> str | None:
        """Return the shape of a schema as source text, or None if its values are kept as they are."""
        if "$ref" in schema:
            name = target(schema["$ref"])
            if self.is_model(name):
                return f"Ref({name!r})"
            inner = self.shape(self.components[name])
            return f"Ref({name!r})" if inner else None
        variants = [inner for key in ("oneOf", "anyOf") for inner in schema.get(key, [])]
        if variants:
            return self._union_shape(schema, variants)
        if isinstance(schema.get("items"), dict):
            item = self.shape(schema["items"])
            return f"ListOf({item})" if item else None
        if isinstance(schema.get("additionalProperties"), dict):
            value = self.shape(schema["additionalProperties"])
            return f"MapOf({value})" if value else None
        return None

    def _union_shape(self, schema: Document, variants: list[Document]) -> str | None:
        arrays: dict[str, Document] = {}
        objects: dict[str, Document] = {}
        for variant in variants:
            shape = self.shape(variant)
            if shape:
                into = arrays if "items" in resolve(variant, self.components) else objects
                into[shape] = variant
        if len(arrays) > 1:
            raise PipelineError(f"a union of several arrays of objects: {[*arrays]}; mend it with an overlay")
        # One known variant of a union that says by what they are told apart: others may come.
        alone = len(objects) < 2 and "discriminator" not in schema
        of_objects = next(iter(objects), None) if alone else self._objects_shape(schema, objects)
        of_array = next(iter(arrays), None)
        if of_objects and of_array:
            return f"ByKind(object={of_objects}, array={of_array})"
        return of_objects or of_array

    def _objects_shape(self, schema: Document, variants: dict[str, Document]) -> str:
        names = [target(variant["$ref"]) for variant in variants.values() if "$ref" in variant]
        if len(names) < len(variants) or not all(self._leaves(name) for name in names):
            raise PipelineError(f"a union of models and of maps or arrays: {[*variants]}; mend it with an overlay")
        discriminator = schema.get("discriminator")
        if discriminator is None:
            return self._by_keys(names)
        mapping = {value: target(reference) for value, reference in discriminator["mapping"].items()}
        rest = [name for name in names if name not in mapping.values()]
        # A variant that may leave its discriminator out, or shares its value with another, is known by its keys.
        rest += [name for name in names if name not in rest and not self._always_told(name, discriminator, mapping)]
        otherwise = f", {self._by_keys(rest)}" if rest else ""
        property_name = discriminator["propertyName"]
        told = [value for name in rest for value in self._values(name, property_name) if value not in mapping]
        known: dict[str, str | None] = {**mapping, **dict.fromkeys(told)}
        table = ", ".join(f"{value!r}: {name!r}" for value, name in known.items())
        return f"OneOf({discriminator['propertyName']!r}, {{{table}}}{otherwise})"

    def _always_told(self, name: str, discriminator: Document, mapping: dict[str, str]) -> bool:
        schema = resolve(self.components[name], self.components)
        property_name = discriminator["propertyName"]
        if "properties" not in schema:
            return True
        values = self._values(name, property_name)
        return property_name in schema.get("required", []) and all(mapping.get(value) == name for value in values)

    def _values(self, name: str, property_name: str) -> list[str]:
        return values_of({"$ref": PREFIX + name}, property_name, self.components)

    def _by_keys(self, names: list[str]) -> str:
        leaves: dict[str, Document] = {}
        for name in names:
            leaves |= self._leaves(name)
        variants = (
            f"({tuple(sorted(required))!r}, {tuple(sorted(set(leaf['properties']) - required))!r}, "
            f"{self._listed(name, leaf)!r}, {name!r})"
            for name, leaf in leaves.items()
            for required in [set(leaf.get("required", []))]
        )
        return f"ByKeys({', '.join(variants)})"

    def _listed(self, name: str, leaf: Document) -> dict[str, tuple[str, ...]]:
        """Return the values that each required property of a model allows, of those that list any."""
        listed = {one: tuple(self._values(name, one)) for one in sorted(leaf.get("required", []))}
        return {one: values for one, values in listed.items() if values}

    def _leaves(self, name: str) -> dict[str, Document]:
        schema = resolve(self.components[name], self.components)
        if "properties" in schema:
            return {name: schema}
        leaves: dict[str, Document] = {}
        for variant in (inner for key in ("oneOf", "anyOf") for inner in schema.get(key, [])):
            if "$ref" in variant:
                leaves |= self._leaves(target(variant["$ref"]))
        return leaves


def _references(schema: Document) -> set[str]:
    """Return the components that a schema names, itself or inside it."""
    own = {target(schema["$ref"])} if "$ref" in schema else set[str]()
    return own.union(*(_references(child) for _, child in children(schema)))


def _enumeration(values: list[Any]) -> str:
    listed = [value for value in values if value is not None]
    if not listed:
        return "None"
    text = f"Literal[{', '.join(_literal(value) for value in dict.fromkeys(listed))}]"
    return text if len(listed) == len(values) else f"{text} | None"


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
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    return repr(value)
