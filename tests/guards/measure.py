"""Counts what a call costs, in ways that do not depend on the machine's speed, and writes the table of limits.

Counted are: modules imported beyond those of a bare interpreter; calls of Python and C functions (`sys.setprofile`);
and bytes allocated (`tracemalloc`). Each subject has a process of its own that talks to the server of the benchmark;
what differs by how the network cuts the data is taken several times, and the least counts.

Usage: python tests/guards/measure.py [--write] [--source FOLDER]
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import math
import os
import subprocess
import sys
import tomllib
import tracemalloc
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Generator
    from types import FrameType

HERE = Path(__file__).resolve().parent
LIMITS = HERE / "limits.toml"
MARGIN = 1.10  # how far above what was counted the limit is; the minor versions of Python differ by less
REPEAT = 5
FEW, MANY = 100, 300  # events of the streams whose difference is counted
QUESTION: list[dict[str, str]] = [{"role": "user", "content": "What is the weather in Oslo?"}]
HEADER = """\
# The most that a call may cost, by what is counted; see measure.py. A change that costs more has to raise a number:
# python tests/guards/measure.py --write
# Counted with Python {python}; each limit is {margin:.0%} of the count.
"""

Counts = dict[str, float]


def modules() -> Counts:
    """Count modules after the import, after a client is made, and after the first answer, sync or async."""
    found: Counts = {}
    for is_async in (False, True):
        text = subprocess.run(
            [sys.executable, "-I", "-c", _modules_program(is_async=is_async), os.environ["AOAI_GUARD_ENDPOINT"]],
            check=True,
            stdout=subprocess.PIPE,
            text=True,
        ).stdout
        counts: Counts = json.loads(text)
        found |= {"modules after the first answer, async": [*counts.values()][-1]} if is_async else counts
    return found


def _modules_program(*, is_async: bool) -> str:
    client = "AsyncAzureOpenAI" if is_async else "AzureOpenAI"
    call = f"client.chat.completions.create(model='chat-700', messages={QUESTION})"
    # The answer stays inside: asyncio.run() makes the text of what its task returned, and with it every model imported.
    within = f"async def main():\n    global answer\n    answer = await {call}\nasyncio.run(main())"
    run = within if is_async else f"answer = {call}"
    return f"""
import sys
sys.path[:0] = {_source()}
bare = len(sys.modules)
counts = {{}}
def count(name):
    counts[name] = len(sys.modules) - bare
