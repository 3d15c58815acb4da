"""Measure the emulator: start-up, requests a second, streams at once, and memory after a day's test traffic.

Each part has an emulator of its own, started by the command as users start it, in its own process; what asks is this
process, with our own client and over sockets on loopback. Memory is the resident memory of the emulator's process, read
from /proc, so it is told on Linux alone.

Usage: python benchmarks/emulator.py [--quick] [--only PART ...]
"""

from __future__ import annotations

import argparse
import asyncio
import io
import json
import resource
import statistics
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import httpx

from aoai import AsyncAzureOpenAI

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Generator

Client: TypeAlias = Any  # of a version that is chosen when it runs
STREAMS = 1000
DAY = 20_000
SECONDS = 8.0
CLIENTS = 16
VERSION = "2025-04-01-preview"
QUESTION: list[Any] = [{"role": "user", "content": "say: " + "one two three four five six seven eight " * 5}]
TOOLS: list[Any] = [
    {
        "type": "function",
        "function": {
            "name": "get_weather",
            "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
        },
    }
]


@dataclass
class Row:
    """A line of the table; a figure that misses its aim is marked."""

    what: str
    figure: float
    unit: str
    aim: float | None = None

    @property
    def met(self) -> bool:
        """Whether the figure is below the aim, if there is one."""
        return self.aim is None or self.figure < self.aim

    def __str__(self) -> str:
        aim = "" if self.aim is None else f"< {self.aim:g}"
        return f"| {self.what} | {self.figure:,.4g} | {self.unit} | {aim} | {'' if self.met else 'missed'} |"


