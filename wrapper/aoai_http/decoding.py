"""Undoing the content coding of a body as it arrives (RFC 9110 section 8.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from aoai_http.errors import DecodingError

if TYPE_CHECKING:
    from collections.abc import Iterator

PIECE = 262144
"""A decoded piece has at most so many bytes, however much a few bytes expand to."""


class Decoder(Protocol):
    """Decodes one body."""

    def decode(self, data: bytes) -> Iterator[bytes]:
        """Yield what these bytes decode to, in pieces that are not empty.

        Raises:
            DecodingError: the bytes are not in this coding.
        """
        ...

    def finish(self) -> None:
        """Say that no more bytes come.

        Raises:
            DecodingError: more were to come.
        """
        ...


def decoder(coding: str) -> Decoder | None:
    """Return a decoder for the value of `Content-Encoding`; None if there is nothing to decode.

    One coding is undone. Names that stand for none (`identity`), or that are not known here (`utf-8`, `aws-chunked`),
    leave the body as it is.

    Raises:
        DecodingError: there is a coding over a coding, which serves none but attacks on memory.
    """
    names = [name for part in coding.split(",") if (name := part.strip().lower()) in _DECODERS]
    if len(names) > 1:
        raise DecodingError(f"the body has {len(names)} content codings one over another", sent=True, answered=True)
    return _DECODERS[names[0]]() if names else None


class _Inflate(Protocol):
    """What `zlib.decompressobj` gives."""

    @property
    def eof(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    @property
    def unconsumed_tail(self) -> bytes: ...
    def decompress(self, data: bytes, max_length: int, /) -> bytes: ...


class _Gzip:
    """RFC 1952: any number of members, with zero bytes after the last one tolerated."""

    _name = "gzip"

    def __init__(self) -> None:
        self._inflate: _Inflate | None = None
        self._members = 0

    def decode(self, data: bytes) -> Iterator[bytes]:
        while data:
            if self._inflate is None:
                if self._members and not data.strip(b"\0"):
                    return
                self._inflate = _inflate(31)
                self._members += 1
            inflate = self._inflate
            yield from _inflated(inflate, data, self._name)
            if not inflate.eof:
                return
            data = inflate.unused_data
            self._inflate = None

    def finish(self) -> None:
        if self._inflate is not None:
            raise DecodingError("the gzip body ends too early", sent=True, answered=True)


class _Deflate:
    """RFC 1950, as it should be, or bare RFC 1951, as some send it."""

    def __init__(self) -> None:
        self._inflate: _Inflate | None = None
        self._first = b""

    def decode(self, data: bytes) -> Iterator[bytes]:
        if not data:
            return
        if self._inflate is None:
            data = self._first + data
            if len(data) < 2:
                self._first = data
                return
            # The first two bytes of the zlib format are a multiple of 31 that says method 8.
            is_zlib = data[0] & 15 == 8 and (data[0] << 8 | data[1]) % 31 == 0
            self._inflate = _inflate(15 if is_zlib else -15)
        if self._inflate.eof:
            raise DecodingError("bytes come after the end of the deflate body", sent=True, answered=True)
        yield from _inflated(self._inflate, data, "deflate")

    def finish(self) -> None:
        if (self._first and self._inflate is None) or (self._inflate is not None and not self._inflate.eof):
            raise DecodingError("the deflate body ends too early", sent=True, answered=True)


_DECODERS: dict[str, type[_Gzip | _Deflate]] = {"gzip": _Gzip, "x-gzip": _Gzip, "deflate": _Deflate}


def _inflate(window: int) -> _Inflate:
    import zlib

    return zlib.decompressobj(window)


def _inflated(inflate: _Inflate, data: bytes, name: str) -> Iterator[bytes]:
    import zlib

    while True:
        try:
            piece = inflate.decompress(data, PIECE)
        except zlib.error:
            piece = None
        if piece is None:
            raise DecodingError(f"the body is no {name}", sent=True, answered=True)
        if piece:
            yield piece
        data = inflate.unconsumed_tail
        if inflate.eof or (not data and len(piece) < PIECE):
            return
