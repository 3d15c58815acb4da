"""What the templates of resources need to know: the tree of resources, and each method as a person calls it."""

from __future__ import annotations

import keyword
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from openapi_python_client.parser.properties import LiteralEnumProperty
from openapi_python_client.parser.properties.list_property import ListProperty

from pipeline.documents import PipelineError
from pipeline.helpers import helpers, stream_overload
from pipeline.methods import FORMATS, Argument, Method
from pipeline.naming import pascal
from pipeline.parsed import name_of, properties

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.endpoints import Endpoint
    from pipeline.models import Model
    from pipeline.parsed_answers import ParsedAnswer
    from pipeline.types import Types

_RUN = "RunStream[{events}, {whole}, MessageObject, RunStepObject]"
# The methods that put a streamed answer together, by the operation that streams it; and the class of their answer.
_STREAMS = {
    "chat.completions.create": ("stream", "ChatCompletionStream[{events}, {whole}]"),
    "responses.create": ("stream", "ResponseStream[{events}, {whole}]"),
    "threads.create_and_run": ("create_and_run_stream", _RUN),
    "threads.runs.create": ("stream", _RUN),
    "threads.runs.submit_tool_outputs": ("submit_tool_outputs_stream", _RUN),
}
_OPTIONS = frozenset(
    {"extra_headers", "extra_query", "extra_body", "timeout", "max_retries", "deadline", "on_progress"}
    | {"first_event_timeout", "idle_timeout", "on_malformed_event"}
)


@dataclass
class Resource:
    """One node of the tree: `chat.completions`, with its methods and the resources below it."""

    name: str
    methods: list[Method] = field(default_factory=list[Method])
    streams: list[Method] = field(default_factory=list[Method])
    """Those that put a streamed answer together, and other helpers; none of them is an operation of its own."""
    children: list[Resource] = field(default_factory=list["Resource"])

    @property
    def attribute(self) -> str:
        """Its name on its parent, `completions`."""
        return self.name.rpartition(".")[2]

    @property
    def module(self) -> str:
        """Its module, `chat_completions`."""
        return self.name.replace(".", "_")

    @property
    def class_name(self) -> str:
        """Its class, `ChatCompletions`."""
        return pascal(self.name)


def tree(
    types: Types, endpoints: Iterable[Endpoint], models: dict[str, Model], answers: dict[str, ParsedAnswer]
) -> list[Resource]:
    """Return every resource of a version, those above before those below.

    Raises:
        PipelineError: two arguments of one method would have the same name.
    """
    found: dict[str, Resource] = {}
    for endpoint in endpoints:
        parts = endpoint.resource.split(".")
        for depth in range(1, len(parts) + 1):
            name = ".".join(parts[:depth])
            if name not in found:
                found[name] = Resource(name)
                if depth > 1:
                    found[".".join(parts[: depth - 1])].children.append(found[name])
        method = _method(types, endpoint, models)
        found[endpoint.resource].methods.append(method)
        if endpoint.events and endpoint.name in _STREAMS:
            found[endpoint.resource].streams.append(_stream(method, answers.get(endpoint.name)))
    methods = {method.endpoint.name: method for node in found.values() for method in node.methods}
    for resource, method in helpers(methods, answers):
        found[resource].streams.append(method)
    return [found[name] for name in sorted(found)]


def _method(types: Types, endpoint: Endpoint, models: dict[str, Model]) -> Method:
    in_path = [_path_argument(parameter.name) for parameter in endpoint.at("path")]
    rest = [
        Argument(p.argument, p.location, p.name, p.annotation, p.required, p.facts)
        for location in ("query", "header")
        for p in endpoint.at(location)
    ]
    taken = {argument.name for argument in in_path}
    # The deployment in the path is the model; a body that names one too repeats it.
    fields = [argument for argument in _fields(endpoint, models) if argument.name not in taken]
    every = [*in_path, *fields, *rest]
    names = [argument.name for argument in every]
    double = {name for name in names if names.count(name) > 1} | (set(names) & _OPTIONS)
    if double:
        raise PipelineError(f"{endpoint.name}: {', '.join(sorted(double))}: more than one argument of this name")
    positional = in_path[-1] if in_path and in_path[-1].name != "model" else None
    if endpoint.name == "models.retrieve":
        positional = in_path[-1]
    keywords = tuple(argument for argument in every if argument is not positional)
    kind, whole = _returned(types, endpoint)
    return Method(endpoint.module, endpoint, positional, keywords, _overloads(endpoint, keywords, whole), kind)


