"""Ctrl-C ends every wait of the sync client at once, and no connection stays in use."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from tests.faults import behaviours
from tests.faults.behaviours import refuses
from tests.faults.server import PATIENCE, FaultServer

if TYPE_CHECKING:
    from tests.faults.server import Behaviour

PROGRAM = """
import sys, time
from aoai import AzureOpenAI

def token():
    print("waits", flush=True)
    time.sleep(60)

where, endpoint = sys.argv[1:]
signed_in = {"azure_ad_token_provider": token} if where == "token" else {"api_key": "k"}
client = AzureOpenAI(azure_endpoint=endpoint, api_version="2024-10-21", deadline=60, **signed_in)
try:
    question = {"model": "m", "messages": [{"role": "user", "content": "?"}]}
    for _ in client.chat.completions.create(**question, stream=where == "stream"):
        pass
except KeyboardInterrupt:
    print("interrupted", client._driver.transport.open_connections - client._driver.transport.idle_connections)
"""

WAITS: dict[str, Behaviour] = {
    "backoff": refuses(503, {"retry-after": "30"}),
    "answer": behaviours.says_nothing,
    "stream": behaviours.stalls_stream(4),
    "token": behaviours.ok,
}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
@pytest.mark.parametrize("where", WAITS)
def test_ctrl_c_ends_a_wait(where: str) -> None:
    with FaultServer(WAITS[where]) as server:
        process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, where, server.endpoint],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            # A background run may have told its children to ignore the signal.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )
        assert process.stdout is not None
        if where == "token":
            assert process.stdout.readline() == "waits\n"
        else:
            end = time.monotonic() + PATIENCE
            while not server.attempts:
                assert time.monotonic() < end, "the call was not made"
                time.sleep(0.01)
        time.sleep(0.3)  # for the client to be where it waits
        process.send_signal(signal.SIGINT)
        output, errors = process.communicate(timeout=PATIENCE)
        assert (output, errors, process.returncode) == ("interrupted 0\n", "", 0)
        assert server.attempts == (0 if where == "token" else 1)
