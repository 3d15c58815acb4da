"""The laboratory of every fault: servers, clients, and what must hold after any call."""

from __future__ import annotations

import logging
import pickle
import threading
import traceback
from typing import TYPE_CHECKING, Any

import pytest

import aoai
from aoai.errors import AoaiError
from tests.faults.callers import AsyncCaller, Caller, Outcome, SyncCaller
from tests.faults.pool import busy_connections, open_connections
from tests.faults.server import PATIENCE, FaultServer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.faults.server import Behaviour

KEY = "canary-0b5ce7a1d94f4e6c8a"
DEADLINE = 60.0
VERSION = "2024-10-21"


class Laboratory:
    """Makes servers and callers, and says what must hold after a call.

    Attributes:
        kind: `sync` or `async`.
        freed: whether a call hung for so long that its connections were cut.
    """

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.freed = False
        self._servers: list[FaultServer] = []
        self._callers: list[Caller] = []

    def serve(self, *steps: Behaviour) -> FaultServer:
        """Return a server that does these steps."""
        server = FaultServer(*steps)
        self._servers.append(server)
        return server

    def caller(self, *servers: FaultServer, **settings: Any) -> Caller:
        """Return a caller of one server, or of several in tiers by their order."""
        settings = {"api_version": VERSION, "deadline": DEADLINE, **settings}
        if "endpoints" in settings:
            pass
        elif len(servers) == 1:
            settings |= {"azure_endpoint": servers[0].endpoint, "api_key": KEY}
        else:
            endpoints = [
                {"azure_endpoint": server.endpoint, "api_key": f"{KEY}-{tier}", "tier": tier}
                for tier, server in enumerate(servers)
            ]
            settings |= {"endpoints": endpoints}
        caller: Caller
        if self.kind == "sync":
            caller = SyncCaller(aoai.AzureOpenAI(**settings), AoaiError)
        else:
            caller = AsyncCaller(aoai.AsyncAzureOpenAI(**settings), AoaiError)
        self._callers.append(caller)
        return caller

    def check(self, caller: Caller, *outcomes: Outcome) -> None:
        """Check what holds after every call: nothing is in use, the deadline was kept, and the key is nowhere."""
        assert busy_connections(caller.client) == 0, "a connection was not given back"
        for server in self._servers:
            assert server.settles(), "the server still works for someone"
            for seen in server.requests:
                assert seen.headers["api-key"].startswith(KEY)
        assert KEY not in repr(caller.client)
        for outcome in outcomes:
            assert outcome.seconds < DEADLINE + PATIENCE
            if outcome.error is not None:
                check_no_key_in(outcome.error)

    def free(self) -> None:
        """Shut all servers down, so that a call that hangs comes back."""
        self.freed = True
        for server in self._servers:
            server.down()

    def close(self) -> None:
        """Close the callers, then the servers, and check that no connection is left."""
        try:
            assert not self.freed, "a call hung"
            for caller in self._callers:
                caller.close()
                assert open_connections(caller.client) == 0, "a closed client holds connections"
            for server in self._servers:
                assert server.empties(), "a connection is left open"
        finally:
            for server in self._servers:
                server.close()


def check_no_key_in(error: BaseException) -> None:
    """Check that the key is not in an error's text, nor in its traceback with all variables, nor in its pickle."""
    shown = [
        str(error),
        repr(error),
        "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format()),
    ]
    assert KEY not in "\n".join(shown)
    pickled = pickle.dumps(error)
    assert KEY.encode() not in pickled
    assert type(pickle.loads(pickled)) is type(error)  # noqa: S301


@pytest.fixture(params=["sync", "async"])
def laboratory(request: pytest.FixtureRequest) -> Iterator[Laboratory]:
    made = Laboratory(request.param)
    guard = threading.Timer(DEADLINE + PATIENCE, made.free)
    guard.start()
    yield made
    guard.cancel()
    made.close()


@pytest.fixture(autouse=True)
def _no_key_in_logs(caplog: pytest.LogCaptureFixture) -> Iterator[None]:  # pyright: ignore[reportUnusedFunction]
    """Log everything there is, and look for the key in it."""
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.DEBUG, logger="aoai")
    yield
    for record in [*caplog.get_records("call"), *caplog.get_records("setup")]:
        assert KEY not in record.getMessage()
        assert KEY not in repr(vars(record))
