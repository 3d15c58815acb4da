"""One call: its requests, one for each endpoint that may serve it, and what its answer means. No I/O is done here."""

from __future__ import annotations

import re
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, Literal, NoReturn
from urllib.parse import urlencode

from aoai._auth.secret import hidden
from aoai._call import versions
from aoai._call.options import NOT_GIVEN, CallOptions, check
from aoai._call.uploads import Multipart, opened
from aoai._responses import embeddings
from aoai._runtime.model import BaseModel, Served
from aoai._runtime.operation import UnknownArgumentError, texts
from aoai.errors import UnsupportedByVersionError
from aoai_http.request import Outgoing

if TYPE_CHECKING:
    from aoai._auth.credentials import Header
    from aoai._call.site import Site
    from aoai._responses.received import AsyncReceived, Received
    from aoai._runtime.operation import Operation, Request

Kind = Literal["plain", "bytes", "page", "stream"]
"""How the whole answer of a method is presented; `stream` puts it together while its stream is read."""
Mode = Literal["parsed", "raw", "streaming"]
"""What a method returns: what the answer means, the answer with its headers, or the same before its body is read."""

OPTIONS = CallOptions.__optional_keys__
_STATELESS = frozenset(
    {"chat.completions.create", "completions.create", "embeddings.create", "models.list", "models.retrieve"}
    | {"audio.speech.create", "audio.transcriptions.create", "audio.translations.create"}
    | {"images.generate", "images.edit"}
)
"""What leaves nothing behind at an endpoint, unless told to store it."""
_LONGEST_IDENTIFIER = 128
"""Characters; the service's have some forty, and a longer string is text."""


