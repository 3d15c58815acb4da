"""Connections between calls: what is whole is used again, what is not is closed, and stale ones cost nothing."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, Any

import pytest

import aoai
from aoai.errors import AoaiError
from tests.faults import behaviours
from tests.faults.behaviours import ok
from tests.faults.callers import QUESTION, AsyncCaller, asked
from tests.faults.conftest import KEY, VERSION
from tests.faults.payloads import answer_to
from tests.faults.pool import busy_connections, open_connections
from tests.faults.server import FaultServer

if TYPE_CHECKING:
    from tests.faults.conftest import Laboratory

ASKED: dict[str, Any] = asked()


@pytest.mark.parametrize("streamed", [False, True])
def test_one_connection_serves_call_after_call(laboratory: Laboratory, streamed: bool) -> None:
    server = laboratory.serve(ok)
    caller = laboratory.caller(server)
    outcomes = [caller.stream() if streamed else caller.chat() for _ in range(5)]
    assert [outcome.text for outcome in outcomes] == [answer_to(QUESTION)] * 5
    assert (server.connections, open_connections(caller.client)) == (1, 1)
    laboratory.check(caller, *outcomes)


@pytest.mark.parametrize("streamed", [False, True])
def test_a_connection_closed_while_idle(laboratory: Laboratory, streamed: bool) -> None:
    server = laboratory.serve(behaviours.ok_then_hangs_up)
    caller = laboratory.caller(server, max_retries=0)
    for number in range(1, 4):
        outcome = caller.stream() if streamed else caller.chat()
        assert outcome.error is None
        assert outcome.text == answer_to(QUESTION)
        assert server.empties()
        assert (server.attempts, server.connections) == (number, number)
        laboratory.check(caller, outcome)


def test_all_connections_closed_while_idle(laboratory: Laboratory) -> None:
    server = laboratory.serve(ok)
    caller = laboratory.caller(server, max_retries=0)
    first = caller.together([f"question {number}" for number in range(10)])
    server.hang_up()
    second = caller.together([f"question {number}" for number in range(10)])
    assert [outcome.text for outcome in [*first, *second]] == [answer_to(f"question {n}") for n in range(10)] * 2
    assert server.attempts == 20
    laboratory.check(caller, *first, *second)


def test_an_idle_connection_reset_as_the_next_request_comes(laboratory: Laboratory) -> None:
    server = laboratory.serve(ok, behaviours.resets, ok)
    caller = laboratory.caller(server)
    outcomes = [caller.chat(), caller.chat()]
    assert [outcome.text for outcome in outcomes] == [answer_to(QUESTION)] * 2
    assert (server.attempts, server.connections) == (3, 2)
    laboratory.check(caller, *outcomes)


@pytest.mark.parametrize("wait", [False, True])
def test_an_answer_that_nobody_asked_for(laboratory: Laboratory, wait: bool) -> None:
    server = laboratory.serve(behaviours.ok_then_says_more)
    caller = laboratory.caller(server, max_retries=0)
    for number in range(5):
        outcome = caller.chat(f"question {number}")
        assert outcome.error is None
        assert outcome.text == answer_to(f"question {number}")
        if wait:
            assert server.settles()
        laboratory.check(caller, outcome)


def test_what_comes_after_a_short_content_length_is_no_answer(laboratory: Laboratory) -> None:
    server = laboratory.serve(behaviours.claims_too_little, ok)
    caller = laboratory.caller(server)
    assert caller.chat("first").error is not None
    outcome = caller.chat("second")
    assert outcome.text == answer_to("second")
    assert server.connections == 2
    laboratory.check(caller, outcome)


def test_a_stream_that_the_caller_leaves_early(laboratory: Laboratory) -> None:
    server = laboratory.serve(behaviours.stalls_stream(4), ok)
    caller = laboratory.caller(server)
    if isinstance(caller, AsyncCaller):

        async def leave() -> None:
            async with await caller.client.chat.completions.create(**ASKED, stream=True) as stream:
                async for event in stream:
                    if event.choices:
                        break

        caller.run(leave())
    else:
        with caller.client.chat.completions.create(**ASKED, stream=True) as stream:
            next(event for event in stream if event.choices)
    assert server.settles()
    outcome = caller.chat("next")
    assert outcome.text == answer_to("next")
    laboratory.check(caller, outcome)


@pytest.mark.parametrize(
    "step", [behaviours.says_nothing, behaviours.drips_body(0.05), behaviours.refuses(503, {"retry-after": "50"})]
)
def test_a_cancelled_call_leaves_nothing_behind(step: behaviours.Act) -> None:
    with FaultServer(step) as server:

        async def cancelled() -> None:
            async with aoai.AsyncAzureOpenAI(
                azure_endpoint=server.endpoint, api_key=KEY, api_version=VERSION
            ) as client:
                call = asyncio.ensure_future(client.chat.completions.create(**ASKED))
                while not server.attempts:
                    await asyncio.sleep(0.01)
                await asyncio.sleep(0.1)
                call.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await call
                assert busy_connections(client) == 0

        asyncio.run(cancelled())
        assert server.empties()
        assert server.attempts == 1


def test_a_cancelled_stream_leaves_nothing_behind() -> None:
    with FaultServer(behaviours.stalls_stream(4)) as server:

        async def cancelled() -> None:
            async with aoai.AsyncAzureOpenAI(
                azure_endpoint=server.endpoint, api_key=KEY, api_version=VERSION
            ) as client:
                seen = asyncio.Event()

                async def read() -> None:
                    async for event in await client.chat.completions.create(**ASKED, stream=True):
                        if event.choices:
                            seen.set()

                call = asyncio.ensure_future(read())
                await seen.wait()
                call.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await call
                assert busy_connections(client) == 0

        asyncio.run(cancelled())
        assert server.empties()


def test_a_client_that_is_closed_while_a_call_waits(laboratory: Laboratory) -> None:
    server = laboratory.serve(behaviours.says_nothing)
    caller = laboratory.caller(server, max_retries=0)
    if not isinstance(caller, AsyncCaller):
        import threading

        closing = threading.Thread(
            target=lambda: (server.wait_until(lambda: server.attempts == 1), caller.client.close())
        )
        closing.start()
        assert caller.chat().error is not None
        closing.join()
    else:

        async def both() -> None:
            call = asyncio.ensure_future(caller.client.chat.completions.create(**ASKED))
            while not server.attempts:
                await asyncio.sleep(0.01)
            await caller.client.close()
            with contextlib.suppress(asyncio.TimeoutError), pytest.raises(AoaiError):
                await asyncio.wait_for(call, 20)

        caller.run(both())
    assert server.empties()
