"""Every wait has its limit, and nothing a peer does gets past the end of an exchange."""

from __future__ import annotations

import socket
import threading
import time
from math import inf
from typing import TYPE_CHECKING, Any

import pytest

from aoai_http.errors import (
    ClosedError,
    ConnectTimeout,
    DeadlineExceeded,
    PoolTimeout,
    ReadTimeout,
    TransportError,
    WriteTimeout,
)
from aoai_http.request import Outgoing
from aoai_http.sync import SyncTransport
from aoai_http.timeouts import Timeouts
from tests.transport.drivers import own, through
from tests.transport.peer import OK, PATIENCE, Line, Peer, answering

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.transport.drivers import Driver

SHORT = 0.2
WAIT = Timeouts(PATIENCE, PATIENCE, PATIENCE, PATIENCE)


def get(peer: Peer) -> Outgoing:
    return Outgoing.to_url("GET", peer.url)


def soon() -> float:
    return time.monotonic() + SHORT


def silent(line: Line) -> None:
    line.request()
    line.until_closed()


def dripping(data: bytes, forever: bytes) -> Any:
    """Return a script that sends bytes one by one, each well within any limit for a single wait, and never ends."""

    def script(line: Line) -> None:
        line.answer(data)
        while True:
            line.send(forever)
            time.sleep(SHORT / 20)

    return script


HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n"


def test_a_silent_peer_is_left_after_the_limit(any_client: Driver) -> None:
    with Peer(silent) as peer:
        with pytest.raises(ReadTimeout) as caught:
            any_client.send(get(peer), Timeouts(PATIENCE, SHORT, PATIENCE, PATIENCE))
        assert (caught.value.sent, caught.value.answered) == (True, False)


def test_a_silent_peer_is_left_at_the_end(any_client: Driver) -> None:
    with Peer(silent) as peer:
        with pytest.raises(DeadlineExceeded) as caught:
            any_client.send(get(peer), WAIT, soon())
        assert caught.value.sent


def test_a_peer_that_falls_silent_within_the_body(client: Driver) -> None:
    def script(line: Line) -> None:
        line.answer(HEAD + b"some")
        line.until_closed()

    with Peer(script) as peer:
        for timeouts, end, kind in [
            (Timeouts(read=SHORT), inf, ReadTimeout),
            (WAIT, SHORT, DeadlineExceeded),
        ]:
            chunks = client.send(get(peer), timeouts, time.monotonic() + end).chunks()
            assert next(chunks) == b"some"
            with pytest.raises(kind) as caught:
                next(chunks)
            assert caught.value.answered
            assert client.open_connections == 0


def test_the_limits_of_a_body_may_be_others_than_those_of_the_head(client: Driver) -> None:
    def script(line: Line) -> None:
        line.answer(HEAD)
        line.until_closed()

    with Peer(script) as peer:
        got = client.send(get(peer), WAIT, time.monotonic() + PATIENCE)
        got.set_read_limits(SHORT, inf)
        with pytest.raises(ReadTimeout):
            got.read()
        got = client.send(get(peer), Timeouts(read=SHORT), time.monotonic() + SHORT)
        got.set_read_limits(None, soon())
        with pytest.raises(DeadlineExceeded):
            got.read()


