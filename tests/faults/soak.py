"""Thousands of calls and streams with random faults, sync and async at once; what must never happen is counted.

`python tests/faults/soak.py --calls 10000 --seed 7` prints the counts, and exits with 1 unless they are all zero.

--signals: a third of the calls is made in the main thread, where a signal whose handler raises stops some of them.
--gevent: all is monkey-patched, and greenlets make the calls, with the sync clients; some of them are stopped.
--tls: over TLS.
"""

from __future__ import annotations

import os
import sys

if GREEN := "--gevent" in sys.argv:  # before anything is imported that it changes
    from gevent import monkey  # type: ignore[import-untyped]

    monkey.patch_all()

import argparse
import asyncio
import ctypes
import gc
import json
import queue
import random
import signal
import subprocess
import tempfile
import threading
import time
from collections import Counter
from contextlib import ExitStack
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Self

import attrs

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import aoai
from aoai.errors import AoaiError
from tests.faults.callers import AsyncCaller, Outcome, SyncCaller, asked
from tests.faults.dice import Dice
from tests.faults.payloads import answer_to
from tests.faults.pool import idle_connections, open_connections
from tests.faults.server import PATIENCE, FaultServer

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from types import FrameType

TIMEOUT = 1.0
DEADLINE = 8.0
HANG = DEADLINE + 30.0
"""Seconds after which a call is taken for one that never ends."""
MEMORY_GROWTH = 1.05
WORDS = ("how", "naïve", "日本語", "are", "🙂", "œuvre", "you", "\\n", '"quoted"', "data:")
QUIET_MALLOC = {"MALLOC_ARENA_MAX": "1", "GLIBC_TUNABLES": "glibc.malloc.tcache_count=0"}
"""Keeps glibc from holding freed memory for each thread, which would look like a leak of some megabytes."""
LEAVES_EARLY = 0.04
"""The share of calls that the caller gives up: a stream is closed early, an async call is cancelled."""
STOPPED = 0.3
"""The share of calls that a signal or a timeout of gevent may stop, if they are about to at all."""
AUTHORITY = "authority.pem"


@attrs.define
class Report:
    """The counts of a run.

    Attributes:
        whole: calls that gave the right answer.
        left: calls that the caller gave up.
        failed: calls that raised, by type.
        hangs: calls that did not end.
        truncated: answers that came as whole and were not.
        mixed_up: answers to another question.
        examples: of the last two, what was expected and what came.
        unexpected: exceptions that are not those of `aoai.errors`, by what they say.
        leaked: connections that a client still uses when all is over, or holds when it is closed.
        leaked_at_server: connections that the server sees open at the end.
        leaked_files: file descriptors more than at the beginning.
        memory: resident bytes at a tenth of the way, and the most at any later tenth.
        seconds: that it took.
        faults: what the server did, as often.
    """

    calls: int
    seed: int
    whole: int = 0
    left: int = 0
    failed: Counter[str] = attrs.field(factory=Counter)
    hangs: int = 0
    truncated: int = 0
    mixed_up: int = 0
    examples: list[tuple[str, str]] = attrs.field(factory=list)
    unexpected: Counter[str] = attrs.field(factory=Counter)
    leaked: int = 0
    leaked_at_server: int = 0
    leaked_files: int = 0
    memory: tuple[int, int] = (0, 0)
    seconds: float = 0.0
    faults: dict[str, int] = attrs.field(factory=dict)

    @property
    def wrong(self) -> dict[str, int]:
        """What must be zero and is not."""
        counts = {
            "hangs": self.hangs,
            "silent truncations": self.truncated,
            "mixed-up answers": self.mixed_up,
            "unexpected exceptions": self.unexpected.total(),
            "connections leaked": self.leaked,
            "connections open at the server": self.leaked_at_server,
            "file descriptors leaked": self.leaked_files,
            "calls unaccounted for": self.calls - self.whole - self.left - self.failed.total() - self._bad,
        }
        return {name: count for name, count in counts.items() if count}

    @property
    def growth(self) -> float:
        """The most memory after a tenth of the way, as a multiple of that at a tenth of the way."""
        return self.memory[1] / self.memory[0]

    @property
    def _bad(self) -> int:
        return self.hangs + self.truncated + self.mixed_up + self.unexpected.total()


