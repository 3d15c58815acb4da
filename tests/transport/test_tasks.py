"""The transport for asyncio among tasks: cancellations, several loops, many streams at once, slow readers."""

from __future__ import annotations

import asyncio
import gc
import random
import resource
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest

from aoai_http.aio import AsyncTransport
from aoai_http.aio_connection import MOST_BUFFERED
from aoai_http.errors import ClosedError, DeadlineExceeded, TransportError
from aoai_http.request import Outgoing
from aoai_http.timeouts import Timeouts
from tests.transport.peer import OK, PATIENCE, Line, Peer, answering, whole

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

WAIT = Timeouts(PATIENCE, PATIENCE, PATIENCE, PATIENCE)
HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nsome"


def get(peer: Peer, path: str = "/") -> Outgoing:
    return Outgoing.to_url("GET", peer.url + path)


async def until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end
        await asyncio.sleep(0.001)


def served(line: Line) -> None:
    while (request := line.request()) is not None:
        match request.target:
            case "/half":
                line.send(HEAD)
                return
            case "/reset":
                line.reset()
                return
            case "/silent":
                line.until_closed()
                return
            case _:
                line.send(whole(request.target.encode()))


@pytest.mark.parametrize("limit", [3, 1000])
async def test_a_storm_of_cancellations_leaves_nothing_open(limit: int) -> None:
    transport = AsyncTransport(max_connections=limit)
    chance = random.Random(limit)  # noqa: S311

    async def one(path: str) -> None:
        if path == "/large":
            answer = await transport.send(Outgoing.to_url("POST", peer.url + path, (), bytes(3_000_000)), WAIT)
        else:
            answer = await transport.send(get(peer, path), WAIT)
        if path == "/closed":
            await answer.close()
        elif path != "/dropped":
            await answer.read()

    with Peer(served) as peer:
        paths = ("/", "/half", "/reset", "/silent", "/dropped", "/closed", "/large")
        for _ in range(15):
            tasks = [asyncio.create_task(one(path)) for path in paths * 4]
            for task in tasks:
                asyncio.get_running_loop().call_later(chance.random() * 0.02, task.cancel)
            await asyncio.wait(tasks)
            for task in tasks:
                assert task.cancelled() or isinstance(task.exception(), TransportError | None)
            del tasks
        gc.collect()
        await until(lambda: transport.open_connections == transport.idle_connections)
        assert (await (await transport.send(get(peer), WAIT)).read()) == b"/"
        await transport.close()
        assert transport.open_connections == 0


async def test_whoever_is_cancelled_while_waiting_loses_no_place() -> None:
    transport = AsyncTransport(max_connections=1)
    with Peer(served) as peer:
        held = await transport.send(get(peer, "/half"), WAIT)
        waiting = [asyncio.create_task(transport.send(get(peer), WAIT)) for _ in range(3)]
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        await held.close()
        # The first was granted the place and is cancelled before it learns of it.
        waiting[0].cancel()
        done = await asyncio.gather(*waiting, return_exceptions=True)
        assert isinstance(done[0], asyncio.CancelledError)
        assert [answer.status for answer in done[1:] if not isinstance(answer, BaseException)] == [200, 200]
        await transport.close()


@pytest.mark.parametrize("path", ["/silent", "/half"])
async def test_closing_ends_every_wait(path: str) -> None:
    transport = AsyncTransport(max_connections=1)

    async def one(path: str) -> None:
        await (await transport.send(get(peer, path), WAIT)).read()

    def script(line: Line) -> None:
        request = line.request()
        if request is not None and request.target == "/half":
            line.send(HEAD)
        line.until_closed()

    with Peer(script) as peer:
        first = asyncio.create_task(one(path))
        await until(lambda: bool(peer.requests))
        # It waits for its answer, and another one for the place that it holds.
        second = asyncio.create_task(one("/"))
        await asyncio.sleep(0.01)
        await transport.close()
        for task in (first, second):
            with pytest.raises(ClosedError):
                await task
        assert transport.open_connections == 0
        with pytest.raises(ClosedError):
            await transport.send(get(peer), WAIT)


async def test_a_thousand_streams_at_once() -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, max(soft, 8192)), hard))
    streams, events = 1000, 5
    begun = 0
    everyone = asyncio.Event()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal begun
        target = (await reader.readuntil(b"\r\n\r\n")).split(b" ")[1]
        writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        begun += 1
        if begun == streams:
            everyone.set()
        await everyone.wait()
        for _ in range(events):
            writer.write(b"%x\r\n%b\r\n" % (len(target), target))
            await asyncio.sleep(0)
        writer.write(b"0\r\n\r\n")
        await reader.read()
        writer.close()

    async def one(place: int) -> bytes:
        outgoing = Outgoing("http", "127.0.0.1", port, "GET", f"/{place}")
        answer = await transport.send(outgoing, WAIT, time.monotonic() + PATIENCE)
        return b"".join([chunk async for chunk in answer.chunks()])

    server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=4096)
    port = server.sockets[0].getsockname()[1]
    transport = AsyncTransport(max_connections=streams, max_keepalive=10)
    got = await asyncio.gather(*(one(place) for place in range(streams)))
    assert got == [f"/{place}".encode() * events for place in range(streams)]
    assert transport.open_connections == transport.idle_connections == 10
    await transport.close()
    server.close()
    await server.wait_closed()
    await asyncio.sleep(0.01)


