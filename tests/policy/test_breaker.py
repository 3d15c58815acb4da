"""The circuit breaker, over time."""

from __future__ import annotations

from aoai._call.breaker import OPEN_FOR, THRESHOLD, Breaker


def opened(at: float) -> Breaker:
    breaker = Breaker()
    for _ in range(THRESHOLD):
        breaker.failed(at)
    return breaker


def test_it_opens_after_failures_in_a_row() -> None:
    breaker = Breaker()
    for _ in range(THRESHOLD - 1):
        breaker.failed(10)
    assert (breaker.state(10), breaker.available_in(10)) == ("closed", 0)
    breaker.succeeded()
    for _ in range(THRESHOLD - 1):
        breaker.failed(10)
    assert breaker.state(10) == "closed"
    breaker.failed(11)
    assert (breaker.state(11), breaker.available_in(11)) == ("open", OPEN_FOR)


def test_half_open_lets_one_call_find_out() -> None:
    breaker = opened(0)
    now = OPEN_FOR
    assert (breaker.state(now), breaker.available_in(now)) == ("half-open", 0)
    breaker.begin(now)
    assert breaker.available_in(now) == OPEN_FOR
    breaker.succeeded()
    assert (breaker.state(now), breaker.available_in(now)) == ("closed", 0)


def test_a_probe_that_fails_opens_it_again() -> None:
    breaker = opened(0)
    breaker.begin(OPEN_FOR)
    breaker.failed(OPEN_FOR + 1)
    assert breaker.state(OPEN_FOR + 1) == "open"
    assert breaker.available_in(OPEN_FOR + 1) == OPEN_FOR


def test_a_probe_that_is_never_heard_of_blocks_the_way_for_a_while_only() -> None:
    breaker = opened(0)
    breaker.begin(OPEN_FOR)
    assert breaker.available_in(2 * OPEN_FOR) == 0
