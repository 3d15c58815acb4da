"""When a call is sent again, as tables: no server, no clock."""

from __future__ import annotations

import math

import pytest

from aoai._retry import BACKOFF_CAP, CAP, next_wait, retried_status, retry_after

NOW = 1_700_000_000.0


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after": "3"}, 3.0),
        ({"retry-after": "0"}, 0.0),
        ({"retry-after": "1.5"}, 1.5),
        ({"retry-after": "-1"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": ""}, None),
        ({"retry-after": "86400"}, 86400.0),
        ({"retry-after": "Tue, 14 Nov 2023 22:13:30 GMT"}, 10.0),
        ({"retry-after": "Tue, 14 Nov 2023 22:13:10 GMT"}, 0.0),
        ({"retry-after": "Tue, 99 Nov 2023 22:13:30 GMT"}, None),
        ({"retry-after-ms": "250"}, 0.25),
        ({"x-ms-retry-after-ms": "250"}, 0.25),
        ({"retry-after-ms": "250", "retry-after": "9"}, 0.25),
        ({"retry-after-ms": "nan", "x-ms-retry-after-ms": "100", "retry-after": "9"}, 0.1),
        ({"retry-after-ms": "-5", "retry-after": "9"}, 9.0),
    ],
)
def test_what_the_service_asks_for(headers: dict[str, str], seconds: float | None) -> None:
    assert retry_after(headers, NOW) == seconds


@pytest.mark.parametrize(
    ("status", "headers", "again"),
    [
        (400, {}, False),
        (401, {}, False),
        (404, {}, False),
        (408, {}, True),
        (409, {}, True),
        (422, {}, False),
        (429, {}, True),
        (500, {}, True),
        (529, {}, True),
        (400, {"x-should-retry": "true"}, True),
        (503, {"x-should-retry": "false"}, False),
        (503, {"x-should-retry": "perhaps"}, True),
    ],
)
def test_which_answers_are_failures_in_passing(status: int, headers: dict[str, str], again: bool) -> None:
    assert retried_status(status, headers) is again


@pytest.mark.parametrize(
    ("attempt", "most", "asked", "chance", "left", "seconds"),
    [
        (1, 2, None, 1.0, math.inf, 0.5),
        (2, 2, None, 1.0, math.inf, 1.0),
        (3, 9, None, 1.0, math.inf, 2.0),
        (9, 9, None, 1.0, math.inf, BACKOFF_CAP),
        (9, 9, None, 0.25, math.inf, BACKOFF_CAP / 4),
        (1, 2, None, 0.0, math.inf, 0.0),
        (3, 2, None, 1.0, math.inf, None),
        (1, 0, 0.0, 1.0, math.inf, None),
        (1, 2, 7.0, 1.0, math.inf, 7.0),
        (1, 2, CAP, 1.0, math.inf, CAP),
        (1, 2, CAP + 1, 1.0, math.inf, None),
        (1, 2, 7.0, 1.0, 7.0, None),
        (1, 2, 7.0, 1.0, 7.1, 7.0),
        (1, 2, None, 1.0, 0.4, None),
    ],
)
def test_how_long_to_wait(
    attempt: int, most: int, asked: float | None, chance: float, left: float, seconds: float | None
) -> None:
    assert next_wait(attempt, most, asked, chance, left).seconds == seconds
