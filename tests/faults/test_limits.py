"""How long and how often: the deadline, the number of retries, the limits of streams, by client and by call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import aoai
from aoai.errors import APIResponseValidationError, APITimeoutError, InternalServerError, StreamTimeoutError
from tests.faults import behaviours
from tests.faults.behaviours import ok, refuses
from tests.faults.callers import QUESTION
from tests.faults.conftest import DEADLINE
from tests.faults.payloads import answer_to

if TYPE_CHECKING:
    from tests.faults.conftest import Laboratory
    from tests.faults.server import Behaviour

SHORT = 0.8
CLOCKS = 0.05
"""Seconds by which a wait may seem too short, since two clocks are compared."""

ENDLESS: dict[str, tuple[Behaviour, bool]] = {
    "silence": (behaviours.says_nothing, False),
    "head one byte at a time": (behaviours.drips_head(0.05), False),
    "body one byte at a time": (behaviours.drips_body(0.05), False),
    "silence before a stream": (behaviours.says_nothing, True),
    "stream one byte at a time": (behaviours.drips_stream(0.02), True),
    "stream stalled before its first event": (behaviours.stalls_stream(0), True),
    "stream stalled": (behaviours.stalls_stream(4), True),
    "comments, and never an event": (behaviours.keeps_alive_only, True),
}


@pytest.mark.parametrize("where", ["client", "call"])
@pytest.mark.parametrize("name", ENDLESS)
def test_the_deadline_ends_everything(laboratory: Laboratory, name: str, where: str) -> None:
    step, streamed = ENDLESS[name]
    server = laboratory.serve(step)
    settings: dict[str, Any] = {"deadline": SHORT} if where == "client" else {}
    options: dict[str, Any] = {"deadline": SHORT} if where == "call" else {}
    caller = laboratory.caller(server, timeout=DEADLINE, **settings)

    outcome = caller.stream(**options) if streamed else caller.chat(**options)

    assert isinstance(outcome.error, APITimeoutError)
    assert (type(outcome.error) is StreamTimeoutError) is bool(outcome.events)
    assert SHORT - CLOCKS < outcome.seconds < DEADLINE / 2
    assert server.attempts == 1
    laboratory.check(caller, outcome)


def test_the_deadline_covers_all_attempts(laboratory: Laboratory) -> None:
    server = laboratory.serve(behaviours.says_nothing)
    caller = laboratory.caller(server, timeout=0.5, max_retries=100, deadline=2.0)
    outcome = caller.chat()
    assert type(outcome.error) is APITimeoutError
    assert outcome.seconds < DEADLINE / 2
    assert server.attempts <= 5
    laboratory.check(caller, outcome)


def test_no_wait_that_would_pass_the_deadline(laboratory: Laboratory) -> None:
    server = laboratory.serve(refuses(503, {"retry-after": "30"}))
    caller = laboratory.caller(server, deadline=5.0)
    outcome = caller.chat()
    assert isinstance(outcome.error, InternalServerError)
    assert outcome.error.retry_after == 30.0
    assert (server.attempts, outcome.seconds < 5.0) == (1, True)
    laboratory.check(caller, outcome)


@pytest.mark.parametrize("streamed", [False, True])
@pytest.mark.parametrize(("by_client", "by_call", "attempts"), [(0, None, 1), (5, None, 6), (5, 1, 2), (0, 3, 4)])
def test_how_many_retries(
    laboratory: Laboratory, streamed: bool, by_client: int, by_call: int | None, attempts: int
) -> None:
    server = laboratory.serve(refuses(503, {"retry-after-ms": "1"}))
    caller = laboratory.caller(server, max_retries=by_client)
    options: dict[str, Any] = {} if by_call is None else {"max_retries": by_call}
    outcome = caller.stream(**options) if streamed else caller.chat(**options)
    assert isinstance(outcome.error, InternalServerError)
    assert outcome.error.retries_taken == attempts - 1
    assert server.attempts == attempts
    laboratory.check(caller, outcome)


@pytest.mark.parametrize("where", ["client", "call"])
@pytest.mark.parametrize("step", [behaviours.stalls_stream(0), behaviours.keeps_alive_only])
def test_how_long_for_the_first_event(laboratory: Laboratory, step: Behaviour, where: str) -> None:
    server = laboratory.serve(step, ok)
    limit: dict[str, Any] = {"first_event_timeout": SHORT}
    caller = laboratory.caller(server, **(limit if where == "client" else {}))
    outcome = caller.stream(**(limit if where == "call" else {}))
    assert outcome.error is None
    assert outcome.text == answer_to(QUESTION)
    assert server.attempts == 2
    laboratory.check(caller, outcome)


@pytest.mark.parametrize("where", ["client", "call"])
def test_how_long_between_events(laboratory: Laboratory, where: str) -> None:
    server = laboratory.serve(behaviours.stalls_stream(4))
    limit: dict[str, Any] = {"idle_timeout": SHORT}
    caller = laboratory.caller(server, **(limit if where == "client" else {}))
    outcome = caller.stream(**(limit if where == "call" else {}))
    assert type(outcome.error) is StreamTimeoutError
    assert outcome.error.partial == outcome.events
    assert len(outcome.events) == 4
    assert SHORT - CLOCKS < outcome.seconds < DEADLINE / 2
    laboratory.check(caller, outcome)


def test_comments_do_not_hide_a_stall(laboratory: Laboratory) -> None:
    server = laboratory.serve(behaviours.stalls_stream(4, comments=True))
    caller = laboratory.caller(server, idle_timeout=SHORT)
    outcome = caller.stream()
    assert type(outcome.error) is StreamTimeoutError
    assert len(outcome.events) == 4
    laboratory.check(caller, outcome)


def test_a_late_first_event_is_no_stall(laboratory: Laboratory) -> None:
    caller = laboratory.caller(laboratory.serve(behaviours.starts_stream_late(1.0)), idle_timeout=0.5)
    outcome = caller.stream(first_event_timeout=DEADLINE)
    assert outcome.error is None
    assert outcome.text == answer_to(QUESTION)
    laboratory.check(caller, outcome)


def test_a_timeout_by_its_parts(laboratory: Laboratory) -> None:
    server = laboratory.serve(behaviours.says_nothing)
    caller = laboratory.caller(server, timeout=aoai.Timeout(DEADLINE, read=SHORT), max_retries=0)
    outcome = caller.chat()
    assert type(outcome.error) is APITimeoutError
    assert SHORT - CLOCKS < outcome.seconds < DEADLINE / 2
    laboratory.check(caller, outcome)


@pytest.mark.parametrize("where", ["client", "call"])
def test_a_malformed_event_is_skipped_if_so_asked(laboratory: Laboratory, where: str) -> None:
    server = laboratory.serve(behaviours.malformed_event(4))
    choice: dict[str, Any] = {"on_malformed_event": "skip"}
    caller = laboratory.caller(server, **(choice if where == "client" else {}))
    outcome = caller.stream(**(choice if where == "call" else {}))
    assert outcome.error is None
    assert outcome.text == answer_to(QUESTION)
    assert type(caller.stream(on_malformed_event="raise").error) is APIResponseValidationError
    laboratory.check(caller, outcome)
