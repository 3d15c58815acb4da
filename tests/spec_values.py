"""The pinned documents with their overlays, read without the rest of the generator: operations, checks, and values."""

from __future__ import annotations

import json
import re
import tomllib
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from jsonschema import Draft202012Validator  # type: ignore[import-untyped]
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from pipeline import overlay

if TYPE_CHECKING:
    from collections.abc import Iterator

Json: TypeAlias = dict[str, Any]

SPEC = Path(__file__).parents[1] / "spec"
METHODS = ("get", "put", "post", "delete", "patch")
EVENTS = "text/event-stream"
FORM = "multipart/form-data"
_MERGED = {"properties", "required", "enum", "x-name"}
_UNIONS = ("oneOf", "anyOf")


@dataclass(frozen=True)
class Parameter:
    """A path, query or header parameter."""

    name: str
    location: str
    schema: Json
    required: bool


@dataclass(frozen=True)
class Body:
    """The body of a request."""

    content_type: str
    schema: Json
    required: bool


@dataclass(frozen=True)
class Answer:
    """A successful answer: its content type is empty where there is no content."""

    status: int
    content_type: str
    schema: Json | None


@dataclass(frozen=True, eq=False)
class Operation:
    """One operation of one document."""

    name: str
    version: str
    document: Document
    method: str
    path: str
    parameters: tuple[Parameter, ...]
    body: Body | None
    answers: tuple[Answer, ...]

    def __str__(self) -> str:
        return f"{self.version} {self.name}"

    @property
    def events(self) -> Answer | None:
        """The answer that is a stream."""
        return next((answer for answer in self.answers if answer.content_type == EVENTS), None)

    @property
    def whole(self) -> list[Answer]:
        """The answers that are no stream."""
        return [answer for answer in self.answers if answer.content_type != EVENTS]


