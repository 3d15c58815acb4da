"""One operation of one API version: builds its request and reads its answer, and does no I/O."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Literal, NamedTuple, cast
from urllib.parse import quote

from aoai._runtime import json
from aoai._runtime.model import BaseModel, UnknownVariant, as_json, view
from aoai._runtime.shape import Shape
from aoai._runtime.shapes import Ref
from aoai.errors import APIResponseValidationError, ContentFilterError, InvalidDataError, findings, status_error

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Sequence

    import httpx

    from aoai._runtime.shape import Decode
    from aoai._runtime.sse import ServerSentEvent

Body = Literal["json", "multipart"]
Reading = Literal["json", "text", "bytes", "events", "named events", "nothing"]
"""How the bytes of an answer are read. The spec describes an event by its data, or by name and data together."""
_FINDINGS = ("ContentFilterPromptResults", "AzureContentFilterResultForPromptContentFilterResults")
"""The models of what the content filter found in a prompt, in dated versions and in v1."""
_WRITTEN: Mapping[str, Reading] = {
    "json": "json",
    "verbose_json": "json",
    "diarized_json": "json",
    "text": "text",
    "srt": "text",
    "vtt": "text",
}
"""How the formats of transcripts are read."""
_EXCERPT = 100
"""Bytes of a body that an error quotes."""
_KINDS = 64
"""Statuses with content types of which an operation remembers how they are read."""


class UnknownArgumentError(TypeError):
    """An argument that an operation does not take."""

    def __init__(self, operation: str, argument: str) -> None:
        super().__init__(f"{operation} takes no argument {argument!r}")
        self.argument = argument


class UnwritableError(TypeError):
    """A body that holds what JSON has no form for."""


class Route(NamedTuple):
    """What of the version that an endpoint speaks stands in the address of a request.

    Attributes:
        api_version: what is sent as `api-version`, None if nothing is.
    """

    api_version: str | None


class Request:
    """A request that is ready to be sent: everything but the host, the credential and the connection.

    Attributes:
        operation: what was asked for.
        path: relative to the surface's prefix (`/openai`, `/openai/v1`), percent-encoded, with a leading slash.
        query: query parameters as name and text; `api-version` is among them for a dated version.
        headers: header parameters, and the content type where there is JSON.
        content: the JSON body, or None.
        parts: the parts of a multipart body as httpx takes files, or None: the name, and content or a tuple of file
            name (None for a text field), content and optionally the content type.
    """

    __slots__ = ("content", "headers", "operation", "parts", "path", "query")

    def __init__(
        self,
        operation: Operation,
        path: str,
        query: list[tuple[str, str]],
        headers: dict[str, str],
        content: bytes | None = None,
        parts: list[tuple[str, Any]] | None = None,
    ) -> None:
        self.operation = operation
        self.path = path
        self.query = query
        self.headers = headers
        self.content = content
        self.parts = parts


class Answer:
    """What an operation answers for some statuses with one content type.

    Args:
        status: `200`, `2XX` or `default`.
        content_type: as in the spec, without parameters.
        reading: how the bytes are read.
        shape: of the JSON value, or of each event's; None keeps the value as it is.
    """

    __slots__ = ("content_type", "reading", "shape", "status")

    def __init__(self, status: str, content_type: str, reading: Reading, shape: Shape | None = None) -> None:
        self.status = status
        self.content_type = content_type
        self.reading: Reading = reading
        self.shape = shape


class Operation:
    """An operation of one API version; the facts stand in its class, which several versions may share.

    Args:
        version: the API version, `2024-10-21`.
        package: the version's package.
        api_version: what is sent as `api-version`, None if nothing is.

    Attributes:
        name: the public name, `chat.completions.create`.
        method: the HTTP method, upper case.
        path: with parameters in braces, `/deployments/{deployment_id}/chat/completions`.
        body: how the body is written, None if there is none.
        files: for a multipart body, the fields that are files.
        json_parts: for a multipart body, the fields that are written as JSON.
        locations: by argument, `path`, `query`, `header` or `body` and the name there, of what is no field of the body.
        fields: the arguments that are fields of the body, and the JSON name of each.
        required: the arguments that a call cannot do without.
        positional: the argument that may be given without its name.
        answers: what it answers, successes first.
        formats: the model of the answer by the argument `response_format`, where that decides between models.
        error: the shape of the JSON of an error answer, None if the document has none.
        streams: whether it can answer with a stream of events.
        transcribes: whether it answers with JSON or text by the format that is asked for.
    """

    __slots__ = (
        "_decoders",
        "_found",
        "api_version",
        "fields",
        "package",
        "route",
        "streams",
        "transcribes",
        "version",
    )

    name: ClassVar[str]
    method: ClassVar[str]
    path: ClassVar[str]
    answers: ClassVar[Sequence[Answer]] = ()
    locations: ClassVar[Mapping[str, tuple[str, str]]] = {}
    constants: ClassVar[Sequence[tuple[str, str, str]]] = ()
    """Parameters that have one possible value: `query` or `header`, the name there and the value."""
    body_fields: ClassVar[Sequence[str]] = ()
    """The arguments that are fields of the body, by the names that Python can write."""
    renamed: ClassVar[Mapping[str, str]] = {}
    """The JSON names of fields whose name Python cannot write."""
    required: ClassVar[Sequence[str]] = ()
    positional: ClassVar[str | None] = None
    body: ClassVar[Body | None] = None
    files: ClassVar[Sequence[str]] = ()
    json_parts: ClassVar[Sequence[str]] = ()
    formats: ClassVar[Mapping[str, str]] = {}
    error: ClassVar[Shape | None] = None

    def __init__(self, version: str, package: str, api_version: str | None) -> None:
        self.version = version
        self.package = package
        self.api_version = api_version
        self.fields = {name: name for name in self.body_fields} | dict(self.renamed)
        self.streams = any(answer.reading in ("events", "named events") for answer in self.answers)
        self.transcribes = "response_format" in self.fields and any(each.reading == "text" for each in self.answers)
        self.route = Route(api_version)
        self._decoders: dict[int, Decode] = {}
        self._found: dict[tuple[int, str], Answer | None] = {}

    def __repr__(self) -> str:
        return f"<{self.name} of {self.version}: {self.method} {self.path}>"

    def call(
        self, arguments: Mapping[str, Any], extra: Mapping[str, Any] | None = None, route: Route | None = None
    ) -> Request:
        """Return the request for a method's arguments.

        Args:
            arguments: by public name; what was not given is not there.
            extra: fields to add to the body, or to put in place of others.
            route: see `build`.

        Raises:
            TypeError: an argument is missing, or one is given that this operation does not take; or `extra` is given
                where there is no body.
            ValueError: a path parameter is no string, empty or `..`.
        """
        locations, fields = self.locations, self.fields
        at: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "header": {}}
        body: Any = {} if fields else None
        for name, value in arguments.items():
            field = fields.get(name)
            if field is not None:
                body[field] = value
            elif name in locations:
                location, wire = locations[name]
                if location == "body":
                    body = value
                else:
                    at[location][wire] = value
            else:
                raise UnknownArgumentError(self.name, name)
        for name in self.required:
            if name not in arguments:
                raise TypeError(f"{self.name} needs the argument {name!r}")
        if extra:
            if self.body is None:
                raise TypeError(f"{self.name} has no body that extra_body could add to; extra_query adds to the query")
            body = {**(body.to_dict() if isinstance(body, BaseModel) else body or {}), **extra}
        return self.build(at["path"], at["query"], at["header"], body, route)

    def build(
        self,
        path: Mapping[str, str] | None = None,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, str | None] | None = None,
        body: BaseModel | Mapping[str, Any] | None = None,
        route: Route | None = None,
    ) -> Request:
        """Return the request for these values.

        Args:
            path: path parameters by public name.
            query: query parameters by JSON name; None means not sent, a list is sent as `name[]` repeated, an object
                as `name[key]` for each key.
            headers: header parameters; None means not sent.
            body: a model or a mapping.
            route: how the operation is addressed; None for what its version's own document says.

        Raises:
            ValueError: a path parameter is no string, empty, or `..`, which would be another route; or a number in the
                body is none.
            UnwritableError: the body holds a value that cannot be sent.
        """
        route = route or self.route
        pairs = [pair for name, value in query.items() for pair in pairs_of(name, value)] if query else []
        sent = {name: value for name, value in headers.items() if value is not None} if headers else {}
        for location, name, value in self.constants:
            if location == "header":
                sent[name] = value
            else:
                pairs.append((name, value))
        if route.api_version is not None and "api-version" not in (query or ()):  # which is an argument in v1
            pairs.append(("api-version", route.api_version))
        request = Request(self, self._path(path or {}), pairs, sent)
        if self.body == "json" and body is not None:
            try:
                request.content = json.dumps(body, as_json, finite=True)
            except TypeError as error:
                raise UnwritableError(f"{self.name}: {_unwritable(body)}{error.__cause__ or error}") from None
            except ValueError as error:
                raise ValueError(f"{self.name}: {_unwritable(body)}{error}") from None
            sent["content-type"] = "application/json"
        elif self.body == "multipart" and body is not None:
            request.parts = self._parts(body.to_dict() if isinstance(body, BaseModel) else body)
            if not request.parts:  # which httpx would send as no body at all
                request.content, request.parts = b"--none--\r\n", None
                sent["content-type"] = "multipart/form-data; boundary=none"
        return request

    if not TYPE_CHECKING:  # A generated class declares its own, typed.

        def sync(self, client: httpx.Client, **arguments: Any) -> Any:
            """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
            from aoai._runtime import calls

            return calls.send(client, self.request(**arguments))

        async def asyncio(self, client: httpx.AsyncClient, **arguments: Any) -> Any:
            """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
            from aoai._runtime import calls

            return await calls.send_async(client, self.request(**arguments))

        def sync_stream(self, client: httpx.Client, **arguments: Any) -> Iterator[Any]:
            """Send the request, whose body must ask for a stream, and yield the events of the answer as they arrive."""
            from aoai._runtime import calls

            return calls.stream(client, self.request(**arguments))

        def asyncio_stream(self, client: httpx.AsyncClient, **arguments: Any) -> AsyncIterator[Any]:
            """Send the request, whose body must ask for a stream, and yield the events of the answer as they arrive."""
            from aoai._runtime import calls

            return calls.stream_async(client, self.request(**arguments))

    def _path(self, values: Mapping[str, object]) -> str:
        path = self.path
        for name, value in values.items():
            if not isinstance(value, str) or value in ("", ".", ".."):
                public = next((public for public, (_, wire) in self.locations.items() if wire == name), name)
                raise ValueError(f"{self.name}: {public} is {value!r}, which makes no route; give a name or an id")
            path = path.replace("{" + name + "}", quote(value, safe=""))
        return path

    def _parts(self, body: Mapping[str, Any]) -> list[tuple[str, Any]]:
        """Return the parts of a multipart body: a list is `name[]` repeated, an object `name[key]` for each key."""
        parts: list[tuple[str, Any]] = []
        for name, value in body.items():
            if name in self.json_parts and value is not None:
                parts.append((name, (None, json.dumps(value, default=as_json), "application/json")))
                continue
            field, elements = name, [value]
            if isinstance(value, (list, tuple)) and not (name in self.files and isinstance(value, tuple)):
                field, elements = name if name.endswith("[]") else f"{name}[]", list(value)
            for element in elements:
                if name in self.files:
                    parts += [(field, element)] if element is not None else []
                elif isinstance(element, (BaseModel, dict)):
                    fields = element.to_dict() if isinstance(element, BaseModel) else element
                    parts += self._parts({f"{field}[{key}]": inner for key, inner in fields.items()})
                else:
                    parts += [(field, (None, text)) for text in texts(element)]
        return parts

    def answer(self, status_code: int, content_type: str) -> Answer | None:
        """Return which of the operation's answers this is, by status and content type; None if it is no success."""
        came = status_code, content_type
        if came not in self._found:
            if len(self._found) >= _KINDS:  # a service that makes up types is no reason to remember them all
                self._found.clear()
            self._found[came] = self._find(status_code, content_type)
        return self._found[came]

    def events(self, content_type: str) -> Answer | None:
        """Return which of the operation's answers a stream of events is, be there one in the document or not."""
        answer = self.answer(200, content_type)
        return answer if answer is None or answer.reading in ("events", "named events") else _UNDECLARED

    def _find(self, status_code: int, content_type: str) -> Answer | None:
        if not 200 <= status_code < 300:
            return None
        media_type = content_type.partition(";")[0].strip().lower()
        successes = [answer for answer in self.answers if answer.status[0] == "2"]
        fitting = [answer for answer in successes if answer.status in (str(status_code), "2XX")] or successes
        for answer in fitting:
            if answer.content_type == media_type:
                return answer
        return fitting[0] if fitting else None

    def read(
        self, status_code: int, headers: Mapping[str, str], content: bytes, response_format: str | None = None
    ) -> Any:
        """Return what a whole answer means: a model, text, bytes, a list of events, or None where there is nothing.

        Args:
            status_code: the HTTP status, any int.
            headers: names in lower case, or a mapping that ignores case.
            content: the body, decompressed.
            response_format: of a transcript the format that was asked for, which decides how it is read whatever its
                content type is; None if that is to decide.

        Raises:
            APIStatusError: the status is not a success; its subclass says which kind.
            APIResponseValidationError: the content is not what its content type says.
        """
        answer = self.answer(status_code, headers.get("content-type", ""))
        if answer is None:
            body = _error_body(content)
            error = status_error(status_code, headers, body)
            if self.error is not None and isinstance(body, dict):
                whole = self._bind(self.error)(body)
                error.details = getattr(whole, "error", None) or whole
            if isinstance(error, ContentFilterError):
                self.add_findings(error)
            raise error
        if response_format is not None:
            answer = self._as_written(answer, response_format)
        if answer.reading == "nothing":
            return None
        if answer.reading == "json" and self.method == "DELETE" and not content.strip():
            return None if answer.shape is None else self._decode(answer, {})  # done, and there is nothing to say of it
        if answer.reading == "bytes":
            return content
        if answer.reading == "text":
            return content.decode("utf-8", "replace")
        if answer.reading in ("events", "named events"):
            from aoai._runtime.calls import Events

            events = Events(self, headers.get("content-type", ""))
            return [*events.feed(content), *events.end()]
        try:
            return self.decode(answer, content)
        except APIResponseValidationError as error:
            came = f"{status_code}, {headers.get('content-type') or 'no content-type'}"
            raise APIResponseValidationError(f"{error} ({came}: {content[:_EXCERPT]!r})", body=content) from None

    def add_findings(self, error: ContentFilterError) -> None:
        """Put what the content filter found into its error, as the model that the version has for it."""
        found = findings(error.body)
        if found is not None:
            models = self._models()
            model = next((getattr(models, name) for name in _FINDINGS if hasattr(models, name)), Findings)
            vars(error)["_findings"] = model.from_dict(found)

    def decode(self, answer: Answer, data: bytes) -> Any:
        """Return the value that JSON bytes mean in an answer, or in one event of it.

        Raises:
            APIResponseValidationError: this is not JSON, or the service says object and this is none.
        """
        try:
            return self._decode(answer, json.loads(data))
        except InvalidDataError as error:
            raise APIResponseValidationError(f"{self.name}: the answer is {error}", body=data) from None

    def event(self, answer: Answer, event: ServerSentEvent) -> Any:
        """Return the model of one event of an answer's stream.

        Raises:
            APIResponseValidationError: the data is not what the spec says.
        """
        if answer.reading == "events":
            return self.decode(answer, event.data)
        try:
            data = json.loads(event.data)
        except InvalidDataError:
            data = event.text  # such as the `[DONE]` of the assistants' last event
        return self._decode(answer, {"event": event.event, "data": data})

    def _decode(self, answer: Answer, data: Any) -> Any:
        decode = self._decoders.get(id(answer))
        if decode is None:
            decode = self._decoders[id(answer)] = self._bind(answer.shape)
        value = decode(data)
        if value is data and answer.shape is not None:  # no shape leaves a value of its own kind as it is
            message = f"{self.name}: the answer is JSON of another kind than the spec says: {type(value).__name__}"
            raise APIResponseValidationError(message, body=cast("object", value))
        return value

    def _as_written(self, answer: Answer, response_format: str) -> Answer:
        """Return the answer that has a format; the one that came if the format is none that is known."""
        reading = _WRITTEN.get(response_format)
        return next((each for each in self.answers if each.status[0] == "2" and each.reading == reading), answer)

    def as_asked(self, answer: Any, response_format: object) -> Any:
        """Return an answer as the model of the format that was asked for, whatever it happens to hold."""
        name = self.formats.get(str(response_format))
        return Ref(name).bind(self._models())(answer.to_dict()) if name and isinstance(answer, BaseModel) else answer

    def _bind(self, shape: Shape | None) -> Decode:
        return (lambda value: value) if shape is None else shape.bind(self._models())

    def _models(self) -> Any:
        return import_module(f"{self.package}.models")


