"""The transport for threads among threads: storms, waits for a place, and an end in the midst of it all."""

from __future__ import annotations

import gc
import os
import socket
import subprocess
import sys
import threading
import time
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from aoai_http.errors import ClosedError
from aoai_http.request import Outgoing
from aoai_http.sync import SyncTransport
from aoai_http.timeouts import Timeouts
from tests.transport.peer import OK, PATIENCE, Line, Peer, answering, whole

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from aoai_http.connection import Connection
    from aoai_http.request import Origin

WAIT = Timeouts(PATIENCE, PATIENCE, PATIENCE, PATIENCE)
HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nsome"


def get(peer: Peer, path: str = "/") -> Outgoing:
    return Outgoing.to_url("GET", peer.url + path)


def echoing(line: Line) -> None:
    while (request := line.request()) is not None:
        line.send(whole(request.target.encode() + request.body))


def test_many_threads_share_few_connections() -> None:
    transport = SyncTransport(max_connections=4)

    def one(place: int) -> bool:
        outgoing = Outgoing("http", "127.0.0.1", peer.port, "POST", f"/{place}", (), b"x" * place)
        return transport.send(outgoing, WAIT).read() == f"/{place}".encode() + b"x" * place

    with Peer(echoing) as peer, ThreadPoolExecutor(24) as threads:
        assert all(threads.map(one, range(600)))
        assert peer.connections <= 4
        assert transport.open_connections == transport.idle_connections <= 4
        transport.close()
        assert transport.open_connections == 0


def test_a_storm_of_everything_leaves_nothing_open() -> None:
    transport = SyncTransport(max_connections=3, keepalive_expiry=0.01)

    def served(line: Line) -> None:
        while (request := line.request()) is not None:
            match request.target:
                case "/half":
                    line.send(HEAD)
                    return
                case "/reset":
                    line.reset()
                    return
                case _:
                    line.send(OK)

    def one(place: int) -> None:
        path = ("/", "/half", "/reset", "/dropped", "/closed", "/refused")[place % 6]
        outgoing = get(peer, path)
        if path == "/refused":
            outgoing.port = 1
        try:
            answer = transport.send(outgoing, WAIT)
            if path == "/closed":
                answer.close()
            elif path != "/dropped":
                answer.read()
        except Exception as error:  # noqa: BLE001 - what kind is of no matter here
            failures.append(type(error).__name__)

    failures: list[str] = []
    with Peer(served) as peer, ThreadPoolExecutor(16) as threads:
        list(threads.map(one, range(600)))
        gc.collect()
        assert transport.open_connections == transport.idle_connections
        transport.close()
        assert transport.open_connections == 0
    assert set(failures) <= {"IncompleteBody", "ReadError", "ConnectError"}
    assert "ConnectError" in failures


