"""Content codings: whatever was encoded comes out again, however it is cut, and nothing else does."""

from __future__ import annotations

import random
import zlib
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aoai_http.decoding import PIECE, decoder
from aoai_http.errors import DecodingError
from tests.transport.peer import gzipped

if TYPE_CHECKING:
    from collections.abc import Callable


def raw_deflate(data: bytes) -> bytes:
    compressor = zlib.compressobj(wbits=-15)
    return compressor.compress(data) + compressor.flush()


CODINGS: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "gzip": ("gzip", gzipped),
    "x-gzip": ("X-GZIP", gzipped),
    "members": ("gzip", lambda data: gzipped(data[:7]) + gzipped(data[7:]) + b"\0\0\0"),
    "zlib": ("deflate", zlib.compress),
    "raw": ("deflate", raw_deflate),
    "two": ("deflate, gzip", lambda data: gzipped(zlib.compress(data))),
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


@given(st.sampled_from(["gzip", "zlib", "raw", "two"]), st.binary(min_size=1, max_size=200), st.data())
def test_what_ends_too_early_is_refused(name: str, data: bytes, choice: st.DataObject) -> None:
    coding, encode = CODINGS[name]
    encoded = encode(data)
    part = encoded[: choice.draw(st.integers(1, len(encoded) - 1))]
    with pytest.raises(DecodingError):
        decoded(coding, part, 50)


@given(st.sampled_from(["gzip", "deflate", "gzip, deflate"]), st.binary(max_size=100), st.integers(1, 50))
def test_any_bytes_are_decoded_or_refused_in_our_own_words(coding: str, data: bytes, size: int) -> None:
    try:
        decoded(coding, data, size)
    except DecodingError as error:
        assert error.answered  # noqa: PT017 - not every example raises


@pytest.mark.parametrize("coding", ["", "identity", " Identity ", ","])
def test_there_may_be_nothing_to_decode(coding: str) -> None:
    assert decoder(coding) is None


@pytest.mark.parametrize("coding", ["br", "zstd", "gzip, br", ", ".join(["gzip"] * 5)])
def test_an_unknown_coding_is_refused(coding: str) -> None:
    with pytest.raises(DecodingError):
        decoder(coding)


def test_an_unknown_coding_is_named() -> None:
    with pytest.raises(DecodingError, match="'br'"):
        decoder("br")


@pytest.mark.parametrize("data", [gzipped(b"a") + b"x", b"plain text", gzipped(b"a")[:-8] + bytes(8)])
def test_what_is_no_gzip_is_refused(data: bytes) -> None:
    with pytest.raises(DecodingError):
        decoded("gzip", data, 1000)


def test_no_body_at_all_is_no_mistake() -> None:
    assert decoded("gzip", b"", 1) == b""
    assert decoded("deflate", b"", 1) == b""


@pytest.mark.parametrize("name", ["gzip", "zlib", "raw", "two"])
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
