"""Answers that are bytes: read whole, in pieces, or straight into a file."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Generic

from aoai._responses.received import AsyncReceived, R, Received

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Generator, Iterator

    import httpx

    Progress = Callable[[int, int | None], object]

CHUNK = 65536


class _Content(Generic[R]):
    _received: R

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

    @property
    def _total(self) -> int | None:
        headers = self._received.headers
        length = headers.get("content-length")
        return int(length) if length and length.isdigit() and "content-encoding" not in headers else None


class BinaryContent(_Content[Received]):
    """Bytes from the service. Nothing is held in memory until `read` or `content` asks for the whole."""

    def __init__(self, received: Received) -> None:
        self._received = received

    def __enter__(self) -> BinaryContent:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __del__(self) -> None:
        self.close()  # else an answer that nobody reads would keep its connection

    def close(self) -> None:
        """Give the connection back; what has not been read is dropped."""
        self._received.close()

    def read(self) -> bytes:
        """Return all of it."""
        return self._received.read()

    @property
    def content(self) -> bytes:
        """All of it."""
        return self.read()

    @property
    def text(self) -> str:
        """All of it, decoded as its content type says."""
        return self._received.text()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield it in pieces of `chunk_size` bytes, or as they arrive."""
        return self._received.iter_bytes(chunk_size)

    def stream_to_file(
        self, file: str | os.PathLike[str], *, chunk_size: int | None = None, on_progress: Progress | None = None
    ) -> None:
        """Write it to a file as it arrives. The file appears when it is whole, and replaces one that was there.

        Args:
            file: the path.
            chunk_size: bytes to write at a time.
            on_progress: called with the bytes written so far and the bytes there are, None if that is not known.
        """
        with _whole_or_not_at_all(file) as target:
            done = 0
            for data in self.iter_bytes(chunk_size or CHUNK):
                done += target.write(data)
                if on_progress:
                    on_progress(done, self._total)

    write_to_file = stream_to_file


class AsyncBinaryContent(_Content[AsyncReceived]):
    """Bytes from the service. Nothing is held in memory until `read` asks for the whole."""

    def __init__(self, received: AsyncReceived) -> None:
        self._received = received

    async def __aenter__(self) -> AsyncBinaryContent:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Give the connection back; what has not been read is dropped."""
        await self._received.close()

    async def read(self) -> bytes:
        """Return all of it."""
        return await self._received.read()

    aread = read

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield it in pieces of `chunk_size` bytes, or as they arrive."""
        return self._received.iter_bytes(chunk_size)

    aiter_bytes = iter_bytes

    async def stream_to_file(
        self, file: str | os.PathLike[str], *, chunk_size: int | None = None, on_progress: Progress | None = None
    ) -> None:
        """Write it to a file as it arrives. The file appears when it is whole, and replaces one that was there.

        Args:
            file: the path.
            chunk_size: bytes to write at a time.
            on_progress: called with the bytes written so far and the bytes there are, None if that is not known.
        """
        with _whole_or_not_at_all(file) as target:
            done = 0
            async for data in self.iter_bytes(chunk_size or CHUNK):
                done += target.write(data)
                if on_progress:
                    on_progress(done, self._total)

    write_to_file = stream_to_file
    astream_to_file = stream_to_file


@contextmanager
def _whole_or_not_at_all(file: str | os.PathLike[str]) -> Generator[IO[bytes]]:
    """Open a temporary file beside the wanted one, and put it in its place if the block ends well."""
    path = Path(file)
    new = path.with_name(f".{path.name}.{os.urandom(8).hex()}")
    try:
        with new.open("xb") as target:  # with the permissions that a new file has here
            yield target
        new.replace(path)
    except BaseException:
        new.unlink(missing_ok=True)
        raise
