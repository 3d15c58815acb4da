"""An answer whose head is there and whose body may still be on its way."""
# Written by scripts/unasync.py from async_response.py, which is what to edit.

from __future__ import annotations

from codecs import getincrementaldecoder
from typing import TYPE_CHECKING, Any

from aoai._responses.head import MOST_OF_AN_ERROR, Changeable, Head
from aoai._responses.pieces import Lines, cut
from aoai._runtime import json
from aoai_http.errors import ClosedError, DeadlineExceeded, TransportError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from os import PathLike

    from aoai._responses.whole_file import Progress
    from aoai_http.transport import Answer


class StreamingResponse(Head):
    """An answer in hand. Its body is read when it is asked for."""

    _answer: Answer
    _whole: bool

    def read(self) -> bytes:
        """Return the body."""
        if self.body is None:
            with self.our_errors():
                self.body = self.mask.data(self._answer.read())
        return self.body

    def text(self) -> str:
        """Return the body as text."""
        return self.decode(self.read())

    def json(self) -> Any:
        """Return the body as JSON values."""
        return json.loads(self.read())

    def chunks(self) -> Iterator[bytes]:
        """Yield the body as it arrives, or what was read of it; errors are the transport's."""
        return self._answer.chunks() if self.body is None else _once(self.body)

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the body in pieces of `chunk_size` bytes, or as they arrive."""
        with self.our_errors():
            held = bytearray()
            for data in self.chunks():
                if chunk_size is None:
                    yield data
                    continue
                held += data
                yield from cut(held, chunk_size)
            if held:
                yield bytes(held)

    def iter_lines(self) -> Iterator[str]:
        """Yield the lines of the body without their ends."""
        lines = Lines(self.decode)
        for data in self.iter_bytes():
            for line in lines.feed(data):
                yield line
        for line in lines.rest():
            yield line

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Yield the body as text, of `chunk_size` bytes each or as it arrives; no character is cut."""
        text = getincrementaldecoder(self.encoding)("replace")
        for data in self.iter_bytes(chunk_size):
            if piece := text.decode(data):
                yield piece
        if piece := text.decode(b"", final=True):
            yield piece

    def stream_to_file(
        self, file: str | PathLike[str], *, chunk_size: int | None = None, on_progress: Progress | None = None
    ) -> None:
        """Write the body to a file as it arrives; the file appears when it is whole.

        Args:
            file: the path.
            chunk_size: bytes to write at a time.
            on_progress: called with the bytes written so far and the bytes there are, None if that is not known.
        """
        from aoai._responses.whole_file import CHUNK, whole_file

        length = self.headers.get("content-length", "")
        total = int(length) if length.isdigit() and "content-encoding" not in self.headers else None
        with whole_file(file) as target:
            done = 0
            for data in self.iter_bytes(chunk_size or CHUNK):
                done += target.write(data)
                if on_progress:
                    on_progress(done, total)

    def parsed_by(self, parse: Callable[[], Any], *, whole: bool) -> None:
        """Set what `parse` returns, and whether the body is to be read for it."""
        self._whole = whole
        self._parse = parse

    def parse(self) -> Any:
        """Return what the method would have returned."""
        if self._whole:
            self.read()
        return self._changed(self._parse())

    def limit(self, read: float | None, end: float) -> None:
        """Set the seconds to wait for bytes, and when all have to be there, on the clock of `time.monotonic`."""
        self._answer.set_read_limits(read, end)

    def close(self) -> None:
        """Give the connection back; what has not been read is dropped."""
        self._answer.close()


class StreamingResponseManager(Changeable):
    """Sends the request when it is entered, and gives the connection back when it is left."""

    def __init__(self, send: Callable[[], StreamingResponse]) -> None:
        self._send = send

    def __enter__(self) -> StreamingResponse:
        self._response = self._send()
        self._response.change(self._changed)
        return self._response

    def __exit__(self, *_: object) -> None:
        self._response.close()


def _once(content: bytes) -> Iterator[bytes]:
    yield content


def rest(answer: Answer) -> bytes:
    """Return the body of an answer that is no success, as far as it comes and up to a size; the head says enough.

    Args:
        answer: the transport's.

    Raises:
        ClosedError, DeadlineExceeded: as always.
    """
    pieces: list[bytes] = []
    size = 0
    try:
        for piece in answer.chunks():
            pieces.append(piece)
            size += len(piece)
            if size >= MOST_OF_AN_ERROR:
                answer.close()
                break
    except (ClosedError, DeadlineExceeded):
        raise
    except TransportError:
        answer.close()
    return b"".join(pieces)[:MOST_OF_AN_ERROR]
