"""Run every fault of the tests against `openai` and aoai, on the same server in one run, and print a table."""

from __future__ import annotations

import argparse
import logging
import sys
import threading
from collections import Counter
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import openai

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import aoai
from tests.faults import behaviours
from tests.faults.behaviours import ok
from tests.faults.callers import QUESTION, Outcome, SyncCaller
from tests.faults.catalogue import FAULTS, Fault
from tests.faults.payloads import answer_to
from tests.faults.pool import busy_connections
from tests.faults.server import FaultServer

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

SETTINGS: dict[str, Any] = {"api_key": "key", "api_version": "2024-10-21"}
SLOW = [
    Fault("body one byte at a time, for longer than the timeout", (behaviours.drips_body(0.01),)),
    Fault("stream one byte at a time, for longer than the timeout", (behaviours.drips_stream(0.003),), streamed=True),
    Fault("pooled connection closed while idle", (behaviours.ok_then_hangs_up,), twice=True),
    Fault("an answer that nobody asked for, on a pooled connection", (behaviours.ok_then_says_more,), twice=True),
]
"""What only shows beside another client: what takes long in small steps, and what the call before has left behind."""


def outcome_of(fault: Fault, caller: SyncCaller, server: FaultServer) -> list[str]:
    """Make one call, and return how it ended, in how many attempts and seconds, and with how many connections left."""
    before = 0
    if fault.twice:
        caller.chat("the call before")
        server.settles()
        before = server.attempts
    options = fault.options if isinstance(caller.client, aoai.AzureOpenAI) else {}
    outcome = caller.stream(**options) if fault.streamed else caller.chat(**options)
    left = busy_connections(caller.client)
    return [described(outcome), str(server.attempts - before), f"{outcome.seconds:.1f}", str(left)]


def described(outcome: Outcome) -> str:
    """Say how a call ended, in a few words."""
    if outcome.error is not None:
        count = len(outcome.events)
        after = f" after {count} event{'s' * (count > 1)}" if count else ""
        return f"`{type(outcome.error).__name__}`{after}"
    if outcome.text == answer_to(QUESTION):
        return "whole answer"
    return "**another call's answer**" if "something else" in outcome.text else "**torn answer, no error**"


def outcome_of_outage(caller: SyncCaller, server: FaultServer) -> list[str]:
    """Make twenty calls at once while the server is down for half a second; return the same."""
    server.down()
    back = threading.Timer(0.5, server.up)
    back.start()
    outcomes = caller.together([QUESTION] * 20)
    back.join()
    ends = Counter(described(outcome) for outcome in outcomes)
    said = ", ".join(f"{count} x {end}" for end, count in ends.most_common())
    seconds = max(outcome.seconds for outcome in outcomes)
    return [said, "", f"{seconds:.1f}", str(busy_connections(caller.client))]


def rows(timeout: float) -> Iterator[list[str]]:
    """Yield the cells of each fault; `timeout` is that of reading and, for aoai, the deadline of `SLOW` calls."""
    for fault in [*FAULTS, *SLOW]:
        cells = [fault.name]
        for make in (openai.AzureOpenAI, aoai.AzureOpenAI):
            limits = {"deadline": timeout} if fault in SLOW and make is aoai.AzureOpenAI else {}
            with FaultServer(*fault.steps) as server, calling(make, server, timeout=timeout, **limits) as caller:
                cells += outcome_of(fault, caller, server)
        yield cells
    cells = ["down for half a second, under twenty calls"]
    for make in (openai.AzureOpenAI, aoai.AzureOpenAI):
        with FaultServer(ok) as server, calling(make, server, timeout=timeout) as caller:
            cells += outcome_of_outage(caller, server)
    yield cells


@contextmanager
def calling(make: Callable[..., Any], server: FaultServer, **settings: Any) -> Generator[SyncCaller]:
    """Give a caller of a server, closed in the end."""
    caller = SyncCaller(make(azure_endpoint=server.endpoint, **SETTINGS, **settings), (Exception,))
    yield caller
    caller.close()


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--timeout", type=float, default=2.0, help="seconds; default %(default)s")
    timeout: float = parser.parse_args().timeout
    logging.disable()
    versions = f"`openai` {openai.__version__}, aoai {aoai.__version__}"
    print(f"{versions}, timeout {timeout:g} s, two retries (the default of both)\n")
    print("| fault | `openai` | attempts | seconds | left | aoai | attempts | seconds | left |")
    print("| --- | --- | ---: | ---: | ---: | --- | ---: | ---: | ---: |")
    for cells in rows(timeout):
        print(f"| {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()
