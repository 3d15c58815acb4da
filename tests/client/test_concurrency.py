"""Many callers at once: every one gets its own answer, tokens and connections are shared, and nothing is left open."""

from __future__ import annotations

import asyncio
import gc
import json
import resource
import threading
import time
import warnings
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from azure.core.credentials import AccessToken

from aoai import AsyncAzureOpenAI, AzureOpenAI
from aoai_http.choose import Transports

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from types import TracebackType

THREADS = 64
CALLS_OF_A_THREAD = 4
TASKS = 1000
PATIENCE = 60.0
"""Seconds after which something that never comes is an error; no test waits for them to pass."""
OPEN_FILES = Path("/proc/self/fd")

pytestmark = pytest.mark.skipif(not OPEN_FILES.exists(), reason="open files are counted as Linux shows them")


@dataclass
class EchoServer:
    """Answers each chat with the words of its question: whole, or streamed in pieces that wait for each other.

    Attributes:
        endpoint: where it listens.
        loop: in which it runs.
        gather: no answer before so many requests are waiting for theirs.
        open: the connections that are open now.
        peak: the most that ever were.
        made: all that were ever made.
        waiting: the requests that wait for others.
        tokens: how often each `authorization` came.
        names: how often each `x-ms-client-request-id` came.
    """

    endpoint: str = ""
    loop: asyncio.AbstractEventLoop | None = None
    gather: int = 0
    open: int = 0
    peak: int = 0
    made: int = 0
    waiting: int = 0
    tokens: Counter[str] = field(default_factory=Counter[str])
    names: Counter[str] = field(default_factory=Counter[str])
    _gathered: asyncio.Event = field(default_factory=asyncio.Event)

    async def connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve a connection until the other side closes it."""
        self.made += 1
        self.open += 1
        self.peak = max(self.peak, self.open)
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode()
                headers = dict(line.lower().split(": ", 1) for line in head.split("\r\n")[1:-2])
                body = json.loads(await reader.readexactly(int(headers["content-length"])))
                self.tokens[headers["authorization"]] += 1
                self.names[headers["x-ms-client-request-id"]] += 1
                await self._all_here()
                words = body["messages"][0]["content"]
                await (_stream if body.get("stream") else _whole)(writer, words)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()
            with suppress(ConnectionError):
                await writer.wait_closed()
            self.open -= 1

    async def _all_here(self) -> None:
        self.waiting += 1
        try:
            if self.waiting >= self.gather:
                self._gathered.set()
            await asyncio.wait_for(self._gathered.wait(), PATIENCE)
        finally:
            self.waiting -= 1

    def expect(self, gather: int) -> None:
        """Let the next answers wait until so many requests have come. Nothing may be under way."""
        self.gather = gather
        self._gathered.clear()

    def release(self) -> None:
        """Answer whoever waits."""
        assert self.loop is not None
        self.loop.call_soon_threadsafe(self._gathered.set)

    def wait_for(self, what: str, value: int) -> None:
        """Wait until an attribute has a value."""
        end = time.monotonic() + PATIENCE
        while getattr(self, what) != value:
            assert time.monotonic() < end, f"{what} is {getattr(self, what)} and never was {value}"
            time.sleep(0.005)


async def _whole(writer: asyncio.StreamWriter, words: str) -> None:
    await asyncio.sleep(0)
    message = {"role": "assistant", "content": words}
    content = json.dumps({"choices": [{"index": 0, "message": message, "finish_reason": "stop"}]}).encode()
    head = f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(content)}\r\n\r\n"
    writer.write(head.encode() + content)
    await writer.drain()


async def _stream(writer: asyncio.StreamWriter, words: str) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n")
    for letter in words:
        chunk = {"choices": [{"index": 0, "delta": {"content": letter}, "finish_reason": None}]}
        event = b"data: " + json.dumps(chunk).encode() + b"\n\n"
        for part in (event[:20], event[20:]):
            writer.write(b"%x\r\n%s\r\n" % (len(part), part))
            await writer.drain()
            await asyncio.sleep(0)  # the others have their turn in the midst of an event
    writer.write(b"e\r\ndata: [DONE]\n\n\r\n0\r\n\r\n")
    await writer.drain()


@contextmanager
def serving() -> Generator[EchoServer]:
    """Run a server in a thread of its own until the block ends."""
    loop = asyncio.new_event_loop()
    server = EchoServer(loop=loop)

    async def start() -> asyncio.Server:
        listener = await asyncio.start_server(server.connected, "127.0.0.1", 0, backlog=4096)
        server.endpoint = f"http://127.0.0.1:{listener.sockets[0].getsockname()[1]}"
        return listener

    listener = loop.run_until_complete(start())
    thread = threading.Thread(target=loop.run_forever, name="echo-server")
    thread.start()
    try:
        yield server
    finally:

        async def stop() -> None:
            listener.close()
            await listener.wait_closed()

        asyncio.run_coroutine_threadsafe(stop(), loop).result(PATIENCE)
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


@pytest.fixture
def server() -> Iterator[EchoServer]:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = 4 * TASKS
    if soft != resource.RLIM_INFINITY and soft < wanted:
        if hard != resource.RLIM_INFINITY and hard < wanted:
            pytest.skip(f"{wanted} open files are needed, and {hard} are allowed")
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
    with serving() as server:
        yield server
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


@contextmanager
def nothing_left(server: EchoServer) -> Generator[None]:
    """Check that the block leaves no file, thread or connection open, and warns of none."""
    gc.collect()
    threads = set(threading.enumerate())
    files = len(list(OPEN_FILES.iterdir()))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        yield
        server.wait_for("open", 0)
        gc.collect()
    assert [str(each.message) for each in caught] == []
    assert set(threading.enumerate()) <= threads  # some of before may have ended
    assert len(list(OPEN_FILES.iterdir())) == files


@dataclass
class Tokens:
    """A credential that counts how often it is asked, and is slow to answer."""

    asked: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def get_token(self, *_: str, **__: Any) -> AccessToken:
        with self._lock:
            self.asked += 1
            number = self.asked
        time.sleep(0.05)
        return AccessToken(f"token-{number}", int(time.time()) + 3600)


@dataclass
class AsyncTokens:
    """The same for the async client alone."""

    asked: int = 0

    async def get_token(self, *_: str, **__: Any) -> AccessToken:
        self.asked += 1
        number = self.asked
        await asyncio.sleep(0.05)
        return AccessToken(f"token-{number}", int(time.time()) + 3600)

    async def close(self) -> None:
        """Close nothing."""

    async def __aenter__(self) -> AsyncTokens:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        pass


def question(words: str) -> list[Any]:
    return [{"role": "user", "content": words}]


def ask(client: Any, words: str, *, stream: bool) -> str:
    """Return what the service says to a caller's own words: the same."""
    answer = client.chat.completions.create(model="m", messages=question(words), stream=stream)
    if not stream:
        return str(answer.choices[0].message.content)
    return "".join(choice.delta.content or "" for chunk in answer for choice in chunk.choices)


