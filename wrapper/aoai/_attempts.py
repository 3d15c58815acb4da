"""The attempts of one call: where each goes, when the next one may be, and how it ends. No I/O is done here."""

from __future__ import annotations

import random
import time
import uuid
from typing import TYPE_CHECKING

from aoai._policy.choice import choose, limits
from aoai._policy.quota import RETRY_COST, TIMEOUT_COST, RetryQuota
from aoai._policy.retry import CAP, backoff, retried_status, retry_after
from aoai.errors import APIError, APIStatusError, APITimeoutError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from aoai._site import Site


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
        sites: the endpoints that can serve the call.
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
        sites: Sequence[Site],
        deployment: str | None,
        *,
        max_retries: int,
        deadline: float | None,
        steady: bool = False,
    ) -> None:
        self.policy = policy
        self.name = name
        self.sites = sites
        self.deployment = deployment
        self.max_retries = max_retries
        self.deadline = deadline
        self.steady = steady
        self.end = float("inf") if deadline is None else policy.clock() + deadline
        self.made = 0
        self.request_id = str(uuid.uuid4())
        self._site = sites[0]
        self._tried: list[Site] = []
        self._retries = 0
        self._paid = 0
        self._forgiven = False

    @property
    def left(self) -> float:
        """The seconds until the deadline, infinite if there is none."""
        return self.end - self.policy.clock() if self.deadline is not None else self.end

    def begin(self) -> Site:
        """Count an attempt; return where it goes.

        Raises:
            APITimeoutError: the deadline has passed.
        """
        if self.deadline is not None and self.left <= 0:
            raise self._with_facts(self.out_of_time())
        if len(self.sites) > 1:
            now = self.policy.clock()
            self._site = choose(self.sites, self.deployment, now, self._tried, steady=self.steady)
            self._site.health.breaker.begin(now)
        else:
            self._site = self.sites[0]
        self.made += 1
        return self._site

    def out_of_time(self) -> APITimeoutError:
        """Return the error for a deadline that has passed."""
        return APITimeoutError(f"{self.name}: the deadline of {self.deadline:g} seconds has passed")

    def succeeded(self, headers: Mapping[str, str]) -> None:
        """Take note of an answer that is a success."""
        self.policy.quota.refund(self._paid)
        self._paid = 0
        if len(self.sites) > 1:
            health = self._site.health
            health.breaker.succeeded()
            health.limits[self.deployment] = (limits(headers), self.policy.clock())

    def after_error(self, error: APIError, *, hopeless: bool = False) -> float | None:
        """Return the seconds to wait after a failure without an answer that is of use, None if it is to be raised.

        Args:
            error: what happened, as the caller is to see it.
            hopeless: whether another attempt would fail the same way.
        """
        self._with_facts(error)
        if hopeless:
            return None
        if len(self.sites) > 1:
            self._site.health.breaker.failed(self.policy.clock())
        return self._again(error, None, TIMEOUT_COST if isinstance(error, APITimeoutError) else RETRY_COST)

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
        several = len(self.sites) > 1
        if not retried_status(error.status_code, error.headers):
            if several:
                self._site.health.breaker.succeeded()  # it is there, and it answers
            return None
        if several:
            now, health = self.policy.clock(), self._site.health
            if error.status_code == 429:
                health.throttle(self.deployment, asked, now)
            elif error.status_code != 409:
                health.breaker.failed(now)
                if asked:
                    health.throttle(self.deployment, asked, now)
        return None if hopeless else self._again(error, asked, RETRY_COST)

    def elsewhere(self, error: APIStatusError) -> bool:
        """Say whether to ask the next endpoint for an object that this one does not know; it counts as tried."""
        if error.status_code != 404 or self._untried() is None:
            return False
        self._tried.append(self._site)
        self.sites = [site for site in self.sites if site not in self._tried]
        return True

    def _untried(self) -> Site | None:
        return next((site for site in self.sites if site is not self._site and site not in self._tried), None)

    def _again(self, error: APIError, asked: float | None, cost: int) -> float | None:
        """Return the seconds until the next attempt, None if there is none."""
        if len(self.sites) > 1:
            self._tried.append(self._site)
            now = self.policy.clock()
            others = [site for site in self.sites if site not in self._tried]
            if any(site.health.available_in(self.deployment, now) <= 0 for site in others):
                return 0.0
            # What the service asked for. An open circuit is our own guess: it is worth a backoff, not its whole length.
            waits = {site.name: site.health.throttled_for(self.deployment, now) for site in self.sites}
            waits[self._site.name] = max(waits[self._site.name], asked or 0.0)
            asked = min(waits.values()) or None
        if self._retries >= self.max_retries or (asked is not None and asked > CAP):
            return None
        seconds = backoff(self._retries + 1, self.policy.chance()) if asked is None else asked
        if seconds >= self.left:
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
        error.endpoint = self._site.name
        return error