class DiceServer:
    """Two servers that throw dice, in a process of their own, whose memory does not count. A context manager."""

    def __init__(self, seed: int, tls: str | None) -> None:
        command = [sys.executable, __file__, "--serve", "--seed", str(seed), *(("--tls-in", tls) if tls else ())]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.endpoints: list[str] = self.ask("endpoints")

    def ask(self, what: str) -> Any:
        """Return the answer of the process to `endpoints`, `faults` or `open`."""
        incoming, outgoing = self._pipes()
        outgoing.write(what + "\n")
        outgoing.flush()
        return json.loads(incoming.readline())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for pipe in reversed(self._pipes()):  # the end of its input ends it
            pipe.close()
        self._process.wait(PATIENCE)

    def _pipes(self) -> tuple[IO[str], IO[str]]:
        assert self._process.stdout is not None
        assert self._process.stdin is not None
        return self._process.stdout, self._process.stdin


def serve(seed: int, tls: str | None) -> None:
    """Be the process of `DiceServer`: answer the lines of the input until it ends; with TLS, by files in a folder."""
    dice = [Dice(seed), Dice(seed + 1)]
    with (
        FaultServer(dice[0], remember=False) as first,
        FaultServer(dice[1], remember=False) as second,
        ExitStack() as fronts,
    ):
        endpoints = [first.endpoint, second.endpoint]
        if tls:
            from tests.faults.tls import TlsFront
            from tests.transport.certificates import Authority

            context = Authority(Path(tls)).server("127.0.0.1")
            ports = [int(endpoint.rpartition(":")[2]) for endpoint in endpoints]
            endpoints = [fronts.enter_context(TlsFront(context, port)).endpoint for port in ports]
        for line in sys.stdin:
            what = line.strip()
            said: object
            if what == "endpoints":
                said = endpoints
            elif what == "faults":
                said = dice[0].thrown + dice[1].thrown
            else:
                for server in (first, second):
                    server.empties()
                said = first.open_connections + second.open_connections
            print(json.dumps(said), flush=True)


