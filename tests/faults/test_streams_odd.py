"""Streams that end in odd ways, and readers that are slow, are cancelled, or give up: no end is shown that is none."""

from __future__ import annotations

import asyncio
import gc
import json
import signal
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest

import aoai
from aoai.errors import (
    APIError,
    APIResponseValidationError,
    APITimeoutError,
    ContentFilterError,
    StreamInterruptedError,
)
from tests.faults import behaviours, payloads
from tests.faults.callers import QUESTION, AsyncCaller, asked
from tests.faults.payloads import answer_to
from tests.faults.pool import open_connections
from tests.faults.server import PATIENCE, FaultServer

if TYPE_CHECKING:
    from tests.faults.behaviours import Act
    from tests.faults.callers import Caller
    from tests.faults.conftest import Laboratory
    from tests.faults.server import Peer, Seen

IDLE = 0.5
LONGER = 1.2


def whole_after(seconds: float) -> Act:
    """Send the first event of a stream, and the rest after a while."""

    def act(peer: Peer, seen: Seen) -> None:
        events = payloads.events(seen.question)
        peer.send(payloads.stream_head() + b"".join(payloads.chunk(event) for event in events[:1]))
        peer.pause(seconds)
        peer.send(b"".join(payloads.chunk(event) for event in events[1:]) + payloads.LAST_CHUNK)

    return act


def ends_choices(*indexes: int, text: bool = False) -> Act:
    """Send a finish reason for each of these choices, and end the body in order without `[DONE]`."""

    def act(peer: Peer, seen: Seen) -> None:
        said = {"text": "a"} if text else {"delta": {"content": "a"}}
        choices = [{"index": index, "finish_reason": "stop", "logprobs": None, **said} for index in indexes]
        common = {
            "id": "c",
            "object": "text_completion" if text else "chat.completion.chunk",
            "created": 1,
            "model": "m",
        }
        events = [b"data: " + json.dumps({**common, "choices": [each]}).encode() + b"\n\n" for each in choices]
        peer.send(payloads.stream_head() + b"".join(map(payloads.chunk, events)) + payloads.LAST_CHUNK)

    return act


def says(body: bytes, content_type: str) -> Act:
    """Answer 200 with a body of some type, streamed or not."""

    def act(peer: Peer, seen: Seen) -> None:
        peer.send(payloads.message(200, body, {"content-type": content_type}))

    return act


# Readers that are slower than the service.


@pytest.mark.parametrize("late", [False, True], ids=["pauses", "begins late"])
def test_a_slow_reader_is_not_taken_for_a_silent_service(laboratory: Laboratory, late: bool) -> None:
    server = laboratory.serve(whole_after(IDLE / 2))
    caller = laboratory.caller(server, idle_timeout=IDLE, max_retries=0)
    assert _read_slowly(caller, late) == answer_to(QUESTION)
    laboratory.check(caller)


def test_a_slow_reader_does_not_make_an_answer_start_over(laboratory: Laboratory) -> None:
    server = laboratory.serve(whole_after(IDLE / 2))
    caller = laboratory.caller(server, idle_timeout=IDLE)
    kinds: list[str] = []
    manager = caller.client.chat.completions.stream(**asked(), on_interruption="restart")
    if isinstance(caller, AsyncCaller):

        async def read() -> None:
            async with manager as stream:
                async for event in stream:
                    kinds.append(event.type)
                    await asyncio.sleep(LONGER if len(kinds) == 1 else 0)

        caller.run(read())
    else:
        with manager as stream:
            for event in stream:
                kinds.append(event.type)
                time.sleep(LONGER if len(kinds) == 1 else 0)
    assert "restarted" not in kinds
    assert server.attempts == 1
    laboratory.check(caller)


def test_a_service_that_falls_silent_under_a_slow_reader_is_noticed(laboratory: Laboratory) -> None:
    server = laboratory.serve(behaviours.stalls_stream(4))
    caller = laboratory.caller(server, idle_timeout=IDLE, max_retries=0)
    with pytest.raises(StreamInterruptedError, match="stalled"):
        _read_slowly(caller, late=False)
    laboratory.check(caller)


# The first event, and the head before it.


@pytest.mark.parametrize("head", [b"HTTP/1.1 200 OK\r\nX: ", b""], ids=["dripped head", "interim answers"])
def test_the_limit_for_the_first_event_holds_for_the_head(laboratory: Laboratory, head: bytes) -> None:
    def act(peer: Peer, seen: Seen) -> None:
        peer.send(head)
        for _ in range(16):
            peer.send(b"a" if head else b"HTTP/1.1 102 Processing\r\n\r\n")
            peer.pause(0.2)
        peer.send((b"\r\n\r\n" if head else b"") + payloads.message(200, b"{}"))

    server = laboratory.serve(act)
    caller = laboratory.caller(server, max_retries=0)
    outcome = caller.stream(first_event_timeout=1)
    assert type(outcome.error) is APITimeoutError
    assert "first_event_timeout" in str(outcome.error)
    laboratory.check(caller, outcome)


