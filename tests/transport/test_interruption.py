"""Who uses a transport may be stopped at any moment: by a signal whose handler raises, or as a greenlet by a kill."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.transport.certificates import Authority
from tests.transport.peer import Line, Peer, chunked, whole

HERE = Path(__file__).parent
PATIENCE = 120.0


def ran(program: str, *arguments: str, **variables: str) -> dict[str, int]:
    """Run a program of this folder, which must be content, and return the counts that it prints."""
    ended = subprocess.run(
        [sys.executable, HERE / program, *arguments],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
        env={**os.environ, **variables},
    )
    assert (ended.returncode, ended.stderr) == (0, ""), ended
    counts: dict[str, int] = json.loads(ended.stdout)
    return counts


@pytest.mark.parametrize("seed", [1, 2])
def test_a_handler_that_raises_leaves_no_lock_held_and_no_place_taken(seed: int) -> None:
    counts = ran("interruption.py", "--calls", "1500", "--seed", str(seed))
    assert counts["stopped"] > 100
    assert counts["whole"] > 1500


@pytest.mark.parametrize("secure", [True, False])
def test_greenlets_call_and_stream_and_are_killed(tmp_path: Path, secure: bool) -> None:
    def script(line: Line) -> None:
        while (request := line.request()) is not None:
            said = request.target.encode() + request.body
            streamed = request.target.startswith("/stream")
            line.send(chunked(said[:5], said[5:9], said[9:]) if streamed else whole(said))

    authority = Authority(tmp_path)
    with Peer(script, context=authority.server("127.0.0.1") if secure else None) as peer:
        counts = ran("greenlets.py", peer.url, SSL_CERT_FILE=str(authority.file))
    assert counts["killed"] == 10
    assert counts["whole"] > 300
