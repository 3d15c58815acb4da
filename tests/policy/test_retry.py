"""When a call is sent again, as tables: no server, no clock."""

from __future__ import annotations

import time

import pytest

from aoai._call.retry import BACKOFF_CAP, backoff, retried_status, retry_after

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


@pytest.mark.parametrize("zone", ["UTC", "America/New_York", "Asia/Tokyo"])
@pytest.mark.parametrize(
    "date",
    [
        "Tue, 14 Nov 2023 22:13:30 GMT",
        "Tuesday, 14-Nov-23 22:13:30 GMT",
        "Tue Nov 14 22:13:30 2023",
        "Tue, 14 Nov 2023 22:13:30 -0000",
    ],
)
def test_a_date_is_in_utc_wherever_the_program_runs(date: str, zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", zone)
        time.tzset()
        assert retry_after({"retry-after": date}, NOW) == 10.0
    time.tzset()


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
    ("retry", "chance", "seconds"),
    [(1, 1.0, 1.0), (2, 1.0, 2.0), (3, 1.0, 4.0), (9, 1.0, BACKOFF_CAP), (9, 0.25, BACKOFF_CAP / 4), (1, 0.0, 0.0)],
)
def test_how_long_to_wait(retry: int, chance: float, seconds: float) -> None:
    assert backoff(retry, chance) == seconds