@dataclass(eq=False)
class Document:
    """One pinned document, overlays applied."""

    version: str
    surface: str
    content: Json
    _validators: dict[int, Any] = field(default_factory=dict[int, Any])

    def __post_init__(self) -> None:
        self.swagger = "swagger" in self.content
        self.root = "#/definitions/" if self.swagger else "#/components/schemas/"
        self.schemas: Json = self.content["definitions"] if self.swagger else self.content["components"]["schemas"]
        self.told: dict[str, dict[str, list[str]]] = {}
        for base in self.schemas:
            for key, value, child in self._subtypes(base):
                self.told.setdefault(child, {}).setdefault(key, []).append(value)
        checked: Json = {}
        for name, schema in self.schemas.items():
            checked[name] = self._json_schema(schema)
            if name in self.told:
                told = {key: {"enum": values} for key, values in self.told[name].items()}
                checked[name] = {"allOf": [checked[name], {"properties": told, "required": list(told)}]}
            if subtypes := self.alternatives(name):
                checked[f"{name}~"] = {"anyOf": [{"$ref": f"urn:document#/$defs/{each}"} for each in subtypes]}
        resource = DRAFT202012.create_resource({"$defs": checked})
        self._registry: Any = Registry().with_resource("urn:document", resource).crawl()

    # Operations

    def operations(self) -> Iterator[Operation]:
        """Yield every operation, under its public name."""
        for path, item in self.content["paths"].items():
            for method in METHODS:
                if method in item:
                    yield self._operation(method.upper(), path, item[method], item.get("parameters", []))

    def _operation(self, method: str, path: str, facts: Json, shared: list[Json]) -> Operation:
        name, route = public_names()[wiped(f"{method} {path}")]
        renamed = dict(zip(_braced(path), _braced(route), strict=True))
        found = [self._pointed(each) for each in [*shared, *facts.get("parameters", [])]]
        parameters = tuple(
            Parameter(
                renamed[each["name"]] if each["in"] == "path" else each["name"],
                each["in"],
                each.get("schema", each),
                each.get("required", False),
            )
            for each in found
            if each["in"] in {"path", "query", "header"}
        )
        answers = tuple(
            answer
            for status, response in sorted(facts["responses"].items())
            if status.startswith("2")
            for answer in self._answers(int(status), response, facts.get("produces"))
        )
        return Operation(name, self.version, self, method, route, parameters, self._body(facts, found), answers)

    def _body(self, facts: Json, parameters: list[Json]) -> Body | None:
        if "requestBody" in facts:
            content = facts["requestBody"]["content"]
            content_type = FORM if FORM in content else "application/json"
            if content_type == FORM:
                self._name_files(content[FORM]["schema"])
            return Body(content_type, content[content_type]["schema"], facts["requestBody"].get("required", False))
        for parameter in parameters:
            if parameter["in"] == "body":
                return Body("application/json", parameter["schema"], parameter.get("required", False))
        form = {parameter["name"]: parameter for parameter in parameters if parameter["in"] == "formData"}
        if form:
            fields = {name: {key: each[key] for key in each if key != "required"} for name, each in form.items()}
            required = [name for name, each in form.items() if each.get("required")]
            return Body(FORM, {"type": "object", "properties": fields, "required": required}, required=True)
        return None

    def _name_files(self, schema: Json) -> None:
        """Say of the fields of a form of which nothing is said that they are files: a part is, unless it has a type."""
        schema = self._pointed(schema)
        for member in (*schema.get("allOf", []), *schema.get("oneOf", []), *schema.get("anyOf", [])):
            self._name_files(member)
        for inner in schema.get("properties", {}).values():
            described = inner.get("items", inner)
            if not described:
                described["format"] = "binary"

    def _answers(self, status: int, response: Json, produces: list[str] | None) -> Iterator[Answer]:
        content = response.get("content", {})
        if "schema" in response:
            content = {(produces or ["application/json"])[0]: response}
        if not content:
            yield Answer(status, "", None)
        for content_type, media in content.items():
            yield Answer(status, "application/json" if content_type == "*/*" else content_type, media.get("schema"))

    def _pointed(self, node: Json) -> Json:
        while "$ref" in node:
            target: Any = self.content
            for key in node["$ref"].removeprefix("#/").split("/"):
                target = target[key]
            node = target
        return node

    # Inheritance

    def alternatives(self, name: str) -> list[str]:
        """Return the subtypes of a schema that a discriminator tells apart; none where it lists them itself."""
        return [leaf for _, _, child in self._subtypes(name) for leaf in self.alternatives(child) or [child]]

    def _subtypes(self, name: str) -> list[tuple[str, str, str]]:
        """Return the direct subtypes: the property that tells them, its value, and the subtype's name."""
        base = self.schemas[name]
        declared = base.get("discriminator")
        if declared is None or any(key in base for key in _UNIONS):
            return []
        key = declared if isinstance(declared, str) else declared["propertyName"]
        named = {} if isinstance(declared, str) else declared.get("mapping", {})
        table = {value: reference.removeprefix(self.root) for value, reference in named.items()}
        for child, schema in self.schemas.items():
            own = schema.get("properties", {}).get(key, {}).get("enum", [])
            value = schema.get("x-ms-discriminator-value", own[0] if len(own) == 1 and named else None)
            extends = {"$ref": self.root + name} in schema.get("allOf", [])
            if value is not None and value not in table and child not in table.values() and extends:
                table[value] = child
        return [(key, value, child) for value, child in table.items()]

    # Checks

    def faults(self, schema: Json, value: Any) -> list[str]:
        """Return what is wrong with a value."""
        validator = self._validators.get(id(schema))
        if validator is None:
            validator = Draft202012Validator(self._json_schema(schema), registry=self._registry)
            self._validators[id(schema)] = validator
        return [f"{error.json_path}: {error.message[:300]}" for error in validator.iter_errors(value)]

    def _json_schema(self, schema: Json, *, base: bool = False) -> Json:
        """Return a schema of OpenAPI as JSON Schema 2020-12 has it: null as a type, subtypes as alternatives."""
        if schema.get("format") == "unixTimestamp":  # whose variants describe the date before it becomes a number
            return {"type": ["integer", "null"] if {"type": "null"} in schema.get("anyOf", []) else "integer"}
        found: Json = {}
        for key, value in schema.items():
            if key == "$ref":
                name = value.removeprefix(self.root)
                found["$ref"] = f"urn:document#/$defs/{name}{'~' if not base and self.alternatives(name) else ''}"
            elif key == "properties":
                found[key] = {name: self._json_schema(inner) for name, inner in value.items()}
            elif key == "allOf":
                found[key] = [self._json_schema(inner, base=not is_alias(schema)) for inner in value]
            elif key in _UNIONS:
                found.setdefault("allOf", []).append({"anyOf": [self._json_schema(inner) for inner in value]})
            elif key in ("items", "additionalProperties", "unevaluatedProperties") and isinstance(value, dict):
                found[key] = self._json_schema(value)
            elif (
                key in ("enum", "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern")
                or (key == "required" and isinstance(value, list))
                or (key == "type" and value != "file")
            ):
                found[key] = value
        if schema.get("nullable") or schema.get("x-nullable"):
            return {"anyOf": [found, {"type": "null"}]}
        return found


