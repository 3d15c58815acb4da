"""The attempts of one call: how many there were, when the next one may be, and how it ends. No I/O is done here."""

from __future__ import annotations

import random
import time
import uuid
from typing import TYPE_CHECKING

import httpx

from aoai._retry import next_wait, retried_status, retry_after
from aoai.errors import APIConnectionError, APIError, APIStatusError, APITimeoutError

if TYPE_CHECKING:
    from aoai._runtime.operation import Operation

# What is wrong with the request itself stays wrong.
HOPELESS = (httpx.LocalProtocolError, httpx.UnsupportedProtocol)


class Attempts:
    """The attempts of one call: how many there were, when the next one may be, and how it ends."""

    def __init__(self, operation: Operation, max_retries: int, deadline: float | None) -> None:
        self.operation = operation
        self.max_retries = max_retries
        self.deadline = deadline
        self.end = time.monotonic() + deadline if deadline is not None else float("inf")
        self.made = 0
        self.request_id = str(uuid.uuid4())
        self._forgiven = False

    def begin(self) -> float:
        """Count an attempt; return the seconds left for it.

        Raises:
            APITimeoutError: none are.
        """
        left = self.end - time.monotonic()
        if left <= 0:
            raise APITimeoutError(f"{self.operation.name}: the deadline of {self.deadline} seconds has passed")
        self.made += 1
        return left

    def wait_after_error(self, error: httpx.HTTPError) -> float:
        """Return the seconds to wait after a failure of the connection, or raise our error for it."""
        wait = next_wait(self.made, self.max_retries, None, random.random(), self.end - time.monotonic())  # noqa: S311
        if wait.seconds is None or isinstance(error, HOPELESS):
            raise self._ours(error) from error
        return wait.seconds

    def wait_after_answer(self, response: httpx.Response, *, renewed: bool) -> float:
        """Return the seconds to wait after an answer that is no success and has been read, or raise its error.

        Args:
            response: the answer.
            renewed: whether the credential was refused and another try with a new one makes sense.
        """
        if renewed and not self._forgiven:
            self._forgiven = True
            return 0.0
        asked = retry_after(response.headers, time.time())
        if retried_status(response.status_code, response.headers):
            left = self.end - time.monotonic()
            wait = next_wait(self.made, self.max_retries, asked, random.random(), left)  # noqa: S311
            if wait.seconds is not None:
                return wait.seconds
        try:
            self.operation.read(response.status_code, response.headers, response.content)
        except APIStatusError as error:
            error.response = response
            error.retry_after = asked
            error.retries_taken = self.made - 1
            raise
        raise AssertionError("an answer that is no success was read as one")

    def _ours(self, error: httpx.HTTPError) -> APIError:
        kind = APITimeoutError if isinstance(error, httpx.TimeoutException) else APIConnectionError
        ours = kind(f"{self.operation.name}: {type(error).__name__}: {error}")
        ours.retries_taken = self.made - 1
        return ours