@pytest.mark.parametrize("mode", ["with_raw_response", "with_streaming_response"])
def test_the_limit_for_the_first_event_is_none_for_those_that_follow(laboratory: Laboratory, mode: str) -> None:
    server = laboratory.serve(whole_after(2 * IDLE))
    caller = laboratory.caller(server, max_retries=0)
    create = getattr(caller.client.chat.completions, mode).create
    opened = create(**asked(), stream=True, first_event_timeout=IDLE)
    body = b""
    if isinstance(caller, AsyncCaller):

        async def read() -> bytes:
            if mode == "with_raw_response":
                return b"".join([json.dumps(event.to_dict()).encode() async for event in (await opened).parse()])
            async with opened as answer:
                return b"".join([piece async for piece in answer.iter_bytes()])

        body = caller.run(read())
    elif mode == "with_raw_response":
        body = b"".join(json.dumps(event.to_dict()).encode() for event in opened.parse())
    else:
        with opened as answer:
            body = b"".join(answer.iter_bytes())
    assert b"total_tokens" in body
    laboratory.check(caller)


# Ends of streams.


def test_comments_after_the_end_do_not_put_it_off(laboratory: Laboratory) -> None:
    def act(peer: Peer, seen: Seen) -> None:
        peer.send(payloads.stream_head())
        peer.send(b"".join(payloads.chunk(event) for event in payloads.events(seen.question)))
        while True:
            peer.send(payloads.chunk(b": keep-alive\n\n"))
            peer.pause(0.1)

    server = laboratory.serve(act)
    caller = laboratory.caller(server, max_retries=0)
    outcome = caller.stream()
    assert (outcome.error, outcome.text) == (None, answer_to(QUESTION))
    laboratory.check(caller, outcome)


@pytest.mark.parametrize("reset", [True, False])
@pytest.mark.parametrize(
    ("events", "usage", "whole"), [(9, False, True), (9, True, False), (10, True, True)], ids=["", "no usage", "usage"]
)
def test_a_connection_that_breaks_after_the_last_finish_reason(
    laboratory: Laboratory, events: int, usage: bool, whole: bool, reset: bool
) -> None:
    server = laboratory.serve(behaviours.cuts_stream(events, reset=reset))
    caller = laboratory.caller(server)
    options: dict[str, Any] = {"stream_options": {"include_usage": True}} if usage else {}
    outcome = caller.stream(**options)
    assert type(outcome.error) is (type(None) if whole else StreamInterruptedError)
    assert (outcome.text, server.attempts) == (answer_to(QUESTION), 1)
    laboratory.check(caller, outcome)


def test_an_answer_that_has_its_finish_reasons_does_not_start_over(laboratory: Laboratory) -> None:
    server = laboratory.serve(behaviours.cuts_stream(9, reset=True))
    caller = laboratory.caller(server)
    manager = caller.client.chat.completions.stream(**asked(), on_interruption="restart")
    if isinstance(caller, AsyncCaller):

        async def read() -> Any:
            async with manager as stream:
                return await stream.get_final_completion()

        final = caller.run(read())
    else:
        with manager as stream:
            final = stream.get_final_completion()
    assert (final.choices[0].message.content, server.attempts) == (answer_to(QUESTION), 1)
    laboratory.check(caller)


def test_an_event_that_is_torn_after_the_last_finish_reason_is_an_error(laboratory: Laboratory) -> None:
    server = laboratory.serve(behaviours.cuts_stream(9, 30))
    caller = laboratory.caller(server)
    outcome = caller.stream()
    assert type(outcome.error) is StreamInterruptedError
    laboratory.check(caller, outcome)


CHOICES: dict[str, tuple[dict[str, Any], int]] = {
    "one prompt": ({"prompt": "p"}, 1),
    "a list of prompts": ({"prompt": ["p", "q", "r"]}, 3),
    "one prompt as tokens": ({"prompt": [1, 2, 3]}, 1),
    "prompts as tokens": ({"prompt": [[1, 2], [3]]}, 2),
    "several answers to each prompt": ({"prompt": ["p", "q"], "n": 2}, 4),
    "prompts in extra_body": ({"prompt": "p", "extra_body": {"prompt": ["p", "q"]}}, 2),
    "extra_body": ({"messages": [], "extra_body": {"n": 2}}, 2),
}


