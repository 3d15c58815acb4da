"""One call: its requests, one for each endpoint that may serve it, and what its answer means. No I/O is done here."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, Literal, NoReturn, cast
from urllib.parse import urlencode

from aoai._auth.mask import NO_MASK, mask_of
from aoai._auth.secret import hidden, hidden_query
from aoai._call import versions
from aoai._call.options import ABSENT, NOT_GIVEN, CallOptions, check, is_given
from aoai._responses import embeddings
from aoai._runtime.model import BaseModel, Served, as_json
from aoai._runtime.operation import UnknownArgumentError, UnwritableError, pairs_of
from aoai.errors import UnsupportedByVersionError
from aoai_http.request import Outgoing
from aoai_http.timeouts import as_timeouts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from aoai._auth.credentials import Header
    from aoai._call.config import Config
    from aoai._call.endpoint_state import EndpointState
    from aoai._responses.head import Head
    from aoai._runtime.operation import Operation, Request
    from aoai_http.headers import Headers

Kind = Literal["plain", "bytes", "page", "stream"]
"""How the whole answer of a method is presented; `stream` puts it together while its stream is read."""
Mode = Literal["parsed", "raw", "streaming"]
"""What a method returns: what the answer means, the answer with its headers, or the same before its body is read."""

OPTIONS = CallOptions.__optional_keys__
_STATELESS = frozenset(
    {"chat.completions.create", "completions.create", "embeddings.create", "models.list", "models.retrieve"}
    | {"audio.speech.create", "audio.transcriptions.create", "audio.translations.create"}
    | {"images.generate", "images.edit", "images.create_variation", "fine_tuning.alpha.graders.run"}
)
"""What leaves nothing behind at an endpoint, unless told to store it."""
_OF_DEPLOYMENT = _STATELESS - {"models.list", "models.retrieve", "fine_tuning.alpha.graders.run"}
"""What has the deployment in its path in dated versions."""
_NO_TOKENS = frozenset({"basic", "digest", "negotiate", "ntlm"})
"""Schemes of `authorization` that carry no token; a value without a scheme may be one."""
_REPEATABLE = frozenset({"accept", "cancel", "hangup", "pause", "reject", "resume", "search", "update", "validate"})
"""The last words of operations that may be done twice and leave no more than if they were done once."""
REQUEST_ID = "x-ms-client-request-id"
"""The header with what the caller calls a request, which the service repeats in its answer and keeps in its logs."""
_LONGEST_IDENTIFIER = 128
"""Characters; the service's have some forty, and a longer string is text."""