class Soak:
    """One run: the clients, the questions that are left, and the report."""

    def __init__(self, calls: int, seed: int, endpoints: list[str], *, signals: bool = False) -> None:
        self._signals = signals
        self.report = Report(calls, seed)
        self._seed = seed
        self._numbers: queue.SimpleQueue[int] = queue.SimpleQueue()
        for number in range(calls):
            self._numbers.put(number)
        self._lock = threading.Lock()
        self._ended = 0
        self._running: dict[int, float] = {}
        several: dict[str, Any] = {
            "endpoints": [{"azure_endpoint": endpoint, "api_key": "key", "tier": 0} for endpoint in endpoints]
        }
        one: dict[str, Any] = {"azure_endpoint": endpoints[0], "api_key": "key"}
        common: dict[str, Any] = {"api_version": "2024-10-21", "timeout": TIMEOUT, "deadline": DEADLINE}
        self._sync = [SyncCaller(aoai.AzureOpenAI(**common, **where), (Exception,)) for where in (one, several)]
        self._async = [AsyncCaller(aoai.AsyncAzureOpenAI(**common, **where), (Exception,)) for where in (one, several)]

    def run(self, concurrency: int) -> None:
        """Make all calls, with so many at once; half by the sync clients, half by the async ones."""
        count = concurrency if GREEN else concurrency // 2
        workers = [threading.Thread(target=self._work, daemon=True) for _ in range(count)]
        if not GREEN:
            workers.append(
                threading.Thread(target=lambda: asyncio.run(self._work_async(concurrency // 2)), daemon=True)
            )
        for thread in workers:
            thread.start()
        if self._signals:
            with Alarms() as alarms:
                self._work(alarms.stopped, self.report.calls // 3)
        for thread in workers:
            while thread.is_alive():
                thread.join(1.0)
                if self._ended < self.report.calls and self._all_hang():
                    self.report.hangs = len(self._running)
                    return
        for caller in self._sync:
            self.report.leaked += open_connections(caller.client) - idle_connections(caller.client)
            caller.close()
            self.report.leaked += open_connections(caller.client)

    def _all_hang(self) -> bool:
        """Whether nothing but calls that hang is going on."""
        with self._lock:
            now = time.monotonic()
            return bool(self._running) and all(now - start > HANG for start in self._running.values())

    def _next(self) -> int | None:
        try:
            number = self._numbers.get_nowait()
        except queue.Empty:
            return None
        self._running[number] = time.monotonic()
        return number

    def _work(self, stopped: Callable[..., Outcome | None] | None = None, most: int = sys.maxsize) -> None:
        """Make calls until there are no more; `stopped` makes one that is stopped after some seconds."""
        if GREEN:
            stopped = _timed_out
        while most and (number := self._next()) is not None:
            most -= 1
            question, chance = self._question(number)
            caller = self._sync[number % 2]
            streamed = chance.random() < 0.5
            call = caller.stream if streamed else caller.chat
            if streamed and chance.random() < 2 * LEAVES_EARLY:
                outcome = _left(caller, question, chance.randrange(6))
            elif stopped is not None and chance.random() < STOPPED:
                outcome = stopped(call, question, chance.random() / 20)
            else:
                outcome = call(question)
            self._score(number, question, outcome)

    async def _work_async(self, concurrency: int) -> None:
        async def work() -> None:
            while (number := self._next()) is not None:
                question, chance = self._question(number)
                caller = self._async[number % 2]
                streamed = chance.random() < 0.5
                call = caller.stream_async(question) if streamed else caller.chat_async(question)
                if chance.random() < LEAVES_EARLY:
                    self._score(number, question, await _cancelled(call, chance.random() / 20))
                else:
                    self._score(number, question, await call)

        await asyncio.gather(*(work() for _ in range(concurrency)))
        for caller in self._async:
            self.report.leaked += open_connections(caller.client) - idle_connections(caller.client)
            await caller.client.close()
            self.report.leaked += open_connections(caller.client)

    def _question(self, number: int) -> tuple[str, random.Random]:
        chance = random.Random(f"{self._seed}:{number}")  # noqa: S311
        words = chance.choices(WORDS, k=chance.randrange(1, 40))
        return f"<{number}> {' '.join(words)} </{number}>", chance

    def _score(self, number: int, question: str, outcome: Outcome | None) -> None:
        report = self.report
        with self._lock:
            start = self._running.pop(number)
            expected = answer_to(question)
            if time.monotonic() - start > HANG:
                report.hangs += 1
            elif outcome is None:
                report.left += 1
            elif isinstance(outcome.error, AoaiError) and expected.startswith(outcome.text):
                report.failed[type(outcome.error).__name__] += 1
            elif outcome.error is not None and not isinstance(outcome.error, AoaiError):
                report.unexpected[repr(outcome.error)[:200]] += 1
            elif outcome.text == expected:
                report.whole += 1
            elif expected.startswith(outcome.text):
                report.truncated += 1
                report.examples.append((expected, outcome.text))
            else:
                report.mixed_up += 1
                report.examples.append((expected, outcome.text))
            if outcome is not None:
                outcome.error = None  # its traceback holds the outcome: that would be garbage of ours in cycles
            self._ended += 1
            if self._ended % max(1, report.calls // 10) == 0:
                first, most = report.memory
                now = resident()
                report.memory = (first or now, max(most, now))


class Alarms:
    """Stops calls in the main thread by a signal whose handler raises, wherever it comes. A context manager."""

    class Alarm(BaseException):
        """What the handler raises; no `except Exception` takes it for one of its own."""

    def __init__(self) -> None:
        self._armed = False

    def __enter__(self) -> Self:
        self._before = signal.signal(signal.SIGALRM, self._ring)
        return self

    def __exit__(self, *_: object) -> None:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, self._before)

    def stopped(self, call: Callable[[str], Outcome], question: str, seconds: float) -> Outcome | None:
        """Make a call that is stopped after a while; return None, or how it ended before."""
        outcome: Outcome | None = None
        try:
            self._armed = True
            signal.setitimer(signal.ITIMER_REAL, max(seconds, 1e-6))
            outcome = call(question)
            self._armed = False
        except self.Alarm:
            outcome = None
        signal.setitimer(signal.ITIMER_REAL, 0)
        return outcome

    def _ring(self, number: int, frame: FrameType | None) -> None:  # noqa: ARG002
        if self._armed:
            self._armed = False
            raise self.Alarm


def _timed_out(call: Callable[[str], Outcome], question: str, seconds: float) -> Outcome | None:
    """Make a call that gevent stops after a while; return None, or how it ended before."""
    import gevent

    outcome: Outcome | None = gevent.with_timeout(seconds, call, question, timeout_value=None)
    return outcome


def _left(caller: SyncCaller, question: str, events: int) -> Outcome | None:
    """Read so many events of a stream and close it; return None, or how it failed before."""
    outcome = Outcome()
    try:
        with caller.client.chat.completions.create(**asked(question), stream=True) as stream:
            for _ in zip(range(events), stream, strict=False):
                pass
    except AoaiError as error:
        outcome.error = error
        return outcome
    return None


async def _cancelled(call: Coroutine[Any, Any, Outcome], seconds: float) -> Outcome | None:
    """Cancel a call after a while; return None, or how it ended before."""
    task = asyncio.ensure_future(call)
    await asyncio.sleep(seconds)
    task.cancel()
    try:
        return await task
    except asyncio.CancelledError:
        return None


def resident() -> int:
    """Return the memory that this process has in use, in bytes (Linux): without garbage, and what malloc only keeps."""
    gc.collect()
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # glibc has it
    if trim is not None:
        trim(0)
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def _open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def run(calls: int, seed: int, concurrency: int, *, signals: bool = False, tls: bool = False) -> Report:
    """Make a run and return its counts."""
    start = time.monotonic()
    with ExitStack() as ending:
        folder = ending.enter_context(tempfile.TemporaryDirectory()) if tls else None
        if folder is not None:
            os.environ["SSL_CERT_FILE"] = str(Path(folder) / AUTHORITY)
        server = ending.enter_context(DiceServer(seed, folder))
        time.sleep(0.001)  # gevent opens files of its own when it first waits
        files = _open_files()
        soak = Soak(calls, seed, server.endpoints, signals=signals)
        soak.run(concurrency)
        report = soak.report
        report.leaked_at_server = server.ask("open")
        report.faults = server.ask("faults")
        report.leaked_files = max(0, _open_files() - files)
    report.seconds = time.monotonic() - start
    return report


def main() -> int:
    """Run, print the counts, and return the exit status."""
    parser = argparse.ArgumentParser(description="Calls with random faults; counts what must never happen.")
    parser.add_argument("--calls", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--concurrency", type=int, default=48)
    parser.add_argument("--signals", action="store_true", help="signals whose handler raises stop calls")
    parser.add_argument("--gevent", action="store_true", help="greenlets make the calls, and some are stopped")
    parser.add_argument("--tls", action="store_true", help="over TLS")
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--tls-in", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve:
        serve(options.seed, options.tls_in)
        return 0
    if options.signals and options.gevent:
        parser.error("--signals and --gevent exclude each other: gevent handles signals between greenlets")
    if not os.environ.keys() >= QUIET_MALLOC.keys():
        os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, **QUIET_MALLOC})  # noqa: S606
    report = run(options.calls, options.seed, options.concurrency, signals=options.signals, tls=options.tls)
    for name, value in attrs.asdict(report).items():
        print(f"{name:17} {dict(value) if isinstance(value, Counter) else value}")
    print(f"memory growth     {report.growth:.3f} after a tenth of the way")
    print(f"wrong             {report.wrong or 'nothing'}")
    return int(bool(report.wrong) or report.growth > MEMORY_GROWTH)


if __name__ == "__main__":
    sys.exit(main())
