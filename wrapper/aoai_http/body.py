"""What the answers of all transports share: a head that has come, and a body that is being read."""

from __future__ import annotations

from math import inf
from time import monotonic
from typing import TYPE_CHECKING

from aoai_http.errors import DeadlineExceeded, LocalError, TooLarge, TransportError
from aoai_http.limits import MOST_BYTES

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from aoai_http.decoding import Decoder
    from aoai_http.headers import Headers


class Body:
    """An answer's head, and its body as it is read; see `aoai_http.transport.Head`."""

    __slots__ = (
        "__weakref__",
        "_end",
        "content",
        "elapsed",
        "headers",
        "http_version",
        "most_bytes",
        "reason",
        "reused_dead",
        "status",
    )

    content: bytes | None
    most_bytes: int

    def __init__(self, status: int, reason: str, headers: Headers, http_version: str, end: float) -> None:
        self.status = status
        self.reason = reason
        self.headers = headers
        self.http_version = http_version
        self.elapsed = 0.0
        self.reused_dead = False
        self.content = None
        self.most_bytes = MOST_BYTES
        self._end = end

    def _coded(self) -> bool:
        """Say whether there may be a body in a coding."""
        return "content-encoding" in self.headers

    def _decoder(self) -> Decoder | None:
        from aoai_http.decoding import decoder

        return decoder(self.headers["content-encoding"])

    def _check_end(self) -> None:
        """Look at the clock between two pieces, of which a few bytes may expand to many."""
        if self._end != inf and monotonic() >= self._end:
            raise DeadlineExceeded("the deadline has passed", sent=True, answered=True)

    def _checked(self, size: int) -> int:
        """Return the size of a body that is read at once.

        Raises:
            TooLarge: it is more than it may be.
        """
        if size > self.most_bytes:
            raise TooLarge(f"the body has more than {self.most_bytes:,} bytes", sent=True, answered=True)
        return size

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status} {self.reason}>"


class SyncBody(Body):
    """A body that threads read. A transport adds how it comes (`raw_chunks`) and what ends with it (`_fail`)."""

    __slots__ = ()

    def raw_chunks(self) -> Iterator[bytes]:
        """Yield the body as it arrives, in its content coding.

        Raises:
            TransportError: it did not come whole.
        """
        raise NotImplementedError

    def _fail(self, error: TransportError) -> None:
        """Close the connection, after this error."""
        raise NotImplementedError

    def chunks(self) -> Iterator[bytes]:
        """Yield the body as it arrives, decoded, in pieces that are not empty.

        Raises:
            DecodingError: it is not in the coding it claims to be in.
            TransportError: it did not come whole.
        """
        if self.content is not None:
            return iter((self.content,) if self.content else ())
        return self._decoded() if self._coded() else self.raw_chunks()

    def read(self) -> bytes:
        """Return the whole body, decoded. It is kept: this may be called again.

        Raises:
            LocalError: it was read in chunks before.
            TooLarge: it has more than `most_bytes`.
            DecodingError: it is not in the coding it claims to be in.
            TransportError: it did not come whole.
        """
        if self.content is None:
            held: list[bytes] = []
            size = 0
            try:
                for piece in self.chunks():
                    size = self._checked(size + len(piece))
                    held.append(piece)
            except LocalError as error:
                self._fail(error)
                raise
            self.content = held[0] if len(held) == 1 else b"".join(held)
        return self.content

    def _decoded(self) -> Iterator[bytes]:
        try:
            decoder = self._decoder()
            for piece in self.raw_chunks():
                for part in (piece,) if decoder is None else decoder.decode(piece):
                    yield part
                    self._check_end()
            if decoder is not None:
                decoder.finish()
        except TransportError as error:
            self._fail(error)
            raise


class AsyncBody(Body):
    """A body that tasks read; see `SyncBody`."""

    __slots__ = ()

    def raw_chunks(self) -> AsyncIterator[bytes]:
        """Yield the body as it arrives, in its content coding; see `SyncBody.raw_chunks`."""
        raise NotImplementedError

    async def _fail(self, error: TransportError) -> None:
        """Close the connection, after this error."""
        raise NotImplementedError

    async def _give_way(self) -> None:
        """Let other tasks go on."""
        raise NotImplementedError

    def chunks(self) -> AsyncIterator[bytes]:
        """Yield the body as it arrives, decoded, in pieces that are not empty; see `SyncBody.chunks`."""
        if self.content is not None:
            return _once(self.content)
        return self._decoded() if self._coded() else self.raw_chunks()

    async def read(self) -> bytes:
        """Return the whole body, decoded. It is kept: this may be called again; see `SyncBody.read`."""
        if self.content is None:
            held: list[bytes] = []
            size = 0
            try:
                async for piece in self.chunks():
                    size = self._checked(size + len(piece))
                    held.append(piece)
            except LocalError as error:
                await self._fail(error)
                raise
            self.content = held[0] if len(held) == 1 else b"".join(held)
        return self.content

    async def _decoded(self) -> AsyncIterator[bytes]:
        try:
            decoder = self._decoder()
            async for piece in self.raw_chunks():
                first = True
                for part in (piece,) if decoder is None else decoder.decode(piece):
                    if not first:
                        await self._give_way()  # a few bytes that expand to many are no reason to stop all others
                        self._check_end()
                    first = False
                    yield part
            if decoder is not None:
                decoder.finish()
        except TransportError as error:
            await self._fail(error)
            raise


async def _once(content: bytes) -> AsyncIterator[bytes]:
    if content:
        yield content
