"""Content codings: whatever was encoded comes out again, however it is cut, and nothing else does."""

from __future__ import annotations

import asyncio
import random
import time
import zlib
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aoai_http.decoding import PIECE, decoder
from aoai_http.errors import DeadlineExceeded, DecodingError, TooLarge
from aoai_http.request import Outgoing
from aoai_http.timeouts import Timeouts
from tests.transport.drivers import of_kind
from tests.transport.peer import OK, PATIENCE, Peer, answering, gzipped, whole

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.transport.drivers import Driver

WAIT = Timeouts(PATIENCE, PATIENCE, PATIENCE, PATIENCE)


def raw_deflate(data: bytes) -> bytes:
    compressor = zlib.compressobj(wbits=-15)
    return compressor.compress(data) + compressor.flush()


CODINGS: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "gzip": ("gzip", gzipped),
    "x-gzip": ("X-GZIP", gzipped),
    "members": ("gzip", lambda data: gzipped(data[:7]) + gzipped(data[7:]) + b"\0\0\0"),
    "zlib": ("deflate", zlib.compress),
    "raw": ("deflate", raw_deflate),
    "known and unknown": ("gzip, utf-8", gzipped),
    "identity": ("gzip, identity", gzipped),
}


def decoded(coding: str, data: bytes, size: int) -> bytes:
    found = decoder(coding)
    assert found is not None
    out = b""
    for at in range(0, len(data), size):
        pieces = list(found.decode(data[at : at + size]))
        assert all(pieces)
        out += b"".join(pieces)
    found.finish()
    return out


@given(st.sampled_from(sorted(CODINGS)), st.binary(max_size=400), st.integers(1, 500))
def test_what_was_encoded_comes_out_again(name: str, data: bytes, size: int) -> None:
    coding, encode = CODINGS[name]
    assert decoded(coding, encode(data), size) == data


@given(st.sampled_from(["gzip", "zlib", "raw"]), st.binary(min_size=1, max_size=200), st.data())
def test_what_ends_too_early_is_refused(name: str, data: bytes, choice: st.DataObject) -> None:
    coding, encode = CODINGS[name]
    encoded = encode(data)
    part = encoded[: choice.draw(st.integers(1, len(encoded) - 1))]
    with pytest.raises(DecodingError):
        decoded(coding, part, 50)


@given(st.sampled_from(["gzip", "deflate"]), st.binary(max_size=100), st.integers(1, 50))
def test_any_bytes_are_decoded_or_refused_in_our_own_words(coding: str, data: bytes, size: int) -> None:
    try:
        decoded(coding, data, size)
    except DecodingError as error:
        assert error.answered  # noqa: PT017 - not every example raises


@pytest.mark.parametrize("coding", ["", "identity", " Identity ", ",", "br", "utf-8", "none", "aws-chunked", "x, y"])
def test_there_may_be_nothing_to_decode(coding: str) -> None:
    assert decoder(coding) is None


@pytest.mark.parametrize("coding", ["gzip, gzip", "deflate, gzip", "gzip, utf-8, x-gzip", ", ".join(["gzip"] * 5)])
def test_a_coding_over_a_coding_is_refused(coding: str) -> None:
    with pytest.raises(DecodingError, match="one over another"):
        decoder(coding)


@pytest.mark.parametrize("data", [gzipped(b"a") + b"x", b"plain text", gzipped(b"a")[:-8] + bytes(8)])
def test_what_is_no_gzip_is_refused(data: bytes) -> None:
    with pytest.raises(DecodingError):
        decoded("gzip", data, 1000)


def test_no_body_at_all_is_no_mistake() -> None:
    assert decoded("gzip", b"", 1) == b""
    assert decoded("deflate", b"", 1) == b""


@pytest.mark.parametrize("name", ["gzip", "zlib", "raw"])
def test_a_few_bytes_that_expand_to_many_come_in_pieces(name: str) -> None:
    coding, encode = CODINGS[name]
    found = decoder(coding)
    assert found is not None
    size = 10_000_000
    total = 0
    for piece in found.decode(encode(bytes(size))):
        assert len(piece) <= PIECE
        total += len(piece)
    found.finish()
    assert total == size


def test_what_fills_its_pieces_exactly_comes_whole() -> None:
    data = random.Random(1).randbytes(PIECE * 2)  # noqa: S311
    assert decoded("gzip", gzipped(data), 1 << 30) == data
    assert decoded("gzip", gzipped(data), 4096) == data


# Over connections: what a few bytes expand to.

BOMB = gzipped(bytes(64_000_000))  # some 60 kilobytes


def get(peer: Peer) -> Outgoing:
    return Outgoing.to_url("GET", peer.url)


def test_a_body_that_expands_beyond_its_limit_is_refused(any_client: Driver) -> None:
    with Peer(answering(whole(BOMB, "Content-Encoding: gzip"), OK)) as peer:
        got = any_client.send(get(peer), WAIT)
        got.most_bytes = 10_000_000
        with pytest.raises(TooLarge, match="10,000,000 bytes"):
            got.read()
        assert got.is_closed
        assert any_client.send(get(peer), WAIT).read() in (b"ok", bytes(64_000_000))


def test_a_body_that_is_not_coded_has_the_same_limit(any_client: Driver) -> None:
    with Peer(answering(whole(bytes(5000)))) as peer:
        for most, refused in ((4999, True), (5000, False)):
            got = any_client.send(get(peer), WAIT)
            got.most_bytes = most
            if refused:
                with pytest.raises(TooLarge):
                    got.read()
            else:
                assert got.read() == bytes(5000)


def test_the_end_holds_while_a_body_expands(any_client: Driver) -> None:
    body = gzipped(bytes(1_000_000_000))
    with Peer(answering(whole(body, "Content-Encoding: gzip"))) as peer:
        got = any_client.send(get(peer), WAIT, time.monotonic() + 0.3)
        began = time.monotonic()
        with pytest.raises(DeadlineExceeded):
            for _ in got.chunks():
                pass
        assert time.monotonic() - began < 5  # and not as long as a gigabyte takes; pieces are of 256 kilobytes


@pytest.mark.parametrize("kind", ["async", "httpx async", "httpx2 async"])
def test_other_tasks_go_on_while_a_body_expands(kind: str) -> None:
    driver: Any = of_kind(kind)
    turns = 0

    async def count() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    async def read(url: str) -> int:
        answer = await driver.transport.send(Outgoing.to_url("GET", url), WAIT)
        counting = asyncio.create_task(count())
        size = len(await answer.read())
        counting.cancel()
        return size

    with Peer(answering(whole(BOMB, "Content-Encoding: gzip"))) as peer:
        assert driver.run(read(peer.url)) == 64_000_000
        assert turns >= 64_000_000 // PIECE
    driver.close()


def test_one_coding_is_asked_for(any_client: Driver) -> None:
    with Peer(answering(OK)) as peer:
        any_client.send(get(peer), WAIT).read()
        any_client.send(Outgoing.to_url("GET", peer.url, {"Accept-Encoding": "identity"}), WAIT).read()
        assert [each.headers["accept-encoding"] for each in peer.requests] == ["gzip", "identity"]
