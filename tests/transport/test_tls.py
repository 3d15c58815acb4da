"""TLS: the same exchanges over it, and every way in which it does not come about."""

from __future__ import annotations

import os
import socket
import ssl
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING

import pytest

from aoai_http.errors import (
    ConnectTimeout,
    DeadlineExceeded,
    IncompleteBody,
    ReadError,
    TLSError,
    TransportError,
)
from aoai_http.request import Outgoing
from aoai_http.sync import SyncTransport
from aoai_http.timeouts import Timeouts
from tests.transport.certificates import Authority
from tests.transport.drivers import own
from tests.transport.peer import OK, PATIENCE, Line, Peer, answering, chunked, closing, whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.transport.drivers import Driver

WAIT = Timeouts(PATIENCE, PATIENCE, PATIENCE, PATIENCE)
SHORT = 0.2


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(params=["sync", "async"])
def secure(request: pytest.FixtureRequest, authority: Authority) -> Iterator[Driver]:
    driver = own(request.param, ssl_context=authority.client())
    yield driver
    driver.close()
    assert driver.open_connections == 0


def get(peer: Peer) -> Outgoing:
    return Outgoing.to_url("GET", peer.url)


def test_exchanges_and_reuse(secure: Driver, authority: Authority) -> None:
    with Peer(answering(whole(b"one"), chunked(b"t", b"wo"), OK), context=authority.server("127.0.0.1")) as peer:
        assert [secure.send(get(peer), WAIT).read() for _ in range(4)] == [b"one", b"two", b"ok", b"ok"]
        assert peer.connections == 1
        assert secure.idle_connections == 1


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_large_bodies_both_ways(secure: Driver, authority: Authority, version: ssl.TLSVersion) -> None:
    context = authority.server("127.0.0.1")
    context.minimum_version = context.maximum_version = version
    body = bytes(range(256)) * 12_000

    def script(line: Line) -> None:
        while (request := line.request()) is not None:
            line.send(whole(request.body))

    with Peer(script, context=context) as peer:
        for sent in (body, [body[:100_000]] * 30):
            got = secure.send(Outgoing.to_url("POST", peer.url, (), sent), WAIT).read()
            assert got == (sent if isinstance(sent, bytes) else b"".join(sent))
        assert peer.connections == 1


def test_a_kept_connection_that_was_closed_is_not_used(secure: Driver, authority: Authority) -> None:
    closed = threading.Event()

    def first(line: Line) -> None:
        line.answer(OK)
        line.sock.close()
        closed.set()

    with Peer(first, answering(OK), context=authority.server("127.0.0.1")) as peer:
        secure.send(get(peer), WAIT).read()
        assert closed.wait(PATIENCE)
        assert secure.send(Outgoing.to_url("POST", peer.url, (), b"{}"), WAIT).read() == b"ok"
        assert peer.connections == 2


def test_a_body_that_ends_early(secure: Driver, authority: Authority) -> None:
    answer = b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"
    with Peer(closing(answer), context=authority.server("127.0.0.1")) as peer, pytest.raises(ReadError) as caught:
        secure.send(get(peer), WAIT).read()
    assert isinstance(caught.value, IncompleteBody)
    assert (caught.value.received, caught.value.announced) == (4, 10)


UNTIL_CLOSE = b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"


@pytest.mark.parametrize("body", [b"", b"half", b"x" * 300_000])
def test_a_body_that_ends_with_the_connection_is_whole_after_the_goodbye_of_tls(
    secure: Driver, authority: Authority, body: bytes
) -> None:
    def script(line: Line) -> None:
        line.answer(UNTIL_CLOSE + body)
        assert isinstance(line.sock, ssl.SSLSocket)
        line.sock.unwrap()

    with Peer(script, context=authority.server("127.0.0.1")) as peer:
        assert secure.send(get(peer), WAIT).read() == body


