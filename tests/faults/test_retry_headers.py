"""What each retry header means, and what comes of it: seconds to wait, or an error at once."""

from __future__ import annotations

from typing import Any

import pytest

from aoai import AzureOpenAI
from aoai._call.attempts import Attempts, Policy
from aoai._call.retry import retry_after
from aoai.errors import status_error

NOW = 1_700_000_000.0  # Tue, 14 Nov 2023 22:13:20 GMT
AT_ONCE = "raised at once"
BACKOFF = "backoff"
BACKOFF_SECONDS = 0.5  # before the first retry, if the dice show a half

TABLE: list[tuple[dict[str, str], float | None, object]] = [
    ({}, None, BACKOFF),
    # seconds
    ({"retry-after": "1"}, 1.0, 1.0),
    ({"retry-after": "1.5"}, 1.5, 1.5),
    ({"retry-after": " 2 "}, 2.0, 2.0),
    ({"retry-after": "0"}, 0.0, 0.0),
    ({"retry-after": "0.0"}, 0.0, 0.0),
    ({"retry-after": "-0"}, 0.0, 0.0),
    # up to the cap, and above
    ({"retry-after": "60"}, 60.0, 60.0),
    ({"retry-after": "60.001"}, 60.001, AT_ONCE),
    ({"retry-after": "86400"}, 86400.0, AT_ONCE),
    ({"retry-after": "1e9"}, 1e9, AT_ONCE),
    # no numbers that one could wait for
    ({"retry-after": "-1"}, None, BACKOFF),
    ({"retry-after": "-0.001"}, None, BACKOFF),
    ({"retry-after": "inf"}, None, BACKOFF),
    ({"retry-after": "-inf"}, None, BACKOFF),
    ({"retry-after": "Infinity"}, None, BACKOFF),
    ({"retry-after": "nan"}, None, BACKOFF),
    ({"retry-after": "1e999"}, None, BACKOFF),
    ({"retry-after": ""}, None, BACKOFF),
    ({"retry-after": " "}, None, BACKOFF),
    ({"retry-after": "soon"}, None, BACKOFF),
    ({"retry-after": "1 second"}, None, BACKOFF),
    ({"retry-after": "1,5"}, None, BACKOFF),
    ({"retry-after": "1, 2"}, None, BACKOFF),
    # dates
    ({"retry-after": "Tue, 14 Nov 2023 22:13:30 GMT"}, 10.0, 10.0),
    ({"retry-after": "Tue, 14 Nov 2023 22:14:20 GMT"}, 60.0, 60.0),
    ({"retry-after": "Tue, 14 Nov 2023 22:14:21 GMT"}, 61.0, AT_ONCE),
    ({"retry-after": "Wed, 15 Nov 2023 22:13:20 GMT"}, 86400.0, AT_ONCE),
    ({"retry-after": "Tue, 14 Nov 2023 22:13:20 GMT"}, 0.0, 0.0),
    ({"retry-after": "Tue, 14 Nov 2023 22:13:19 GMT"}, 0.0, 0.0),
    ({"retry-after": "Thu, 01 Jan 1970 00:00:00 GMT"}, 0.0, 0.0),
    ({"retry-after": "Tuesday, 14-Nov-23 22:13:30 GMT"}, 10.0, 10.0),
    ({"retry-after": "Tue Nov 14 22:13:30 2023"}, 10.0, 10.0),
    ({"retry-after": "Tue, 14 Nov 2023 23:13:30 +0100"}, 10.0, 10.0),
    ({"retry-after": "Tue, 99 Nov 2023 22:13:30 GMT"}, None, BACKOFF),
    ({"retry-after": "Tue, 14 Nov 99999 22:13:30 GMT"}, None, BACKOFF),
    ({"retry-after": "2023-11-14T22:13:30Z"}, None, BACKOFF),
    # milliseconds
    ({"retry-after-ms": "250"}, 0.25, 0.25),
    ({"retry-after-ms": "0.5"}, 0.0005, 0.0005),
    ({"retry-after-ms": "0"}, 0.0, 0.0),
    ({"retry-after-ms": "60000"}, 60.0, 60.0),
    ({"retry-after-ms": "60001"}, 60.001, AT_ONCE),
    ({"x-ms-retry-after-ms": "250"}, 0.25, 0.25),
    # several
    ({"retry-after-ms": "250", "retry-after": "9"}, 0.25, 0.25),
    ({"retry-after-ms": "250", "x-ms-retry-after-ms": "750"}, 0.25, 0.25),
    ({"x-ms-retry-after-ms": "250", "retry-after": "86400"}, 0.25, 0.25),
    ({"retry-after-ms": "nan", "x-ms-retry-after-ms": "100", "retry-after": "9"}, 0.1, 0.1),
    ({"retry-after-ms": "inf", "retry-after": "9"}, 9.0, 9.0),
    ({"retry-after-ms": "-5", "retry-after": "9"}, 9.0, 9.0),
    ({"retry-after-ms": "", "retry-after": "nan"}, None, BACKOFF),
]
"""Headers; the seconds they ask for; what is done, if there are retries left and no deadline."""


@pytest.mark.parametrize(("headers", "asked", "done"), TABLE, ids=[str(row[0]) for row in TABLE])
def test_retry_headers(headers: dict[str, str], asked: float | None, done: object) -> None:
    assert retry_after(headers, NOW) == pytest.approx(asked)
    error = status_error(429, headers, None)
    attempts = _attempts()
    if done == AT_ONCE:
        assert attempts.after_answer(error) is None
    else:
        assert attempts.after_answer(error) == pytest.approx(BACKOFF_SECONDS if done == BACKOFF else done)
    assert error.retry_after == pytest.approx(asked)


def _attempts() -> Attempts:
    """Return the attempts of a call with one endpoint, of which one was made."""
    client: Any = AzureOpenAI(azure_endpoint="http://127.0.0.1:1", api_key="key", api_version="2024-10-21")
    policy = Policy(clock=lambda: 0.0, now=lambda: NOW, chance=lambda: 0.5)
    attempts = Attempts(policy, "chat.completions.create", client._config.endpoints, None, max_retries=2, deadline=None)
    attempts.begin()
    return attempts
