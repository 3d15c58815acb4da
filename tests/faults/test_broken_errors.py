"""Errors whose bodies do not come whole: the status and the headers say enough."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import pytest

from aoai.errors import APIStatusError, APITimeoutError, AuthenticationError, BadRequestError, RateLimitError
from tests.faults import payloads
from tests.faults.behaviours import ok

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.faults.behaviours import Act
    from tests.faults.conftest import Laboratory
    from tests.faults.server import Peer, Seen


def _short(status: int, headers: dict[str, str] | None = None) -> Act:
    def act(peer: Peer, seen: Seen) -> None:
        body = payloads.error("broken", "a reason")
        peer.send(payloads.message(status, body, headers, length=len(body) + 50))
        peer.close()

    return act


def _no_gzip(status: int, headers: dict[str, str] | None = None) -> Act:
    def act(peer: Peer, seen: Seen) -> None:
        packed = gzip.compress(payloads.error("broken", "a reason"))[:-20]
        peer.send(payloads.message(status, packed, {"content-encoding": "gzip", **(headers or {})}))

    return act


def _unknown_coding(status: int, headers: dict[str, str] | None = None) -> Act:
    def act(peer: Peer, seen: Seen) -> None:
        peer.send(payloads.message(status, b"something", {"content-encoding": "unknown", **(headers or {})}))

    return act


broken = pytest.mark.parametrize("broken", [_short, _no_gzip, _unknown_coding])


@broken
@pytest.mark.parametrize("streamed", [False, True])
@pytest.mark.parametrize(
    ("status", "kind", "headers"),
    [
        (400, BadRequestError, {}),
        (401, AuthenticationError, {}),
        (429, RateLimitError, {"retry-after": "86400"}),
    ],
)
def test_it_is_the_error_of_its_status(
    laboratory: Laboratory,
    broken: Callable[[int, dict[str, str]], Act],
    status: int,
    kind: type[APIStatusError],
    headers: dict[str, str],
    streamed: bool,
) -> None:
    server = laboratory.serve(broken(status, headers))
    caller = laboratory.caller(server)
    outcome = caller.stream() if streamed else caller.chat()
    assert type(outcome.error) is kind
    assert server.attempts == 1
    assert isinstance(outcome.error, APIStatusError)
    assert outcome.error.retry_after == (86400 if headers else None)
    assert outcome.error.response is not None
    assert outcome.error.response.status_code == status
    laboratory.check(caller, outcome)


def test_what_came_of_it_is_shown(laboratory: Laboratory) -> None:
    caller = laboratory.caller(laboratory.serve(_short(400)))
    error = caller.chat().error
    assert isinstance(error, BadRequestError)
    assert error.response is not None
    assert "a reason" in error.response.text


@broken
def test_the_wait_is_what_it_asks_for(laboratory: Laboratory, broken: Callable[[int, dict[str, str]], Act]) -> None:
    server = laboratory.serve(broken(429, {"retry-after": "0.7"}), ok)
    caller = laboratory.caller(server)
    outcome = caller.chat()
    assert outcome.error is None
    assert server.gaps[0] >= 0.7
    laboratory.check(caller, outcome)


def test_the_deadline_holds_within_it(laboratory: Laboratory) -> None:
    def stalls(peer: Peer, seen: Seen) -> None:
        body = payloads.error("broken", "a reason")
        peer.send(payloads.message(400, body, length=len(body) + 50))
        peer.wait_for_hangup()

    caller = laboratory.caller(laboratory.serve(stalls))
    outcome = caller.chat(deadline=0.3)
    assert type(outcome.error) is APITimeoutError
    laboratory.check(caller, outcome)