from aoai import {client}
count("modules after import")
client = {client}(azure_endpoint=sys.argv[1], api_key="k", api_version="2024-10-21")
count("modules after a client is made")
{"import asyncio" if is_async else ""}
{run}
assert len(answer.choices[0].message.content) == 700
count("modules after the first answer")
import json
print(json.dumps(counts))
"""


@contextmanager
def _counting(counts: list[int]) -> Generator[None, None, None]:
    """Append the calls of Python functions, generators resumed and coroutines too, and of C functions."""
    count = 0

    def profile(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        if event in {"call", "c_call"}:
            count += 1

    sys.setprofile(profile)
    try:
        yield
    finally:
        sys.setprofile(None)
        counts.append(count)


def _calls(run: Callable[[], object]) -> int:
    """Return the least count of several runs."""
    counts: list[int] = []
    for _ in range(REPEAT):
        with _counting(counts):
            run()
    return min(counts)


async def _calls_async(run: Callable[[], Awaitable[object]]) -> int:
    """Return the least count of several runs; that of the event loop is in it."""
    counts: list[int] = []
    for _ in range(REPEAT):
        with _counting(counts):
            await run()
    return min(counts)


def _source() -> list[str]:
    """Return the folders from which aoai is taken; none for that which is installed."""
    source = os.environ.get("AOAI_GUARD_SOURCE")
    return [f"{source}/wrapper", f"{source}/generated"] if source else []


def _client(name: str) -> Any:
    sys.path[:0] = _source()
    import aoai

    endpoint = os.environ["AOAI_GUARD_ENDPOINT"]
    return getattr(aoai, name)(azure_endpoint=endpoint, api_key="k", api_version="2024-10-21")


def _per_chunk(counts: list[int]) -> float:
    few, many = counts
    return round((many - few) / (MANY - FEW), 1)


def work() -> Counts:
    """Count what a chat call and a streamed chunk cost, by the synchronous client."""
    client = _client("AzureOpenAI")

    def chat() -> Any:
        answer = client.chat.completions.create(model="chat-700", messages=QUESTION)
        assert len(answer.choices[0].message.content) == 700
        return answer

    def stream(events: int, *, everything: bool) -> Callable[[], None]:
        def run() -> None:
            with client.chat.completions.create(model=f"block.chat-{events}", messages=QUESTION, stream=True) as chunks:
                for chunk in chunks:
                    _read(chunk, everything=everything)

        return run

    for _ in range(3):
        chat()
        stream(FEW, everything=True)()
        stream(MANY, everything=True)()
    gc.collect()
    gc.disable()
    found: Counts = {"calls of a chat call": _calls(chat)}
    for everything, what in ((False, "its content read"), (True, "every field read")):
        counts = [_calls(stream(events, everything=everything)) for events in (FEW, MANY)]
        found[f"calls of a streamed chunk, {what}"] = _per_chunk(counts)
    tracemalloc.start()
    chat()
    peaks: list[int] = []
    kept: list[int] = []
    for _ in range(REPEAT):
        tracemalloc.reset_peak()
        before, _ = tracemalloc.get_traced_memory()
        answer = chat()
        after, peak = tracemalloc.get_traced_memory()
        del answer
        peaks.append(peak - before)
        kept.append(after - before)
    tracemalloc.stop()
    found["bytes at the peak of a chat call"] = min(peaks)
    found["bytes kept by a chat answer"] = min(kept)
    return found


def work_async() -> Counts:
    """Count the same by the asynchronous client, the event loop included."""

    async def run() -> Counts:
        client = _client("AsyncAzureOpenAI")

        async def chat() -> None:
            answer = await client.chat.completions.create(model="chat-700", messages=QUESTION)
            assert len(answer.choices[0].message.content) == 700

        def stream(events: int) -> Callable[[], Awaitable[None]]:
            async def read() -> None:
                create = client.chat.completions.create
                async with await create(model=f"block.chat-{events}", messages=QUESTION, stream=True) as chunks:
                    async for chunk in chunks:
                        _read(chunk, everything=False)

            return read

        for _ in range(3):
            await chat()
            await stream(FEW)()
            await stream(MANY)()
        gc.collect()
        gc.disable()
        found: Counts = {"calls of a chat call, async": await _calls_async(chat)}
        counts = [await _calls_async(stream(events)) for events in (FEW, MANY)]
        found["calls of a streamed chunk, its content read, async"] = _per_chunk(counts)
        await client.close()
        return found

    return asyncio.run(run())


def _read(chunk: Any, *, everything: bool) -> None:
    """Read an event; the functions of this file are counted, too, which is the same each time."""
    choices = chunk.choices
    if not choices:
        return
    choice = choices[0]
    delta = choice.delta
    _ = delta.content
    if everything:
        _ = (chunk.id, chunk.object, chunk.created, chunk.model, chunk.system_fingerprint, chunk.usage)
        _ = (choice.index, choice.finish_reason, choice.logprobs)
        _ = (delta.role, delta.refusal, delta.tool_calls, delta.function_call)
        found = choice.content_filter_results
        for kind in (found.hate, found.self_harm, found.sexual, found.violence):
            if kind:
                _ = (kind.filtered, kind.severity)


SUBJECTS: dict[str, Callable[[], Counts]] = {each.__name__: each for each in (modules, work, work_async)}


@contextmanager
def server() -> Generator[str, None, None]:
    """Start the server of the benchmark; yield its address."""
    environment = {**os.environ, "PYTHONPATH": str(HERE.parents[1] / "benchmarks")}
    command = [sys.executable, "-m", "harness.server"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment) as process:
        assert process.stdin
        assert process.stdout
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.stdin.close()


def measure(subject: str, source: Path | None = None) -> Counts:
    """Count one subject in a process of its own; `source` is the checkout from which aoai is taken.

    Raises:
        subprocess.CalledProcessError: it cannot be done.
    """
    unwanted = ("PYTHON", "OPENAI_", "AZURE_", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "COV_")
    kept = {name: value for name, value in os.environ.items() if not name.upper().startswith(unwanted)}
    with server() as endpoint:
        text = subprocess.run(
            [sys.executable, "-I", __file__, "--one", subject],
            env={**kept, "AOAI_GUARD_ENDPOINT": endpoint, "AOAI_GUARD_SOURCE": str(source or "")},
            check=True,
            stdout=subprocess.PIPE,
            text=True,
        ).stdout
    found: Counts = json.loads(text)
    return found


def limits() -> Counts:
    """Return the table of limits."""
    table: Counts = tomllib.loads(LIMITS.read_text(encoding="utf-8"))
    return table


def rounded(count: float) -> float:
    """Return the limit of a count: a tenth above it."""
    limit = count * MARGIN
    return math.ceil(limit) if limit >= 30 else math.ceil(limit * 10) / 10


def main() -> None:
    """Print the counts beside the limits, or write the limits."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write limits.toml from what is counted now")
    parser.add_argument("--source", type=Path, metavar="FOLDER", help="the checkout from which aoai is taken")
    parser.add_argument("--one", choices=SUBJECTS, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        print(json.dumps(SUBJECTS[options.one]()))
        return
    found: Counts = {}
    for subject in SUBJECTS:
        found |= measure(subject, options.source)
    known = limits() if LIMITS.exists() else {}
    for name, count in found.items():
        print(f"{name:<55} {count:>10,.6g}   limit {known.get(name, math.nan):>10,.6g}")
    if options.write:
        lines = [f'"{name}" = {rounded(count):g}' for name, count in found.items()]
        head = HEADER.format(python=".".join(map(str, sys.version_info[:2])), margin=MARGIN)
        LIMITS.write_text(head + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
