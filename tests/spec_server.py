"""A server on loopback that knows every operation of every pinned version, checks requests, and answers with values.

It reads the pinned documents itself: what the client was generated from is not asked.
"""

from __future__ import annotations

import json
import re
import socket
import threading
import time
from collections import deque
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.parser import BytesHeaderParser
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote

import uvicorn
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route

from tests import spec_values
from tests.spec_values import EVENTS, FORM, Draw, is_file

if TYPE_CHECKING:
    from collections.abc import Generator

    from starlette.requests import Request

    from tests.spec_values import Answer, Json, Operation

DONE = "[DONE]"
UNDATED = ("v1", "preview")
"""The versions whose routes stand under `/openai/v1`."""
METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD")


class Upload(NamedTuple):
    """A file as it arrived in a multipart body."""

    name: str
    content_type: str
    content: bytes


@dataclass
class Seen:
    """A request as it came in, read as its document says, and what was answered."""

    method: str
    path: str
    headers: dict[str, str]
    raw: bytes = b""
    operation: Operation | None = None
    places: dict[str, Any] = field(default_factory=dict[str, Any])
    """The values of path, query and header parameters that the operation has, by name."""
    query: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    """All query parameters as texts."""
    body: Any = None
    """JSON values; for a form, each field, with files as `Upload`."""
    violations: list[str] = field(default_factory=list[str])
    status: int = 0
    answer: Any = None
    """What was sent: JSON values, bytes, text, None; or the list of events."""
    schemas: list[str | None] = field(default_factory=list[str | None])
    """The component that describes the answer best, or each event; None where it has no name."""


class Failure(NamedTuple):
    """What to answer in place of an operation."""

    status: int
    headers: dict[str, str]