@dataclass
class Process:
    """A running `aoai emulate`.

    Attributes:
        endpoint: where it listens.
        process: its process.
        started: when it was started, as `time.perf_counter` counts.
    """

    endpoint: str
    process: subprocess.Popen[str]
    started: float

    def memory(self, field: str = "VmRSS") -> float | None:
        """Return its resident memory in MiB, or the most that it was (`VmHWM`); None where the system does not tell."""
        try:
            status = Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii")
        except OSError:
            return None
        line = next(line for line in status.splitlines() if line.startswith(field))
        return int(line.split()[1]) / 1024

    def cpu(self) -> float:
        """Return the CPU seconds that it has used; 0 where the system does not tell."""
        try:
            fields = Path(f"/proc/{self.process.pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        except OSError:
            return 0.0
        return (int(fields[11]) + int(fields[12])) / 100

    def client(self) -> Client:
        """Return a client of it."""
        return AsyncAzureOpenAI(
            azure_endpoint=self.endpoint,
            api_key="any",
            api_version=VERSION,
            max_retries=0,
            timeout=300,
        )


@contextmanager
def emulating() -> Generator[Process]:
    """Run `aoai emulate` on a free port until the block ends."""
    started = time.perf_counter()
    command = [str(Path(sys.executable).with_name("aoai")), "emulate", "--port", "0", "--pace", "0.01"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        try:
            first = process.stdout.readline()
            yield Process(first.partition("=")[2].strip().strip("'"), process, started)
        finally:
            process.terminate()


def start_up(*, quick: bool) -> list[Row]:
    """Measure the seconds from the start of the command to the first answer to a chat."""
    found: list[float] = []
    memory: list[float] = []
    for _ in range(3 if quick else 7):
        with emulating() as emulator:
            url = f"{emulator.endpoint}/openai/deployments/gpt-4o/chat/completions?api-version={VERSION}"
            httpx.post(url, json={"messages": QUESTION}, timeout=60).raise_for_status()
            found.append(time.perf_counter() - emulator.started)
            memory += [each for each in [emulator.memory()] if each is not None]
    rows = [Row("start-up to the first answered chat, median", statistics.median(found), "s", 1.0)]
    rows += [Row("the same, longest", max(found), "s")]
    return rows + ([Row("memory then", statistics.median(memory), "MiB")] if memory else [])


def streams(*, quick: bool) -> list[Row]:
    """Measure many streams that are all open before any is read to its end."""
    count = STREAMS // 5 if quick else STREAMS
    with emulating() as emulator:
        seconds, errors, first = asyncio.run(_streams(emulator, count))
        rows = [
            Row(f"errors in {count} streams at once", len(errors), "", 1),
            Row("until the last of them had begun", first, "s"),
            Row("until the last of them had ended", seconds, "s"),
            Row("CPU of the emulator, for a stream of 41 events", 1000 * emulator.cpu() / count, "ms"),
            *_memory(emulator, "the most memory of it", "VmHWM"),
        ]
    for error in sorted({repr(error) for error in errors})[:5]:
        print(error, file=sys.stderr)
    return rows


async def _streams(emulator: Process, count: int) -> tuple[float, list[BaseException], float]:
    begun = 0
    everyone = asyncio.Event()
    first = 0.0

    async def one(client: Client) -> None:
        nonlocal begun, first
        text = ""
        async with await client.chat.completions.create(model="gpt-4o", messages=QUESTION, stream=True) as stream:
            async for chunk in stream:
                if not text and chunk.choices:
                    text = " "
                    begun += 1
                    if begun == count:
                        first = time.perf_counter() - before
                        everyone.set()
                    await everyone.wait()
                text += "".join(choice.delta.content or "" for choice in chunk.choices)
        assert text.strip() == QUESTION[0]["content"].removeprefix("say: ").strip(), text

    async with emulator.client() as client:
        before = time.perf_counter()
        waiting = asyncio.gather(*(one(client) for _ in range(count)), return_exceptions=True)
        errors = [found for found in await asyncio.wait_for(waiting, 300) if found is not None]
        return time.perf_counter() - before, errors, first


def rates(*, quick: bool) -> list[Row]:
    """Measure the requests a second that a few clients get answered."""
    rows: list[Row] = []
    works: dict[str, Callable[[Client], Awaitable[object]]] = {
        "chats": _chat,
        "streamed chats": _streamed,
        "embeddings": _embedded,
        "responses": _responded,
        "pages of a list": _listed,
    }
    with emulating() as emulator:
        for name, work in works.items():
            count, seconds, cpu = asyncio.run(_rate(emulator, work, SECONDS / 4 if quick else SECONDS))
            rows.append(Row(f"{name} a second, {CLIENTS} clients", count / seconds, "1/s"))
            rows.append(Row(f"CPU of the emulator for one of the {name}", 1000 * cpu / count, "ms"))
    return rows


async def _rate(
    emulator: Process, work: Callable[[Client], Awaitable[object]], seconds: float
) -> tuple[int, float, float]:
    async with emulator.client() as client:
        await work(client)
        done = 0
        before, cpu = time.perf_counter(), emulator.cpu()
        end = before + seconds

        async def one() -> None:
            nonlocal done
            while time.perf_counter() < end:
                await work(client)
                done += 1

        await asyncio.gather(*(one() for _ in range(CLIENTS)))
        return done, time.perf_counter() - before, emulator.cpu() - cpu


async def _chat(client: Client) -> object:
    return await client.chat.completions.create(model="gpt-4o", messages=QUESTION)


async def _streamed(client: Client) -> object:
    async with await client.chat.completions.create(model="gpt-4o", messages=QUESTION, stream=True) as stream:
        return [chunk async for chunk in stream]


async def _embedded(client: Client) -> object:
    return await client.embeddings.create(model="text-embedding-3-small", input=["a cat", "a dog"])


async def _responded(client: Client) -> object:
    return await client.responses.create(model="gpt-4o", input="say: hello there")


async def _listed(client: Client) -> object:
    return await client.files.list()


async def _tools(client: Client) -> object:
    question: list[Any] = [{"role": "user", "content": "What is the weather in Paris?"}]
    return await client.chat.completions.create(model="gpt-4o", messages=question, tools=TOOLS)


async def _kept_file(client: Client) -> object:
    content = io.BytesIO(b'{"messages": [{"role": "user", "content": "hello"}]}\n' * 400)
    file = await client.files.create(file=("lines.jsonl", content), purpose="fine-tune")
    await client.files.retrieve(file.id)
    return await client.files.delete(file.id)


async def _image(client: Client) -> object:
    return await client.images.generate(model="dall-e-3", prompt="a cat", response_format="b64_json")


async def _thread(client: Client) -> object:
    thread = await client.threads.create(messages=[{"role": "user", "content": "hello"}])
    return await client.threads.delete(thread.id)


async def _batch(client: Client) -> object:
    body = {"model": "gpt-4o", "messages": QUESTION}
    row = {"custom_id": "a", "method": "POST", "url": "/chat/completions", "body": body}
    lines = "\n".join(json.dumps(row | {"custom_id": str(number)}) for number in range(20))
    file = await client.files.create(file=("in.jsonl", lines.encode()), purpose="batch")
    return await client.batches.create(input_file_id=file.id, endpoint="/chat/completions", completion_window="24h")


# Of each hundred units of work, how many are of a kind.
MIX: dict[Callable[[Client], Awaitable[object]], int] = {
    _chat: 40,
    _streamed: 16,
    _tools: 10,
    _embedded: 12,
    _responded: 10,
    _kept_file: 6,
    _thread: 3,
    _listed: 1,
    _image: 1,
    _batch: 1,
}


def day(*, quick: bool) -> list[Row]:
    """Measure the memory after as many mixed requests as tests may make in a day; files, lists and batches too."""
    count = DAY // 10 if quick else DAY
    with emulating() as emulator:
        asyncio.run(_day(emulator, count // 10))
        after_tenth = emulator.memory()
        before = time.perf_counter()
        asyncio.run(_day(emulator, count - count // 10))
        seconds = time.perf_counter() - before
        time.sleep(2)
        rows = [Row(f"pieces of mixed work a second, {count:,} of them", 0.9 * count / seconds, "1/s")]
        if after_tenth is not None:
            rows.append(Row("memory after a tenth of them", after_tenth, "MiB"))
        rows += _memory(emulator, "memory after all of them", "VmRSS", 120)
        rows += _memory(emulator, "the most memory in between", "VmHWM", 120)
    return rows


async def _day(emulator: Process, count: int) -> None:
    works = [work for work, share in MIX.items() for _ in range(share)]
    todo = iter(range(count))
    async with emulator.client() as client:

        async def one() -> None:
            for number in todo:
                await works[number * 37 % len(works)](client)

        await asyncio.gather(*(one() for _ in range(CLIENTS)))


def _memory(emulator: Process, what: str, field: str, aim: float | None = None) -> list[Row]:
    found = emulator.memory(field)
    return [] if found is None else [Row(what, found, "MiB", aim)]


PARTS: dict[str, Callable[..., list[Row]]] = {"start": start_up, "streams": streams, "rates": rates, "day": day}


def main() -> int:
    """Run the benchmark and print the table; return the exit status: 1 if an aim is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="less of everything: rough figures in a minute")
    parser.add_argument("--only", nargs="+", choices=PARTS, default=[*PARTS], help="some parts")
    options = parser.parse_args()
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    print("| what | figure | unit | aim | |\n| --- | ---: | --- | --- | --- |", flush=True)
    met = True
    for name in options.only:
        for row in PARTS[name](quick=options.quick):
            print(row, flush=True)
            met = met and row.met
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
