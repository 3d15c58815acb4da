"""Answers that are bytes: read whole, in pieces, or straight into a file."""
# Written by scripts/unasync.py from async_binary.py, which is what to edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from os import PathLike

    import httpx

    from aoai._responses.response import StreamingResponse
    from aoai._responses.whole_file import Progress


class BinaryContent:
    """Bytes from the service. Nothing is held in memory until `read` asks for the whole."""

    def __init__(self, received: StreamingResponse) -> None:
        self._received = received

    def __enter__(self) -> BinaryContent:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __del__(self) -> None:
        self.close()  # else an answer that nobody reads would keep its connection

    @property
    def response(self) -> httpx.Response:
        """The answer as httpx has it, for its headers."""
        return self._received.http_response

    @property
    def _request_id(self) -> str | None:
        return self._received.request_id

    @property
    def _retries_taken(self) -> int:
        return self._received.retries_taken

    @property
    def _endpoint(self) -> str:
        return self._received.endpoint

    def close(self) -> None:
        """Give the connection back; what has not been read is dropped."""
        self._received.close()

    def read(self) -> bytes:
        """Return all of it."""
        return self._received.read()

    @property
    def encoding(self) -> str:
        """How its text is encoded, as its content type says."""
        return self._received.encoding

    @property
    def content(self) -> bytes:
        """All of it."""
        return self.read()

    @property
    def text(self) -> str:
        """All of it, decoded as its content type says."""
        return self._received.text()

    def json(self) -> Any:
        """Return all of it as JSON values."""
        return self._received.json()

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Yield it as text, of `chunk_size` bytes each or as it arrives; no character is cut."""
        return self._received.iter_text(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """Yield its lines without their ends."""
        return self._received.iter_lines()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield it in pieces of `chunk_size` bytes, or as they arrive."""
        return self._received.iter_bytes(chunk_size)

    def stream_to_file(
        self, file: str | PathLike[str], *, chunk_size: int | None = None, on_progress: Progress | None = None
    ) -> None:
        """Write it to a file as it arrives. The file appears when it is whole, and replaces one that was there.

        Args:
            file: the path.
            chunk_size: bytes to write at a time.
            on_progress: called with the bytes written so far and the bytes there are, None if that is not known.
        """
        self._received.stream_to_file(file, chunk_size=chunk_size, on_progress=on_progress)

    def write_to_file(
        self, file: str | PathLike[str], *, chunk_size: int | None = None, on_progress: Progress | None = None
    ) -> None:
        """Read all of it and write it to a file as `stream_to_file` does; it can be read again after that."""
        self.read()
        self.stream_to_file(file, chunk_size=chunk_size, on_progress=on_progress)