def is_alias(schema: Json) -> bool:
    """Say whether a schema is but another name for the one that it refers to."""
    return len(schema.get("allOf", [])) == 1 and not {
        "properties",
        "x-ms-discriminator-value",
        "discriminator",
    } & set(schema)


def is_file(schema: Json) -> bool:
    """Say whether a flat schema stands for a file."""
    kind, content = schema.get("type", "string"), schema.get("contentMediaType")
    return kind == "file" or schema.get("format") == "binary" or (kind == "string" and content is not None)


# Values


class Draw:
    """Values of one document's schemas: always the same for a seed.

    Args:
        document: the document.
        seed: which variant of a union comes first.
        full: whether optional properties are there too, and arrays have elements: one for each variant of a union.
    """

    DEPTH = 6

    def __init__(self, document: Document, seed: int = 0, *, full: bool = True) -> None:
        self.document = document
        self.full = full
        self._seed = seed
        self._met: Counter[object] = Counter()
        self._count = 0

    def value(self, schema: Json, depth: int = 0) -> Any:
        """Return a value."""
        return self.flat_value(self.flat(schema, depth), depth)

    def flat_value(self, flat: Json, depth: int = 0) -> Any:
        """Return a value of a flat schema."""
        if "enum" in flat:
            return flat["enum"][0]
        kind = flat.get("type") or ("object" if "properties" in flat else "array" if "items" in flat else "string")
        kind = next(each for each in kind if each != "null") if isinstance(kind, list) else kind
        if kind == "object":
            return self._object(flat, depth)
        if kind == "array":
            return self._array(flat, depth)
        if kind == "boolean":
            return True
        if kind == "null":
            return None
        self._count += 1
        if kind in ("integer", "number"):
            number = min(max(self._count, flat.get("minimum", 0)), flat.get("maximum", 2**40))
            return number if kind == "integer" or number == flat.get("maximum") else number + 0.25
        start = "https://" if flat.get("pattern") == "^https://" else ""  # the one pattern that there is
        text = f"{start}text {self._count} é".ljust(flat.get("minLength", 0), ".")[: flat.get("maxLength")]
        return text.encode() if is_file(flat) else text

    def flat(self, schema: Json, depth: int = 0, *, child: bool = False) -> Json:
        """Return a schema with what it refers to and extends merged in, and one variant of each union chosen.

        Its `x-name` is the name of the component that describes the value best.
        """
        found: Json = {}
        if "$ref" in schema:
            name = schema["$ref"].removeprefix(self.document.root)
            if subtypes := self.document.alternatives(name):
                name = subtypes[self._turn(name, len(subtypes), depth)]
            told = self.document.told.get(name, {})
            found = {"x-name": name} | self.flat(self.document.schemas[name], depth, child=bool(told))
            values = {key: {"enum": listed} for key, listed in told.items()}
            found = _merged(found, {"properties": values, "required": list(values)} if values else {})
        alias = is_alias(schema) and not child
        for member in schema.get("allOf", []):
            if "$ref" in member and not alias:
                member = self.document.schemas[member["$ref"].removeprefix(self.document.root)]
            inner = self.flat(member, depth, child=not alias)
            found = _merged(found, inner if alias else _nameless(inner))
        for key in _UNIONS:
            if key in schema:
                inner = self.flat(schema[key][self._turn(id(schema), len(schema[key]), depth)], depth)
                own = "properties" in schema  # then the variants only say what goes together
                found = _merged(found, _nameless(inner) if own else {"x-name": None} | inner)
        return _merged(found, {key: schema[key] for key in schema if key not in ("$ref", "allOf", *_UNIONS)})

    def variants(self, schema: Json) -> int:
        """Return how many variants a schema has at its top."""
        while is_alias(schema):
            schema = schema["allOf"][0]
        if "$ref" in schema:
            name = schema["$ref"].removeprefix(self.document.root)
            return len(self.document.alternatives(name)) or self.variants(self.document.schemas[name])
        return max(1, *(len(schema.get(key, [])) for key in _UNIONS))

    def _turn(self, union: object, length: int, depth: int) -> int:
        """Return which variant of a union is next: the first one where values are too deep to go on."""
        self._met[union] += 1
        return (self._seed + self._met[union] - 1) % length if depth < self.DEPTH else 0

    def _object(self, flat: Json, depth: int) -> Json:
        required = flat.get("required", [])
        more = self.full and depth < self.DEPTH
        found = {
            name: self.value(inner, depth + 1)
            for name, inner in flat.get("properties", {}).items()
            if more or name in required
        }
        if "properties" not in flat and more:
            inner = flat.get("additionalProperties", flat.get("unevaluatedProperties"))
            told: Json | None = inner if isinstance(inner, dict) and inner else None
            found["a key"] = self.value(told, depth + 1) if told else [1, None, {"deep": "er"}]
        return found

    def _array(self, flat: Json, depth: int) -> list[Any]:
        low, high = flat.get("minItems", 0), flat.get("maxItems", 100)
        items = flat.get("items", {})
        count = 0
        if self.full and depth < self.DEPTH:
            count = self.variants(items) if depth < 4 else 1
        if is_file(items):
            count = 2  # a form tells a list of one file from a file as little as it tells an empty list from none
        return [self.value(items, depth + 1) for _ in range(min(max(low, count), high))]


