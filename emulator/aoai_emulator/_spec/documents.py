"""What the pinned documents say: the operations of each version, their parameters, bodies, answers and schemas."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Literal, cast

import orjson

import aoai_generated

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from aoai_emulator._protocol import Json

EVENTS = "text/event-stream"
FORM = "multipart/form-data"
JSON = "application/json"
PREFIX = "#/components/schemas/"
UNDATED = ("v1", "preview")
"""The versions that are spoken below `/openai/v1`, the one that is meant if none is named first."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A query or header parameter of an operation."""

    name: str
    location: Literal["query", "header"]
    schema: Json
    required: bool


@dataclass(frozen=True, slots=True, eq=False)
class Operation:
    """An operation of a version.

    Attributes:
        name: the public name, such as `chat.completions.create`.
        document: the document that it stands in.
        method: in capitals.
        path: with parameters in braces, below `/openai` or `/openai/v1`.
        parameters: those of query and headers, without `api-version`.
        body: the schema of the request's body by content type; empty for none.
        body_required: whether a request must have a body.
        answers: the schema of the successful answer by content type; empty for none.
        status: the status of a successful answer.
        errors: the schema of other answers by status, as `404` or `default`.
    """

    name: str
    document: Document
    method: str
    path: str
    parameters: tuple[Parameter, ...]
    body: Mapping[str, Json]
    body_required: bool
    answers: Mapping[str, Json]
    status: int
    errors: Mapping[str, Json]

    @property
    def version(self) -> str:
        """The API version."""
        return self.document.version

    @property
    def whole_path(self) -> str:
        """The path from `/openai` on."""
        return prefix(self.version) + self.path

    def takes(self, field: str) -> bool:
        """Say whether the request's body knows a field, in any variant of it."""
        return any(field in self.document.fields(schema) for schema in self.body.values())


class Document:
    """What a version's document says."""

    def __init__(self, version: str, content: Json) -> None:
        self.version = version
        self.schemas: dict[str, Json] = content["components"]["schemas"]
        self.operations = {found.name: found for found in self._operations(content["paths"])}
        self._fields: dict[int, frozenset[str]] = {}

    def resolved(self, schema: Json) -> Json:
        """Return the schema that a reference means; any other schema as it is."""
        while "$ref" in schema:
            schema = self.schemas[schema["$ref"].removeprefix(PREFIX)]
        return schema

    def fields(self, schema: Json) -> frozenset[str]:
        """Return the names of the properties that an object of a schema may have, in any variant of it."""
        schema = self.resolved(schema)
        found = self._fields.get(id(schema))
        if found is None:
            found = frozenset(schema.get("properties", ())).union(
                *(self.fields(variant) for key in ("anyOf", "allOf") for variant in schema.get(key, ()))
            )
            self._fields[id(schema)] = found
        return found

    def _operations(self, paths: Json) -> Iterator[Operation]:
        for path, item in paths.items():
            for method, facts in item.items():
                body = facts.get("requestBody", {})
                status, answer = next(
                    (status, each) for status, each in sorted(facts["responses"].items()) if status.startswith("2")
                )
                yield Operation(
                    facts["operationId"],
                    self,
                    method.upper(),
                    path,
                    tuple(
                        Parameter(each["name"], each["in"], each["schema"], each.get("required", False))
                        for each in facts.get("parameters", ())
                        if each["in"] != "path" and each["name"] != "api-version"
                    ),
                    {kind: media.get("schema", {}) for kind, media in body.get("content", {}).items()},
                    body.get("required", False),
                    {kind: media.get("schema", {}) for kind, media in answer.get("content", {}).items()},
                    int(status),
                    {
                        status: answer["content"][JSON]["schema"]
                        for status, answer in facts["responses"].items()
                        if not status.startswith("2") and "schema" in answer.get("content", {}).get(JSON, {})
                    },
                )


def prefix(version: str) -> str:
    """Return what the paths of a version begin with."""
    return "/openai/v1" if version in UNDATED else "/openai"


def query(version: str) -> dict[str, str]:
    """Return the query by which a version is asked for."""
    return {} if version == UNDATED[0] else {"api-version": version}


def versions() -> tuple[str, ...]:
    """Return the pinned versions, oldest first, v1 and its preview last."""
    return tuple(aoai_generated.VERSIONS)


@cache
def document(version: str) -> Document:
    """Return the document of a pinned version; it is read the first time.

    Raises:
        KeyError: the version is not pinned.
    """
    stored = _stored()
    of = stored["versions"][version]
    operations: Mapping[str, list[Json]] = stored["operations"]
    schemas: Mapping[str, list[Json]] = stored["schemas"]
    paths = {
        path: {method: operations[name][number] for method, (name, number) in item.items()}
        for path, item in of["paths"].items()
    }
    named = {name: schemas[name][number] for name, number in of["schemas"].items()}
    return Document(version, {"paths": paths, "components": {"schemas": named}})


@cache
def _stored() -> Json:
    """Return the documents of all versions, in which what is the same in several stands once."""
    return cast("Json", orjson.loads((files("aoai_generated") / "documents.json").read_bytes()))