def _stream(method: Method, parsed: ParsedAnswer | None) -> Method:
    """Return the method that puts the streamed answer of another together."""
    name, returned = _STREAMS[method.endpoint.name]
    arguments = tuple(argument for argument in method.arguments if argument.name != "stream")
    if not returned.startswith("RunStream"):  # starting a run over would have its effects twice
        arguments += (Argument("on_interruption", "", "", 'Literal["restart"] | None', required=False, facts=""),)
    answer = returned.format(events=method.endpoint.events, whole=method.endpoint.whole)
    overloads: tuple[tuple[tuple[Argument, ...], str], ...] = ((arguments, answer),)
    if parsed is not None:
        overloads = (stream_overload(method, parsed, arguments), *overloads)
    return replace(method, name=name, arguments=arguments, overloads=overloads, kind="stream")


def _path_argument(name: str) -> Argument:
    argument = "model" if name == "deployment_id" else name
    return Argument(argument, "path", name, "str", required=True, facts="")


def _fields(endpoint: Endpoint, models: dict[str, Model]) -> list[Argument]:
    if endpoint.body is None:
        return []
    if endpoint.body_model is None:
        return [Argument("body", "body", "", endpoint.body_annotation, endpoint.body_required, "")]
    return [
        Argument(
            each.name if each.name.isidentifier() and not keyword.iskeyword(each.name) else each.attribute,
            "field",
            each.name,
            each.parameter.replace("FileContent", "FileTypes") if each.name in endpoint.files else each.parameter,
            each.required and endpoint.body_required,
            each.facts,
        )
        for each in models[endpoint.body_model].fields
    ]


def _returned(types: Types, endpoint: Endpoint) -> tuple[str, str]:
    """Return how a method's whole answer is presented, and its type."""
    if endpoint.whole == "bytes":
        return "bytes", "BinaryContent"
    item = _item(types, endpoint)
    return ("page", f"Page[{item}]") if item else ("plain", endpoint.whole)


def _item(types: Types, endpoint: Endpoint) -> str | None:
    """Return the type of the elements of a list that is asked for with GET, None for any other answer."""
    model = types.parsed.models.get(endpoint.whole)
    if endpoint.method != "GET" or model is None:
        return None
    declared = {name_of(each): each for each in properties(model)}
    kind = declared.get("object")
    if isinstance(kind, LiteralEnumProperty) and "list" not in kind.values:
        return None  # the parts of one thing, not a list of things
    elements = declared.get("data", declared.get("value"))
    return types.annotation(elements.inner_property) if isinstance(elements, ListProperty) else None


def _overloads(
    endpoint: Endpoint, arguments: tuple[Argument, ...], whole: str
) -> tuple[tuple[tuple[Argument, ...], str], ...]:
    streaming = next((argument for argument in arguments if argument.name == "stream"), None)
    if endpoint.events and streaming is not None:
        stream = f"Stream[{endpoint.events}]"
        return (
            (_with(arguments, streaming, "Literal[True]", required=True), stream),
            (_with(arguments, streaming, "Literal[False] | None", required=False), whole),
            (_with(arguments, streaming, "bool | None", required=True), f"{whole} | {stream}"),
        )
    chosen = next((argument for argument in arguments if argument.name == "response_format"), None)
    answers = {answer.annotation for answer in endpoint.answers}
    if chosen is not None and answers == {" | ".join(name for _, name in FORMATS), "str"}:
        return (
            *(
                (_with(arguments, chosen, f'Literal["{value}"]', required=value != "json"), name)
                for value, name in FORMATS
            ),
            (_with(arguments, chosen, 'Literal["text", "srt", "vtt"]', required=True), "str"),
            (_with(arguments, chosen, chosen.annotation, required=True), whole),
        )
    return ((arguments, whole),)


def _with(
    arguments: tuple[Argument, ...], changed: Argument, annotation: str, *, required: bool
) -> tuple[Argument, ...]:
    new = replace(changed, annotation=annotation, required=required)
    return tuple(new if argument is changed else argument for argument in arguments)
