"""Asking for an object until it is done: at the pace that the caller or the service says."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, Any

from aoai._call.options import NOT_GIVEN
from aoai._call.retry import retry_after
from aoai._polling.drive import Do
from aoai.errors import APITimeoutError

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Mapping

    from aoai._polling.drive import Flow

DEFAULT_INTERVAL = 1.0
"""Seconds between two looks, where neither the caller nor the service says anything."""
LONGEST_INTERVAL = 60.0
"""Seconds; the service's wish for more is not followed."""


def polled(
    resource: Any,
    retrieve: Callable[[Any], Any],
    pending: Container[object],
    *,
    interval: float | None = None,
    max_wait: float | None = None,
) -> Flow[Any]:
    """Ask for an object until its status is none of those in which it still goes on; return it.

    Args:
        resource: that the object is retrieved with.
        retrieve: takes a resource whose methods return raw answers, and asks for the object.
        pending: the statuses in which it goes on.
        interval: seconds between two looks; None leaves it to the service.
        max_wait: seconds until the wait is given up; None for no limit.

    Raises:
        APITimeoutError: the object still goes on when the wait is over.
    """
    client, _ = resource.binding
    raw = type(resource)(client, "raw")
    begun = time.monotonic()
    while True:
        answer = yield Do(partial(retrieve, raw))
        found = answer.parse()
        if found.status not in pending:
            return found
        seconds = pace(answer.headers) if interval is None else interval
        waited = time.monotonic() - begun
        if max_wait is not None and waited + seconds > max_wait:
            raise APITimeoutError(
                f"{found.id} is still {found.status} after {waited:.1f} s; max_wait_seconds= waits longer"
            )
        yield Do(partial(client._wait, seconds))


def pace(headers: Mapping[str, str]) -> float:
    """Return the seconds after which the service wants to be asked again, by the headers of its answer."""
    try:
        asked: float | None = float(headers["openai-poll-after-ms"]) / 1000
    except (KeyError, ValueError):
        asked = retry_after(headers, time.time())
    return DEFAULT_INTERVAL if asked is None or asked < 0 else min(asked, LONGEST_INTERVAL)


def seconds_of(poll_interval_ms: object) -> float | None:
    """Return milliseconds in seconds; None where nothing is given."""
    if poll_interval_ms is NOT_GIVEN or poll_interval_ms is None:
        return None
    if not isinstance(poll_interval_ms, (int, float)) or poll_interval_ms < 0:
        raise ValueError(f"poll_interval_ms is a number of milliseconds, not {poll_interval_ms!r}")
    return poll_interval_ms / 1000
