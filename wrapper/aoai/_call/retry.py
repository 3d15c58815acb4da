"""Whether a call that failed is sent again, and when: decisions without I/O, clock or chance of their own."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

CAP = 60.0
"""Seconds that the service may ask for; if it asks for more, the error is raised at once."""
BACKOFF_BASE = 1.0
BACKOFF_CAP = 8.0
_RETRIED = frozenset({408, 409, 429})


def retried_status(status_code: int, headers: Mapping[str, str]) -> bool:
    """Say whether an answer is a failure in passing: 408, 409, 429 or 5xx, unless `x-should-retry` says otherwise."""
    asked = headers.get("x-should-retry")
    if asked in ("true", "false"):
        return asked == "true"
    return status_code in _RETRIED or status_code >= 500


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Return the seconds that the service asks to wait, or None if it asks for nothing that makes sense.

    `retry-after-ms` and `x-ms-retry-after-ms` come first, then `Retry-After` in seconds or as a date (RFC 9110,
    10.2.3) in any of HTTP's three forms (5.6.7). A date in the past means no wait.

    Args:
        headers: of the answer, by lower-case name or ignoring case.
        now: the time, in seconds since 1970, to which a date is compared.
    """
    for name in ("retry-after-ms", "x-ms-retry-after-ms"):
        milliseconds = _number(headers.get(name))
        if milliseconds is not None:
            return milliseconds / 1000
    text = headers.get("retry-after")
    if text is None:
        return None
    seconds = _number(text)
    if seconds is not None:
        return seconds
    from datetime import UTC
    from email.utils import parsedate_to_datetime  # takes long to import, and a date is rare

    try:
        date = parsedate_to_datetime(text)
        if date.tzinfo is None:  # that of asctime, or in the zone -0000: HTTP's dates are all in UTC
            date = date.replace(tzinfo=UTC)
        return max(0.0, date.timestamp() - now)
    except (ValueError, OverflowError):
        return None


def _number(text: str | None) -> float | None:
    try:
        number = float(text) if text is not None else math.nan
    except ValueError:
        return None
    return number if math.isfinite(number) and number >= 0 else None


def backoff(retry: int, chance: float) -> float:
    """Return the seconds to wait before a retry where the service asks for nothing: exponential, with full jitter.

    Args:
        retry: which retry it is, from 1.
        chance: a random number from 0 to 1, which spreads the callers.
    """
    return chance * min(BACKOFF_CAP, BACKOFF_BASE * 2.0 ** (retry - 1))
