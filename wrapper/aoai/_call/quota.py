"""A quota of retries: it keeps a service that is in trouble from being asked many times by everybody at once."""

from __future__ import annotations

import threading

CAPACITY = 500
RETRY_COST = 5
TIMEOUT_COST = 10
"""A timeout costs more: it held a connection for long before it failed."""
SUCCESS_REFUND = 1


class RetryQuota:
    """A bucket of tokens that retries are paid from and successes fill; a client has one for all its calls.

    The sizes are those of botocore's standard retry mode: a hundred retries in a row, or fifty after timeouts, and none
    after that until calls succeed again.
    """

    def __init__(self, capacity: int = CAPACITY) -> None:
        self.capacity = capacity
        self._left = capacity
        self._lock = threading.Lock()

    @property
    def left(self) -> int:
        """The tokens that are left."""
        return self._left

    def take(self, cost: int) -> bool:
        """Pay for a retry; say whether there was enough."""
        with self._lock:
            if cost > self._left:
                return False
            self._left -= cost
            return True

    def refund(self, paid: int) -> None:
        """Take note of a success: it gives back what its last retry cost, or a token if it needed none."""
        if self._left == self.capacity:
            return  # nearly always, and worth no lock
        with self._lock:
            self._left = min(self.capacity, self._left + (paid or SUCCESS_REFUND))
