"""What the template of an endpoint needs to know of an operation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.documents import Document, PipelineError
from pipeline.fields import argument_name, facts
from pipeline.models import words
from pipeline.schemas import operations, resolve, target

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.types import Types

_BINARY = frozenset({"application/octet-stream"})
_EVENTS = frozenset({"events", "named events"})


@dataclass(frozen=True)
class Parameter:
    """A path, query or header parameter."""

    name: str
    argument: str
    location: str
    required: bool
    annotation: str
    facts: str


@dataclass(frozen=True)
class Answer:
    """What an operation answers for a status with a content type."""

    status: str
    content_type: str
    reading: str
    shape: str | None
    annotation: str


@dataclass(frozen=True)
class Endpoint:
    """One operation."""

    name: str
    method: str
    path: str
    parameters: tuple[Parameter, ...]
    body: str | None
    body_annotation: str
    body_required: bool
    body_model: str | None
    files: tuple[str, ...]
    answers: tuple[Answer, ...]
    error: str | None
    """The shape of the JSON of an error answer."""

    @property
    def resource(self) -> str:
        """The resource of the public name, `chat.completions`."""
        return self.name.rpartition(".")[0]

    @property
    def package(self) -> str:
        """The package of its resource, `chat_completions`."""
        return self.resource.replace(".", "_")

    @property
    def module(self) -> str:
        """Its module, `create`."""
        return self.name.rpartition(".")[2]

    @property
    def whole(self) -> str:
        """The type of an answer that is read whole."""
        return _either(answer.annotation for answer in self.answers if answer.reading not in _EVENTS)

    @property
    def events(self) -> str:
        """The type of an event, if the operation can answer with a stream."""
        found = [answer.annotation for answer in self.answers if answer.reading in _EVENTS]
        return _either(found) if found else ""

    def at(self, location: str) -> list[Parameter]:
        """Return the parameters of one location: path, query or header."""
        return [parameter for parameter in self.parameters if parameter.location == location]

    def names_used(self) -> set[str]:
        """Return every name that the annotations use."""
        sources = [
            self.body_annotation,
            *(p.annotation for p in self.parameters),
            *(a.annotation for a in self.answers),
        ]
        return {word for source in sources for word in words(source)}


def _either(types: Iterator[str] | list[str]) -> str:
    return " | ".join(dict.fromkeys(types)) or "None"


def endpoints(types: Types, document: Document) -> Iterator[Endpoint]:
    """Yield each operation of a normalised document.

    Raises:
        PipelineError: a parameter, a body or an answer that the run-time library cannot write or read, or two
            parameters that would be one argument.
    """
    for path, method, operation in operations(document):
        where = f"{method.upper()} {path}"
        body, schema = _body(operation, where)
        annotation = types.parameter(schema) if schema is not None else ""
        properties = resolve(schema, types.components).get("properties", {}) if schema is not None else {}
        yield Endpoint(
            name=operation["operationId"],
            method=method.upper(),
            path=path,
            parameters=_parameters(types, operation, where),
            body=body,
            body_annotation=annotation,
            body_model=_model(schema, types),
            body_required=operation.get("requestBody", {}).get("required", False),
            files=tuple(name for name, declared in properties.items() if _is_file(declared, types))
            if body == "multipart"
            else (),
            answers=tuple(_answers(types, operation, where)),
            error=_error(types, operation),
        )


def _body(operation: Document, where: str) -> tuple[str | None, Document | None]:
    if "requestBody" not in operation:
        return None, None
    content = operation["requestBody"]["content"]
    for content_type, kind in (("application/json", "json"), ("multipart/form-data", "multipart")):
        if list(content) == [content_type]:
            return kind, content[content_type]["schema"]
    raise PipelineError(f"{where}: a body of {', '.join(content)} cannot be written; mend it with an overlay")


def _is_file(schema: Document, types: Types) -> bool:
    schema = resolve(schema, types.components)
    variants = [inner for key in ("oneOf", "anyOf") for inner in schema.get(key, [])]
    inner = [*variants, schema["items"]] if isinstance(schema.get("items"), dict) else variants
    return schema.get("format") == "binary" or any(_is_file(each, types) for each in inner)


def _parameters(types: Types, operation: Document, where: str) -> tuple[Parameter, ...]:
    found: dict[str, Parameter] = {}
    dated = any(p["name"] == "api-version" and p.get("required") for p in operation["parameters"])
    for parameter in operation["parameters"]:
        # A dated package knows its version.
        if parameter["name"] == "api-version" and dated:
            continue
        name, argument = parameter["name"], argument_name(parameter["name"])
        if argument in found or (argument == "body" and "requestBody" in operation):
            raise PipelineError(f"{where}: {name!r} and another parameter, or the body, would both be {argument}")
        if parameter.get("explode") is False and "items" in resolve(parameter["schema"], types.components):
            raise PipelineError(f"{where}: {name!r} is a list in one text, which is not supported; use an overlay")
        annotation = types.parameter(parameter["schema"])
        required = bool(parameter.get("required"))
        found[argument] = Parameter(
            name=name,
            argument=argument,
            location=parameter["in"],
            required=required,
            annotation=annotation if required or annotation.endswith("| None") else f"{annotation} | None",
            facts=facts(parameter["schema"]),
        )
    return tuple(found.values())


def _answers(types: Types, operation: Document, where: str) -> Iterator[Answer]:
    for status, response in sorted(operation["responses"].items()):
        if status[0] != "2":
            continue
        content = response.get("content", {})
        if not content:
            yield Answer(status, "", "nothing", None, "None")
        for content_type, media in content.items():
            schema = media.get("schema", {})
            yield _answer(types, status, content_type, schema, where)


def _answer(types: Types, status: str, content_type: str, schema: Document, where: str) -> Answer:
    # A file stays as it is, whatever it is served as.
    if content_type in _BINARY or resolve(schema, types.components).get("format") == "binary":
        return Answer(status, content_type, "bytes", None, "bytes")
    if content_type == "application/json":
        return Answer(status, content_type, "json", types.shape(schema), types.annotation(schema))
    if content_type == "text/event-stream":
        reading = "named events" if _is_named_event(schema, types) else "events"
        return Answer(status, content_type, reading, types.shape(schema), types.annotation(schema))
    if content_type.startswith("text/"):
        return Answer(status, content_type, "text", None, "str")
    raise PipelineError(f"{where}: an answer of {content_type} cannot be read; mend it with an overlay")


def _is_named_event(schema: Document, types: Types) -> bool:
    """Say whether a schema describes an event's name and data together, rather than the data alone."""
    schema = resolve(schema, types.components)
    variants = [inner for key in ("oneOf", "anyOf") for inner in schema.get(key, [])]
    if variants:
        return all(_is_named_event(variant, types) for variant in variants)
    return set(schema.get("properties", {})) - {"enabled"} == {"event", "data"}


def _model(schema: Document | None, types: Types) -> str | None:
    """Return the model that a body is, None if it is anything else."""
    if schema is None or "$ref" not in schema:
        return None
    name = target(schema["$ref"])
    return name if types.is_model(name) else None


def _error(types: Types, operation: Document) -> str | None:
    """Return the shape of an error answer: of any status if the document says so, else of the first that has one."""
    responses = operation["responses"]
    for status in ("default", *sorted(status for status in responses if status[0] in "45")):
        media = responses.get(status, {}).get("content", {}).get("application/json", {})
        shape = types.shape(media.get("schema", {}))
        if shape:
            return shape
    return None