class SpecServer:
    """Where the server listens, the key it wants, and the requests it saw."""

    def __init__(self, endpoint: str, key: str = "sesame") -> None:
        self.endpoint = endpoint
        self.key = key
        self.requests: list[Seen] = []
        self._failures: deque[Failure] = deque()

    def fail_next(self, times: int, status: int, **headers: str) -> None:
        """Answer the next requests with an error; underscores in names of headers become hyphens."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self._failures.extend([Failure(status, named)] * times)

    async def handle(self, request: Request) -> Response:
        """Answer any request."""
        path = request.scope["raw_path"].decode()
        seen = Seen(request.method, path, dict(request.headers), await request.body())
        for name, value in request.query_params.multi_items():
            seen.query.setdefault(name, []).append(value)
        response = self._answered(seen)
        seen.status = response.status_code
        response.headers["x-request-id"] = f"request-{len(self.requests)}"
        self.requests.append(seen)
        return response

    def _answered(self, seen: Seen) -> Response:
        if self._failures:
            failure = self._failures.popleft()
            return _error(failure.status, "told to fail", failure.headers)
        if seen.headers.get("api-key") != self.key and seen.headers.get("authorization") != f"Bearer {self.key}":
            seen.violations.append("no key")
        seen.operation = _routed(seen)
        if seen.operation is None:
            seen.violations.append(f"no operation is {seen.method} {seen.path} of {seen.query.get('api-version')}")
        else:
            _read_places(seen, seen.operation)
            _read_body(seen, seen.operation)
        if seen.violations or seen.operation is None:
            return _error(400, "; ".join(seen.violations))
        return _drawn(seen, seen.operation, seed=len(self.requests))


# Requests


def _routed(seen: Seen) -> Operation | None:
    """Return the operation that a request means, with its path parameters read."""
    version = ", ".join(seen.query.get("api-version", ["v1"]))
    under = seen.path.removeprefix("/openai")
    if under.startswith("/v1/"):
        version, under = "preview" if version == "preview" else "v1", under.removeprefix("/v1")
    elif version in UNDATED or version not in spec_values.versions() or under == seen.path:
        return None
    for method, pattern, operation in _routes(version):
        match = pattern.fullmatch(under)
        if match and method == seen.method:
            seen.places |= {name: unquote(value) for name, value in match.groupdict().items()}
            return operation
    return None


@cache
def _routes(version: str) -> list[tuple[str, re.Pattern[str], Operation]]:
    """Return the routes of a version; those without parameters first, lest a word be taken for an id."""
    found = sorted(spec_values.operations(version).values(), key=lambda operation: operation.path.count("{"))
    return [
        (each.method, re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+)", re.escape(each.path))), each)
        for each in found
    ]


def _read_places(seen: Seen, operation: Operation) -> None:
    in_query = {parameter.name for parameter in operation.parameters if parameter.location == "query"}
    known = in_query | {f"{name}[]" for name in in_query}
    for name in in_query & {name.removesuffix("[]") for name in seen.query}:
        seen.query[name] = seen.query.pop(name, []) + seen.query.pop(f"{name}[]", [])
    seen.violations += [f"unknown query parameter {name}" for name in seen.query.keys() - known - {"api-version"}]
    for parameter in operation.parameters:
        if parameter.name == "api-version":
            continue  # the operation was found by it
        if parameter.location == "query" and parameter.name in seen.query:
            texts = seen.query[parameter.name]
        elif parameter.location == "header" and parameter.name in seen.headers:
            texts = [seen.headers[parameter.name]]
        else:
            if parameter.required and parameter.name not in seen.places:
                seen.violations.append(f"{parameter.location} parameter {parameter.name} is missing")
            continue
        seen.places[parameter.name] = _value(seen, operation, parameter.name, parameter.schema, texts)


def _read_body(seen: Seen, operation: Operation) -> None:
    if operation.body is None:
        seen.violations += ["a body where there is none"] if seen.raw else []
        return
    if not seen.raw and not operation.body.required:
        return
    content_type = seen.headers.get("content-type", "")
    if content_type.partition(";")[0] != operation.body.content_type:
        seen.violations.append(f"the body is {content_type!r}, not {operation.body.content_type}")
    elif operation.body.content_type == FORM:
        _read_form(seen, operation, content_type)
    else:
        seen.body = json.loads(seen.raw)
        seen.violations += operation.document.faults(operation.body.schema, seen.body)


def _read_form(seen: Seen, operation: Operation, content_type: str) -> None:
    assert operation.body is not None
    draw = Draw(operation.document)
    flat = draw.flat(operation.body.schema)
    found: dict[str, list[Any]] = {}
    objects: dict[str, Json] = {}
    for name, value in _parts(seen.raw, content_type):
        inside = re.fullmatch(r"(\w+)\[(\w+)\]", name)
        if inside and inside[1] in flat["properties"]:
            objects.setdefault(inside[1], {})[inside[2]] = _loaded(str(value))
            continue
        field_name = name if name in flat["properties"] or name.endswith("[][]") else name.removesuffix("[]")
        if field_name not in flat["properties"]:
            seen.violations.append(f"unknown part {name}")
        found.setdefault(field_name, []).append(value)
    found |= {name: [json.dumps(value)] for name, value in objects.items()}
    seen.violations += [f"part {name} is missing" for name in flat.get("required", []) if name not in found]
    seen.body = {}
    for name, values in found.items():
        schema = flat["properties"].get(name, {})
        if all(isinstance(value, Upload) for value in values):
            seen.body[name] = values if len(values) > 1 else values[0]
            whole = draw.flat(schema)
            if not is_file(draw.flat(whole["items"]) if "items" in whole else whole):
                seen.violations.append(f"part {name} is no file")
        else:
            seen.body[name] = _value(seen, operation, name, schema, values)


def _parts(body: bytes, content_type: str) -> list[tuple[str, str | Upload]]:
    """Return the parts of a multipart body: text, or a file where the part has a file name."""
    boundary = content_type.partition("boundary=")[2].strip('"').encode()
    first, *middle, last = (b"\r\n" + body).split(b"\r\n--" + boundary)
    assert (first, last.strip()) == (b"", b"--"), "a multipart body ends with its boundary and two hyphens"
    found: list[tuple[str, str | Upload]] = []
    for part in middle:
        head, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        headers = BytesHeaderParser().parsebytes(head)
        name = str(headers.get_param("name", header="content-disposition"))
        file_name = headers.get_filename()
        if file_name is None:
            found.append((name, content.decode()))
        else:
            found.append((name, Upload(file_name, headers.get_content_type(), content)))
    return found


def _value(seen: Seen, operation: Operation, name: str, schema: Json, texts: list[Any]) -> Any:
    """Return the value that texts stand for: the first reading of them that fits the schema."""
    readings: list[Any] = [_loaded(text) for text in texts]
    candidates = [texts, readings] if len(texts) > 1 else [texts[0], readings[0], texts, readings]
    faults: list[list[str]] = []
    for candidate in candidates:
        faults.append(operation.document.faults(schema, candidate))
        if not faults[-1]:
            return candidate
    seen.violations.append(f"{name} is {texts}: {faults[0]}")
    return texts


def _loaded(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


# Answers


def _drawn(seen: Seen, operation: Operation, seed: int) -> Response:
    body = seen.body if isinstance(seen.body, dict) else {}
    if True in (body.get("stream"), seen.places.get("stream")) and operation.events:
        return _events(seen, operation, operation.events)
    plain = body.get("response_format") in ("text", "srt", "vtt")
    fitting = [answer for answer in operation.whole if answer.content_type.startswith("text/") == plain]
    answer = (fitting or operation.whole)[0]
    if answer.schema is None:
        return Response(status_code=answer.status)
    if operation.name.startswith("audio."):
        seed = int(
            body.get("response_format") == "verbose_json"
        )  # which of the two answers comes is the caller's choice
    draw = Draw(operation.document, seed)
    flat = draw.flat(answer.schema)
    seen.answer = draw.flat_value(flat)
    seen.schemas.append(flat.get("x-name"))
    if "after" in seen.query and isinstance(seen.answer, dict) and "has_more" in seen.answer:
        seen.answer["has_more"] = False  # else a list would go on for ever
    if answer.content_type == "application/json" and not is_file(flat):
        content = json.dumps(seen.answer).encode()
    else:
        content = seen.answer if isinstance(seen.answer, bytes) else str(seen.answer).encode()
    return Response(content, answer.status, media_type=answer.content_type)


def _events(seen: Seen, operation: Operation, answer: Answer) -> Response:
    """Answer with an event of each kind but errors, those that say the end last."""
    assert answer.schema is not None
    drawn: list[tuple[Json, str | None]] = []
    for seed in range(Draw(operation.document).variants(answer.schema)):
        draw = Draw(operation.document, seed)
        flat = draw.flat(answer.schema)
        value = draw.flat_value(flat)
        if "error" not in (value.get("event"), value.get("type")):  # which would end it
            drawn.append((value, flat.get("x-name")))
    drawn.sort(key=lambda pair: pair[0].get("data") == DONE)
    lines: list[str] = []
    for value, name in drawn:
        event = {key: value[key] for key in ("event", "data")} if {"event", "data"} <= value.keys() else value
        named = event is not value
        data = event["data"] if named else event
        lines += [f"event: {event['event']}"] if named else []
        lines += [f"data: {data if data == DONE else json.dumps(data)}", ""]
        seen.schemas.append(name)
        seen.answer = [*(seen.answer or []), event]
    if drawn[-1][0].get("data") != DONE:
        lines += [f"data: {DONE}", ""]
    return Response("\n".join(lines) + "\n", answer.status, media_type=EVENTS)


def _error(status: int, message: str, headers: dict[str, str] | None = None) -> Response:
    content = json.dumps({"error": {"code": str(status), "message": message}})
    return Response(content, status, headers, media_type="application/json")


@contextmanager
def running(key: str = "sesame") -> Generator[SpecServer]:
    """Run a server, which takes one key or token, in a thread of its own until the block ends."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        # Else each answer waits 40 ms for an acknowledgement: asyncio does it only for sockets that it makes itself.
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        server = SpecServer(f"http://127.0.0.1:{listener.getsockname()[1]}", key)
        config = uvicorn.Config(
            Starlette(routes=[Route("/{path:path}", server.handle, methods=list(METHODS))]),
            loop="asyncio",
            http="h11",
            ws="none",
            lifespan="off",
            log_config=None,
            log_level="critical",
            timeout_graceful_shutdown=1,
        )
        web = uvicorn.Server(config)
        thread = threading.Thread(target=web.run, args=([listener],), name="spec-server", daemon=True)
        thread.start()
        while not web.started and thread.is_alive():
            time.sleep(0.005)
        try:
            yield server
        finally:
            web.should_exit = True
            thread.join()
