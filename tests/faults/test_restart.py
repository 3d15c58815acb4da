"""Streams that start over after a cut or a stall, if they are told to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from aoai.errors import APIResponseValidationError, StreamInterruptedError
from tests.faults import behaviours
from tests.faults.behaviours import ok
from tests.faults.callers import QUESTION, AsyncCaller, asked
from tests.faults.catalogue import IMPATIENT, PATIENT
from tests.faults.payloads import answer_to

if TYPE_CHECKING:
    from tests.faults.callers import Caller
    from tests.faults.conftest import Laboratory

BREAKS = {
    "cut in mid-event": (behaviours.cuts_stream(4, 30), PATIENT),
    "cut between events": (behaviours.cuts_stream(4), PATIENT),
    "end without finish reason": (behaviours.ends_stream(5), PATIENT),
    "stalled": (behaviours.stalls_stream(4), IMPATIENT),
    "malformed event": (behaviours.malformed_event(4), PATIENT),
}


@pytest.mark.parametrize("name", BREAKS)
def test_the_answer_starts_over(laboratory: Laboratory, name: str) -> None:
    step, timeout = BREAKS[name]
    server = laboratory.serve(step, ok)
    caller = laboratory.caller(server, timeout=timeout)
    shown, final = _streamed(caller, on_interruption="restart")
    assert (shown, final) == (answer_to(QUESTION), answer_to(QUESTION))
    assert server.attempts == 2
    assert len({seen.headers["x-ms-client-request-id"] for seen in server.requests}) == 1
    laboratory.check(caller)


@pytest.mark.parametrize("name", BREAKS)
def test_the_answer_starts_over_at_another_endpoint(laboratory: Laboratory, name: str) -> None:
    step, timeout = BREAKS[name]
    first, second = laboratory.serve(step), laboratory.serve(ok)
    caller = laboratory.caller(first, second, timeout=timeout)
    shown, final = _streamed(caller, on_interruption="restart")
    assert (shown, final) == (answer_to(QUESTION), answer_to(QUESTION))
    assert (first.attempts, second.attempts) == (1, 1)
    laboratory.check(caller)


@pytest.mark.parametrize("name", BREAKS)
def test_it_does_not_without_being_told(laboratory: Laboratory, name: str) -> None:
    step, timeout = BREAKS[name]
    server = laboratory.serve(step, ok)
    caller = laboratory.caller(server, timeout=timeout)
    with pytest.raises(APIResponseValidationError if name == "malformed event" else StreamInterruptedError):
        _streamed(caller)
    assert server.attempts == 1
    laboratory.check(caller)


def test_it_ends_after_so_many_retries(laboratory: Laboratory) -> None:
    server = laboratory.serve(behaviours.cuts_stream(4))
    caller = laboratory.caller(server, max_retries=3)
    with pytest.raises(StreamInterruptedError) as caught:
        _streamed(caller, on_interruption="restart")
    assert server.attempts == 4
    assert caught.value.retries_taken == 3
    laboratory.check(caller)


def test_a_deadline_in_the_middle_keeps_what_came(laboratory: Laboratory) -> None:
    first, second = laboratory.serve(behaviours.stalls_stream(4)), laboratory.serve(ok)
    caller = laboratory.caller(first, second, timeout=PATIENT)
    with pytest.raises(StreamInterruptedError) as caught:
        _streamed(caller, on_interruption="restart", deadline=0.5)
    assert len(caught.value.partial) == 4
    assert (first.attempts, second.attempts) == (1, 0)
    laboratory.check(caller)


def _streamed(caller: Caller, **options: Any) -> tuple[str, str]:
    """Return what a reader was shown, who clears the page when told to, and the text of the final completion."""
    manager = caller.client.chat.completions.stream(**asked(), **options)
    shown: list[str] = []

    def show(event: Any) -> None:
        if event.type == "content.delta":
            shown.append(event.delta)
        elif event.type == "restarted":
            shown.clear()

    if not isinstance(caller, AsyncCaller):
        with manager as stream:
            for event in stream:
                show(event)
            return "".join(shown), stream.get_final_completion().choices[0].message.content

    async def read() -> tuple[str, str]:
        async with manager as stream:
            async for event in stream:
                show(event)
            final = await stream.get_final_completion()
            return "".join(shown), final.choices[0].message.content

    return caller.run(read())


def test_a_malformed_event_that_is_skipped_is_no_interruption(laboratory: Laboratory) -> None:
    server = laboratory.serve(behaviours.malformed_event(4))
    caller = laboratory.caller(server, on_malformed_event="skip")
    assert _streamed(caller, on_interruption="restart") == (answer_to(QUESTION), answer_to(QUESTION))
    assert server.attempts == 1
    laboratory.check(caller)
