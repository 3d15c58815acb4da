"""Which endpoint a call goes to."""

from __future__ import annotations

import pytest

from aoai._call.breaker import THRESHOLD
from aoai._call.choice import Affinity, Remaining, choose, remaining, status
from tests.policy.held import Clock, site


def names(*chosen: str) -> list[str]:
    return list(chosen)


def test_equals_take_turns_unless_the_first_is_preferred() -> None:
    a, b = site("a"), site("b")
    assert [choose([a, b], "d", 0.0).name for _ in range(4)] == names("a", "b", "a", "b")
    assert [choose([a, b], "d", 0.0, steady=True).name for _ in range(3)] == names("a", "a", "a")


def test_the_lower_tier_comes_first_while_it_is_well() -> None:
    reserved, spare = site("reserved"), site("spare", tier=1)
    assert [choose([spare, reserved], "d", 0.0).name for _ in range(3)] == names(*["reserved"] * 3)
    for _ in range(THRESHOLD):
        reserved.health.breaker.failed(0.0)
    assert choose([spare, reserved], "d", 1.0).name == "spare"
    assert choose([spare, reserved], "d", 31.0).name == "reserved"


def test_a_throttled_deployment_is_left_alone_and_others_there_are_not() -> None:
    reserved, spare = site("reserved"), site("spare", tier=1)
    reserved.health.throttle("busy", 7.0, 100.0)
    assert choose([reserved, spare], "busy", 106.9).name == "spare"
    assert choose([reserved, spare], "idle", 106.9).name == "reserved"
    assert choose([reserved, spare], "busy", 107.0).name == "reserved"


def test_one_whose_limit_is_used_up_comes_after_its_equals() -> None:
    a, b = site("a"), site("b")
    a.health.remaining["d"] = (Remaining(requests=0, tokens=900), 5.0)
    assert [choose([a, b], "d", 5.5).name for _ in range(3)] == names("b", "b", "b")
    assert choose([a, b], "d", 6.1).name == "a"


def test_if_none_is_available_it_is_the_one_that_will_be_soonest() -> None:
    a, b = site("a"), site("b")
    a.health.throttle("d", 9.0, 0.0)
    b.health.throttle("d", 3.0, 0.0)
    assert choose([a, b], "d", 1.0).name == "b"


def test_what_was_tried_in_this_call_comes_last() -> None:
    a, b = site("a"), site("b", tier=1)
    assert choose([a, b], "d", 0.0, [a]).name == "b"
    assert choose([a, b], "d", 0.0, [a, b]).name == "a"


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, (None, None)),
        ({"x-ratelimit-remaining-requests": "3", "x-ratelimit-remaining-tokens": "0"}, (3, 0)),
        ({"x-ratelimit-remaining-requests": "-1", "x-ratelimit-remaining-tokens": "many"}, (None, None)),
        ({"x-ratelimit-remaining-requests": "\u00b2"}, (None, None)),
        ({"x-ratelimit-remaining-requests": "1" * 5000, "x-ratelimit-remaining-tokens": "9" * 12}, (None, 10**12 - 1)),
    ],
)
def test_what_headers_say_of_limits(headers: dict[str, str], expected: tuple[int | None, int | None]) -> None:
    assert remaining(headers) == expected


def test_affinity_forgets_the_oldest() -> None:
    affinity = Affinity(2)
    for identifier, name in (("f1", "a"), ("f2", "b"), ("f1", "a"), ("f3", "c")):
        affinity.remember(identifier, name)
    assert [affinity.of([identifier]) for identifier in ("f1", "f2", "f3")] == ["a", None, "c"]
    assert affinity.of(["unknown", "f3"]) == "c"


def test_the_status_that_people_see() -> None:
    clock, a = Clock(), site("a", tier=2)
    a.health.throttle("d", 4.0, clock.now)
    a.health.remaining["d"] = (Remaining(1, 2), clock.now)
    for _ in range(THRESHOLD):
        a.health.breaker.failed(clock.now)
    clock.now += 1
    shown = status("a", 2, a.health, clock)
    assert (shown.name, shown.tier, shown.state, shown.available_in) == ("a", 2, "open", 29.0)
    assert (shown.throttled, shown.limits) == ({"d": 3.0}, {"d": Remaining(1, 2)})