@pytest.mark.parametrize("name", CHOICES)
def test_every_choice_that_was_asked_for_has_to_end(laboratory: Laboratory, name: str) -> None:
    arguments, choices = CHOICES[name]
    text = "prompt" in arguments
    server = laboratory.serve(*(ends_choices(*range(count), text=text) for count in (choices, choices - 1)))
    caller = laboratory.caller(server, max_retries=0)
    resource = caller.client.completions if text else caller.client.chat.completions

    def ask() -> list[Any]:
        answer = resource.create(model="m", stream=True, **arguments)
        return caller.run(_all(answer)) if isinstance(caller, AsyncCaller) else list(answer)

    assert len(ask()) == choices
    with pytest.raises(StreamInterruptedError):
        ask()
    laboratory.check(caller)


# Answers that are no streams.


def test_an_error_in_json_where_a_stream_was_asked_for(laboratory: Laboratory) -> None:
    server = laboratory.serve(says(payloads.content_filter_error(), "application/json; charset=utf-8"))
    caller = laboratory.caller(server)
    outcome = caller.stream()
    assert type(outcome.error) is ContentFilterError
    assert (outcome.error.code, outcome.error.status_code, server.attempts) == ("content_filter", 200, 1)
    assert outcome.error.content_filter_result.violence.filtered is True
    assert "content management policy" in str(outcome.error)
    laboratory.check(caller, outcome)


def test_an_error_in_json_that_may_pass_is_asked_about_again(laboratory: Laboratory) -> None:
    server = laboratory.serve(says(payloads.error("429", "Busy."), "application/json"), behaviours.ok)
    caller = laboratory.caller(server)
    outcome = caller.stream()
    assert (outcome.error, outcome.text, server.attempts) == (None, answer_to(QUESTION), 2)
    laboratory.check(caller, outcome)


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b"<html><body>Sign in</body></html>", "text/html"),
        (payloads.completion(QUESTION), "application/json"),
        (b'{"error": nothing', "application/problem+json"),
        (b"[]", "application/json"),
    ],
)
def test_something_else_where_a_stream_was_asked_for(laboratory: Laboratory, body: bytes, content_type: str) -> None:
    server = laboratory.serve(says(body, content_type))
    caller = laboratory.caller(server)
    outcome = caller.stream()
    assert type(outcome.error) is APIResponseValidationError
    assert content_type in str(outcome.error)
    assert server.attempts == 1
    laboratory.check(caller, outcome)


def test_a_stream_of_a_wrong_content_type_is_read_all_the_same(laboratory: Laboratory) -> None:
    stream = b"".join(payloads.events(QUESTION))
    server = laboratory.serve(says(stream, "application/json"))
    caller = laboratory.caller(server)
    outcome = caller.stream()
    assert (outcome.error, outcome.text) == (None, answer_to(QUESTION))
    laboratory.check(caller, outcome)


# Readers that give up.


async def test_an_iterator_that_was_kept_after_a_cancelled_wait_ends_with_an_error() -> None:
    with FaultServer(behaviours.stalls_stream(4)) as server:
        async with _async_client(server) as client:
            iterator = aiter(await client.chat.completions.create(**asked(), stream=True))
            for _ in range(4):
                await anext(iterator)
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(anext(iterator), 0.2)
            for _ in range(3):
                with pytest.raises(StreamInterruptedError):
                    await anext(iterator)
            assert open_connections(client) == 0