class Operations(Mapping[str, Operation]):
    """The operations of a version by public name, each imported when it is first asked for.

    Args:
        version: the API version.
        package: the version's package, beside which the package `operations` stands.
        api_version: what is sent as `api-version`, None if nothing is.
        modules: the module of each operation, by public name.
    """

    def __init__(self, version: str, package: str, api_version: str | None, modules: Mapping[str, str]) -> None:
        self._of = (version, package, api_version)
        self._package = f"{package.rpartition('.')[0]}.operations"
        self._modules = modules
        self._made: dict[str, Operation] = {}

    def __getitem__(self, name: str) -> Operation:
        made = self._made.get(name)
        if made is None:
            module = import_module(f"{self._package}.{self._modules[name]}")
            made = self._made[name] = cast("Operation", module.OPERATION(*self._of))
        return made

    def __iter__(self) -> Iterator[str]:
        return iter(self._modules)

    def __len__(self) -> int:
        return len(self._modules)

    def __contains__(self, name: object) -> bool:
        return name in self._modules

    def attributes(self, resource: str) -> tuple[Callable[[str], Operation], Callable[[], list[str]]]:
        """Return `__getattr__` and `__dir__` for a module whose names are the operations of a resource."""

        def attribute(name: str) -> Operation:
            try:
                return self[f"{resource}.{name}"]
            except KeyError:
                raise AttributeError(f"{resource} of {self._of[0]} has no operation {name!r}", name=name) from None

        here = f"{resource}."
        names = (name.removeprefix(here) for name in self._modules if name.startswith(here))
        found = sorted(name for name in names if "." not in name)
        return attribute, lambda: found