class Call:
    """One call of a method.

    Args:
        operation: what is called.
        kind: how a whole answer is presented.
        mode: what the method returns.
        arguments: what the caller gave, options among it.

    Attributes:
        options: see `aoai.CallOptions`.
        arguments: what goes into the request.
        stream: whether the answer is a stream of events.
        opens: whether the answer is handed over before its body is read.
        files: closes what was opened for the call.
        replayable: whether the request can be sent again from its start.
        deployments: those that the call was for, one after the other.
    """

    def __init__(self, operation: Operation, kind: Kind, mode: Mode, arguments: dict[str, Any]) -> None:
        self.operation = operation
        self.kind: Kind = kind
        self.mode: Mode = mode
        named = OPTIONS & arguments.keys()
        options = {name: arguments.pop(name) for name in named}
        if options.get("extra_headers"):
            options["extra_headers"] = hidden(options["extra_headers"])
        self.options = {name: value for name, value in options.items() if value is not NOT_GIVEN}
        if self.options:
            check(self.options)
        self.arguments = {name: value for name, value in arguments.items() if value is not NOT_GIVEN}
        self.stream = operation.streams and bool(arguments.get("stream"))
        self.opens = self.stream or kind == "bytes"
        self.files = ExitStack()
        self.replayable = True
        self.deployments: list[str] = []
        self._given = arguments
        self._embedded = embeddings.ask(operation, self.arguments)
        self._requests: dict[Site, Request] = {}

    def next_page(self, new: dict[str, Any]) -> dict[str, Any]:
        """Return the arguments and options of a call for another page of the same list."""
        return {**self._given, **self.options, **new}

    @property
    def deployment(self) -> str | None:
        """What the call asks for: the `model` that the caller named."""
        model = self.arguments.get("model")
        return model if isinstance(model, str) else None

    def use_deployment(self, deployment: str) -> None:
        """Ask for another deployment from now on."""
        self.deployments.append(self.arguments["model"])
        self.arguments["model"] = deployment
        self._requests.clear()

    @property
    def stored(self) -> bool:
        """Whether the call is about something that one endpoint keeps, or leaves something behind there."""
        return self.operation.name not in _STATELESS or bool(self.arguments.get("store"))

    def identifiers(self) -> set[str]:
        """Return the strings in the arguments that may name something that one endpoint keeps."""
        found: set[str] = set()
        pending: list[Any] = list(self.arguments.values())
        for value in pending:  # which grows on the way
            if isinstance(value, str):
                found |= {value} if len(value) <= _LONGEST_IDENTIFIER else set()
            elif isinstance(value, dict):
                pending += value.values()
            elif isinstance(value, (list, tuple)):
                pending += value
            elif isinstance(value, BaseModel):
                pending += value.to_dict().values()
        return found

    def open_files(self) -> None:
        """Open the files among the arguments."""
        for name in self.operation.files:
            if name in self.arguments:
                file = self.arguments[name] = opened(self.arguments[name], self.files, self.options.get("on_progress"))
                self.replayable = self.replayable and Multipart.replayable(file)

    def serves(self, site: Site, client: versions.Version) -> bool:
        """Say whether the version that an endpoint speaks has the operation."""
        return (
            site.version.package == client.package or versions.operation(site.version, self.operation.name) is not None
        )

    def request(self, site: Site, client: versions.Version) -> Request:
        """Return the request for an endpoint: built once, and the same for each attempt there.

        Raises:
            UnsupportedByVersionError: an argument is given that only other versions take.
            TypeError: an argument is missing, or one is given that no version takes.
        """
        request = self._requests.get(site)
        if request is None:
            request = self._requests[site] = self._built(site, client)
        return request

    def _built(self, site: Site, client: versions.Version) -> Request:
        operation, given = self.operation, self.arguments
        if site.version.package != client.package:
            operation = versions.operation(site.version, operation.name) or operation
        named = given.get("model")
        if site.deployments and isinstance(named, str) and named in site.deployments:
            given = {**given, "model": site.deployments[named]}
        try:
            request = operation.call(given, self.options.get("extra_body"))
        except UnknownArgumentError as error:
            _refuse(operation, error.argument)
        if site.version.dated and site.version.name != operation.version:
            request.query = [pair for pair in request.query if pair[0] != "api-version"]
            request.query.append(("api-version", site.version.name))
        if site.names_deployment:
            request.path = re.sub(r"^/deployments/[^/]+", "", request.path)
        return request

    def outgoing(
        self,
        site: Site,
        client: versions.Version,
        query: list[tuple[str, Any]],
        headers: dict[str, str],
        header: Header,
        request_id: str,
    ) -> Outgoing:
        """Return what is sent in one attempt.

        Args:
            site: where to.
            client: the client's version.
            query: the client's own query parameters.
            headers: the client's own headers.
            header: the credential.
            request_id: what the caller calls the request, the same for each attempt.
        """
        request = self.request(site, client)
        pairs = request.query
        if query or self.options.get("extra_query"):
            more = [*query, *(self.options.get("extra_query") or {}).items()]
            given = ((name, value) for name, value in more if value is not NOT_GIVEN)
            pairs = [*pairs, *((name, text) for name, value in given for text in texts(value))]
        sent = {**headers, "x-ms-client-request-id": request_id, **request.headers, header[0]: header[1]}
        body: Any = request.content
        length: int | None = None
        if request.parts is not None:
            body = Multipart(request.parts)
            sent["content-type"], length = body.content_type, body.length
        for name, value in (self.options.get("extra_headers") or {}).items():
            if value is None or value is NOT_GIVEN:
                sent.pop(name, None)
            else:
                sent[name] = value
        if "authorization" in sent and sent["authorization"][:7].lower() == "bearer ":
            site.check_for_tokens()
        return Outgoing(
            scheme=site.scheme,
            host=site.host,
            port=site.port,
            method=request.operation.method,
            target=f"{site.prefix}{request.path}?{urlencode(pairs, doseq=True)}"
            if pairs
            else site.prefix + request.path,
            headers=sent,
            body=body,
            content_length=length,
        )

    def read(self, received: Received | AsyncReceived, content: bytes) -> Any:
        """Return what an answer that has been read whole means; see `Operation.read` for what is raised."""
        answer = self.operation.read(received.status_code, received.headers, content)
        if self.operation.formats:
            answer = self.operation.as_asked(answer, self.arguments.get("response_format", "json"))
        if isinstance(answer, BaseModel):
            if self._embedded:
                embeddings.decode(answer)
            object.__setattr__(
                answer, "_served", Served(received.request_id, received.retries_taken, received.endpoint)
            )
        return answer


def _refuse(operation: Operation, argument: str) -> NoReturn:
    having = versions.versions_with_argument(operation.name, argument)
    if having:
        known = list(having)
        place = {"query": "extra_query", "header": "extra_headers"}.get(having.popitem()[1], "extra_body")
        raise UnsupportedByVersionError(
            f"{operation.name} of {operation.version} takes no {argument!r}; versions that do: "
            f"{', '.join(known)}; {place}= sends it all the same"
        ) from None
    import difflib

    known = [*operation.places, *operation.fields]
    near = difflib.get_close_matches(argument, known, n=3)
    hint = f"did you mean {', '.join(near)}?" if near else f"it takes: {', '.join(known)}"
    raise TypeError(f"{operation.name} takes no argument {argument!r}; {hint}") from None