async def ask_async(client: Any, words: str, *, stream: bool) -> str:
    answer = await client.chat.completions.create(model="m", messages=question(words), stream=stream)
    if not stream:
        return str(answer.choices[0].message.content)
    return "".join([choice.delta.content or "" async for chunk in answer for choice in chunk.choices])


def of_threads(clients: list[Any]) -> tuple[list[str], list[str]]:
    """Return what was asked and what was answered, by threads that take turns with the clients."""
    ready = threading.Barrier(THREADS)

    def caller(number: int) -> tuple[list[str], list[str]]:
        ready.wait(PATIENCE)
        asked = [f"thread {number} call {turn}" for turn in range(CALLS_OF_A_THREAD)]
        return asked, [
            ask(clients[(number + turn) % len(clients)], words, stream=(number + turn) % 4 > 1)
            for turn, words in enumerate(asked)
        ]

    with ThreadPoolExecutor(THREADS) as pool:
        results = list(pool.map(caller, range(THREADS)))
    return [words for asked, _ in results for words in asked], [words for _, said in results for words in said]


async def of_tasks(clients: list[Any], count: int) -> tuple[list[str], list[str]]:
    """Return what was asked and what was answered, by tasks that take turns with the clients."""
    asked = [f"task {number}" for number in range(count)]
    said = await asyncio.gather(
        *(ask_async(clients[number % len(clients)], words, stream=number % 4 > 1) for number, words in enumerate(asked))
    )
    return asked, list(said)


def test_threads(server: EchoServer) -> None:
    tokens = Tokens()
    with nothing_left(server):
        with (
            AzureOpenAI(azure_endpoint=server.endpoint, api_version="2024-10-21", credential=tokens) as one,
            AzureOpenAI(azure_endpoint=server.endpoint, api_version="v1", credential=tokens) as two,
        ):
            server.expect(THREADS)  # so that all are really under way at once
            asked, said = of_threads([one, two])
        assert said == asked
    assert tokens.asked == 2
    assert set(server.tokens) == {"bearer token-1", "bearer token-2"}
    assert server.tokens.total() == THREADS * CALLS_OF_A_THREAD
    assert set(server.names.values()) == {1}
    assert THREADS <= server.peak <= 2 * THREADS
    assert server.made <= 4 * THREADS  # a connection is used again


