"""An endpoint that is down for a while, under many calls: who is asked, how often, and what the caller sees."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import pytest

from aoai.errors import APIConnectionError, InternalServerError, RateLimitError
from tests.faults import behaviours
from tests.faults.behaviours import ok, refuses
from tests.faults.conftest import KEY
from tests.faults.payloads import answer_to

if TYPE_CHECKING:
    from tests.faults.conftest import Laboratory

TWENTY = [f"question {number}" for number in range(20)]
ANSWERS = [answer_to(question) for question in TWENTY]


@pytest.mark.parametrize("streamed", [False, True])
def test_down_for_a_while(laboratory: Laboratory, streamed: bool) -> None:
    server = laboratory.serve(ok)
    caller = laboratory.caller(server, max_retries=10)
    server.down()
    back = threading.Timer(0.5, server.up)
    back.start()
    outcomes = caller.together(TWENTY, streamed=streamed)
    back.join()
    assert [outcome.error for outcome in outcomes] == [None] * 20
    assert [outcome.text for outcome in outcomes] == ANSWERS
    assert server.attempts == 20
    laboratory.check(caller, *outcomes)


def test_down_for_too_long(laboratory: Laboratory) -> None:
    server = laboratory.serve(ok)
    caller = laboratory.caller(server)
    server.down()
    outcomes = caller.together(TWENTY)
    assert {type(outcome.error) for outcome in outcomes} == {APIConnectionError}
    server.up()
    again = caller.together(TWENTY)
    assert [outcome.text for outcome in again] == ANSWERS
    laboratory.check(caller, *outcomes, *again)


@pytest.mark.parametrize("streamed", [False, True])
def test_the_second_endpoint_takes_over(laboratory: Laboratory, streamed: bool) -> None:
    first, second = laboratory.serve(ok), laboratory.serve(ok)
    caller = laboratory.caller(first, second)
    first.down()
    outcomes = caller.together(TWENTY, streamed=streamed)
    assert [outcome.text for outcome in outcomes] == ANSWERS
    assert second.attempts == 20
    assert _endpoint(caller.client, 0).state == "open"
    assert _endpoint(caller.client, 1).state == "closed"

    first.up()
    later = [caller.chat(question) for question in TWENTY]
    assert [outcome.endpoint for outcome in later] == [second.name] * 20, "an open circuit was not respected"
    assert first.attempts == 0
    laboratory.check(caller, *outcomes, *later)


def test_a_sick_endpoint_is_asked_five_times(laboratory: Laboratory) -> None:
    first, second = laboratory.serve(refuses(503)), laboratory.serve(ok)
    caller = laboratory.caller(first, second)
    outcomes = [caller.chat(question) for question in TWENTY]
    assert [outcome.text for outcome in outcomes] == ANSWERS
    assert [outcome.retries_taken for outcome in outcomes] == [1] * 5 + [0] * 15
    assert (first.attempts, second.attempts) == (5, 20)
    assert _endpoint(caller.client, 0).state == "open"
    laboratory.check(caller, *outcomes)


def test_a_throttled_endpoint_is_left_alone(laboratory: Laboratory) -> None:
    first, second = laboratory.serve(refuses(429, {"retry-after": "86400"})), laboratory.serve(ok)
    caller = laboratory.caller(first, second)
    outcomes = [caller.chat(question) for question in TWENTY]
    assert [outcome.text for outcome in outcomes] == ANSWERS
    assert (first.attempts, second.attempts) == (1, 20)
    assert _endpoint(caller.client, 0).state == "closed"
    laboratory.check(caller, *outcomes)


def test_both_throttled_for_long(laboratory: Laboratory) -> None:
    first, second = (laboratory.serve(refuses(429, {"retry-after": "86400"})) for _ in range(2))
    caller = laboratory.caller(first, second)
    outcome = caller.chat()
    assert isinstance(outcome.error, RateLimitError)
    assert outcome.error.retry_after == pytest.approx(86400, abs=60)
    assert (first.attempts, second.attempts) == (1, 1)
    laboratory.check(caller, outcome)


def test_endpoints_of_one_tier_share_the_work(laboratory: Laboratory) -> None:
    servers = [laboratory.serve(ok) for _ in range(2)]
    same: dict[str, Any] = {"api_key": KEY, "tier": 0}
    endpoints = [{"azure_endpoint": server.endpoint, **same} for server in servers]
    caller = laboratory.caller(*servers, endpoints=endpoints)
    outcomes = [caller.chat(question) for question in TWENTY]
    assert [outcome.text for outcome in outcomes] == ANSWERS
    assert [server.attempts for server in servers] == [10, 10]
    laboratory.check(caller, *outcomes)


def test_each_endpoint_has_its_own_names_and_version(laboratory: Laboratory) -> None:
    first, second = laboratory.serve(behaviours.resets), laboratory.serve(ok)
    endpoints = [
        {
            "azure_endpoint": first.endpoint,
            "api_key": f"{KEY}-a",
            "tier": 0,
            "deployments": {"gpt-4o": "big"},
        },
        {
            "azure_endpoint": second.endpoint,
            "api_key": f"{KEY}-b",
            "tier": 1,
            "deployments": {"gpt-4o": "small"},
            "api_version": "2024-06-01",
        },
    ]
    caller = laboratory.caller(first, second, endpoints=endpoints)
    outcome = caller.chat()
    assert outcome.endpoint == second.name
    assert "/deployments/big/chat/completions?api-version=2024-10-21 " in first.requests[0].line
    assert "/deployments/small/chat/completions?api-version=2024-06-01 " in second.requests[0].line
    laboratory.check(caller, outcome)


@pytest.mark.parametrize(("step", "retries"), [(refuses(503, {"retry-after-ms": "1"}), 100)])
def test_retries_run_out_before_a_storm(laboratory: Laboratory, step: behaviours.Act, retries: int) -> None:
    server = laboratory.serve(step)
    caller = laboratory.caller(server)
    outcomes = [outcome for _ in range(10) for outcome in caller.together(TWENTY)]
    assert {type(outcome.error) for outcome in outcomes} == {InternalServerError}
    assert server.attempts == 200 + retries
    server.now_does(ok)
    again = caller.together(TWENTY)
    assert [outcome.text for outcome in again] == ANSWERS
    laboratory.check(caller, *outcomes, *again)


def _endpoint(client: Any, place: int) -> Any:
    return client.endpoints[place]
