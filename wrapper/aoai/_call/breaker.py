"""A circuit breaker: an endpoint that keeps failing is left alone for a while, then tried with one call.

    closed --THRESHOLD failures in a row--> open --OPEN_FOR seconds--> half-open --success--> closed
                                                                                 --failure--> open

Any answer below 500 is a success here: the endpoint is there. One that has too much to do (429) is throttled instead,
by deployment. In half-open one call finds out and the others go elsewhere, or wait: the circuit is our own guess, so
it never makes a call fail by itself. A caller may give up on the call that finds out: what it holds up ends by the
clock.
"""

from __future__ import annotations

import threading
from typing import Literal

THRESHOLD = 5
"""Failures in a row that open the circuit."""
OPEN_FOR = 30.0
"""Seconds for which it stays open."""

State = Literal["closed", "open", "half-open"]


class Breaker:
    """The health of one endpoint, as its last calls show it.

    Times are seconds of a clock that never goes back.
    """

    def __init__(self, threshold: int = THRESHOLD, open_for: float = OPEN_FOR) -> None:
        self._threshold = threshold
        self._open_for = open_for
        self._failures = 0
        self._until = 0.0
        self._probe_until = 0.0
        self._lock = threading.Lock()

    def state(self, now: float) -> State:
        """Say whether calls pass: all of them, none, or one that finds out."""
        if self._failures < self._threshold:
            return "closed"
        return "open" if now < self._until else "half-open"

    def available_in(self, now: float) -> float:
        """Return the seconds until a call may pass, 0 if one may now."""
        if self._failures < self._threshold:
            return 0.0
        return max(0.0, self._until - now, self._probe_until - now)

    def begin(self, now: float) -> None:
        """Take note that a call goes out; while it finds out whether the endpoint is back, no other one does.

        A probe that is never heard of again, because its caller gave up, blocks the way no longer than a failure.
        """
        if self._failures >= self._threshold:
            with self._lock:
                self._probe_until = now + self._open_for

    def inconclusive(self) -> None:
        """Take note of a call that ended and says nothing of the endpoint: another one may find out."""
        if self._probe_until:
            with self._lock:
                self._probe_until = 0.0

    def succeeded(self) -> None:
        """Take note of an answer: the circuit closes."""
        if self._failures:
            with self._lock:
                self._failures, self._probe_until = 0, 0.0

    def failed(self, now: float) -> None:
        """Take note of a failure, which opens the circuit if there were enough in a row."""
        with self._lock:
            self._failures += 1
            self._probe_until = 0.0
            if self._failures >= self._threshold:
                self._until = now + self._open_for