@pytest.mark.parametrize("body", [b"", b"half", b"x" * 300_000])
def test_a_body_that_ends_with_the_connection_is_not_whole_without_the_goodbye_of_tls(
    secure: Driver, authority: Authority, body: bytes
) -> None:
    def script(line: Line) -> None:
        line.answer(UNTIL_CLOSE + body)
        socket.socket.shutdown(line.sock, socket.SHUT_WR)
        line.until_closed()

    with Peer(script, context=authority.server("127.0.0.1")) as peer, pytest.raises(IncompleteBody) as caught:
        secure.send(get(peer), WAIT).read()
    assert (caught.value.received, caught.value.announced) == (len(body), None)


@pytest.mark.parametrize("framed", [OK, chunked(b"ok")])
def test_a_body_with_a_length_is_whole_without_the_goodbye_of_tls(
    secure: Driver, authority: Authority, framed: bytes
) -> None:
    def script(line: Line) -> None:
        line.answer(framed)
        socket.socket.shutdown(line.sock, socket.SHUT_WR)
        line.until_closed()

    with Peer(script, context=authority.server("127.0.0.1")) as peer:
        assert secure.send(get(peer), WAIT).read() == b"ok"


def test_closing_an_answer_ends_the_wait_of_another_thread(authority: Authority) -> None:
    def script(line: Line) -> None:
        line.answer(UNTIL_CLOSE + b"half")
        line.until_closed()

    def read() -> None:
        with pytest.raises(TransportError):
            next(chunks)
        ended.set()

    ended = threading.Event()
    transport = SyncTransport(ssl_context=authority.client())
    with Peer(script, context=authority.server("127.0.0.1")) as peer:
        got = transport.send(get(peer))
        chunks = got.chunks()
        assert next(chunks) == b"half"
        thread = threading.Thread(target=read, daemon=True)
        thread.start()
        time.sleep(SHORT)
        got.close()
        assert ended.wait(PATIENCE)
        thread.join()
        assert transport.open_connections == 0


def test_an_answer_before_the_whole_request(secure: Driver, authority: Authority) -> None:
    done = threading.Event()

    def script(line: Line) -> None:
        line.sock.recv(1000)
        line.send(whole(b"too large", "Connection: close", status="413 Content Too Large"))
        assert done.wait(PATIENCE)

    with Peer(script, context=authority.server("127.0.0.1")) as peer:
        got = secure.send(Outgoing.to_url("POST", peer.url, (), bytes(30_000_000)), WAIT)
        assert (got.status, got.read()) == (413, b"too large")
        done.set()


def test_an_authority_that_is_not_trusted(client: Driver, authority: Authority) -> None:
    with Peer(answering(OK), context=authority.server("127.0.0.1")) as peer:
        with pytest.raises(TLSError, match="certificate") as caught:
            client.send(get(peer), WAIT)
        assert (caught.value.sent, client.open_connections, len(peer.requests)) == (False, 0, 0)


@pytest.mark.parametrize("names", [("other.example",), ("127.0.0.2",), ("localhost",)])
def test_a_certificate_of_another_name(secure: Driver, authority: Authority, names: tuple[str, ...]) -> None:
    with Peer(answering(OK), context=authority.server(*names)) as peer:
        with pytest.raises(TLSError, match="not valid for"):
            secure.send(get(peer), WAIT)
        assert (secure.open_connections, len(peer.requests)) == (0, 0)


def test_a_certificate_of_the_right_name(secure: Driver, authority: Authority) -> None:
    with Peer(answering(OK), context=authority.server("localhost")) as peer:
        assert secure.send(Outgoing("https", "localhost", peer.port, "GET", "/"), WAIT).read() == b"ok"


