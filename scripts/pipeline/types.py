"""Python types, parameter types and shapes of the schemas of a normalised document, as source text."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from pipeline.discriminators import values_of
from pipeline.documents import Document, PipelineError
from pipeline.schemas import PREFIX, resolve, target

if TYPE_CHECKING:
    from collections.abc import Iterable

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
_MAPPING = "Mapping[str, Any]"


class Types:
    """The schemas of one normalised document, told as Python.

    Args:
        document: the output of `normalise`.
    """

    def __init__(self, document: Document) -> None:
        self.components: dict[str, Document] = document["components"]["schemas"]

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
                return _union(self._type(variant, parameter=parameter) for variant in schema[key])
        kind = schema.get("type")
        if isinstance(kind, list):
            return _union(self._type(schema | {"type": one}, parameter=parameter) for one in kind)
        if kind == "array":
            item = self._type(schema.get("items", {}), parameter=parameter)
            return f"Sequence[{item}]" if parameter else f"list[{item}]"
        if kind == "object" or "additionalProperties" in schema:
            value = schema.get("additionalProperties")
            inner = self._type(value, parameter=parameter) if isinstance(value, dict) else "Any"
            return f"Mapping[str, {inner}]" if parameter else f"dict[str, {inner}]"
        if kind == "string" and schema.get("format") == "binary":
            return "FileContent" if parameter else "bytes"
        return _SCALARS[kind] if kind else "Any"

    def _reference(self, name: str, *, parameter: bool) -> str:
        if self.is_model(name):
            return f"{name} | {_MAPPING}" if parameter else name
        schema = self.components[name]
        if parameter and schema.get("type") in {"array", "object"}:
            return self._type(schema, parameter=True)
        return f"{name} | {_MAPPING}" if parameter and self._holds_objects(schema) else name

    def _holds_objects(self, schema: Document) -> bool:
        variants = [inner for key in ("oneOf", "anyOf") for inner in schema.get(key, [])]
        return any(
            "properties" in resolve(variant, self.components) or self._holds_objects(resolve(variant, self.components))
            for variant in variants
        )

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
        arrays: list[str] = []
        objects: list[str] = []
        for variant in variants:
            shape = self.shape(variant)
            if shape:
                into = arrays if resolve(variant, self.components).get("type") == "array" else objects
                if shape not in into:
                    into.append(shape)
        if len(arrays) > 1:
            raise PipelineError(f"a union of several arrays of objects: {arrays}; mend it with an overlay")
        of_objects = objects[0] if len(objects) == 1 else self._objects_shape(schema, variants) if objects else None
        if of_objects and arrays:
            return f"ByKind(object={of_objects}, array={arrays[0]})"
        return of_objects or (arrays[0] if arrays else None)

    def _objects_shape(self, schema: Document, variants: list[Document]) -> str:
        names = [target(variant["$ref"]) for variant in variants if "$ref" in variant and self.shape(variant)]
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
        schema = self.components[name]
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
            f"({tuple(sorted(required))!r}, {tuple(sorted(set(leaf['properties']) - required))!r}, {name!r})"
            for name, leaf in leaves.items()
            for required in [set(leaf.get("required", []))]
        )
        return f"ByKeys({', '.join(variants)})"

    def _leaves(self, name: str) -> dict[str, Document]:
        schema = self.components[name]
        if "properties" in schema:
            return {name: schema}
        leaves: dict[str, Document] = {}
        for variant in (inner for key in ("oneOf", "anyOf") for inner in schema.get(key, [])):
            if "$ref" in variant:
                leaves |= self._leaves(target(variant["$ref"]))
        return leaves


def _enumeration(values: list[Any]) -> str:
    listed = [value for value in values if value is not None]
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
    parts, depth, start, quoted = [], 0, 0, False
    for index, character in enumerate(text):
        if character == '"':
            quoted = not quoted
        elif not quoted and character in "[]":
            depth += 1 if character == "[" else -1
        elif not quoted and depth == 0 and text.startswith(" | ", index):
            parts.append(text[start:index])
            start = index + 3
    return [*parts, text[start:]]


def _literal(value: Any) -> str:
    if isinstance(value, str):
        return json.dumps(value)
    return repr(value)