class _AnyObject(Shape):
    """An object that no document describes."""

    __slots__ = ()

    def bind(self, models: Any) -> Decode:  # noqa: ARG002
        """Return the function that makes it a model whose attributes are its properties."""
        return view(UnknownVariant)


_UNDECLARED = Answer("2XX", "text/event-stream", "events", _AnyObject())
"""A stream of events where the document of the version has none."""


class Findings(UnknownVariant):
    """What the content filter found, by category, for a version whose document has no model of it."""

    __slots__ = ()

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            found = super().__getattr__(name)
            return UnknownVariant.from_dict(found) if isinstance(found, dict) else found


def texts(value: Any) -> list[str]:
    """Return how a value is written in a query or a form field: one text, several, or none."""
    if value is None:
        return []
    if value is True or value is False:
        return ["true" if value else "false"]
    if isinstance(value, (list, tuple)):
        return [text for element in cast("list[Any]", value) for text in texts(element)]
    if isinstance(value, (BaseModel, dict)):
        return [json.dumps(value, default=as_json).decode()]
    return [str(value)]


def pairs_of(name: str, value: Any) -> Iterator[tuple[str, str]]:
    """Yield the pairs of a query that a value is written as: the service reads lists and objects in brackets."""
    if isinstance(value, (list, tuple)):
        for element in cast("list[Any]", value):
            yield from pairs_of(name if name.endswith("[]") else f"{name}[]", element)
    elif isinstance(value, (BaseModel, Mapping)):
        fields: Mapping[str, Any] = value.to_dict() if isinstance(value, BaseModel) else value
        for key, inner in fields.items():
            yield from pairs_of(f"{name}[{key}]", inner)
    else:
        yield from ((name, text) for text in texts(value))


def _error_body(content: bytes) -> object:
    """Return an error answer's JSON, or its text where it is none, or None where it is empty."""
    if not content.strip():
        return None
    try:
        return json.loads(content)
    except InvalidDataError:
        return content.decode("utf-8", "replace")


def _unwritable(body: BaseModel | Mapping[str, Any]) -> str:
    """Return which field of a body cannot be written as JSON, for an error; nothing if it is the whole."""
    for name, value in () if isinstance(body, BaseModel) else body.items():
        try:
            json.dumps(value, as_json, finite=True)
        except (TypeError, ValueError):
            return f"{name}: "
    return ""
