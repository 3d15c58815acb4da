"""Does one work as one contender in this process, and prints what it cost as JSON.

Usage: python -m harness.worker CONTENDER WORK PORT COUNT [ARGUMENT ...]
"""

from __future__ import annotations

import asyncio
import json
import resource
import statistics
import sys
import time
from typing import TYPE_CHECKING

from harness import memory
from harness.contenders import RESPONSES_VERSION, asynchronous, sync

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterable

Figures = dict[str, float]


def used() -> float:
    """Return the CPU seconds that this process has used, in user mode and in the kernel's for it."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


class Meter:
    """Takes CPU and wall time around a block; `figures` are per unit of work."""

    def __enter__(self) -> Meter:
        self._wall, self._cpu = time.perf_counter(), used()
        return self

    def __exit__(self, *_: object) -> None:
        self.cpu, self.wall = used() - self._cpu, time.perf_counter() - self._wall

    def figures(self, count: int) -> Figures:
        """Return what each of `count` units cost, and how many were done in a second of wall time."""
        return {
            "cpu": self.cpu / count,
            "wall": self.wall / count,
            "rate": count / self.wall,
            "peak_mib": memory.peak(),
            "resident_mib": memory.resident(),
        }


def _loop(run: Callable[[], int], expected: int, count: int, warm: int) -> Meter:
    for _ in range(warm):
        assert run() == expected
    with Meter() as meter:
        for _ in range(count):
            run()
    return meter


def chat(contender: str, port: int, count: int, size: str, turns: str = "1") -> Figures:
    """Calls one after another, with an answer of so many characters."""
    at = sync(contender, port)
    return _loop(lambda: at.chat(int(size), int(turns)), int(size), count, 20).figures(count)


def _streamed(run: Callable[[str], int], mode: str, shape: str, count: int) -> Figures:
    short, long = f"{mode}.{shape}-200", f"{mode}.{shape}-{count}"
    assert run(short) > 0
    run(long)
    with Meter() as meter:
        run(long)
    return meter.figures(count)


def stream(contender: str, port: int, count: int, mode: str, what: str) -> Figures:
    """One streamed chat of so many events."""
    at = sync(contender, port)
    return _streamed(lambda name: at.stream(name, everything=what == "all"), mode, "chat", count)


def tools(contender: str, port: int, count: int, mode: str) -> Figures:
    """One streamed tool call of so many events."""
    return _streamed(sync(contender, port).tools, mode, "tools", count)


def responses(contender: str, port: int, count: int, mode: str) -> Figures:
    """One streamed response of so many events."""
    return _streamed(sync(contender, port, RESPONSES_VERSION).responses, mode, "responses", count)


def embeddings(contender: str, port: int, count: int, encoding: str, batch: str = "100") -> Figures:
    """Batches of embeddings, read as lists of numbers."""
    at = sync(contender, port)

    def run() -> int:
        return at.embeddings(int(batch), floats=encoding == "float")

    return _loop(run, int(batch) * 1536, count, 1).figures(count)


def parse_embeddings(contender: str, port: int, count: int) -> Figures:
    """The least that a batch of embeddings takes without a network: parse the JSON, decode the base64."""
    del contender, port
    import orjson

    from harness.contenders.objects import numbers
    from harness.payloads import BATCH, DIMENSIONS
    from harness.payloads import embeddings as made

    data = made(BATCH, as_text=True)
    return _loop(lambda: numbers(orjson.loads(data)), BATCH * DIMENSIONS, count, 1).figures(count)


def files(contender: str, port: int, count: int, kilobytes: str) -> Figures:
    """Pages of a list of files, read to the last one."""
    at = sync(contender, port)
    assert at.files(10) > 0
    with Meter() as meter:
        for _ in range(count):
            assert at.files(int(kilobytes)) > 0
    return meter.figures(count)


def chat_async(contender: str, port: int, count: int, concurrent: str) -> Figures:
    """Calls by so many tasks at a time, one after another in each."""

    async def run() -> Figures:
        at = asynchronous(contender, port)

        async def calls(number: int) -> None:
            for _ in range(number):
                assert await at.chat(700) == 700

        each = -(-count // int(concurrent))
        await _together(calls(1) for _ in range(int(concurrent)))
        with Meter() as meter:
            await _together(calls(each) for _ in range(int(concurrent)))
        await at.close()
        return meter.figures(each * int(concurrent))

    return asyncio.run(run())


def stream_async(contender: str, port: int, count: int, mode: str, what: str) -> Figures:
    """One streamed chat of so many events, asynchronously."""

    async def run() -> Figures:
        at = asynchronous(contender, port)
        short, long = f"{mode}.chat-200", f"{mode}.chat-{count}"
        assert await at.stream(short, everything=what == "all") > 0
        await at.stream(long, everything=what == "all")
        with Meter() as meter:
            await at.stream(long, everything=what == "all")
        await at.close()
        return meter.figures(count)

    return asyncio.run(run())


def streams(contender: str, port: int, count: int, concurrent: str, mode: str, over: str) -> Figures:
    """So many streams of `count` events, begun evenly over so many seconds; and how long each waits for its first."""

    async def run() -> Figures:
        at = asynchronous(contender, port)
        number, name = int(concurrent), f"{mode}.chat-{count}"
        waited: list[float] = []
        warm = "block.chat-10"
        await at.stream(warm, everything=False)

        async def one(delay: float) -> None:
            if delay:
                await asyncio.sleep(delay)
            began = time.perf_counter()
            await at.stream(name, everything=False, first=lambda: waited.append(time.perf_counter() - began))

        with Meter() as meter:
            await _together(one(float(over) * place / number) for place in range(number))
        await at.close()
        cuts = statistics.quantiles(waited, n=100)
        found = meter.figures(number * count)
        return found | {"first_p50": cuts[49], "first_p99": cuts[98], "cpu_stream": meter.cpu / number}

    return asyncio.run(run())


async def _together(works: Iterable[Coroutine[object, object, None]]) -> None:
    await asyncio.gather(*works)


WORKS: dict[str, Callable[..., Figures]] = {
    work.__name__: work
    for work in (
        chat,
        stream,
        tools,
        responses,
        embeddings,
        parse_embeddings,
        files,
        chat_async,
        stream_async,
        streams,
    )
}


def main() -> None:
    """Print the figures of the work that the command line names."""
    contender, work, port, count, *arguments = sys.argv[1:]
    print(json.dumps(WORKS[work](contender, int(port), int(count), *arguments)))


if __name__ == "__main__":
    main()