class Call:
    """One call of a method.

    Args:
        config: what it has in common with the other calls of its client.
        operation: what is called.
        kind: how a whole answer is presented.
        mode: what the method returns.
        given: what the caller gave; options, which may hold a secret, are taken out of it.

    Attributes:
        arguments: what goes into the request.
        chosen: the options that the caller gave; see `aoai.CallOptions`.
        options: the same, and the client's where the caller gave none.
        stream: whether the answer is a stream of events.
        unread: whether the answer is handed over before its body is read.
        deployment: what the call asks for: the `model` that the caller named.
        deployments: those that it asked for before.
        replayable: whether the request can be sent again from its start.
        mask: hides what the request of the latest attempt has of secrets.
        seen: what the pages of a list up to this one were asked for by.
    """

    seen: frozenset[str] = frozenset()

    def __init__(self, config: Config, operation: Operation, kind: Kind, mode: Mode, given: dict[str, Any]) -> None:
        self.config = config
        self.operation = operation
        self.kind: Kind = kind
        self.mode: Mode = mode
        self.arguments: dict[str, Any] = {}
        self.chosen: dict[str, Any] = {}
        self.options = config.defaults
        if named := OPTIONS & given.keys():
            self._choose({name: given.pop(name) for name in named})
        for name, value in given.items():
            if value.__class__.__name__ not in ABSENT or is_given(value):
                self.arguments[name] = value
        self.stream = operation.streams and bool(self.arguments.get("stream"))
        self.unread = mode == "streaming" or (mode == "parsed" and kind == "bytes") or self.stream
        self.deployment: str | None = None
        self.deployments: list[str | None] = []
        self.replayable = True
        self.mask = NO_MASK
        self._files: ExitStack | None = None
        self._embedded = operation.name == embeddings.NAME and embeddings.ask(operation, self.arguments)
        self._requests: dict[EndpointState, Request] = {}

    def _choose(self, named: dict[str, Any]) -> None:
        if named.get("extra_headers"):
            named["extra_headers"] = hidden(named["extra_headers"])
        if named.get("extra_query"):
            named["extra_query"] = hidden_query(named["extra_query"])
        self.chosen = chosen = {name: value for name, value in named.items() if is_given(value)}
        check(chosen)
        if "timeout" in chosen:
            chosen["timeout"] = as_timeouts(chosen["timeout"])
        self.options = {**self.config.defaults, **chosen}

    def another_page(self, new: dict[str, Any], seen: frozenset[str]) -> Call:
        """Return a call for another page of the same list.

        Args:
            new: the arguments that ask for it; what is asked by a query is added to that of the caller.
            seen: what the pages up to this one were asked for by.
        """
        if "extra_query" in new:
            new = {**new, "extra_query": {**(self.chosen.get("extra_query") or {}), **new["extra_query"]}}
        call = Call(self.config, self.operation, self.kind, "parsed", {**self.arguments, **self.chosen, **new})
        call.seen = seen
        return call

    def use_deployment(self, deployment: str) -> None:
        """Ask for another deployment from now on."""
        self.deployments.append(self.deployment)
        self.arguments["model"] = self.deployment = deployment
        self._requests.clear()

    @property
    def stored(self) -> bool:
        """Whether the call is about something that one endpoint keeps, or leaves something behind there."""
        return self.operation.name not in _STATELESS or bool(self.arguments.get("store"))

    @property
    def makes(self) -> bool:
        """Whether the call leaves something behind, so that there are two if it is done twice."""
        operation, body = self.operation, {**self.arguments, **(self.options.get("extra_body") or {})}
        if operation.method != "POST":
            return False
        if operation.name in _STATELESS:
            return bool(body.get("store"))
        if operation.name == "responses.create":
            return body.get("store") is not False
        return operation.name.rpartition(".")[2] not in _REPEATABLE

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

    def prepare(self) -> Sequence[EndpointState]:
        """Open the files among the arguments and build the requests: what is wrong with them is found before any wait.

        Returns:
            The endpoints that can serve the call.

        Raises:
            UnsupportedByVersionError: no endpoint can serve it, or an argument is given that only other versions take.
            TypeError: an argument is missing, or one is given that no version takes.
        """
        config, operation, arguments = self.config, self.operation, self.arguments
        if config.deployment and of_deployment(operation):
            arguments["model"] = config.deployment
        model = arguments.get("model")
        self.deployment = model if isinstance(model, str) else None
        if operation.files:
            self._open_files()
        endpoints = config.endpoints
        if len(endpoints) > 1 or endpoints[0].version.package != config.version.package:
            endpoints = self._serving()
        for endpoint in endpoints:
            self._request(endpoint)
        return endpoints

    def _open_files(self) -> None:
        from aoai._call.uploads import Multipart, opened

        self._files = ExitStack()
        for name in self.operation.files:
            if name in self.arguments:
                file = opened(self.arguments[name], self._files, self.options.get("on_progress"))
                self.arguments[name] = file
                self.replayable = self.replayable and Multipart.replayable(file)

    def close_files(self) -> None:
        """Close what was opened for the call."""
        if self._files is not None:
            self._files.close()

    def _serving(self) -> Sequence[EndpointState]:
        """Return the endpoints whose version has the operation; of these, the one that has what the call is about."""
        config, name = self.config, self.operation.name
        serving = [
            endpoint
            for endpoint in config.endpoints
            if endpoint.version.package == config.version.package
            or versions.operation(endpoint.version, name) is not None
        ]
        if not serving:
            raise UnsupportedByVersionError(
                f"no endpoint speaks a version that has {name}: "
                f"{', '.join(f'{each.name} speaks {each.version.name}' for each in config.endpoints)}"
            )
        if not self.stored:
            return serving
        known = config.affinity.of(self.identifiers())
        return [endpoint for endpoint in serving if endpoint.name == known] or serving

    def _request(self, endpoint: EndpointState) -> Request:
        """Return the request for an endpoint, which is the same for each attempt there."""
        operation, given = self.operation, self.arguments
        if endpoint.version.package != self.config.version.package:
            operation = versions.operation(endpoint.version, operation.name) or operation
        if endpoint.deployment is not None and of_deployment(operation):
            given = {**given, "model": endpoint.deployment}
        elif self.deployment is not None and self.deployment in endpoint.deployments:
            given = {**given, "model": endpoint.deployments[self.deployment]}
        route = endpoint.route_of(operation.path)
        try:
            request = operation.call(given, self.options.get("extra_body"), route)
        except UnknownArgumentError as error:
            _refuse(operation, error.argument)
        except UnwritableError:
            # What can be read but once is read here, once, and the requests for other endpoints are made of that.
            self.arguments |= {name: settled(self.arguments[name]) for name in self.arguments}
            if extra := self.options.get("extra_body"):
                self.options = {**self.options, "extra_body": settled(extra)}
            given = {**self.arguments, **({"model": given["model"]} if "model" in given else {})}
            request = operation.call(given, self.options.get("extra_body"), route)
        self._requests[endpoint] = request
        return request

    def outgoing(self, endpoint: EndpointState, header: Header, request_id: str) -> Outgoing:
        """Return what is sent in one attempt.

        Args:
            endpoint: where to.
            header: the credential.
            request_id: what the caller calls the request, the same for each attempt.
        """
        request = self._requests.get(endpoint) or self._request(endpoint)
        config, options, pairs = self.config, self.options, request.query
        query: dict[str, Any] | None = None
        if endpoint.query or config.query or options.get("extra_query"):
            query = {**dict(endpoint.query), **dict(config.query), **(options.get("extra_query") or {})}
            pairs = _query(endpoint.query, dict(config.query), pairs, options.get("extra_query") or {})
        own = {REQUEST_ID: request_id, **request.headers, header[0]: header[1]}
        sent: dict[str, Any] = {**config.headers, **own}
        body: Any = request.content
        length: int | None = None
        if request.parts is not None:
            from aoai._call.uploads import Multipart

            body = Multipart(request.parts)
            sent["content-type"], length = body.content_type, body.length
        for name in config.unsent:
            sent.pop(name, None)
        for name, value in (options.get("extra_headers") or {}).items():
            if value is None or value is NOT_GIVEN:
                sent.pop(name, None)
            else:
                sent[name] = value
        if "authorization" in sent and sent["authorization"].split(None, 1)[0].lower() not in _NO_TOKENS:
            endpoint.check_for_tokens()
        path = endpoint.prefix + request.path
        target = f"{path}?{urlencode(pairs, doseq=True)}" if pairs else path
        self.mask = mask_of(sent) if query is None else mask_of(sent, query)
        return Outgoing(
            scheme=endpoint.scheme,
            host=endpoint.host,
            port=endpoint.port,
            method=request.operation.method,
            target=target,
            headers=sent,
            body=body,
            content_length=length,
            echoed=REQUEST_ID,
            shown=None if query is None else self.mask.text(target),
        )

    def streams_unasked(self, headers: Headers) -> bool:
        """Say whether an answer is a stream though none was asked for by `stream`; it is then read as one."""
        if self.kind == "plain" and headers.get("content-type", "").startswith("text/event-stream"):
            self.stream = self.unread = True
            return True
        return False

    def read(self, received: Head, content: bytes) -> Any:
        """Return what an answer that has been read whole means; see `Operation.read` for what is raised."""
        operation = self.operation
        if operation.transcribes:
            body = {**self.arguments, **(self.options.get("extra_body") or {})}
            asked = str(body.get("response_format") or "json")
            answer = operation.read(received.status_code, received.headers, content, asked)
            answer = operation.as_asked(answer, asked)
        else:
            answer = operation.read(received.status_code, received.headers, content)
        if isinstance(answer, BaseModel):
            if self._embedded:
                embeddings.decode(answer)
            object.__setattr__(
                answer, "_served", Served(received.request_id, received.retries_taken, received.endpoint)
            )
        return answer