def test_tasks(server: EchoServer) -> None:
    tokens = AsyncTokens()

    async def main() -> None:
        async with (
            AsyncAzureOpenAI(azure_endpoint=server.endpoint, api_version="2024-10-21", credential=tokens) as one,
            AsyncAzureOpenAI(azure_endpoint=server.endpoint, api_version="v1", credential=tokens) as two,
        ):
            server.expect(TASKS)
            asked, said = await of_tasks([one, two], TASKS)
            assert said == asked
            asked, said = await of_tasks([one, two], TASKS // 10)
            assert said == asked
        assert asyncio.all_tasks() == {asyncio.current_task()}

    with nothing_left(server):
        asyncio.run(main())
    assert tokens.asked == 2
    assert set(server.tokens) == {"bearer token-1", "bearer token-2"}
    assert server.tokens.total() == TASKS + TASKS // 10
    assert set(server.names.values()) == {1}  # nothing was sent twice
    assert server.peak == TASKS


def test_threads_beside_tasks_with_one_credential(server: EchoServer) -> None:
    tokens = Tokens()

    async def main() -> None:
        async with AsyncAzureOpenAI(
            azure_endpoint=server.endpoint, api_version="2024-10-21", credential=tokens
        ) as client:
            with AzureOpenAI(azure_endpoint=server.endpoint, api_version="2024-10-21", credential=tokens) as other:
                threads = asyncio.create_task(asyncio.to_thread(of_threads, [other]))
                asked, said = await of_tasks([client], TASKS)
                assert said == asked
                asked, said = await threads
                assert said == asked

    with nothing_left(server):
        asyncio.run(main())
    assert tokens.asked == 2
    assert server.tokens.total() == TASKS + THREADS * CALLS_OF_A_THREAD
    assert server.peak <= TASKS + THREADS


def test_copies_share_the_token_and_the_connections(server: EchoServer) -> None:
    tokens = Tokens()
    with nothing_left(server):
        with AzureOpenAI(azure_endpoint=server.endpoint, api_version="2024-10-21", credential=tokens) as client:
            asked, said = of_threads([client, client.with_options(max_retries=0), client.copy(timeout=30.0)])
        assert said == asked
    assert tokens.asked == 1
    assert server.made <= 4 * THREADS


def test_no_more_connections_than_the_pool_may_have(server: EchoServer) -> None:
    limits = httpx.Limits(max_connections=8)

    async def main() -> None:
        async with httpx.AsyncClient(limits=limits, timeout=PATIENCE) as http_client:
            client = AsyncAzureOpenAI(
                azure_endpoint=server.endpoint,
                api_version="2024-10-21",
                azure_ad_token="t",
                http_client=http_client,
                timeout=PATIENCE,
            )
            asked, said = await of_tasks([client], TASKS // 4)
            assert said == asked

    with nothing_left(server):
        asyncio.run(main())
        # Our own pool for threads: that of httpx may close an idle connection which another thread is just taking.
        with AzureOpenAI(
            azure_endpoint=server.endpoint, api_version="2024-10-21", azure_ad_token="t", timeout=PATIENCE
        ) as client:
            ours: Any = client
            ours._driver.transport.close()
            ours._driver.transport = Transports(max_connections=8)
            asked, said = of_threads([ours])
            assert said == asked
    assert server.peak <= 8
    assert server.made <= 8 * 8  # connections are used again, however slow the machine is


def test_who_gives_up_takes_nothing_from_the_others(server: EchoServer) -> None:
    """Tasks that are cancelled while they wait, and streams that are left early, give their connections back."""
    limits = httpx.Limits(max_connections=20)

    async def first_word(client: Any, words: str) -> str:
        async with await client.chat.completions.create(model="m", messages=question(words), stream=True) as stream:
            async for chunk in stream:
                return str(chunk.choices[0].delta.content)
        return ""

    async def main() -> None:
        async with httpx.AsyncClient(limits=limits, timeout=PATIENCE) as http_client:
            client = AsyncAzureOpenAI(
                azure_endpoint=server.endpoint, api_version="v1", azure_ad_token="t", http_client=http_client
            )
            server.expect(TASKS)  # more than can come: all wait
            waiting = [
                asyncio.create_task(ask_async(client, f"early {number}", stream=number % 4 > 1))
                for number in range(100)
            ]
            await asyncio.to_thread(server.wait_for, "waiting", 20)
            for task in waiting[::2]:
                task.cancel()
            await asyncio.sleep(0)
            server.release()
            said = await asyncio.gather(*waiting, return_exceptions=True)
            assert all(isinstance(each, asyncio.CancelledError) for each in said[::2])
            assert said[1::2] == [f"early {number}" for number in range(1, 100, 2)]
            assert await asyncio.gather(*(first_word(client, f"{number} x") for number in range(10))) == list(
                "0123456789"
            )
            asked, again = await of_tasks([client], 100)
            assert again == asked

    with nothing_left(server):
        asyncio.run(main())
    assert server.peak <= 2 * 20  # the server sees a connection that was dropped a little later


def test_threads_that_leave_their_streams_early(server: EchoServer) -> None:
    with nothing_left(server):
        with AzureOpenAI(azure_endpoint=server.endpoint, api_version="2024-10-21", azure_ad_token="t") as client:

            def first_word(number: int) -> str:
                with client.chat.completions.create(
                    model="m", messages=question(f"{number} and more"), stream=True
                ) as stream:
                    return str(next(iter(stream)).choices[0].delta.content)

            with ThreadPoolExecutor(THREADS) as pool:
                assert list(pool.map(first_word, range(10))) == list("0123456789")
            asked, said = of_threads([client])
        assert said == asked