def test_a_server_without_tls(secure: Driver) -> None:
    def script(line: Line) -> None:
        line.sock.recv(1000)
        line.send(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    with Peer(script) as peer:
        with pytest.raises(TLSError):
            secure.send(Outgoing("https", "127.0.0.1", peer.port, "GET", "/"), WAIT)
        assert secure.open_connections == 0


def broken_off(line: Line) -> None:
    line.sock.recv(1)
    line.reset()


def test_a_handshake_that_is_broken_off(secure: Driver) -> None:
    with Peer(broken_off) as peer:
        with pytest.raises(TLSError) as caught:
            secure.send(Outgoing("https", "127.0.0.1", peer.port, "GET", "/"), WAIT)
        assert not caught.value.sent


def test_a_handshake_that_takes_too_long(secure: Driver) -> None:
    with Peer(Line.until_closed) as peer:
        outgoing = Outgoing("https", "127.0.0.1", peer.port, "GET", "/")
        with pytest.raises(ConnectTimeout):
            secure.send(outgoing, Timeouts(connect=SHORT))
        with pytest.raises(DeadlineExceeded):
            secure.send(outgoing, WAIT, time.monotonic() + SHORT)
        assert secure.open_connections == 0


def test_a_peer_that_drips_does_not_get_past_the_end(secure: Driver, authority: Authority) -> None:
    def script(line: Line) -> None:
        line.answer(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n")
        while True:
            line.send(b"a")
            time.sleep(0.01)

    with Peer(script, context=authority.server("127.0.0.1")) as peer:
        with pytest.raises(DeadlineExceeded):
            secure.send(get(peer), WAIT, time.monotonic() + 2 * SHORT).read()
        assert secure.open_connections == 0


PROGRAM = """
import asyncio, sys
from aoai_http.choose import Transports
from aoai_http.choose_aio import AsyncTransports
from aoai_http.errors import TransportError
from aoai_http.request import Outgoing

url, kind, library = sys.argv[1:]
outgoing = Outgoing.to_url("GET", url)

async def read():
    transports = AsyncTransports(library=library or None)
    try:
        return await (await transports.send(outgoing)).read()
    finally:
        await transports.close()

def read_sync():
    transports = Transports(library=library or None)
    try:
        return transports.send(outgoing).read()
    finally:
        transports.close()

try:
    print((read_sync() if kind == "sync" else asyncio.run(read())).decode())
except TransportError as error:
    print(type(error).__name__)
"""


def said_by_program(peer: Peer, kind: str, library: str = "", host: str = "127.0.0.1", **variables: str) -> str:
    """Return what a program prints that trusts whom its environment names."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("SSL_")}
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM, f"https://{host}:{peer.port}", kind, library],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
        env=inherited | variables,
    )
    assert ended.stderr == ""
    return ended.stdout.strip()


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(
    ("variables", "said"),
    [({"SSL_CERT_FILE": "{file}"}, "ok"), ({}, "TLSError"), ({"SSL_CERT_FILE": "/missing"}, "LocalError")],
)
def test_the_environment_says_who_is_trusted(
    authority: Authority, kind: str, variables: dict[str, str], said: str
) -> None:
    given = {name: value.format(file=authority.file) for name, value in variables.items()}
    with Peer(answering(OK), context=authority.server("127.0.0.1")) as peer:
        assert said_by_program(peer, kind, **given) == said


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(("library", "said"), [("", "TLSError"), ("httpx", "ConnectError"), ("httpx2", "ConnectError")])
def test_a_name_that_stands_in_the_subject_alone_is_none(
    authority: Authority, kind: str, library: str, said: str
) -> None:
    trusted = {"SSL_CERT_FILE": str(authority.file)}
    with Peer(answering(OK), context=authority.server(common_name="localhost")) as peer:
        assert said_by_program(peer, kind, library, "localhost", **trusted) == said
        assert peer.requests == []
    with Peer(answering(OK), context=authority.server("localhost", common_name="other")) as peer:
        assert said_by_program(peer, kind, library, "localhost", **trusted) == "ok"


def test_closing_ends_a_handshake() -> None:
    from aoai_http.errors import ClosedError

    transport = SyncTransport()
    arrived = threading.Event()
    failures: list[BaseException] = []

    def script(line: Line) -> None:
        line.sock.recv(1)
        arrived.set()
        line.until_closed()

    def run() -> None:
        try:
            transport.send(Outgoing("https", "127.0.0.1", peer.port, "GET", "/"), WAIT)
        except ClosedError as error:
            failures.append(error)

    with Peer(script) as peer:
        thread = threading.Thread(target=run)
        thread.start()
        assert arrived.wait(PATIENCE)
        transport.close()
        thread.join(PATIENCE)
        assert [type(each) for each in failures] == [ClosedError]
        assert transport.open_connections == 0
