"""The attempts of a call: which, when, and how it ends; with a clock and a chance that are held."""

from __future__ import annotations

import pytest

from aoai._policy.breaker import THRESHOLD
from aoai._policy.quota import CAPACITY
from aoai.errors import APITimeoutError, NotFoundError
from tests.policy.held import Clock, answered, attempts, broken, late, policy, site


def test_backoff_then_the_error_with_what_was_done() -> None:
    call = attempts(policy(Clock()), site("a"))
    waits: list[float | None] = []
    for _ in range(2):
        call.begin()
        waits.append(call.after_error(broken()))
    call.begin()
    error = broken()
    assert call.after_error(error) is None
    assert waits == [1.0, 2.0]
    assert (error.retries_taken, error.endpoint) == (2, "a")


def test_what_the_service_asks_for_is_waited_up_to_the_cap() -> None:
    call = attempts(policy(Clock()), site("a"))
    call.begin()
    assert call.after_answer(answered(429, retry_after="60")) == 60.0
    call.begin()
    error = answered(429, retry_after="61")
    assert call.after_answer(error) is None
    assert error.retry_after == 61.0


def test_no_wait_goes_past_the_deadline() -> None:
    clock = Clock()
    call = attempts(policy(clock), site("a"), deadline=10.0)
    call.begin()
    assert call.after_answer(answered(429, retry_after="10")) is None
    assert call.after_answer(answered(429, retry_after="9.9")) == 9.9
    clock.now += 10
    with pytest.raises(APITimeoutError, match="deadline of 10 seconds") as caught:
        call.begin()
    assert caught.value.retries_taken == 0


def test_a_refused_credential_is_renewed_once() -> None:
    call = attempts(policy(Clock()), site("a"), max_retries=0)
    call.begin()
    assert call.after_answer(answered(401), renewed=True) == 0.0
    call.begin()
    assert call.after_answer(answered(401), renewed=True) is None


def test_the_quota_ends_retries_of_all_calls_and_says_so() -> None:
    shared = policy(Clock())
    while shared.quota.take(5):
        pass
    call = attempts(shared, site("a"))
    call.begin()
    error = broken()
    assert call.after_error(error) is None
    assert "quota" in error.__notes__[0]
    for _ in range(5):
        call.succeeded({})
    assert call.after_error(broken()) == 1.0


def test_a_timeout_costs_more_and_a_success_gives_it_back() -> None:
    shared = policy(Clock())
    call = attempts(shared, site("a"))
    call.begin()
    call.after_error(late())
    assert shared.quota.left == CAPACITY - 10
    call.begin()
    call.succeeded({})
    assert shared.quota.left == CAPACITY


def test_a_failure_goes_on_at_once_to_another_endpoint_and_is_no_retry() -> None:
    shared = policy(Clock())
    a, b = site("a"), site("b")
    call = attempts(shared, a, b, max_retries=0)
    assert call.begin() is a
    assert call.after_error(broken()) == 0.0
    assert call.begin() is b
    error = broken()
    assert call.after_error(error) is None
    assert (error.retries_taken, error.endpoint) == (1, "b")
    assert shared.quota.left == CAPACITY


def test_when_all_were_tried_the_call_waits_as_with_one() -> None:
    a, b = site("a"), site("b")
    call = attempts(policy(Clock()), a, b)
    call.begin()
    call.after_error(broken())
    call.begin()
    assert call.after_error(broken()) == 1.0
    assert call.begin() is a


def test_a_long_retry_after_of_one_endpoint_does_not_hold_up_a_call_that_another_can_serve() -> None:
    clock = Clock()
    shared = policy(clock)
    a, b = site("a"), site("b", tier=1)
    call = attempts(shared, a, b)
    assert call.begin() is a
    assert call.after_answer(answered(429, retry_after="86400")) == 0.0
    assert call.begin() is b
    assert attempts(shared, a, b).begin() is b
    assert attempts(shared, a, b, deployment="another").begin() is a
    clock.now += 86400
    assert attempts(shared, a, b).begin() is a


def test_if_all_are_throttled_the_wait_is_for_the_soonest() -> None:
    a, b = site("a"), site("b")
    call = attempts(policy(Clock()), a, b)
    call.begin()
    call.after_answer(answered(429, retry_after="3"))
    call.begin()
    assert call.after_answer(answered(429, retry_after="50")) == 3.0


def test_an_open_circuit_is_passed_by_and_probed_later() -> None:
    clock = Clock()
    shared = policy(clock)
    a, b = site("a"), site("b", tier=1)
    for _ in range(THRESHOLD):
        call = attempts(shared, a, b)
        assert call.begin() is a
        call.after_answer(answered(503))
        call.begin()
        call.succeeded({})
    assert attempts(shared, a, b).begin() is b
    clock.now += 30
    probe = attempts(shared, a, b)
    assert probe.begin() is a
    assert attempts(shared, a, b).begin() is b  # while the probe finds out
    probe.succeeded({})
    assert attempts(shared, a, b).begin() is a


def test_an_object_that_one_endpoint_does_not_know_is_looked_for_at_the_next() -> None:
    a, b = site("a"), site("b")
    call = attempts(policy(Clock()), a, b)
    error = answered(404)
    assert isinstance(error, NotFoundError)
    assert call.begin() is a
    assert call.elsewhere(error)
    assert call.begin() is b
    assert not call.elsewhere(error)


def test_an_answer_that_is_no_failure_in_passing_is_raised_wherever_it_comes_from() -> None:
    a, b = site("a"), site("b")
    call = attempts(policy(Clock()), a, b)
    call.begin()
    assert call.after_answer(answered(400)) is None
    assert a.health.breaker.state(0.0) == "closed"
