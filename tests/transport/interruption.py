"""Calls that are stopped at any moment by the handler of a signal that raises; what must never happen is counted.

`python tests/transport/interruption.py --calls 20000 --seed 7` prints the counts, and exits with 1 unless all is well.
"""

from __future__ import annotations

import argparse
import gc
import json
import random
import signal
import sys
import threading
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from aoai_http.errors import TransportError
from aoai_http.request import Outgoing
from aoai_http.sync import SyncTransport
from aoai_http.timeouts import Timeouts
from tests.transport.peer import Line, Peer, chunked, whole

if TYPE_CHECKING:
    from types import FrameType

MOST = 3
"""Connections of the transport: fewer than there are threads, so that they wait for each other."""
LIMIT = 5.0
WAIT = Timeouts(LIMIT, LIMIT, LIMIT, LIMIT)
HANG = 10.0
"""Seconds after which a call, whose end is after five, is taken for one that hangs."""


class Stopped(Exception):  # noqa: N818
    """What the handler raises."""


def handler(_number: int, _frame: FrameType | None) -> NoReturn:
    raise Stopped


def serve(line: Line) -> None:
    while (request := line.request()) is not None:
        said = request.target.encode() + request.body
        line.send(chunked(said[:7], said[7:]) if len(said) % 2 else whole(said))


def files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


class Run:
    """One run."""

    def __init__(self, calls: int, seed: int) -> None:
        self.counts: Counter[str] = Counter()
        self._calls = calls
        self._chance = random.Random(seed)  # noqa: S311
        self._transport = SyncTransport(max_connections=MOST)
        self._over = False

    def run(self) -> dict[str, int]:
        """Make the calls and return the counts; what is not `whole` or `stopped` must not be there."""
        with Peer(serve) as peer:
            before = files()
            others = [threading.Thread(target=self._other, args=(peer, name)) for name in ("a", "b", "c")]
            for thread in others:
                thread.start()
            signal.signal(signal.SIGALRM, handler)
            sys.unraisablehook = lambda _: None  # a finaliser may be stopped, too
            number = 0
            while number < self._calls:
                try:
                    number += 1
                    self._one(peer, number)
                except Stopped:
                    self.counts["stopped"] += 1
            signal.signal(signal.SIGALRM, signal.SIG_IGN)
            self._over = True
            for thread in others:
                thread.join(HANG)
                self.counts["hangs"] += thread.is_alive()
            gc.collect()
            for number in range(MOST * 3):  # there is room for as many as ever
                self._call(peer, f"/last/{number}", b"")
            self.counts["lost places"] = self._transport.open_connections - self._transport.idle_connections
            self.counts["waiting"] = self._transport.waiting
            self._transport.close()
            self.counts["left open"] = self._transport.open_connections
            gc.collect()
            end = time.monotonic() + HANG  # until the peer has seen that they are closed
            while files() > before and time.monotonic() < end:
                time.sleep(0.01)
            self.counts["files"] = max(0, files() - before)
        return {name: count for name, count in self.counts.items() if count}

    def _one(self, peer: Peer, number: int) -> None:
        body = b"x" * self._chance.randrange(40)
        # From before the call to beyond its end, and mostly within.
        signal.setitimer(signal.ITIMER_REAL, 1e-6 + self._chance.random() ** 2 * 2e-3)
        try:
            self._call(peer, f"/{number}", body)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)

    def _call(self, peer: Peer, path: str, body: bytes) -> None:
        began = time.monotonic()
        try:
            outgoing = Outgoing("http", "127.0.0.1", peer.port, "POST" if body else "GET", path, (), body or None)
            answer = self._transport.send(outgoing, WAIT, began + LIMIT)
            said = b"".join(answer.chunks())
            self.counts["whole" if said == path.encode() + body else "mixed up"] += 1
        except TransportError as error:
            self.counts[f"{type(error).__name__}: {error}"] += 1
        finally:
            self.counts["hangs"] += time.monotonic() - began > HANG

    def _other(self, peer: Peer, name: str) -> None:
        number = 0
        while not self._over:
            number += 1
            self._call(peer, f"/{name}/{number}", name.encode() * (number % 30))
            time.sleep(0.0005)


def main() -> int:
    """Run, print the counts, and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--calls", type=int, default=20000)
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    counts = Run(options.calls, options.seed).run()
    print(json.dumps(counts))
    return int(bool(counts.keys() - {"whole", "stopped"}))


if __name__ == "__main__":
    sys.exit(main())