INTERRUPTED = """
import signal, sys
from aoai import AzureOpenAI, StreamInterruptedError

class Alarm(Exception): pass

def ring(*_):
    raise Alarm

signal.signal(signal.SIGALRM, ring)
client = AzureOpenAI(azure_endpoint=sys.argv[1], api_version="2024-10-21", api_key="k")
question = {"model": "m", "messages": [{"role": "user", "content": "?"}]}
iterator = iter(client.chat.completions.create(**question, stream=True))
for _ in range(4):
    next(iterator)
signal.setitimer(signal.ITIMER_REAL, 0.3)
try:
    next(iterator)
except Alarm:
    for _ in range(3):
        try:
            print("goes on", list(iterator))
        except StreamInterruptedError:
            print("interrupted", client._driver.transport.open_connections)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGALRM"), reason="there is no alarm on Windows")
def test_an_iterator_that_was_kept_after_an_exception_ends_with_an_error() -> None:
    with FaultServer(behaviours.stalls_stream(4)) as server:
        ran = subprocess.run(
            [sys.executable, "-c", INTERRUPTED, server.endpoint],
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
    assert (ran.stdout, ran.stderr) == ("interrupted 0\n" * 3, "")


@pytest.mark.parametrize("keep", [True, False], ids=["response kept", "nothing kept"])
def test_streams_that_are_left_give_their_connections_back(keep: bool) -> None:
    with FaultServer(behaviours.stalls_stream(4)) as server:
        client = aoai.AzureOpenAI(azure_endpoint=server.endpoint, api_version="2024-10-21", api_key="k")
        kept: list[Any] = []
        for _ in range(5):
            stream = client.chat.completions.create(**asked(), stream=True)
            if keep:
                kept.append(stream.response)
            for _event in stream:
                break
            del stream
            gc.collect()
        assert open_connections(client) == 0
        assert server.empties()
        client.close()


@pytest.mark.parametrize("keep", [True, False], ids=["response kept", "nothing kept"])
async def test_async_streams_that_are_left_give_their_connections_back(keep: bool) -> None:
    with FaultServer(behaviours.stalls_stream(4)) as server:
        async with _async_client(server) as client:
            kept: list[Any] = []
            for _ in range(5):
                stream = await client.chat.completions.create(**asked(), stream=True)
                if keep:
                    kept.append(stream.response)
                async for _event in stream:
                    break
                del stream
                gc.collect()
            for _ in range(100):  # what the collector found is closed by the loop
                await asyncio.sleep(0.01)
                if not open_connections(client):
                    break
            assert open_connections(client) == 0
            assert await asyncio.to_thread(server.empties)


# Readers whose stream is closed by others.


async def test_closing_ends_the_wait_of_another_task() -> None:
    with FaultServer(behaviours.stalls_stream(4)) as server:
        async with _async_client(server) as client:
            stream = await client.chat.completions.create(**asked(), stream=True)
            reading = asyncio.create_task(_all(stream))
            await asyncio.sleep(0.2)
            await stream.close()
            with pytest.raises(StreamInterruptedError, match="closed"):
                await asyncio.wait_for(reading, PATIENCE)
            assert open_connections(client) == 0


def test_closing_ends_the_wait_of_another_thread() -> None:
    with FaultServer(behaviours.stalls_stream(4)) as server:
        client = aoai.AzureOpenAI(azure_endpoint=server.endpoint, api_version="2024-10-21", api_key="k")
        stream = client.chat.completions.create(**asked(), stream=True)
        errors = _read_in_thread(stream, stream)
        assert [type(error) for error in errors] == [StreamInterruptedError]
        assert "closed" in str(errors[0])
        assert open_connections(client) == 0
        client.close()


@pytest.mark.parametrize("restart", [None, "restart"])
def test_closing_ends_the_wait_for_an_answer_that_is_put_together(restart: Any) -> None:
    with FaultServer(behaviours.stalls_stream(4)) as server:
        client = aoai.AzureOpenAI(azure_endpoint=server.endpoint, api_version="2024-10-21", api_key="k")
        stream = client.chat.completions.stream(**asked(), on_interruption=restart)
        errors = _read_in_thread(stream, stream)
        assert [type(error) for error in errors] == [StreamInterruptedError]
        assert server.attempts == 1
        client.close()


def _read_in_thread(stream: Any, events: Any) -> list[BaseException]:
    """Close a stream while another thread reads it; return what was raised there."""
    errors: list[BaseException] = []

    def read() -> None:
        try:
            for _ in events:
                pass
        except APIError as error:
            errors.append(error)

    thread = threading.Thread(target=read, daemon=True)
    thread.start()
    time.sleep(0.3)
    stream.close()
    thread.join(PATIENCE)
    assert not thread.is_alive(), "the reader waits on"
    return errors


def _async_client(server: FaultServer) -> aoai.AsyncAzureOpenAI:
    return aoai.AsyncAzureOpenAI(azure_endpoint=server.endpoint, api_version="2024-10-21", api_key="k")


async def _all(events: Any) -> list[Any]:
    return [event async for event in (events if hasattr(events, "__aiter__") else await events)]


def _read_slowly(caller: Caller, late: bool) -> str:
    """Read a stream with a pause after its first event, or before it; return the text."""
    stream = caller.client.chat.completions.create(**asked(), stream=True)
    if isinstance(caller, AsyncCaller):

        async def read() -> str:
            text = ""
            opened = await stream
            if late:
                await asyncio.sleep(LONGER)
            first = not late
            async for event in opened:
                text += "".join(choice.delta.content or "" for choice in event.choices)
                if first:
                    await asyncio.sleep(LONGER)
                first = False
            return text

        return caller.run(read())
    text = ""
    if late:
        time.sleep(LONGER)
    for place, event in enumerate(stream):
        text += "".join(choice.delta.content or "" for choice in event.choices)
        if not place and not late:
            time.sleep(LONGER)
    return text
