"""The attempts of a call: which, when, and how it ends; with a clock and a chance that are held."""

from __future__ import annotations

import pytest

from aoai._call.attempts import CONCLUSIVE_AFTER
from aoai._call.breaker import OPEN_FOR, THRESHOLD
from aoai._call.quota import CAPACITY
from aoai._call.retry import CAP
from aoai.errors import APIStatusError, APITimeoutError, NotFoundError, RateLimitError
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
    clock.now += CAP
    again = attempts(shared, a, b)
    assert again.begin() is a  # one call finds out now and then
    assert again.after_answer(answered(429, retry_after="86400")) == 0.0
    assert attempts(shared, a, b).begin() is b


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
    assert call.elsewhere(error) == 0.0
    assert call.begin() is b
    assert call.elsewhere(error) is None


def test_an_endpoint_that_failed_is_asked_again_before_it_is_said_that_nobody_has_an_object() -> None:
    a, b = site("a"), site("b", tier=1)
    call = attempts(policy(Clock()), a, b, max_retries=1)
    call.begin()
    assert call.after_answer(answered(429, retry_after="3")) == 0.0
    assert call.begin() is b
    assert call.elsewhere(answered(404)) == 3.0
    assert call.begin() is a
    assert call.elsewhere(answered(404)) is None


def test_if_it_is_not_asked_again_its_own_error_is_raised() -> None:
    a, b = site("a"), site("b", tier=1)
    call = attempts(policy(Clock()), a, b, max_retries=0)
    call.begin()
    call.after_answer(answered(429, retry_after="3"))
    call.begin()
    with pytest.raises(RateLimitError) as caught:
        call.elsewhere(answered(404))
    assert (caught.value.endpoint, caught.value.retry_after, caught.value.retries_taken) == ("a", 3.0, 1)
    assert "b answered 404" in caught.value.__notes__[-1]


def test_an_endpoint_without_a_credential_is_left_out_and_may_have_the_object() -> None:
    a, b = site("a"), site("b", tier=1)
    refused = LookupError("the vault is closed")
    alone = attempts(policy(Clock()), a)
    alone.begin()
    assert alone.without_credential(refused) is None
    call = attempts(policy(Clock()), a, b)
    call.begin()
    assert call.without_credential(refused) == 0.0
    assert call.begin() is b
    with pytest.raises(LookupError, match="vault"):
        call.elsewhere(answered(404))
    call = attempts(policy(Clock()), b, a)
    call.begin()
    assert call.after_answer(answered(503)) == 0.0
    call.begin()
    assert call.without_credential(refused) == 1.0  # the one that failed is left, after a wait
    call.begin()
    assert call.after_answer(answered(503)) == 2.0


@pytest.mark.parametrize("ours", [True, False])
def test_what_the_caller_brought_about_opens_no_circuit(ours: bool) -> None:
    clock = Clock()
    shared = policy(clock)
    a, b = site("a"), site("b", tier=1)
    for _ in range(THRESHOLD):
        call = attempts(shared, a, b, deadline=None if ours else 0.5)
        assert call.begin() is a
        clock.now += 0.5
        call.after_error(late(), ours=ours)
    assert attempts(shared, a, b).begin() is a


def test_a_deadline_after_a_long_silence_does() -> None:
    clock = Clock()
    shared = policy(clock)
    a, b = site("a"), site("b", tier=1)
    for _ in range(THRESHOLD):
        call = attempts(shared, a, b, deadline=CONCLUSIVE_AFTER)
        assert call.begin() is a
        clock.now += CONCLUSIVE_AFTER
        assert call.after_error(late()) is None
    assert attempts(shared, a, b).begin() is b


@pytest.mark.parametrize(
    ("answer", "state"),
    [(answered(429, retry_after="1"), "closed"), (answered(409), "closed"), (answered(503), "open")],
)
def test_a_probe_that_is_answered_finds_the_endpoint_well(answer: APIStatusError, state: str) -> None:
    clock = Clock()
    shared = policy(clock)
    a, b = site("a"), site("b", tier=1)
    for _ in range(THRESHOLD):
        a.health.breaker.failed(clock.now)
    clock.now += OPEN_FOR
    probe = attempts(shared, a, b)
    assert probe.begin() is a
    probe.after_answer(answer)
    assert a.health.breaker.state(clock.now) == state


def test_after_a_probe_that_told_nothing_another_may_find_out() -> None:
    clock = Clock()
    shared = policy(clock)
    a, b = site("a"), site("b", tier=1)
    for _ in range(THRESHOLD):
        a.health.breaker.failed(clock.now)
    clock.now += OPEN_FOR
    probe = attempts(shared, a, b, deadline=0.5)
    assert probe.begin() is a
    clock.now += 0.5
    probe.after_error(late())
    assert attempts(shared, a, b).begin() is a


def test_a_service_that_asked_for_a_day_once_is_not_forgotten_for_it() -> None:
    clock = Clock()
    shared = policy(clock)
    a, b = site("a"), site("b", tier=1)
    call = attempts(shared, a, b)
    call.begin()
    call.after_answer(answered(503, retry_after="86400"))
    clock.now += 600
    call = attempts(shared, a, b)
    assert call.begin() is a
    call.succeeded({})
    assert a.health.throttled == {}


def test_no_other_endpoint_is_asked_after_the_deadline_and_the_error_is_kept() -> None:
    clock = Clock()
    call = attempts(policy(clock), site("a"), site("b"), deadline=1.0)
    call.begin()
    clock.now += 1.0
    assert call.after_error(broken()) is None


def test_an_answer_that_is_no_failure_in_passing_is_raised_wherever_it_comes_from() -> None:
    a, b = site("a"), site("b")
    call = attempts(policy(Clock()), a, b)
    call.begin()
    assert call.after_answer(answered(400)) is None
    assert a.health.breaker.state(0.0) == "closed"
