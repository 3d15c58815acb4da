"""What the template of an endpoint needs to know of an operation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from openapi_python_client.parser.bodies import BodyType
from openapi_python_client.parser.properties import LiteralEnumProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty

from pipeline.additions import facts
from pipeline.documents import PipelineError, pointer_text
from pipeline.fields import argument_name
from pipeline.models import words
from pipeline.naming import pascal
from pipeline.parsed import name_of, properties
from pipeline.versions import api_version

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openapi_python_client.parser.openapi import Endpoint as ParsedEndpoint
    from openapi_python_client.parser.properties.protocol import PropertyProtocol as Property

    from pipeline.types import Types

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
    constants: tuple[tuple[str, str, str], ...]
    """Parameters of which one value is possible, and required: location, name and value."""
    body: str | None
    body_annotation: str
    body_required: bool
    body_model: str | None
    json_parts: tuple[str, ...]
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
    def class_name(self) -> str:
        """Its class, `ChatCompletionsCreate`."""
        return pascal(self.name)

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


def endpoints(types: Types) -> Iterator[Endpoint]:
    """Yield each operation that openapi-python-client parsed.

    Raises:
        PipelineError: a parameter, a body or an answer that the run-time library cannot write or read, or two
            parameters that would be one argument.
    """
    for parsed in types.parsed.endpoints:
        path = parsed.path.get_untrusted_value()
        for parameter in parsed.path_parameters:
            path = path.replace(f"{{{parameter.python_name}}}", f"{{{name_of(parameter)}}}")
        where = f"{pointer_text(('paths', path, parsed.method))}: {parsed.method.upper()} {path}"
        kind, body = _body(parsed, where)
        model = types.model(body) if body else None
        declared = properties(types.parsed.models[model]) if model else []
        yield Endpoint(
            name=types.additions.public_name(parsed),
            method=parsed.method.upper(),
            path=path,
            parameters=_parameters(types, parsed, where),
            constants=tuple(_constants(parsed)),
            body=kind,
            body_annotation=types.parameter(body) if body else "",
            body_model=model,
            body_required=body.required if body else False,
            json_parts=types.additions.json_parts(parsed) if kind == "multipart" else (),
            files=tuple(name_of(each) for each in declared if _is_file(each)) if kind == "multipart" else (),
            answers=tuple(_answers(types, parsed, where)),
            error=_error(types, parsed),
        )


def _body(parsed: ParsedEndpoint, where: str) -> tuple[str | None, Property | None]:
    if not parsed.bodies:
        return None, None
    kinds = {BodyType.JSON: "json", BodyType.FILES: "multipart"}
    if len(parsed.bodies) > 1 or parsed.bodies[0].body_type not in kinds:
        listed = ", ".join(body.content_type.get_untrusted_value() for body in parsed.bodies)
        raise PipelineError(f"{where}: a body of {listed} cannot be written; mend it with an overlay")
    return kinds[parsed.bodies[0].body_type], parsed.bodies[0].prop


def _is_file(each: Property) -> bool:
    if isinstance(each, UnionProperty):
        return any(map(_is_file, each.inner_properties))
    return _is_file(each.inner_property) if isinstance(each, ListProperty) else isinstance(each, FileProperty)


def _parameters(types: Types, parsed: ParsedEndpoint, where: str) -> tuple[Parameter, ...]:
    found: dict[str, Parameter] = {}
    for location, parameters in (
        ("path", parsed.path_parameters),
        ("query", parsed.query_parameters),
        ("header", parsed.header_parameters),
    ):
        for each in parameters:
            name, argument = name_of(each), argument_name(name_of(each))
            if each.required and _only_value(each) is not None:
                continue
            # A package knows its version; that of v1 says none, unless the caller does.
            if name == "api-version" and (each.required or api_version(types.additions.version)):
                continue
            if argument in found or (argument == "body" and parsed.bodies):
                raise PipelineError(f"{where}: {name!r} and another parameter, or the body, would both be {argument}")
            declared = types.additions.parameter(parsed, location, each)
            annotation = types.parameter(each)
            found[argument] = Parameter(
                name=name,
                argument=argument,
                location=location,
                required=each.required,
                annotation=annotation if each.required or annotation.endswith("| None") else f"{annotation} | None",
                facts=facts(declared.get("schema", {})),
            )
    return tuple(found.values())


def _constants(parsed: ParsedEndpoint) -> Iterator[tuple[str, str, str]]:
    for location, parameters in (("query", parsed.query_parameters), ("header", parsed.header_parameters)):
        for each in parameters:
            value = _only_value(each)
            if each.required and value is not None and name_of(each) != "api-version":
                yield location, name_of(each), value


def _only_value(each: Property) -> str | None:
    """Return the only text that a parameter can be."""
    values = {*each.values} if isinstance(each, LiteralEnumProperty) else set[object]()
    values |= {each.value.raw_value} if isinstance(each, ConstProperty) else set[object]()
    return next((value for value in values if isinstance(value, str)), None) if len(values) == 1 else None


def _answers(types: Types, parsed: ParsedEndpoint, where: str) -> Iterator[Answer]:
    name = types.additions.public_name(parsed)
    for response in parsed.responses:
        status = response.status_code.pattern
        if status[0] != "2":
            continue
        content_types = types.additions.content_types(response)
        if not content_types:
            yield Answer(status, "", "nothing", None, "None")
        for content_type in content_types:
            known = types.additions.has_schema(response, content_type)
            read = (types.parsed.answer(name, status, content_type) or response.prop) if known else None
            if content_type == "application/octet-stream" or isinstance(read, FileProperty):
                # A file stays as it is, whatever it is served as.
                yield Answer(status, content_type, "bytes", None, "bytes")
            elif content_type in ("application/json", "text/event-stream"):
                reading = "json" if content_type == "application/json" else types.additions.events(parsed, status)
                shape, annotation = (types.shape(read), types.annotation(read)) if read else (None, "Any")
                yield Answer(status, content_type, reading, shape, annotation)
            elif content_type.startswith("text/") or isinstance(read, StringProperty):
                yield Answer(status, content_type, "text", None, "str")
            else:
                raise PipelineError(f"{where}: an answer of {content_type} cannot be read; mend it with an overlay")


def _error(types: Types, parsed: ParsedEndpoint) -> str | None:
    """Return the shape of an error answer: of any status if the document says so, else of the first that has one."""
    for response in sorted(parsed.responses, key=lambda each: not each.is_default()):
        if (response.is_default() or response.status_code.pattern[0] in "45") and (
            "application/json" in types.additions.content_types(response)[:1]
        ):
            shape = types.shape(response.prop)
            if shape:
                return shape
    return None
