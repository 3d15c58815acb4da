"""The attempts of one call: where each goes, when the next one may be, and how it ends. No I/O is done here."""

from __future__ import annotations

import random
import time
import uuid
from typing import TYPE_CHECKING

from aoai._call.choice import choose, remaining
from aoai._call.quota import RETRY_COST, TIMEOUT_COST, RetryQuota
from aoai._call.retry import CAP, backoff, retried_status, retry_after
from aoai.errors import APIError, APIStatusError, APITimeoutError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from aoai._call.endpoint_state import EndpointState

CONCLUSIVE_AFTER = 5.0
"""Seconds after which the end of the caller's deadline says something of the endpoint; sooner, only of the deadline."""


class Policy:
    """What the calls of a client share.

    Args:
        clock: seconds that never go back.
        now: seconds since 1970, to which dates in headers are compared.
        chance: a random number from 0 to 1, anew at each call.
    """

    def __init__(
        self,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], float] = time.time,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self.clock = clock
        self.now = now
        self.chance = chance
        self.quota = RetryQuota()


class Attempts:
    """The attempts of one call.

    A failure in passing goes on at once at another endpoint if one is available that this call has not tried. Otherwise
    the call is sent again after a wait, at most `max_retries` times and if the client's quota of retries allows it.

    Args:
        policy: of the client.
        name: of the operation, for messages.
        endpoints: the endpoints that can serve the call.
        deployment: what is asked for.
        max_retries: how often it is sent again to endpoints that it tried already.
        deadline: seconds from now within which the whole call has to end, None if there is no such limit.
        steady: whether to prefer the first endpoint, where others would take turns.

    Attributes:
        made: how many attempts were begun.
        request_id: what the caller calls the request, the same in each attempt.
        end: when the call has to have ended, on the policy's clock.
    """

    def __init__(
        self,
        policy: Policy,
        name: str,
        endpoints: Sequence[EndpointState],
        deployment: str | None,
        *,
        max_retries: int,
        deadline: float | None,
        steady: bool = False,
    ) -> None:
        self.policy = policy
        self.name = name
        self.endpoints = endpoints
        self.deployment = deployment
        self.max_retries = max_retries
        self.deadline = deadline
        self.steady = steady
        self.end = float("inf") if deadline is None else policy.clock() + deadline
        self.made = 0
        self.request_id = str(uuid.uuid4())
        self._endpoint = endpoints[0]
        self._begun = 0.0
        self._failed: dict[EndpointState, Exception] = {}
        """What went wrong last at each endpoint that was tried, other than not to know what was asked for."""
        self._retries = 0
        self._paid = 0
        self._forgiven = False

    @property
    def left(self) -> float:
        """The seconds until the deadline, infinite if there is none."""
        return self.end - self.policy.clock() if self.deadline is not None else self.end

    def begin(self) -> EndpointState:
        """Count an attempt; return where it goes.

        Raises:
            APITimeoutError: the deadline has passed.
        """
        if self.deadline is not None and self.left <= 0:
            raise self._with_facts(self.out_of_time())
        if len(self.endpoints) > 1:
            now = self.policy.clock()
            self._endpoint = choose(self.endpoints, self.deployment, now, self._failed, steady=self.steady)
            self._endpoint.health.breaker.begin(now)
            self._begun = now
        else:
            self._endpoint = self.endpoints[0]
        self.made += 1
        return self._endpoint

    def out_of_time(self) -> APITimeoutError:
        """Return the error for a deadline that has passed."""
        return APITimeoutError(f"{self.name}: the deadline of {self.deadline:g} seconds has passed")

    def succeeded(self, headers: Mapping[str, str]) -> None:
        """Take note of an answer that is a success."""
        self.policy.quota.refund(self._paid)
        self._paid = 0
        if len(self.endpoints) > 1:
            self._endpoint.health.served(self.deployment, remaining(headers), self.policy.clock())

    def after_error(self, error: APIError, *, hopeless: bool = False, ours: bool = False) -> float | None:
        """Return the seconds to wait after a failure without an answer that is of use, None if it is to be raised.

        Args:
            error: what happened, as the caller is to see it.
            hopeless: whether another attempt would fail the same way.
            ours: whether the endpoint had no part in it.
        """
        self._with_facts(error)
        if len(self.endpoints) > 1:
            self._take_note(conclusive=not (hopeless or ours))
        if hopeless:
            return None
        return self._again(error, None, TIMEOUT_COST if isinstance(error, APITimeoutError) else RETRY_COST)

    def without_credential(self, error: Exception) -> float | None:
        """Return 0 or the seconds to wait if there is another endpoint when no key or token can be had for this one.

        Args:
            error: why there is none, which is to be raised if None is returned.
        """
        if len(self.endpoints) == 1:
            return None
        self._take_note(conclusive=True)
        seconds = self._leave() if self.left > 0 else None
        if seconds is not None:
            self._keep(error)
        return seconds

    def after_answer(self, error: APIStatusError, *, renewed: bool = False, hopeless: bool = False) -> float | None:
        """Return the seconds to wait after an answer that is no success, None if its error is to be raised.

        Args:
            error: what the answer means.
            renewed: whether the credential was refused and another try with a new one makes sense.
            hopeless: whether the request cannot be sent again.
        """
        asked = retry_after(error.headers, self.policy.now())
        error.retry_after = asked
        self._with_facts(error)
        if renewed and not hopeless and not self._forgiven:
            self._forgiven = True
            return 0.0
        several = len(self.endpoints) > 1
        if not retried_status(error.status_code, error.headers):
            if error.headers.get("x-should-retry") == "false" and retried_status(error.status_code, {}):
                error.add_note("not sent again: the service says that it would not help (x-should-retry: false)")
            if several:
                self._endpoint.health.breaker.succeeded()  # it is there, and it answers
            return None
        if several:
            now, health = self.policy.clock(), self._endpoint.health
            if error.status_code == 429:
                health.breaker.succeeded()  # it has too much to do, and is well
                health.throttle(self.deployment, asked, now)
            elif error.status_code == 409:
                health.breaker.succeeded()
            else:
                health.breaker.failed(now)
                if asked:
                    health.throttle(self.deployment, asked, now)
        return None if hopeless else self._again(error, asked, RETRY_COST)

    def elsewhere(self, error: APIStatusError) -> float | None:
        """Return the seconds until another endpoint is asked for an object that this one does not know.

        None if the error is to be raised. One that failed in this call may have the object: only when every endpoint
        has said 404 is it the answer.

        Raises:
            Exception: what went wrong at an endpoint that may have the object, and is not asked again.
        """
        if error.status_code != 404 or (len(self.endpoints) == 1 and not self._failed):
            return None
        self._endpoint.health.breaker.succeeded()
        self._failed.pop(self._endpoint, None)
        seconds = self._leave()
        if seconds is not None or not self._failed:
            return seconds
        raise self._unanswered()

    def _unanswered(self) -> Exception:
        """Return what went wrong at an endpoint that may have what another one does not know."""
        _, failure = self._failed.popitem()
        failure.add_note(f"{self._endpoint.name} answered 404; it is not known whether another endpoint has it")
        if isinstance(failure, APIError):
            failure.retries_taken = self.made - 1
        return failure

    def _leave(self) -> float | None:
        """Go on without the endpoint of this attempt; return the seconds until the next one, None if there is none."""
        self.endpoints = [each for each in self.endpoints if each is not self._endpoint]
        if not self.endpoints:
            return None
        if any(each not in self._failed for each in self.endpoints):
            return 0.0
        now = self.policy.clock()
        asked = min(each.health.throttled_for(self.deployment, now) for each in self.endpoints)
        return self._retried_in(self._failed[self.endpoints[-1]], asked or None, RETRY_COST)

    def _take_note(self, *, conclusive: bool) -> None:
        """Take note of a failure without an answer, and of whether it says something of the endpoint."""
        now, breaker = self.policy.clock(), self._endpoint.health.breaker
        if conclusive and (self.left > 0 or now - self._begun >= CONCLUSIVE_AFTER):
            breaker.failed(now)
        else:
            breaker.inconclusive()

    def _again(self, error: APIError, asked: float | None, cost: int) -> float | None:
        """Return the seconds until the next attempt, None if there is none."""
        if self.left <= 0:
            error.add_note("not sent again: the deadline has passed")
            return None
        several = len(self.endpoints) > 1
        if several:
            now = self.policy.clock()
            others = [each for each in self.endpoints if each is not self._endpoint and each not in self._failed]
            if any(each.health.available_in(self.deployment, now) <= 0 for each in others):
                self._keep(error)
                return 0.0
            # What the service asked for. An open circuit is our own guess: it is worth a backoff, not its whole length.
            waits = {each.name: each.health.throttled_for(self.deployment, now) for each in self.endpoints}
            waits[self._endpoint.name] = max(waits[self._endpoint.name], asked or 0.0)
            asked = min(waits.values()) or None
        seconds = self._retried_in(error, asked, cost)
        if several and seconds is not None:
            self._keep(error)
        return seconds

    def _keep(self, error: Exception) -> None:
        self._failed[self._endpoint] = error
        error.__traceback__ = None  # its frames hold this object

    def _retried_in(self, error: Exception, asked: float | None, cost: int) -> float | None:
        """Return the seconds to wait if the call may be sent again to where it failed, else None."""
        if asked is not None and asked > CAP:
            error.add_note(f"not sent again: the service asks to wait {asked:.0f} s, and {CAP:.0f} s are the most")
            return None
        if self._retries >= self.max_retries:
            error.add_note(f"not sent again: max_retries is {self.max_retries}")
            return None
        seconds = backoff(self._retries + 1, self.policy.chance()) if asked is None else asked
        if seconds >= self.left:
            error.add_note(f"not sent again: {seconds:.1f} s of waiting would end after the deadline")
            return None
        if not self.policy.quota.take(cost):
            error.add_note(
                "not sent again: too many calls of this client failed lately (its quota of retries is used up)"
            )
            return None
        self._retries += 1
        self._paid = cost
        return seconds

    def _with_facts(self, error: APIError) -> APIError:
        error.retries_taken = max(0, self.made - 1)
        error.endpoint = self._endpoint.name
        return error
