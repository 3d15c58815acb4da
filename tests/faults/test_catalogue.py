"""Every fault of the catalogue, with both clients: with one endpoint, with a healthy second one, with two sick ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from aoai.errors import APIError, StreamInterruptedError
from tests.faults.behaviours import ok
from tests.faults.callers import QUESTION
from tests.faults.catalogue import FAULTS, Fault
from tests.faults.payloads import answer_to

if TYPE_CHECKING:
    from tests.faults.callers import Caller, Outcome
    from tests.faults.conftest import Laboratory
    from tests.faults.server import FaultServer

by_name = pytest.mark.parametrize("fault", FAULTS, ids=[fault.name for fault in FAULTS])


@by_name
def test_with_one_endpoint(laboratory: Laboratory, fault: Fault) -> None:
    server = laboratory.serve(*fault.steps)
    caller = laboratory.caller(server, timeout=fault.timeout)

    outcome = _ask(caller, fault)

    _check_outcome(outcome, fault)
    assert server.attempts == fault.attempts
    if outcome.error is None and not fault.streamed:
        assert outcome.retries_taken == fault.attempts - 1
    if isinstance(outcome.error, APIError):
        assert outcome.error.retries_taken == fault.attempts - 1
    _check_requests(server)
    assert all(gap >= fault.gap for gap in server.gaps)
    laboratory.check(caller, outcome)


@by_name
def test_with_a_healthy_second_endpoint(laboratory: Laboratory, fault: Fault) -> None:
    first, second = laboratory.serve(*fault.steps), laboratory.serve(ok)
    caller = laboratory.caller(first, second, timeout=fault.timeout)

    outcome = _ask(caller, fault)

    if fault.fails_over:
        assert outcome.error is None
        assert outcome.text == answer_to(QUESTION)
        assert (first.attempts, second.attempts) == (1, 1)
        if not fault.streamed:
            assert (outcome.retries_taken, outcome.endpoint) == (1, second.name)
    else:
        _check_outcome(outcome, fault)
        assert (first.attempts, second.attempts) == (fault.attempts, 0)
        if not fault.streamed and outcome.error is None:
            assert outcome.endpoint == first.name
    _check_requests(first, second)
    laboratory.check(caller, outcome)


lasting = [fault for fault in FAULTS if fault.fails_over and fault.error is not None and fault.attempts == 3]


@pytest.mark.parametrize("fault", lasting, ids=[fault.name for fault in lasting])
def test_with_two_sick_endpoints(laboratory: Laboratory, fault: Fault) -> None:
    first, second = laboratory.serve(*fault.steps), laboratory.serve(*fault.steps)
    caller = laboratory.caller(first, second, timeout=fault.timeout)

    outcome = _ask(caller, fault)

    _check_outcome(outcome, fault)
    # Going on to an endpoint that was not asked yet is no retry of an endpoint, of which there are two.
    assert first.attempts + second.attempts == 4
    assert min(first.attempts, second.attempts) >= 1
    assert isinstance(outcome.error, APIError)
    assert outcome.error.retries_taken == 3
    _check_requests(first, second)
    laboratory.check(caller, outcome)


def _ask(caller: Caller, fault: Fault) -> Outcome:
    return caller.stream(**fault.options) if fault.streamed else caller.chat(**fault.options)


def _check_outcome(outcome: Outcome, fault: Fault) -> None:
    if fault.error is None:
        assert outcome.error is None
        assert outcome.text == answer_to(QUESTION)
        return
    assert type(outcome.error) is fault.error
    assert len(outcome.events) == fault.events
    if isinstance(outcome.error, StreamInterruptedError):
        assert [event.to_dict() for event in outcome.error.partial] == [event.to_dict() for event in outcome.events]


def _check_requests(*servers: FaultServer) -> None:
    """Check that all attempts are the same request, but for the credential, which is that of the endpoint."""
    every = [seen for server in servers for seen in server.requests]
    assert len({seen.headers["x-ms-client-request-id"] for seen in every}) <= 1
    assert len({seen.body for seen in every}) <= 1
    assert len({seen.line for seen in every}) <= 1
    for server in servers:
        assert len({seen.headers["api-key"] for seen in server.requests}) <= 1
    if len(servers) > 1:
        assert not {seen.headers["api-key"] for seen in servers[0].requests} & {
            seen.headers["api-key"] for seen in servers[1].requests
        }