def settled(value: Any) -> Any:
    """Return a value as it can be written more than once: what can be read but once as a list, keys as text.

    What stands in it for a value that is not given is left out.
    """
    if isinstance(value, BaseModel):
        value = as_json(value)
    if isinstance(value, dict):
        fields = cast("dict[object, Any]", value).items()
        return {_key(name): settled(inner) for name, inner in fields if is_given(inner)}
    if isinstance(value, (list, tuple, Iterator)):
        return [settled(inner) for inner in cast("Iterable[Any]", value) if is_given(inner)]
    return value


def _key(name: object) -> object:
    """Return the key of an object: numbers as text, as the tokens of a `logit_bias` are."""
    return str(name) if isinstance(name, int) and not isinstance(name, bool) else name


def of_deployment(operation: Operation) -> bool:
    """Say whether an operation is one of a deployment: of those that have it in their path in dated versions."""
    return operation.locations.get("model", ("", ""))[1] == "deployment_id" or (
        operation.name in _OF_DEPLOYMENT and "model" in operation.fields
    )


def _query(
    address: Sequence[tuple[str, str]],
    client: Mapping[str, Any],
    request: Sequence[tuple[str, str]],
    call: Mapping[str, Any],
) -> list[tuple[str, str]]:
    """Return the pairs of a query; a parameter of the call replaces one of the request, that one of the client, ..."""
    found: list[tuple[str, str]] = list(request)
    for name, value in {**dict(address), **client}.items():
        if value is not NOT_GIVEN and not _named(name, found):
            repeated = [pair for pair in address if pair[0] == name]
            found += repeated if repeated and name not in client else pairs_of(name, value)
    for name, value in call.items():
        if value is not NOT_GIVEN:
            found = [pair for pair in found if not _named(name, [pair])]
    for name, value in call.items():
        found += [] if value is NOT_GIVEN else pairs_of(name, value)
    return found


def _named(name: str, pairs: Sequence[tuple[str, str]]) -> bool:
    """Say whether a parameter is among pairs, be it as `name`, as `name[]` or as `name[key]`."""
    return any(each == name or each.startswith(f"{name.removesuffix('[]')}[") for each, _ in pairs)


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

    known = [*operation.locations, *operation.fields]
    near = difflib.get_close_matches(argument, known, n=3)
    hint = f"did you mean {', '.join(near)}?" if near else f"it takes: {', '.join(known)}"
    place = "extra_body" if operation.body else "extra_query"
    unknown = f"{place}= sends what no version knows"
    raise TypeError(f"{operation.name} takes no argument {argument!r}; {hint}; {unknown}") from None
