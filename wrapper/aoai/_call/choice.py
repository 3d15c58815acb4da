"""Which of several endpoints a call goes to: by health, by what the service said of its limits, and by tier."""

from __future__ import annotations

import itertools
import threading
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

from aoai._call.breaker import Breaker
from aoai._call.retry import CAP

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from aoai._call.breaker import State

THROTTLED_FOR = 1.0
"""Seconds for which a deployment that answers 429 without saying how long is left alone."""
_REMEMBERED = 10_000
_DIGITS = 18
"""The longest number that a header is believed to hold."""


class Remaining(NamedTuple):
    """What the service last said is left of a deployment's rate limit; None where it did not say."""

    requests: int | None = None
    tokens: int | None = None

    @property
    def spent(self) -> bool:
        """Whether one of them is used up."""
        return self.requests == 0 or self.tokens == 0


def remaining(headers: Mapping[str, str]) -> Remaining:
    """Return what the headers of an answer say is left of the rate limit (`x-ratelimit-remaining-*`)."""
    return Remaining(
        _whole(headers.get("x-ratelimit-remaining-requests")), _whole(headers.get("x-ratelimit-remaining-tokens"))
    )


def _whole(text: str | None) -> int | None:
    return int(text) if text is not None and len(text) <= _DIGITS and text.isascii() and text.isdigit() else None


class Health:
    """What is known of one endpoint. Times are seconds of a clock that never goes back."""

    def __init__(self) -> None:
        self.breaker = Breaker()
        self.throttled: dict[str | None, float] = {}
        """By deployment: until when the service wants it left alone."""
        self._resting: dict[str | None, float] = {}
        """By deployment: until when it is left alone, which is never long: what keeps it busy may be over sooner."""
        self.remaining: dict[str | None, tuple[Remaining, float]] = {}
        """By deployment: what was left of its rate limit, and when that was said."""
        self.turn = 0

    def available_in(self, deployment: str | None, now: float) -> float:
        """Return the seconds until a call for a deployment makes sense here, 0 if it does now."""
        resting = self._resting
        rest = resting.get(deployment, now) - now if resting else 0.0
        return max(self.breaker.available_in(now), rest)

    def throttled_for(self, deployment: str | None, now: float) -> float:
        """Return the seconds for which the service wants a deployment left alone here."""
        return max(0.0, self.throttled.get(deployment, now) - now)

    def spent(self, deployment: str | None, now: float) -> bool:
        """Say whether the service said within the last second that the deployment's rate limit is used up."""
        said = self.remaining.get(deployment)
        return said is not None and said[0].spent and now - said[1] < THROTTLED_FOR

    def throttle(self, deployment: str | None, asked: float | None, now: float) -> None:
        """Take note of a 429 and of the seconds that it asks for."""
        seconds = THROTTLED_FOR if asked is None else asked
        self.throttled[deployment] = now + seconds
        self._resting[deployment] = now + min(seconds, CAP)

    def served(self, deployment: str | None, said: Remaining, now: float) -> None:
        """Take note of a success, and of what its answer says of the rate limit."""
        self.breaker.succeeded()
        self.remaining[deployment] = said, now
        if self.throttled:
            self.throttled.pop(deployment, None)
            self._resting.pop(deployment, None)


class HasHealth(Protocol):
    """Anything that can be chosen."""

    @property
    def tier(self) -> int:
        """Lower ones come first."""
        ...

    @property
    def health(self) -> Health:
        """What is known of it."""
        ...


E = TypeVar("E", bound=HasHealth)
_turns = itertools.count(1)


def choose(
    endpoints: Sequence[E], deployment: str | None, now: float, tried: Collection[E] = (), *, steady: bool = False
) -> E:
    """Return the endpoint for the next attempt.

    One that is available comes before one that is not, then one that was not tried in this call, then the lower tier,
    then one whose rate limit is not used up, then the one that was chosen longest ago. If none is available it is the
    one that will be soonest.

    Args:
        endpoints: the endpoints that can serve the call, at least one.
        deployment: what is asked for, whose limits count.
        now: the time.
        tried: those that failed in this call.
        steady: among equals take the first, and not the one that was chosen longest ago.
    """

    def rank(endpoint: E) -> tuple[float, bool, int, bool, int]:
        health = endpoint.health
        away = health.available_in(deployment, now)
        return away, endpoint in tried, endpoint.tier, health.spent(deployment, now), 0 if steady else health.turn

    chosen = min(endpoints, key=rank)
    chosen.health.turn = next(_turns)
    return chosen


class Affinity:
    """Which endpoint has which stored object: a file, a thread, a response. The newest are remembered."""

    def __init__(self, size: int = _REMEMBERED) -> None:
        self._size = size
        self._endpoints: dict[str, str] = {}
        self._lock = threading.Lock()

    def remember(self, identifier: str, endpoint: str) -> None:
        """Take note of where an object is."""
        with self._lock:
            self._endpoints.pop(identifier, None)  # so that it becomes the newest
            self._endpoints[identifier] = endpoint
            if len(self._endpoints) > self._size:
                del self._endpoints[next(iter(self._endpoints))]

    def of(self, identifiers: Collection[str]) -> str | None:
        """Return the endpoint that has one of these objects, None if none is known."""
        with self._lock:
            known = self._endpoints
            return next((known[identifier] for identifier in identifiers if identifier in known), None)


class EndpointStatus(NamedTuple):
    """An endpoint of a client as it stands now.

    Attributes:
        name: the name it was given, or its host and port.
        tier: lower ones are asked first.
        state: `closed` if it is well, `open` if it is left alone after failures in a row, `half-open` if the next call
            finds out whether it is back.
        available_in: the seconds until calls go there again, 0 if they do now.
        throttled: the seconds for which the service wants each deployment left alone.
        limits: what the service last said is left of each deployment's rate limit.
    """

    name: str
    tier: int
    state: State
    available_in: float
    throttled: Mapping[str, float]
    limits: Mapping[str, Remaining]


def status(name: str, tier: int, health: Health, clock: Callable[[], float]) -> EndpointStatus:
    """Return how an endpoint stands."""
    now = clock()
    waits = {str(deployment or ""): until - now for deployment, until in health.throttled.copy().items() if until > now}
    said = {str(deployment or ""): left for deployment, (left, _) in health.remaining.copy().items()}
    away = health.breaker.available_in(now)
    return EndpointStatus(name, tier, health.breaker.state(now), away, waits, said)