async def test_a_peer_is_read_no_faster_than_the_program_reads() -> None:
    sent = 0
    total = 50_000_000

    def script(line: Line) -> None:
        nonlocal sent
        line.answer(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % total)
        piece = bytes(100_000)
        while sent < total:
            line.send(piece)
            sent += len(piece)

    with Peer(script) as peer:
        transport = AsyncTransport()
        answer = await transport.send(get(peer), WAIT)
        chunks = answer.chunks()
        got = len(await anext(chunks))
        before = -1
        while before != sent:  # until the server can send no more
            before = sent
            await asyncio.sleep(0.1)
        assert sent < total
        buffered = sum(map(len, answer._parser.pieces))  # pyright: ignore[reportPrivateUsage]
        assert buffered < MOST_BUFFERED * 3
        got += sum([len(chunk) async for chunk in chunks])
        assert (got, transport.idle_connections) == (total, 1)
        await transport.close()


def test_one_transport_on_loop_after_loop() -> None:
    transport = AsyncTransport()

    async def twice() -> None:
        for _ in range(2):
            assert await (await transport.send(get(peer, "/a"), WAIT)).read() == b"/a"
        assert transport.idle_connections == 1

    with Peer(served) as peer:
        for _ in range(3):
            asyncio.run(twice())
            assert transport.open_connections == 0
        assert peer.connections == 3


def test_one_transport_on_loops_at_once() -> None:
    transport = AsyncTransport()
    meeting = threading.Barrier(3)
    failures: list[BaseException] = []

    async def often() -> None:
        for place in range(50):
            assert await (await transport.send(get(peer, f"/{place}"), WAIT)).read() == f"/{place}".encode()
        await asyncio.to_thread(meeting.wait, PATIENCE)

    def run() -> None:
        try:
            asyncio.run(often())
        except BaseException as error:  # noqa: BLE001 - shown by the test
            failures.append(error)

    with Peer(served) as peer:
        threads = [threading.Thread(target=run) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(PATIENCE)
        assert failures == []
        assert peer.connections == 3
        assert transport.open_connections == 0


def test_a_loop_that_ended_without_a_word_is_forgotten() -> None:
    transport = AsyncTransport()

    async def once() -> None:
        assert await (await transport.send(get(peer, "/a"), WAIT)).read() == b"/a"

    with Peer(served) as peer:
        for _ in range(2):
            loop = asyncio.new_event_loop()
            loop.run_until_complete(once())
            loop.run_until_complete(transport.close_idle())
            loop.close()
        asyncio.run(once())
        assert transport.open_connections == 0


async def test_a_transport_that_is_dropped_closes_its_connections() -> None:
    ended = threading.Event()

    def script(line: Line) -> None:
        line.answer(OK)
        line.until_closed()
        ended.set()

    with Peer(script) as peer:
        transport = AsyncTransport()
        await (await transport.send(get(peer), WAIT)).read()
        del transport
        await until(ended.is_set)


async def test_a_stream_outlives_its_transport() -> None:
    go = threading.Event()

    def script(line: Line) -> None:
        line.answer(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n")
        assert go.wait(PATIENCE)
        line.send(b"ok")
        line.until_closed()

    with Peer(script) as peer:
        answer = await AsyncTransport().send(get(peer), WAIT)
        gc.collect()
        await asyncio.sleep(0.01)
        go.set()
        assert await answer.read() == b"ok"
        await asyncio.sleep(0.01)


async def test_the_body_may_come_from_an_asynchronous_source() -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(100):
            await asyncio.sleep(0)
            yield b"0123456789"

    transport = AsyncTransport()
    with Peer(answering(OK)) as peer:
        for length in (1000, None):
            await (await transport.send(Outgoing.to_url("POST", peer.url, (), pieces(), length), WAIT)).read()
        assert [request.body for request in peer.requests] == [b"0123456789" * 100] * 2
        assert peer.connections == 1
        await transport.close()


async def test_a_source_that_never_yields_does_not_get_past_the_end() -> None:
    async def never() -> AsyncIterator[bytes]:
        yield b"a"
        await asyncio.Event().wait()

    transport = AsyncTransport()
    with Peer(Line.until_closed) as peer:
        with pytest.raises(DeadlineExceeded):
            await transport.send(Outgoing.to_url("POST", peer.url, (), never()), WAIT, time.monotonic() + 0.2)
        assert transport.open_connections == 0
        await transport.close()


async def test_an_iteration_that_is_left_gives_its_connection_up() -> None:
    def script(line: Line) -> None:
        line.answer(HEAD)
        line.until_closed()

    transport = AsyncTransport(max_connections=1)
    with Peer(script, answering(OK)) as peer:

        async def first_of_it() -> bytes:
            async for chunk in (await transport.send(get(peer), WAIT)).chunks():
                return chunk
            return b""

        assert await first_of_it() == b"some"
        gc.collect()
        assert await (await transport.send(get(peer), WAIT)).read() == b"ok"
        await transport.close()


async def test_a_wait_that_is_cancelled_closes_the_answer() -> None:
    def script(line: Line) -> None:
        line.answer(HEAD)
        line.until_closed()

    transport = AsyncTransport()
    with Peer(script) as peer:
        answer = await transport.send(get(peer), WAIT)
        chunks: Any = answer.chunks()
        assert await anext(chunks) == b"some"
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await anext(chunks)
        assert (answer.is_closed, transport.open_connections) == (True, 0)
        await transport.close()
