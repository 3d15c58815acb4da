"""Calls and streams of greenlets over TLS, some of them killed: `python greenlets.py URL` with SSL_CERT_FILE.

It prints the counts, and exits with 1 unless every answer that came was the right one and nothing is left open.
"""

from __future__ import annotations

import sys

from gevent import monkey  # type: ignore[import-untyped]

monkey.patch_all()

import gc
import json
import random
import time
from collections import Counter

import gevent

from aoai_http.choose import Transports
from aoai_http.errors import TransportError
from aoai_http.request import Outgoing
from aoai_http.timeouts import Timeouts

WAIT = Timeouts(20.0, 20.0, 20.0, 20.0)
GREENLETS, CALLS, MOST = 40, 15, 4

counts: Counter[str] = Counter()
transports = Transports(max_connections=MOST)


def call(url: str, number: int, *, streamed: bool) -> None:
    path = f"/{'stream' if streamed else 'call'}/{number}"
    answer = transports.send(Outgoing.to_url("POST", url + path, (), b"x" * number), WAIT, time.monotonic() + 20)
    said = b"".join(answer.chunks()) if streamed else answer.read()
    counts["whole" if said == path.encode() + b"x" * number else "mixed up"] += 1


def work(url: str, place: int) -> None:
    chance = random.Random(place)  # noqa: S311
    for number in range(CALLS):
        try:
            call(url, place * CALLS + number, streamed=chance.random() < 0.5)
        except TransportError as error:
            counts[f"{type(error).__name__}: {error}"] += 1


def main() -> int:
    """Run, print the counts, and return the exit status."""
    url = sys.argv[1]
    chance = random.Random(1)  # noqa: S311
    running = [gevent.spawn(work, url, place) for place in range(GREENLETS)]
    for greenlet in running[::4]:
        gevent.sleep(chance.random() * 0.05)
        greenlet.kill()
        counts["killed"] += 1
    gevent.joinall(running, raise_error=True)
    gc.collect()
    counts["lost places"] = transports.open_connections - transports.idle_connections
    for number in range(MOST * 2):
        call(url, number, streamed=False)
    transports.close()
    counts["left open"] = transports.open_connections
    print(json.dumps({name: count for name, count in counts.items() if count}))
    fine = {"whole", "killed"}
    return int(any(count for name, count in counts.items() if name not in fine) or counts["killed"] != GREENLETS // 4)


if __name__ == "__main__":
    sys.exit(main())
