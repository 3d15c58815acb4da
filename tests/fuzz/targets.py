"""What is fuzzed: functions of bytes that hold for any bytes, and raise where aoai does what it must not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._responses import embeddings
from aoai._responses.pages import Page
from aoai._runtime.model import BaseModel
from aoai._runtime.sse import Decoder, ServerSentEvent
from aoai._streams.accumulate.operations import begin
from aoai._streams.accumulate.runs import run_texts
from aoai._streams.progress import Progress, StreamTimeouts, passing
from aoai.errors import AoaiError, APIResponseValidationError, APIStatusError
from aoai_generated import VERSIONS
from tests.fuzz.choices import Choices
from tests.fuzz.looking import DEEP, look_at, look_at_error, read_through
from tests.fuzz.mangling import depth, mangled
from tests.fuzz.samples import Answered, Parser, framed, of_stream, parsers, streaming
from tests.runtime.test_sse import Reference

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_STATUSES = (200, 201, 204, 299, 300, 400, 401, 404, 409, 418, 422, 429, 500, 503, 529, 599, 999, 100)
_NOISE = (
    b"",
    b"\n",
    b"\r",
    b": ping\n",
    b"\xef\xbb\xbf",
    b"id: \0\n",
    b"retry: 9\n",
    b"event: error\n",
    b"data\n",
    b"data: ",
)
LIMITS = StreamTimeouts(None, None, None, float("inf"))


# The decoder


def decoder(data: bytes) -> None:
    """Any bytes, however split, give the events that the standard has for them."""
    choices = Choices(data)
    cuts = choices.some(6)
    stream = data[len(cuts) + 1 :]
    expected = Reference(stream)
    for pieces in ([stream], Choices(cuts).cuts(stream), [stream[i : i + 1] for i in range(len(stream))]):
        fed = Decoder()
        events = [event for piece in pieces for event in fed.feed(piece)]
        assert [(each.event, each.text, each.id, each.retry) for each in events] == expected.events
        assert fed.pending == expected.pending


# Whole answers and single events


def answer(data: bytes) -> None:
    """A mangled answer of any operation of any version is read, or is our own error."""
    choices = Choices(data)
    read(choices.pick(parsers(choices.pick(tuple(VERSIONS)))), choices)


def read(parser: Parser, choices: Choices) -> None:
    """Read a mangled answer, or one event of a stream."""
    if parser.streams and choices.upto(4):
        sample = choices.pick(parser.samples)
        text = mangled(of_stream(parser, sample), choices)
        name = str(sample.get("event", "message")) if isinstance(sample, dict) else "message"
        assert parser.answer is not None
        one_event(parser, text, choices.pick((name, "message", "error", "", "unheard-of", "done")))
        return
    if parser.streams:
        content = stream(parser, choices)
    elif choices.upto(8) == 7:
        content = choices.some(200)
    else:
        content = mangled(choices.pick(parser.samples), choices)
    status = choices.pick(_STATUSES)
    if parser.answer is None and 200 <= status < 300:
        status = choices.pick(_STATUSES[4:])
    elif parser.answer is not None and choices.upto(8):
        status = int(parser.answer.status) if parser.answer.status.isdigit() else 200
    kind = parser.answer.content_type if parser.answer else "application/json"
    content_type = choices.pick((kind, kind, kind, f"{kind}; charset=x", "", "text/html", "text/event-stream", ";"))
    whole(parser, status, content_type, content)


def whole(parser: Parser, status: int, content_type: str, content: bytes) -> None:
    """Read a whole answer and all of what comes out, model or error."""
    operation, deep = parser.operation, depth(content) > DEEP
    headers = {"content-type": content_type, "x-request-id": "r-1"} if content_type else {}
    try:
        found = operation.read(status, headers, content)
        if operation.formats:
            for name in ("json", "verbose_json", "text"):
                look_at(operation.as_asked(found, name), deep=deep)
        if operation.name == embeddings.NAME and isinstance(found, BaseModel):
            embeddings.decode(found)
    except AoaiError as error:
        look_at_error(error, deep=deep)
        passing(error) if isinstance(error, APIStatusError) else None
        return
    look_at(found, deep=deep)
    if isinstance(found, BaseModel):
        _listed(found, parser)


def _listed(found: BaseModel, parser: Parser) -> None:
    """Use an answer as a page of a list, which is what the client makes of it where the operation is one."""
    if parser.operation.name.endswith(".list"):
        page: Page[Any] = Page(found, parser.operation, frozenset(), lambda *_: page)
        assert page.has_next_page() in (True, False)
        assert isinstance(page.data, list)


def one_event(parser: Parser, text: bytes, name: str) -> None:
    """Read one event, and all of what comes out."""
    assert parser.answer is not None
    deep = depth(text) > DEEP
    try:
        found = parser.operation.event(parser.answer, ServerSentEvent(name, text, "", None))
    except APIResponseValidationError as error:
        look_at_error(error, deep=deep)
    else:
        look_at(found, deep=deep)


# Streams


def stream(parser: Parser, choices: Choices) -> bytes:
    """Return a stream of up to six mangled events with noise between them."""
    parts: list[bytes] = []
    for _ in range(choices.upto(7)):
        sample = choices.pick(parser.samples)
        text = mangled(of_stream(parser, sample), choices)
        parts += [framed(parser, text, sample), choices.pick((b"",) * 12 + _NOISE)]
    parts.append(
        choices.pick((b"data: [DONE]\n\n", b"event: done\ndata: [DONE]\n\n", b"", b"data: [DONE]", b"data: {"))
    )
    return b"".join(parts)


def follow(parser: Parser, pieces: Sequence[bytes], *, skip: bool, deep: bool, look: bool = False) -> list[str]:
    """Return all that a user of a stream sees of it: the events, then how it ended; `look` at it closely."""
    assert parser.answer is not None
    answered: Any = Answered(parser.answer.content_type)
    progress = Progress(parser.operation, answered, LIMITS, "skip" if skip else "raise")
    seen: list[str] = []
    for piece in pieces:
        events = progress.feed(piece)
        for event in events if look else ():
            read_through(event, deep=deep)
        seen += [_shown(event, deep=deep) for event in events]
        if progress.failure is not None:
            if look:
                look_at_error(progress.failure, deep=deep)
                passing(progress.failure)
                look_at_error(progress.given_up(), deep=deep)
            return [*seen, f"{type(progress.failure).__name__}: {progress.failure}"]
        progress.next_read()
    seen += [_shown(event, deep=deep) for event in progress.last()]
    try:
        progress.end()
    except AoaiError as error:
        if look:
            look_at_error(error, deep=deep)
        return [*seen, f"{type(error).__name__}: {error}"]
    assert progress.whole
    return [*seen, "whole"]


def _shown(event: Any, *, deep: bool) -> str:
    return repr(event) if not deep else type(event).__name__


def progress(data: bytes) -> None:
    """Any split of a mangled stream gives the same events and the same end."""
    choices = Choices(data)
    parser, skip = choices.pick(streaming()), choices.upto(2) == 1
    content = stream(parser, choices)
    deep = depth(content) > DEEP
    expected = follow(parser, [content], skip=skip, deep=deep, look=True)
    assert follow(parser, choices.cuts(content), skip=skip, deep=deep) == expected
    if len(content) < 3000:
        assert follow(parser, [content[i : i + 1] for i in range(len(content))], skip=skip, deep=deep) == expected


def accumulate(data: bytes) -> None:
    """Mangled events of a stream that is put together raise nothing, and there is always a snapshot."""
    choices = Choices(data)
    parser = choices.pick(streaming(accumulated=True))
    assert parser.answer is not None
    accumulator: Any = begin(parser.operation)()
    deep = False
    for _ in range(choices.upto(7)):
        sample = choices.pick(parser.samples)
        text = mangled(of_stream(parser, sample), choices)
        try:
            name = str(sample.get("event", "message"))
            event = parser.operation.event(parser.answer, ServerSentEvent(name, text, "", None))
        except APIResponseValidationError:
            continue
        deep = deep or depth(text) > DEEP
        for each in accumulator.add(event):
            look_at_event(each, deep=deep)
            if each is event:
                assert all(isinstance(piece, str) for piece in run_texts(each))
        read_through(accumulator.snapshot, deep=deep)
    look_at(accumulator.snapshot, deep=deep)
    look_at(accumulator.final(), deep=deep)
    for several in ("messages", "steps"):
        for each in getattr(accumulator, several, ()):
            look_at(each, deep=deep)


def look_at_event(event: Any, *, deep: bool) -> None:
    """Read an event of an answer that is put together."""
    if isinstance(event, BaseModel):
        read_through(event, deep=deep)
        return
    for name in ("chunk", "content", "refusal", "delta", "arguments", "arguments_delta", "name", "index"):
        read_through(getattr(event, name, None), deep=deep)
    assert hasattr(event, "snapshot") in (True, False)
    if not deep:
        repr(event)


TARGETS: dict[str, Callable[[bytes], None]] = {
    "decoder": decoder,
    "answer": answer,
    "progress": progress,
    "accumulate": accumulate,
}
