"""Requests and answers over real connections: what arrives, what is read, and which connections are used again."""

from __future__ import annotations

import random
import socket
import threading
import time
from math import inf
from typing import TYPE_CHECKING, Any

import pytest

from aoai_http.errors import (
    ConnectError,
    DecodingError,
    IncompleteBody,
    LocalError,
    ProtocolError,
    ReadError,
    TransportError,
)
from aoai_http.request import Outgoing
from aoai_http.timeouts import Timeouts
from tests.transport.peer import OK, PATIENCE, Line, Peer, answering, chunked, closing, gzipped, whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.transport.drivers import Driver

WAIT = Timeouts(PATIENCE, PATIENCE, PATIENCE, PATIENCE)


def get(peer: Peer, path: str = "/") -> Outgoing:
    return Outgoing.to_url("GET", peer.url + path)


def post(peer: Peer, body: Any = b"{}", length: int | None = None) -> Outgoing:
    return Outgoing.to_url("POST", peer.url + "/x?y=1", {"X-A": "b"}, body, length)


BODIES = [
    (whole(b"hello"), b"hello"),
    (chunked(b"hel", b"lo"), b"hello"),
    (b"HTTP/1.1 200 OK\r\n\r\nhello", b"hello"),
    (b"HTTP/1.0 200 OK\r\n\r\nhello", b"hello"),
    (b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n" + whole(b"hello"), b"hello"),
    (whole(gzipped(b"hello"), "Content-Encoding: gzip"), b"hello"),
    (chunked(*(bytes([each]) for each in gzipped(b"hello")), fields=("Content-Encoding: gzip",)), b"hello"),
    (b"HTTP/1.1 204 No Content\r\n\r\n", b""),
    (b"HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n", b""),
    (whole(b""), b""),
]


@pytest.mark.parametrize(("answer", "body"), BODIES)
@pytest.mark.parametrize("way", ["read", "chunks"])
def test_a_body_is_read_whole(any_client: Driver, answer: bytes, body: bytes, way: str) -> None:
    with Peer(closing(answer)) as peer:
        got = any_client.send(get(peer), WAIT)
        if way == "read":
            assert (got.read(), got.read()) == (body, body)
            assert b"".join(got.chunks()) == body
        else:
            pieces = list(got.chunks())
            assert (b"".join(pieces), all(pieces)) == (body, True)
        assert got.is_closed


@pytest.mark.parametrize(("answer", "body"), BODIES[:3])
def test_a_body_that_comes_byte_by_byte_is_read_whole(client: Driver, answer: bytes, body: bytes) -> None:
    def script(line: Line) -> None:
        line.request()
        for byte in answer:
            line.send(bytes([byte]))

    with Peer(script) as peer:
        assert client.send(get(peer), WAIT).read() == body


def test_the_head_is_as_it_came(any_client: Driver) -> None:
    with Peer(answering(whole(b"slow down", "X-A: 1", "x-a: 2", status="529 Overloaded \xe9"))) as peer:
        got = any_client.send(get(peer), WAIT)
        assert (got.status, got.headers["X-A"], got.http_version) == (529, "1, 2", "HTTP/1.1")
        assert got.headers.get_list("x-a") == ["1", "2"]
        assert got.reason.startswith("Overloaded")
        got.close()


def test_an_answer_to_head_has_no_body(any_client: Driver) -> None:
    answer = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Encoding: br\r\n\r\n"
    with Peer(answering(answer)) as peer:
        for _ in range(2):
            got = any_client.send(Outgoing.to_url("HEAD", peer.url), WAIT)
            assert (got.read(), got.headers["content-length"]) == (b"", "5")
        assert peer.connections == 1


def test_a_request_arrives_as_it_was_given(any_client: Driver) -> None:
    with Peer(answering(OK)) as peer:
        any_client.send(post(peer, b'{"a": 1}'), WAIT).read()
        method, target, headers, body = peer.requests[0]
    assert (method, target, body) == ("POST", "/x?y=1", b'{"a": 1}')
    assert (headers["host"], headers["x-a"]) == (f"127.0.0.1:{peer.port}", "b")
    assert "gzip" in headers["accept-encoding"]
    assert headers["content-length"] == "8"


LARGE = random.Random(1).randbytes(5_000_000)  # noqa: S311


def pieces(data: bytes, size: int) -> Iterator[bytes]:
    for at in range(0, len(data), size):
        yield data[at : at + size]
        yield b""


@pytest.mark.parametrize("size", [65536, 65537, len(LARGE)])
def test_a_large_body_arrives_whole(any_client: Driver, size: int) -> None:
    with Peer(answering(OK)) as peer:
        assert any_client.send(post(peer, LARGE[:size]), WAIT).read() == b"ok"
        assert peer.requests[0].body == LARGE[:size]


@pytest.mark.parametrize("length", [len(LARGE), None])
def test_a_body_in_pieces_arrives_whole(any_client: Driver, length: int | None) -> None:
    with Peer(answering(OK)) as peer:
        assert any_client.send(post(peer, pieces(LARGE, 99_999), length), WAIT).read() == b"ok"
        assert peer.requests[0].body == LARGE
        assert peer.requests[0].headers.get("content-length") == (str(length) if length else None)


@pytest.mark.parametrize("length", [2, 4])
def test_a_body_in_pieces_has_the_length_it_announces(client: Driver, length: int) -> None:
    with Peer(Line.until_closed) as peer:
        with pytest.raises(LocalError, match="announced"):
            client.send(post(peer, [b"abc"], length), WAIT)
        assert client.open_connections == 0


@pytest.mark.parametrize("body", [[b"a", "text"], 5])
def test_a_body_of_other_things_than_bytes_is_refused(client: Driver, body: Any) -> None:
    with Peer(Line.until_closed) as peer, pytest.raises(LocalError):
        client.send(post(peer, body), WAIT)
    assert client.open_connections == 0


def test_what_a_body_raises_comes_out_and_nothing_is_left_open(client: Driver) -> None:
    def failing() -> Iterator[bytes]:
        yield b"a"
        raise KeyError("mine")

    with Peer(Line.until_closed) as peer:
        with pytest.raises(KeyError, match="mine"):
            client.send(post(peer, failing()), WAIT)
        assert client.open_connections == 0


def test_a_refused_request_uses_no_connection(client: Driver) -> None:
    with Peer(answering(OK)) as peer:
        with pytest.raises(LocalError):
            client.send(Outgoing.to_url("GET", peer.url, {"X": "a\r\nEvil: b"}), WAIT)
        assert (peer.connections, client.open_connections) == (0, 0)


# Which connections are used again.


def test_a_connection_is_used_again(any_client: Driver) -> None:
    with Peer(answering(whole(b"one"), chunked(b"two"), OK)) as peer:
        assert [any_client.send(post(peer), WAIT).read() for _ in range(4)] == [b"one", b"two", b"ok", b"ok"]
        assert peer.connections == 1


def test_it_is_free_as_soon_as_the_body_came(client: Driver) -> None:
    with Peer(answering(OK)) as peer:
        client.send(get(peer), WAIT)
        assert (client.open_connections, client.idle_connections) == (1, 1)


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok",
        b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok",
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok and more",
        b"HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n",
    ],
)
def test_a_connection_that_cannot_be_trusted_is_not_used_again(client: Driver, answer: bytes) -> None:
    with Peer(answering(answer)) as peer:
        for _ in range(2):
            assert client.send(get(peer), WAIT).read() == b"ok"
            assert client.open_connections == 0
        assert peer.connections == 2