def _nameless(flat: Json) -> Json:
    return {key: value for key, value in flat.items() if key != "x-name"}


def _merged(one: Json, other: Json) -> Json:
    """Return what holds where both schemas hold; the other one has the last word."""
    found = one | {key: value for key, value in other.items() if key not in _MERGED}
    if "x-name" in other:
        found["x-name"] = other["x-name"]
    if "properties" in other:
        properties = dict(one.get("properties", {}))
        for name, schema in other["properties"].items():
            properties[name] = {"allOf": [properties[name], schema]} if name in properties else schema
        found["properties"] = properties
    if isinstance(other.get("required"), list):
        found["required"] = [*one.get("required", []), *other["required"]]
    if "enum" in other:
        # Where they share none, one of them is a variant beside which any text is allowed.
        found["enum"] = [value for value in other["enum"] if value in one.get("enum", [value])] or other["enum"]
    return found


# Names


@cache
def public_names() -> dict[str, tuple[str, str]]:
    """Return the public name and the path of each operation, by its route with the names of parameters wiped."""
    found: dict[str, tuple[str, str]] = {}

    def read(table: Json, above: tuple[str, ...]) -> None:
        for key, value in table.items():
            if isinstance(value, dict):
                read(value, (*above, key))
            else:
                found.update({wiped(route): (".".join((*above, key)), route.partition(" ")[2]) for route in value})

    read(tomllib.loads((SPEC / "operations.toml").read_text()), ())
    return found


def wiped(route: str) -> str:
    """Return a route with the names of its path parameters wiped."""
    return re.sub(r"\{[^}]*\}", "{}", route)


def _braced(path: str) -> list[str]:
    return re.findall(r"\{([^}]*)\}", path)


@cache
def versions() -> tuple[str, ...]:
    """Return the pinned versions, oldest first, v1 and its preview last."""
    found = [path.parent.name for path in SPEC.glob("*/inference.json")]
    return tuple(sorted(found, key=lambda version: (version == "preview", version)))


@cache
def documents(version: str) -> tuple[Document, ...]:
    """Return the documents of a version, inference first."""
    overlays = overlay.load_overlays(SPEC / "overlays")
    return tuple(
        Document(
            version, path.stem, overlay.apply(json.loads(path.read_bytes()), f"{version}/{path.stem}", overlays)[0]
        )
        for path in sorted((SPEC / version).glob("*.json"), reverse=True)
    )


@cache
def operations(version: str) -> dict[str, Operation]:
    """Return the operations of a version by public name."""
    every = [operation for document in documents(version) for operation in document.operations()]
    found = {operation.name: operation for operation in every}
    assert len(found) == len(every), f"{version} has a name twice"
    return found