@pytest.mark.parametrize(
    ("first", "forever"),
    [
        (b"HTTP/1.1 200 OK\r\nX: ", b"a"),
        (b"", b"HTTP/1.1 102 Processing\r\n\r\n"),
        (HEAD, b"a"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\na\r\n"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;", b"a"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nA: ", b"a"),
        (b"HTTP/1.1 200 OK\r\n\r\n", b"a"),
        (b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n\x1f\x8b\x08\x08\0\0\0\0\0\xff", b"a"),
    ],
)
def test_a_peer_that_drips_does_not_get_past_the_end(client: Driver, first: bytes, forever: bytes) -> None:
    with Peer(dripping(first, forever)) as peer:
        with pytest.raises(DeadlineExceeded):
            client.send(get(peer), WAIT, soon()).read()
        assert client.open_connections == 0


def test_a_body_that_drips_through_httpx_does_not_get_past_the_end(any_client: Driver) -> None:
    with Peer(dripping(HEAD, b"a")) as peer, pytest.raises(DeadlineExceeded):
        any_client.send(get(peer), WAIT, soon()).read()


@pytest.mark.parametrize("whole", [True, False])
def test_a_peer_that_takes_no_bytes(client: Driver, whole: bool) -> None:
    done = threading.Event()

    def script(line: Line) -> None:
        line.sock.recv(1)
        done.wait(PATIENCE)

    body = bytes(60_000_000)
    with Peer(script) as peer:
        outgoing = Outgoing.to_url("POST", peer.url, (), body if whole else [body[:100_000]] * 600)
        with pytest.raises(WriteTimeout) as caught:
            client.send(outgoing, Timeouts(write=SHORT))
        assert (caught.value.sent, caught.value.answered) == (True, False)
        with pytest.raises(DeadlineExceeded):
            client.send(outgoing, WAIT, soon())
        assert client.open_connections == 0
        done.set()


def test_a_body_that_is_slow_to_come_does_not_get_past_the_end(client: Driver) -> None:
    def slow() -> Iterator[bytes]:
        while True:
            time.sleep(SHORT / 20)
            yield b"a"

    with Peer(Line.until_closed) as peer:
        with pytest.raises(DeadlineExceeded):
            client.send(Outgoing.to_url("POST", peer.url, (), slow()), WAIT, soon())
        assert client.open_connections == 0


def test_an_end_that_has_passed_sends_nothing(any_client: Driver) -> None:
    with Peer(answering(OK)) as peer:
        with pytest.raises(DeadlineExceeded) as caught:
            any_client.send(get(peer), WAIT, time.monotonic() - 1)
        assert (caught.value.sent, len(peer.requests)) == (False, 0)


@pytest.fixture
def full() -> Any:
    """An address that takes no more connections, and does not refuse them."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(0)
    waiting: list[socket.socket] = []
    while True:
        sock = socket.socket()
        waiting.append(sock)
        sock.settimeout(0.5)
        try:
            sock.connect(listener.getsockname())
        except TimeoutError:
            break
    yield listener.getsockname()[1]
    for sock in (listener, *waiting):
        sock.close()


def test_a_connection_that_is_not_taken(client: Driver, full: int) -> None:
    outgoing = Outgoing("http", "127.0.0.1", full, "GET", "/")
    with pytest.raises(ConnectTimeout) as caught:
        client.send(outgoing, Timeouts(connect=SHORT))
    assert not caught.value.sent
    with pytest.raises(DeadlineExceeded):
        client.send(outgoing, Timeouts(), soon())
    assert client.open_connections == 0


def test_closing_ends_an_attempt_to_connect(full: int) -> None:
    transport = SyncTransport()
    failures: list[BaseException] = []

    def run() -> None:
        try:
            transport.send(Outgoing("http", "127.0.0.1", full, "GET", "/"), WAIT)
        except TransportError as error:
            failures.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    while not transport.open_connections:
        time.sleep(0.001)
    time.sleep(0.05)
    transport.close()
    thread.join(PATIENCE)
    assert [type(each) for each in failures] == [ClosedError]


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_connections_have_a_limit(kind: str) -> None:
    def script(line: Line) -> None:
        line.answer(HEAD)
        line.until_closed()

    client = own(kind, max_connections=1)
    with Peer(script, answering(OK)) as peer:
        held = client.send(get(peer), WAIT)
        with pytest.raises(PoolTimeout) as caught:
            client.send(get(peer), Timeouts(pool=SHORT))
        assert not caught.value.sent
        with pytest.raises(DeadlineExceeded):
            client.send(get(peer), WAIT, soon())
        assert peer.connections == client.open_connections == 1
        held.close()
        assert client.send(get(peer), WAIT).read() == b"ok"
    client.close()
    assert client.open_connections == 0


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_an_idle_connection_makes_room_for_another_origin(kind: str) -> None:
    client = own(kind, max_connections=1)
    with Peer(answering(OK)) as one, Peer(answering(OK)) as two:
        for peer in (one, two, one):
            assert client.send(get(peer), Timeouts(pool=0)).read() == b"ok"
            assert client.open_connections == client.idle_connections == 1
    client.close()


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_idle_connections_have_a_limit(kind: str) -> None:
    client = own(kind, max_keepalive=2)
    peers = [Peer(answering(OK)) for _ in range(4)]
    for peer in peers:
        with peer:
            client.send(get(peer), WAIT).read()
            assert client.idle_connections <= 2
    none = own(kind, max_keepalive=0)
    with Peer(answering(OK)) as peer:
        none.send(get(peer), WAIT).read()
        assert none.open_connections == 0
    client.close()
    none.close()


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_an_idle_connection_grows_too_old(kind: str) -> None:
    client = own(kind, keepalive_expiry=0.0)
    with Peer(answering(OK)) as peer:
        for _ in range(3):
            client.send(get(peer), WAIT).read()
            time.sleep(0.01)
            assert client.open_connections <= 1
        assert peer.connections == 3
    client.close()


def test_whoever_uses_a_transport_after_its_end_is_told(client: Driver) -> None:
    with Peer(answering(OK)) as peer:
        client.send(get(peer), WAIT).read()
        client.close_transport()
        assert client.open_connections == 0
        with pytest.raises(TransportError, match="closed"):
            client.send(get(peer), WAIT)


@pytest.mark.parametrize(
    ("first", "forever"),
    [
        (b"HTTP/1.1 200 OK\r\nX: ", b"a"),
        (b"", b"HTTP/1.1 102 Processing\r\n\r\n"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;", b"a"),
        (b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n\x1f\x8b\x08\x08\0\0\0\0\0\xff", b"a"),
    ],
)
def test_a_peer_that_drips_does_not_get_past_the_end_of_an_asynchronous_httpx_client(
    first: bytes, forever: bytes
) -> None:
    driver = through("httpx", "async")
    with Peer(dripping(first, forever)) as peer:
        with pytest.raises(DeadlineExceeded):
            driver.send(get(peer), WAIT, soon()).read()
        assert not driver.transport.client._transport._pool.connections
    driver.close()