def test_a_request_that_asks_to_close_is_the_last_on_its_connection(client: Driver) -> None:
    with Peer(answering(OK)) as peer:
        client.send(Outgoing.to_url("GET", peer.url, {"Connection": "close"}), WAIT).read()
        assert client.open_connections == 0


def test_origins_do_not_share_connections(client: Driver) -> None:
    with Peer(answering(OK)) as one, Peer(answering(OK)) as two:
        for peer in (one, two, one, two):
            client.send(get(peer), WAIT).read()
        assert (one.connections, two.connections) == (1, 1)


def test_closing_an_answer_early_closes_its_connection(any_client: Driver) -> None:
    def script(line: Line) -> None:
        line.answer(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this")
        line.until_closed()

    with Peer(script, answering(OK)) as peer:
        got = any_client.send(get(peer), WAIT)
        got.close()
        got.close()
        assert got.is_closed
        with pytest.raises(LocalError):
            list(got.chunks())
        assert any_client.send(get(peer), WAIT).read() == b"ok"
        assert peer.connections == 2


def test_closing_an_answer_whose_rest_is_there_keeps_the_connection(client: Driver) -> None:
    sent = threading.Event()

    def script(line: Line) -> None:
        line.answer(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        assert sent.wait(PATIENCE)
        line.send(b"2\r\nok\r\n0\r\n\r\n")
        sent.clear()
        answering(OK)(line)

    with Peer(script) as peer:
        got = client.send(get(peer), WAIT)
        sent.set()
        while sent.is_set():
            time.sleep(0.001)
        got.close()
        assert client.idle_connections == 1
        assert client.send(get(peer), WAIT).read() == b"ok"
        assert peer.connections == 1


def test_an_answer_that_nobody_keeps_gives_its_connection_up(client: Driver) -> None:
    def script(line: Line) -> None:
        line.answer(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this")
        line.until_closed()

    with Peer(script, answering(OK)) as peer:
        got: Any = client.send(get(peer), WAIT)
        first: Any = next(got.chunks())
        assert first == b"only this"
        del got, first
        assert client.send(get(peer), WAIT).read() == b"ok"
        assert client.open_connections == 1


def test_a_body_is_read_once_in_chunks(client: Driver) -> None:
    with Peer(answering(OK)) as peer:
        got = client.send(get(peer), WAIT)
        assert list(got.chunks()) == [b"ok"]
        with pytest.raises(LocalError):
            list(got.chunks())
        with pytest.raises(LocalError):
            got.read()


def test_raw_chunks_are_still_in_their_coding(any_client: Driver) -> None:
    encoded = gzipped(b"hello")
    with Peer(answering(whole(encoded, "Content-Encoding: gzip"))) as peer:
        assert b"".join(any_client.send(get(peer), WAIT).raw_chunks()) == encoded


# A kept connection that the peer closed.


def test_an_idle_connection_that_was_closed_is_not_used(any_client: Driver) -> None:
    closed = threading.Event()

    def first(line: Line) -> None:
        line.answer(OK)
        line.sock.close()
        closed.set()

    with Peer(first, answering(OK)) as peer:
        any_client.send(post(peer), WAIT).read()
        assert closed.wait(PATIENCE)
        again = any_client.send(post(peer), WAIT)
        assert (again.read(), again.reused_dead, peer.connections) == (b"ok", False, 2)


def test_an_idle_connection_with_unasked_bytes_is_not_used(client: Driver) -> None:
    spoken = threading.Event()

    def first(line: Line) -> None:
        line.answer(OK)
        assert spoken.wait(PATIENCE)
        line.send(b"HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n")
        spoken.clear()
        line.until_closed()

    with Peer(first, answering(OK)) as peer:
        client.send(post(peer), WAIT).read()
        spoken.set()
        while spoken.is_set():
            time.sleep(0.001)
        assert client.send(post(peer), WAIT).status == 200
        assert peer.connections == 2


def dying(how: str) -> Callable[[Line], None]:
    def script(line: Line) -> None:
        line.answer(OK)
        line.request()
        if how == "reset":
            line.reset()

    return script


@pytest.mark.parametrize("how", ["end", "reset"])
@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_what_may_be_repeated_is_sent_again_when_a_kept_connection_dies(client: Driver, method: str, how: str) -> None:
    with Peer(dying(how), answering(b"HTTP/1.1 204 Fine\r\n\r\n")) as peer:
        client.send(get(peer), WAIT).read()
        again = client.send(Outgoing.to_url(method, peer.url), WAIT)
        assert (again.status, again.reused_dead, peer.connections) == (204, True, 2)
        assert len(peer.requests) == 3


@pytest.mark.parametrize("how", ["end", "reset"])
@pytest.mark.parametrize("method", ["POST", "DELETE", "PUT"])
def test_what_may_have_been_carried_out_is_not_sent_again(client: Driver, method: str, how: str) -> None:
    with Peer(dying(how), answering(OK)) as peer:
        client.send(get(peer), WAIT).read()
        with pytest.raises(ReadError) as caught:
            client.send(Outgoing.to_url(method, peer.url, (), b"{}"), WAIT)
        assert (caught.value.sent, caught.value.answered) == (True, False)
        assert (peer.connections, len(peer.requests), client.open_connections) == (1, 2, 0)


def test_it_is_sent_again_once(client: Driver) -> None:
    def closes_at_once(line: Line) -> None:
        line.request()

    with Peer(dying("end"), closes_at_once) as peer:
        client.send(get(peer), WAIT).read()
        with pytest.raises(ReadError) as caught:
            client.send(get(peer), WAIT)
        assert caught.value.reused_dead
        assert peer.connections == 2


def test_a_new_connection_that_dies_is_not_tried_again(client: Driver) -> None:
    with Peer(lambda line: line.request() and None) as peer:
        with pytest.raises(ReadError):
            client.send(get(peer), WAIT)
        assert peer.connections == 1


# Peers that answer early, wrongly or not at all.


@pytest.mark.parametrize("then", ["silent", "closed", "reset"])
@pytest.mark.parametrize("in_pieces", [False, True])
def test_an_answer_that_comes_before_the_whole_request_counts(client: Driver, then: str, in_pieces: bool) -> None:
    said = whole(b"too large", "Connection: close", status="413 Content Too Large")
    body = bytes(60_000_000)

    def script(line: Line) -> None:
        line.sock.recv(1000)
        line.send(said)
        if then == "silent":
            assert done.wait(PATIENCE)
        elif then == "reset":
            line.sock.recv(1000)

    done = threading.Event()
    with Peer(script) as peer:
        got = client.send(post(peer, pieces(body, 500_000) if in_pieces else body, len(body)), WAIT)
        assert (got.status, got.read(), client.open_connections) == (413, b"too large", 0)
        done.set()


def test_an_interim_answer_does_not_stop_the_request(client: Driver) -> None:
    def script(line: Line) -> None:
        line.sock.recv(1, socket.MSG_PEEK)
        line.send(b"HTTP/1.1 100 Continue\r\n\r\n")
        answering(OK)(line)

    with Peer(script) as peer:
        assert client.send(post(peer, LARGE), WAIT).read() == b"ok"
        assert peer.requests[0].body == LARGE
        assert client.idle_connections == 1


BROKEN: list[tuple[bytes, type[TransportError]]] = [
    (b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf", IncompleteBody),
    (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n", IncompleteBody),
    (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\nzz\r\n", ProtocolError),
    (whole(gzipped(b"hello")[:-4], "Content-Encoding: gzip"), DecodingError),
    (chunked(gzipped(b"hello")[:-4], fields=("Content-Encoding: gzip",)), DecodingError),
    (whole(b"hello", "Content-Encoding: gzip"), DecodingError),
]


@pytest.mark.parametrize(("answer", "kind"), BROKEN)
@pytest.mark.parametrize("way", ["read", "chunks"])
def test_a_body_that_is_broken_is_an_error(client: Driver, answer: bytes, kind: type[TransportError], way: str) -> None:
    with Peer(closing(answer)) as peer:
        got = client.send(get(peer), WAIT)
        with pytest.raises(kind) as caught:
            got.read() if way == "read" else list(got.chunks())
        assert (caught.value.sent, caught.value.answered, got.is_closed) == (True, True, True)


def test_what_came_before_the_break_is_handed_over(client: Driver) -> None:
    with Peer(closing(BROKEN[1][0])) as peer:
        chunks = client.send(get(peer), WAIT).chunks()
        assert next(chunks) == b"half"
        with pytest.raises(IncompleteBody) as caught:
            next(chunks)
        assert (caught.value.received, caught.value.announced) == (4, None)
        assert client.open_connections == 0


@pytest.mark.parametrize("coding", ["br", "utf-8", "none", "aws-chunked", "identity"])
@pytest.mark.parametrize("framed", [True, False])
def test_an_unknown_coding_leaves_the_body_as_it_is(any_client: Driver, coding: str, framed: bool) -> None:
    field = f"Content-Encoding: {coding}"
    with Peer(answering(whole(b"hello", field) if framed else chunked(b"hello", fields=(field,)))) as peer:
        for _ in range(2):
            assert any_client.send(get(peer), WAIT).read() == b"hello"
        assert peer.connections == 1


def test_a_coding_over_a_coding_gives_the_connection_back_before_the_error_is_forgotten(client: Driver) -> None:
    def script(line: Line) -> None:
        line.answer(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip, gzip\r\nContent-Length: 10\r\n\r\nhalf")
        line.until_closed()

    with Peer(script) as peer:
        got = client.send(get(peer), WAIT)
        with pytest.raises(DecodingError, match="one over another"):
            got.read()
        assert (client.open_connections, got.is_closed) == (0, True)


@pytest.mark.parametrize("status", ["204 No Content", "205 Reset Content", "200 OK", "404 Not Found"])
@pytest.mark.parametrize("fields", [(), ("Content-Encoding: gzip",)])
def test_no_body_reads_as_no_bytes(any_client: Driver, status: str, fields: tuple[str, ...]) -> None:
    for answer in (
        whole(b"", *fields, status=status),
        whole(b"", *fields, status=status).replace(b"Content-Length: 0\r\n", b""),
    ):
        with Peer(closing(answer)) as peer:
            got = any_client.send(get(peer), WAIT)
            assert (got.read(), got.is_closed, list(got.chunks())) == (b"", True, [])


@pytest.mark.parametrize(
    ("answer", "kind", "answered"),
    [
        (b"", ReadError, False),
        (b"HTTP/1.1 200", ReadError, True),
        (b"HTTP/1.1 200 OK\r\nA: b\r\n", ReadError, True),
        (b"SSH-2.0-OpenSSH_9.6\r\n", ProtocolError, True),
        (b"HTTP/1.1 200 OK\r\nA" + b"a" * 100_000, ProtocolError, True),
        (b"HTTP/1.1 101 Switching Protocols\r\n\r\n", ProtocolError, True),
    ],
)
def test_a_head_that_is_broken_is_an_error(
    client: Driver, answer: bytes, kind: type[TransportError], answered: bool
) -> None:
    with Peer(closing(answer)) as peer:
        with pytest.raises(kind) as caught:
            client.send(post(peer), WAIT)
        assert (caught.value.sent, caught.value.answered, client.open_connections) == (True, answered, 0)


def test_a_reset_before_the_head_is_an_error(any_client: Driver) -> None:
    def script(line: Line) -> None:
        line.request()
        line.reset()

    with Peer(script) as peer:
        with pytest.raises(ReadError) as caught:
            any_client.send(post(peer), WAIT)
        assert (caught.value.sent, caught.value.answered) == (True, False)


def test_a_reset_within_the_body_is_an_error(any_client: Driver) -> None:
    went = threading.Event()

    def script(line: Line) -> None:
        line.answer(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf")
        assert went.wait(PATIENCE)
        line.reset()

    with Peer(script) as peer:
        chunks = any_client.send(post(peer), WAIT).chunks()
        assert next(chunks) == b"half"
        went.set()
        with pytest.raises(ReadError) as caught:
            next(chunks)
        assert caught.value.answered


def test_nobody_listens(any_client: Driver) -> None:
    with Peer(answering(OK)) as peer:
        pass
    with pytest.raises(ConnectError) as caught:
        any_client.send(get(peer), WAIT)
    assert (caught.value.sent, caught.value.answered) == (False, False)


@pytest.mark.parametrize("name", ["nowhere.invalid", "a..invalid", "a" * 100 + ".invalid", "a." * 150 + "invalid"])
def test_a_name_that_is_unknown(client: Driver, name: str) -> None:
    with pytest.raises(ConnectError, match="no address of "):
        client.send(Outgoing.to_url("GET", f"http://{name}/"), WAIT)
    assert client.open_connections == 0


def test_a_name_with_several_addresses_reaches_the_one_that_listens(client: Driver) -> None:
    with Peer(answering(OK)) as peer:
        # localhost may be ::1 first, where nobody listens.
        assert client.send(Outgoing("http", "localhost", peer.port, "GET", "/"), WAIT).read() == b"ok"


def test_no_limits_at_all(client: Driver) -> None:
    with Peer(answering(OK)) as peer:
        assert client.send(get(peer), Timeouts(inf, inf, inf, inf)).read() == b"ok"
        assert client.send(get(peer)).read() == b"ok"
