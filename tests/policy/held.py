"""A clock and a chance that a test holds, and endpoints without a network."""

from __future__ import annotations

from aoai._auth.credentials import Credential
from aoai._call.attempts import Attempts, Policy
from aoai._call.endpoint_state import EndpointState
from aoai._call.versions import resolve
from aoai.errors import APIConnectionError, APIStatusError, APITimeoutError, status_error


class Clock:
    """Seconds that pass when the test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def policy(clock: Clock, chance: float = 1.0) -> Policy:
    return Policy(clock, clock, lambda: chance)


def site(name: str, tier: int = 0) -> EndpointState:
    return EndpointState(
        f"https://{name}.example", resolve("2024-10-21"), Credential(("api-key", "k")), tier=tier, name=name
    )


def attempts(
    policy: Policy,
    *endpoints: EndpointState,
    max_retries: int = 2,
    deadline: float | None = None,
    deployment: str | None = "d",
) -> Attempts:
    return Attempts(policy, "op", endpoints, deployment, max_retries=max_retries, deadline=deadline)


def broken() -> APIConnectionError:
    return APIConnectionError("broken")


def late() -> APITimeoutError:
    return APITimeoutError("late")


def answered(status: int, **headers: str) -> APIStatusError:
    return status_error(status, {name.replace("_", "-"): value for name, value in headers.items()}, {"message": "m"})
