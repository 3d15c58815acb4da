"""Every parser of every version: the answers of each operation, with valid values of each."""

from __future__ import annotations

import json
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

from aoai._auth.mask import mask_of
from aoai._auth.secret import Secret
from aoai._responses.head import Head
from aoai_generated import VERSIONS
from aoai_http.request import Outgoing
from tests import spec_values

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aoai._runtime.operation import Answer, Operation

EVENTS = ("events", "named events")


class Parser(NamedTuple):
    """What reads one answer of one operation.

    Attributes:
        operation: as generated.
        answer: which of its answers; None for an answer that is no success.
        samples: valid values: of the whole answer, or of one event each.
    """

    operation: Operation
    answer: Answer | None
    samples: tuple[Any, ...]

    @property
    def streams(self) -> bool:
        """Whether the answer is a stream of events."""
        return self.answer is not None and self.answer.reading in EVENTS


class Answered:
    """What `Progress` has to know of an answer: its headers, whom it came from, and what it answers."""

    def __init__(self, content_type: str) -> None:
        self.headers = {"content-type": content_type}
        self.status_code = 200
        self.http_response = None
        self.request_id = "r-1"
        self.endpoint = "e"
        self.retries_taken = 0
        self.name = "op"
        self.mask = mask_of({"api-key": "open-sesame"})
        self.outgoing = Outgoing.to_url("POST", "https://e", {"api-key": Secret("open-sesame")})

    with_facts = Head.with_facts
    encoding = Head.encoding


ERRORS: tuple[Any, ...] = (
    {
        "error": {
            "code": "DeploymentNotFound",
            "message": "No.",
            "param": None,
            "type": None,
            "details": [{"code": "x"}],
        }
    },
    {
        "error": {
            "code": "content_filter",
            "message": "Filtered.",
            "status": 400,
            "innererror": {
                "code": "ResponsibleAIPolicyViolation",
                "content_filter_result": {
                    "hate": {"filtered": True, "severity": "high"},
                    "jailbreak": {"detected": True},
                },
            },
        }
    },
    {"code": "404", "message": "Resource not found"},
)


@cache
def parsers(version: str) -> tuple[Parser, ...]:
    """Return the parsers of a version, in a fixed order."""
    package = f"aoai_generated.{VERSIONS[version]}"
    operations: Mapping[str, Operation] = import_module(f"{package}.api").OPERATIONS
    pinned = spec_values.operations(version)
    found: list[Parser] = []
    for name, operation in sorted(operations.items()):
        described = {(str(each.status), each.content_type): each.schema for each in pinned[name].answers}
        for answer in operation.answers:
            if answer.status[0] == "2":
                schema = described.get((answer.status, answer.content_type))
                draw = _DeepDraw if answer.reading in EVENTS else spec_values.Draw
                found.append(Parser(operation, answer, _drawn(draw, pinned[name].document, schema)))
        found.append(Parser(operation, None, ERRORS))
    return tuple(found)


class _DeepDraw(spec_values.Draw):
    DEPTH = 9  # where a chunk has the arguments of its tool calls


def _drawn(draw: type[spec_values.Draw], document: spec_values.Document, schema: Any) -> tuple[Any, ...]:
    """Return values of a schema: one for each variant of a union, and one without what is optional."""
    if schema is None:
        return ({},)
    count = draw(document).variants(schema)
    drawn = [draw(document, seed).value(schema) for seed in range(max(count, 3))]
    drawn.append(draw(document, full=False).value(schema))
    return tuple(each for each in drawn if not isinstance(each, bytes)) or ("text",)


def framed(parser: Parser, data: bytes, sample: Any = None) -> bytes:
    """Return an event of a stream: JSON text, or for events with names the text of `{"event": ..., "data": ...}`."""
    name = (
        sample.get("event")
        if isinstance(sample, dict) and parser.answer and parser.answer.reading != "events"
        else None
    )
    head = b"event: " + str(name).encode() + b"\n" if name else b""
    return head + b"".join(b"data: " + line + b"\n" for line in data.splitlines() or [b""]) + b"\n"


def of_stream(parser: Parser, sample: Any) -> Any:
    """Return what stands behind `data:` in a valid event."""
    if parser.answer and parser.answer.reading == "named events" and isinstance(sample, dict):
        return sample.get("data")
    return sample


@cache
def streaming(accumulated: bool = False) -> tuple[Parser, ...]:
    """Return the parsers of streams of all versions, or only those whose answer is put together."""
    from aoai._streams.accumulate.operations import _ACCUMULATORS  # pyright: ignore[reportPrivateUsage]

    return tuple(
        parser
        for version in VERSIONS
        for parser in parsers(version)
        if parser.streams and (not accumulated or parser.operation.name in _ACCUMULATORS)
    )


def count() -> str:
    """Return how many parsers there are, for people."""
    every = [parser for version in VERSIONS for parser in parsers(version)]
    operations = {(each.operation.version, each.operation.name) for each in every}
    return json.dumps({"versions": len(VERSIONS), "operations": len(operations), "parsers": len(every)})