def test_whoever_waits_gets_the_connection_that_becomes_free() -> None:
    transport = SyncTransport(max_connections=1)
    go = threading.Event()

    def script(line: Line) -> None:
        line.answer(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n")
        assert go.wait(PATIENCE)
        line.send(b"ok")
        answering(OK)(line)

    with Peer(script) as peer, ThreadPoolExecutor(8) as threads:
        first = transport.send(get(peer), WAIT)
        others = [threads.submit(lambda: transport.send(get(peer), WAIT).read()) for _ in range(8)]
        go.set()
        assert first.read() == b"ok"
        assert [each.result(PATIENCE) for each in others] == [b"ok"] * 8
        assert peer.connections == 1
        transport.close()


@pytest.mark.parametrize("rest", [b"k", b""], ids=["all of it there", "half of it there"])
def test_an_answer_that_the_collector_closes_does_not_wait_for_the_pool(rest: bytes) -> None:
    transport = SyncTransport()

    def script(line: Line) -> None:
        line.answer(OK[:-1])
        assert begun.wait(PATIENCE)
        line.send(rest)
        sent.set()
        answering(OK)(line)

    def collected() -> None:
        got = transport.send(get(peer), WAIT)
        assert next(got.chunks()) == b"o"
        begun.set()
        assert sent.wait(PATIENCE)
        # The collector may run at any moment, also while this very thread looks for a place.
        make = transport._pool._make  # pyright: ignore[reportPrivateUsage]

        def collecting(origin: Origin) -> Connection:
            got.close()
            return make(origin)

        transport._pool._make = collecting  # pyright: ignore[reportPrivateUsage]
        assert transport.send(get(peer), WAIT).read() == b"ok"
        transport._pool._make = make  # pyright: ignore[reportPrivateUsage]
        done.set()

    begun, sent, done = threading.Event(), threading.Event(), threading.Event()
    with Peer(script, answering(OK)) as peer:
        threading.Thread(target=collected, daemon=True).start()
        assert done.wait(PATIENCE), "the thread waits for itself"
        assert transport.open_connections == transport.idle_connections == (2 if rest else 1)
        transport.close()
        assert transport.open_connections == 0


def test_closing_an_answer_ends_the_wait_of_another_thread() -> None:
    transport = SyncTransport()

    def script(line: Line) -> None:
        line.answer(HEAD)
        line.until_closed()

    def read() -> None:
        with pytest.raises(ClosedError):
            next(chunks)
        ended.set()

    ended = threading.Event()
    with Peer(script) as peer:
        got = transport.send(get(peer))
        chunks = got.chunks()
        assert next(chunks) == b"some"
        thread = threading.Thread(target=read, daemon=True)
        thread.start()
        time.sleep(0.2)
        got.close()
        assert ended.wait(PATIENCE), "the reader waits on"
        thread.join()
        assert transport.open_connections == 0


def test_an_answer_dropped_in_a_cycle_makes_room() -> None:
    transport = SyncTransport(max_connections=1)

    def script(line: Line) -> None:
        line.answer(HEAD)
        line.until_closed()

    with Peer(script, answering(OK)) as peer:
        cycle: list[object] = [transport.send(get(peer), WAIT)]
        cycle.append(cycle)
        del cycle
        gc.collect()
        assert transport.send(get(peer), WAIT).read() == b"ok"
        transport.close()


def test_a_transport_that_is_dropped_closes_its_connections() -> None:
    ended = threading.Event()

    def script(line: Line) -> None:
        line.answer(OK)
        line.until_closed()
        ended.set()

    with Peer(script) as peer:
        transport = SyncTransport()
        transport.send(get(peer), WAIT).read()
        del transport
        gc.collect()
        assert ended.wait(PATIENCE)


def waits_for_head(transport: SyncTransport, peer: Peer) -> None:
    transport.send(get(peer, "/silent"), WAIT)


def waits_for_body(transport: SyncTransport, peer: Peer) -> None:
    transport.send(get(peer, "/half"), WAIT).read()


def waits_to_send(transport: SyncTransport, peer: Peer) -> None:
    transport.send(Outgoing.to_url("POST", peer.url + "/", (), bytes(100_000_000)), WAIT)


@pytest.mark.parametrize("blocked", [waits_for_head, waits_for_body, waits_to_send])
def test_closing_ends_every_wait(blocked: Callable[[SyncTransport, Peer], None]) -> None:
    transport = SyncTransport(max_connections=2)
    arrived = threading.Semaphore(0)
    over = threading.Event()

    def script(line: Line) -> None:
        if line.sock.recv(6, socket.MSG_PEEK) == b"GET /h":
            line.answer(HEAD)
        arrived.release()
        over.wait(PATIENCE)

    with Peer(script) as peer, ThreadPoolExecutor(4) as threads:
        runs: list[Future[None]] = [threads.submit(blocked, transport, peer) for _ in range(4)]
        for _ in range(2):
            assert arrived.acquire(timeout=PATIENCE)
        # Two hold the connections; the others wait for one of them.
        while transport.waiting < 2:
            time.sleep(0.001)
        transport.close()
        for run in runs:
            with pytest.raises(ClosedError):
                run.result(PATIENCE)
        over.set()
        assert transport.open_connections == 0
        with pytest.raises(ClosedError):
            transport.send(get(peer), WAIT)
        transport.close()


FORKING = """
import os, sys
from aoai_http.request import Outgoing
from aoai_http.sync import SyncTransport
from aoai_http.errors import TransportError
transport = SyncTransport()
url = sys.argv[1]
def read(path):
    return transport.send(Outgoing.to_url("GET", url + path)).read()
assert read("/1") == b"/1"
held = transport.send(Outgoing.to_url("GET", url + "/long"))
assert (transport.open_connections, transport.idle_connections) == (1, 0)
child = os.fork()
if child == 0:
    status = 1
    try:
        assert transport.open_connections == 0, transport
        assert read("/child") == b"/child"
        try:
            held.read()
        except TransportError as error:
            status = 0 if "closed" in str(error) else 2
    finally:
        os._exit(status)
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
assert read("/2") == b"/2"
assert held.read() == b"x" * 300000
transport.close()
print("fine")
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_child_has_connections_of_its_own(tmp_path: Path) -> None:
    def script(line: Line) -> None:
        while (request := line.request()) is not None:
            line.send(whole(b"x" * 300_000 if request.target == "/long" else request.target.encode()))

    program = tmp_path / "forking.py"
    program.write_text(FORKING)
    with Peer(script) as peer:
        ended = subprocess.run(
            [sys.executable, program, peer.url], capture_output=True, text=True, timeout=PATIENCE, check=False
        )
        assert (ended.stdout, ended.stderr, ended.returncode) == ("fine\n", "", 0)
        # Two of the parent and one of the child.
        assert peer.connections == 3


def test_a_stream_larger_than_memory_should_hold_takes_little(tmp_path: Path) -> None:
    program = tmp_path / "large.py"
    program.write_text(
        "import sys, tracemalloc\n"
        "from aoai_http.request import Outgoing\n"
        "from aoai_http.sync import SyncTransport\n"
        "transport = SyncTransport()\n"
        "tracemalloc.start()\n"
        "answer = transport.send(Outgoing.to_url('GET', sys.argv[1]))\n"
        "total = sum(map(len, answer.chunks()))\n"
        "pieces = (bytes(100_000) for _ in range(640))\n"
        "transport.send(Outgoing.to_url('POST', sys.argv[1], (), pieces)).read()\n"
        "print(total, tracemalloc.get_traced_memory()[1] < 4_000_000)\n"
        "transport.close()\n"
    )

    def script(line: Line) -> None:
        line.answer(b"HTTP/1.1 200 OK\r\nContent-Length: 64000000\r\n\r\n")
        piece = bytes(100_000)
        for _ in range(640):
            line.send(piece)
        answering(OK)(line)

    with Peer(script) as peer:
        ended = subprocess.run(
            [sys.executable, program, peer.url], capture_output=True, text=True, timeout=PATIENCE, check=False
        )
        assert (ended.stdout, ended.stderr) == ("64000000 True\n", "")
        assert len(peer.requests[1].body) == 64_000_000
