"""How streams end, fail and are kept alive, as services and gateways write it: no cut one is taken for whole."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from aoai.errors import APIError, APIResponseValidationError, APITimeoutError, StreamInterruptedError
from tests.faults import behaviours, payloads
from tests.faults.behaviours import sends
from tests.faults.callers import QUESTION, AsyncCaller, asked

if TYPE_CHECKING:
    from tests.faults.behaviours import Act
    from tests.faults.callers import Caller
    from tests.faults.conftest import Laboratory
    from tests.faults.server import Peer, Seen

C1 = b'data: {"id":"c","choices":[{"index":0,"delta":{"content":"hi"}}]}\n\n'
CF = b'data: {"id":"c","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}'
BLANK = b"\n\n"
DONE = b"data: [DONE]"
COMPLETED = (
    b'data: {"type":"response.completed","response":{"id":"r","object":"response","status":"completed","output":[]}}'
)
DELTA = b'data: {"type":"response.output_text.delta","item_id":"i","output_index":0,"content_index":0,"delta":"hi"}\n\n'
RUN = b'event: thread.run.completed\ndata: {"id":"r","object":"thread.run","status":"completed"}\n\n'
MESSAGE = b'event: thread.message.created\ndata: {"id":"m","object":"thread.message","content":[]}\n\n'
FRAMINGS = ["length", "chunks", "end"]


def read(caller: Caller, name: str = "chat.completions.create", **arguments: Any) -> list[Any]:
    """Return all events of a stream."""
    create = caller.client
    for part in name.split("."):
        create = getattr(create, part)
    stream = create(**(arguments or asked()), stream=True)
    if isinstance(caller, AsyncCaller):

        async def all_of_it() -> list[Any]:
            return [event async for event in await stream]

        return caller.run(all_of_it())
    return list(stream)


def final(caller: Caller, **options: Any) -> Any:
    """Return the chat that `stream()` puts together."""
    stream = caller.client.chat.completions.stream(**asked(), **options)
    if isinstance(caller, AsyncCaller):
        return caller.run(stream.get_final_completion())
    return stream.get_final_completion()


@pytest.mark.parametrize("framing", FRAMINGS)
@pytest.mark.parametrize(
    "body",
    [
        C1 + CF,
        C1 + CF + b"\n",
        C1 + CF + b"\r",
        C1 + CF + b"\r\n",
        C1 + CF + BLANK + DONE,
        C1 + CF + BLANK + DONE + b"\n",
        C1 + CF + BLANK + b"event: done\n" + DONE,
        C1 + CF + BLANK + b": the e",
        C1 + CF + b"\n: the e",
        C1 + CF.replace(b',"finish', b',\ndata: "finish'),
        (C1 + CF).replace(b"data: ", b"data:"),
        b"\xef\xbb\xbf" + C1 + CF,
    ],
)
def test_the_last_event_counts_without_its_blank_line(laboratory: Laboratory, body: bytes, framing: str) -> None:
    server = laboratory.serve(sends(body, framing=framing))
    caller = laboratory.caller(server, max_retries=0)
    events = read(caller)
    assert [event.choices[0].finish_reason for event in events] == [None, "stop"]
    assert final(caller).choices[0].message.content == "hi"
    laboratory.check(caller)


@pytest.mark.parametrize("framing", ["chunks", "end"])
@pytest.mark.parametrize(
    "body",
    [
        C1 + CF[:-1],
        C1 + CF[:-1] + b"\n",
        C1 + CF[:40],
        C1 + CF + b"\nda",
        C1 + CF + b"\nevent: mess",
        C1 + CF + BLANK + DONE[:-1],
        C1 + CF + BLANK + b"data: nul",
        C1 + CF + BLANK + b"event: done",
        C1 + b"dat",
        C1 + b"data: 7",
        C1 + b'data: "hi"',
        C1 + b"data:",
    ],
)
def test_an_event_that_is_cut_is_an_interruption(laboratory: Laboratory, body: bytes, framing: str) -> None:
    server = laboratory.serve(sends(body, framing=framing))
    caller = laboratory.caller(server, max_retries=0)
    with pytest.raises(StreamInterruptedError) as caught:
        read(caller)
    assert caught.value.partial[0].choices[0].delta.content == "hi"
    assert len(caught.value.partial) == body.count(BLANK)
    with pytest.raises(StreamInterruptedError) as caught:
        final(caller)
    assert caught.value.snapshot.choices[0].message.content == "hi"
    laboratory.check(caller)


def test_an_event_without_its_blank_line_is_no_end_where_the_connection_broke(laboratory: Laboratory) -> None:
    server = laboratory.serve(lambda peer, _: _announces_more(peer, C1 + CF))
    caller = laboratory.caller(server, max_retries=0)
    with pytest.raises(StreamInterruptedError):
        read(caller)
    laboratory.check(caller)


def _announces_more(peer: Peer, body: bytes) -> None:
    head = f"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncontent-length: {len(body) + 9}\r\n\r\n"
    peer.send(head.encode() + body)
    peer.close()


def test_what_came_is_in_the_error_of_an_answer_that_ends_too_early(laboratory: Laboratory) -> None:
    server = laboratory.serve(sends(C1 + C1.rstrip()))
    caller = laboratory.caller(server, max_retries=0)
    outcome = caller.stream()
    assert type(outcome.error) is StreamInterruptedError
    assert outcome.error.partial == outcome.events
    assert outcome.text == "hihi"
    laboratory.check(caller, outcome)


@pytest.mark.parametrize("framing", FRAMINGS)
@pytest.mark.parametrize("end", [b"", b"\n", BLANK, BLANK + DONE, b"\n\nevent: done\n" + DONE])
def test_a_response_ends_with_its_last_event(laboratory: Laboratory, end: bytes, framing: str) -> None:
    server = laboratory.serve(sends(DELTA + b"event: response.completed\n" + COMPLETED + end, framing=framing))
    caller = laboratory.caller(server, max_retries=0, api_version="v1")
    events = read(caller, "responses.create", model="m", input="?")
    assert [event.type for event in events] == ["response.output_text.delta", "response.completed"]
    laboratory.check(caller)


def test_a_response_whose_last_event_is_cut_is_interrupted(laboratory: Laboratory) -> None:
    server = laboratory.serve(sends(DELTA + COMPLETED[:-2]))
    caller = laboratory.caller(server, max_retries=0, api_version="v1")
    with pytest.raises(StreamInterruptedError):
        read(caller, "responses.create", model="m", input="?")
    laboratory.check(caller)


@pytest.mark.parametrize("end", [b"", b" ", b"\n", BLANK])
def test_a_run_ends_with_its_marker(laboratory: Laboratory, end: bytes) -> None:
    server = laboratory.serve(sends(MESSAGE + RUN + b"event: done\n" + DONE + end))
    caller = laboratory.caller(server, max_retries=0, api_version="2025-04-01-preview")
    events = read(caller, "threads.runs.create", thread_id="t", assistant_id="a")
    assert [event.event for event in events] == ["thread.message.created", "thread.run.completed", "done"]
    laboratory.check(caller)


@pytest.mark.parametrize("body", [MESSAGE + RUN.rstrip(), MESSAGE + b"event: done\ndata: [DON", MESSAGE + b"event: do"])
def test_a_run_without_its_marker_is_interrupted(laboratory: Laboratory, body: bytes) -> None:
    server = laboratory.serve(sends(body))
    caller = laboratory.caller(server, max_retries=0, api_version="2025-04-01-preview")
    with pytest.raises(StreamInterruptedError):
        read(caller, "threads.runs.create", thread_id="t", assistant_id="a")
    laboratory.check(caller)


# Events that are none, and markers that are.


@pytest.mark.parametrize("blank", [b"data:\n\n", b"data: \n\n", b"data:\ndata: \n\n", b"event: ping\ndata:\t\n\n"])
def test_events_without_data_are_none(laboratory: Laboratory, blank: bytes) -> None:
    server = laboratory.serve(sends(blank + C1 + blank + CF + BLANK + blank + DONE + BLANK + blank))
    caller = laboratory.caller(server, max_retries=0)
    assert [event.choices[0].finish_reason for event in read(caller)] == [None, "stop"]
    assert final(caller).choices[0].message.content == "hi"
    server.now_does(sends(blank + RUN + blank + b"event: done\n" + DONE + BLANK + blank))
    caller = laboratory.caller(server, max_retries=0, api_version="2025-04-01-preview")
    events = read(caller, "threads.runs.create", thread_id="t", assistant_id="a")
    assert [event.event for event in events] == ["thread.run.completed", "done"]
    laboratory.check(caller)


def test_events_without_data_are_no_first_event(laboratory: Laboratory) -> None:
    def act(peer: Peer, seen: Seen) -> None:
        peer.send(payloads.stream_head())
        for _ in range(100):
            peer.send(payloads.chunk(b"data:\n\n"))
            peer.pause(0.05)

    server = laboratory.serve(act, behaviours.ok)
    caller = laboratory.caller(server)
    outcome = caller.stream(first_event_timeout=0.5)
    assert (outcome.error, server.attempts) == (None, 2)
    laboratory.check(caller, outcome)


@pytest.mark.parametrize(
    "marker", [DONE + b" ", b"data:[DONE]", b"data:  [DONE]\t", b"event: done\n" + DONE, b"event: end\nid: 9\n" + DONE]
)
def test_end_markers_count_however_they_are_written(laboratory: Laboratory, marker: bytes) -> None:
    server = laboratory.serve(sends(C1 + marker + BLANK))
    caller = laboratory.caller(server, max_retries=0)
    (event,) = read(caller)
    assert event.choices[0].delta.content == "hi"
    assert final(caller).choices[0].message.content == "hi"
    laboratory.check(caller)


def test_text_that_holds_the_marker_is_no_marker(laboratory: Laboratory) -> None:
    piece = C1.replace(b'"hi"', b'"[DONE]"')
    server = laboratory.serve(sends(piece + C1))
    caller = laboratory.caller(server, max_retries=0)
    with pytest.raises(StreamInterruptedError):
        read(caller)
    laboratory.check(caller)


# Comments.


def comments_between(events: list[bytes], seconds: float) -> Act:
    """Send events with so many seconds of comments before each."""

    def act(peer: Peer, seen: Seen) -> None:
        peer.send(payloads.stream_head())
        for event in events:
            for _ in range(int(seconds / 0.25)):
                peer.send(payloads.chunk(b": keep-alive\n\n"))
                peer.pause(0.25)
            peer.send(payloads.chunk(event))
        peer.send(payloads.LAST_CHUNK)

    return act


def test_comments_keep_a_stream_alive_for_its_timeout(laboratory: Laboratory) -> None:
    server = laboratory.serve(comments_between([C1, CF + BLANK], 1.5))
    caller = laboratory.caller(server, max_retries=0, timeout=1)
    outcome = caller.stream()
    assert (outcome.error, outcome.text) == (None, "hi")
    assert outcome.seconds > 2
    laboratory.check(caller, outcome)


@pytest.mark.parametrize(("limit", "events"), [("first_event_timeout", 0), ("idle_timeout", 1)])
def test_comments_do_not_count_as_events(laboratory: Laboratory, limit: str, events: int) -> None:
    said = [C1, CF + BLANK] if events else [CF + BLANK]
    server = laboratory.serve(_after(said, events))
    caller = laboratory.caller(server, max_retries=0, timeout=5, **{limit: 0.7})
    outcome = caller.stream()
    assert isinstance(outcome.error, APITimeoutError)
    assert len(outcome.events) == events
    laboratory.check(caller, outcome)


def _after(said: list[bytes], at_once: int) -> Act:
    def act(peer: Peer, seen: Seen) -> None:
        peer.send(payloads.stream_head() + b"".join(map(payloads.chunk, said[:at_once])))
        for _ in range(40):
            peer.send(payloads.chunk(b": keep-alive\n\n"))
            peer.pause(0.1)
        peer.send(b"".join(map(payloads.chunk, said[at_once:])) + payloads.LAST_CHUNK)

    return act


def test_silence_for_longer_than_the_timeout_is_a_stall_with_comments_before_it(laboratory: Laboratory) -> None:
    def act(peer: Peer, seen: Seen) -> None:
        peer.send(payloads.stream_head() + payloads.chunk(C1) + payloads.chunk(b": keep-alive\n\n"))
        peer.wait_for_hangup()

    caller = laboratory.caller(laboratory.serve(act), max_retries=0, timeout=0.5)
    outcome = caller.stream()
    assert isinstance(outcome.error, StreamInterruptedError)
    assert isinstance(outcome.error, APITimeoutError)
    laboratory.check(caller, outcome)


# Errors within the stream.

ERROR = {"code": "429", "message": "slow down"}
WRAPPED = json.dumps({"error": ERROR}).encode()
BARE = json.dumps(ERROR).encode()


@pytest.mark.parametrize("framing", ["length", "end"])
@pytest.mark.parametrize(
    "content_type", ["text/event-stream", None, "application/json", "text/plain", "application/problem+json"]
)
@pytest.mark.parametrize("body", [WRAPPED, b"\n" + json.dumps({"error": ERROR}, indent=2).encode() + b"\n\n", BARE])
def test_an_error_in_place_of_a_stream_is_the_errors_own(
    laboratory: Laboratory, body: bytes, content_type: str | None, framing: str
) -> None:
    server = laboratory.serve(sends(body, content_type, framing=framing))
    caller = laboratory.caller(server, max_retries=0)
    outcome = caller.stream()
    assert type(outcome.error) is APIError
    assert outcome.error.code == "429"
    assert "slow down" in str(outcome.error)
    laboratory.check(caller, outcome)


@pytest.mark.parametrize("content_type", ["text/event-stream", None])
def test_an_error_in_place_of_a_stream_that_may_pass_is_asked_about_again(
    laboratory: Laboratory, content_type: str | None
) -> None:
    server = laboratory.serve(sends(WRAPPED, content_type), behaviours.ok)
    caller = laboratory.caller(server)
    outcome = caller.stream()
    assert (outcome.error, outcome.text, server.attempts) == (None, payloads.answer_to(QUESTION), 2)
    laboratory.check(caller, outcome)


@pytest.mark.parametrize(
    "said",
    [
        b"event: error\ndata: " + BARE + BLANK,
        b"event: error\ndata: " + BARE,
        b"event: error\ndata: " + WRAPPED + BLANK,
        b"data: " + WRAPPED + BLANK,
        b"data: " + BARE + BLANK,
        b"data: " + WRAPPED,
        b'data: {"choices":[],"error":' + BARE + b"}" + BLANK,
        b'data: {"type":"error",' + BARE[1:] + BLANK,
        b'data: {"statusCode":429,"message":"slow down"}' + BLANK,
        WRAPPED,
        WRAPPED + BLANK,
        b"\n" + json.dumps({"error": ERROR}, indent=1).encode() + BLANK,
        b": sorry\n" + WRAPPED,
    ],
)
def test_an_error_within_a_stream_has_its_message_and_code(laboratory: Laboratory, said: bytes) -> None:
    server = laboratory.serve(sends(C1 + said))
    caller = laboratory.caller(server)
    outcome = caller.stream()
    assert type(outcome.error) is APIError
    assert outcome.error.code == "429"
    assert "slow down" in str(outcome.error)
    assert (outcome.text, server.attempts) == ("hi", 1)
    with pytest.raises(APIError, match="slow down"):
        final(caller)
    laboratory.check(caller, outcome)


@pytest.mark.parametrize("end", [b"", b"\n", BLANK, BLANK + DONE + BLANK])
@pytest.mark.parametrize("version", ["2024-10-21", "v1"])
def test_an_error_event_of_plain_text_is_the_error(laboratory: Laboratory, version: str, end: bytes) -> None:
    server = laboratory.serve(sends(C1 + b"event: error\ndata: slow down\ndata: please" + end))
    caller = laboratory.caller(server, api_version=version)
    outcome = caller.stream()
    assert type(outcome.error) is APIError
    assert "slow down\nplease" in str(outcome.error)
    laboratory.check(caller, outcome)


@pytest.mark.parametrize("data", [BARE, WRAPPED, b"slow down"])
def test_an_error_within_a_run_or_a_response(laboratory: Laboratory, data: bytes) -> None:
    server = laboratory.serve(sends(MESSAGE + b"event: error\ndata: " + data + BLANK))
    caller = laboratory.caller(server, api_version="2025-04-01-preview")
    with pytest.raises(APIError, match="slow down") as caught:
        read(caller, "threads.runs.create", thread_id="t", assistant_id="a")
    assert caught.value.code == (None if data == b"slow down" else "429")
    server.now_does(sends(DELTA + b"event: error\ndata: " + data + BLANK))
    with pytest.raises(APIError, match="slow down") as caught:
        read(caller, "responses.create", model="m", input="?")
    assert caught.value.code == (None if data == b"slow down" else "429")
    laboratory.check(caller)


def test_an_error_that_is_written_before_the_connection_breaks(laboratory: Laboratory) -> None:
    server = laboratory.serve(lambda peer, _: _announces_more(peer, C1 + WRAPPED))
    caller = laboratory.caller(server)
    outcome = caller.stream()
    assert type(outcome.error) is APIError
    assert outcome.error.code == "429"
    laboratory.check(caller, outcome)


def test_a_torn_error_is_an_interruption(laboratory: Laboratory) -> None:
    server = laboratory.serve(sends(C1 + WRAPPED[:-3]))
    caller = laboratory.caller(server)
    assert type(caller.stream().error) is StreamInterruptedError
    laboratory.check(caller)


@pytest.mark.parametrize("content_type", ["text/event-stream", None])
def test_a_whole_answer_in_place_of_a_stream_is_none(laboratory: Laboratory, content_type: str | None) -> None:
    server = laboratory.serve(sends(payloads.completion(QUESTION), content_type))
    caller = laboratory.caller(server)
    outcome = caller.stream()
    assert type(outcome.error) is APIResponseValidationError
    assert server.attempts == 1
    laboratory.check(caller, outcome)


# Several answers in one stream.


def test_pieces_of_several_answers_have_to_say_of_which(laboratory: Laboratory) -> None:
    piece = C1.replace(b'"index":0,', b"")
    server = laboratory.serve(sends(C1 + piece + DONE + BLANK))
    caller = laboratory.caller(server, max_retries=0)
    outcome = caller.stream(n=2)
    assert type(outcome.error) is APIResponseValidationError
    with pytest.raises(APIResponseValidationError):
        final(caller, n=2)
    laboratory.check(caller, outcome)


def test_pieces_of_one_answer_need_not_say_of_which(laboratory: Laboratory) -> None:
    server = laboratory.serve(sends(C1 + C1.replace(b'"index":0,', b"") + CF.replace(b'"index":0,', b"")))
    caller = laboratory.caller(server, max_retries=0)
    assert len(read(caller)) == 3
    assert final(caller).choices[0].message.content == "hihi"
    laboratory.check(caller)
