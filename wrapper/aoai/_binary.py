"""Answers that are bytes: read whole, in pieces, or straight into a file."""

from __future__ import annotations

import os
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING

import httpx

from aoai._responses import request_id
from aoai.errors import APIConnectionError, APITimeoutError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Generator, Iterator

    Progress = Callable[[int, int | None], object]

CHUNK = 65536


class _Content:
    def __init__(self, response: httpx.Response) -> None:
        self.response = response

    @property
    def _request_id(self) -> str | None:
        return request_id(self.response.headers)

    @property
    def _total(self) -> int | None:
        length = self.response.headers.get("content-length")
        return int(length) if length and length.isdigit() and "content-encoding" not in self.response.headers else None


class BinaryContent(_Content):
    """Bytes from the service. Nothing is held in memory until `read` or `content` asks for the whole.

    Attributes:
        response: the httpx response, for its headers.
    """

    def __enter__(self) -> BinaryContent:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __del__(self) -> None:
        self.close()  # else an answer that nobody reads would keep its connection

    def close(self) -> None:
        """Give the connection back; what has not been read is dropped."""
        self.response.close()

    def read(self) -> bytes:
        """Return all of it."""
        with _our_errors():
            return self.response.read()

    @property
    def content(self) -> bytes:
        """All of it."""
        return self.read()

    @property
    def text(self) -> str:
        """All of it, decoded as its content type says."""
        self.read()
        return self.response.text

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield it in pieces of `chunk_size` bytes, or as they arrive."""
        with _our_errors():
            yield from self.response.iter_bytes(chunk_size)

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


class AsyncBinaryContent(_Content):
    """Bytes from the service. Nothing is held in memory until `read` asks for the whole.

    Attributes:
        response: the httpx response, for its headers.
    """

    async def __aenter__(self) -> AsyncBinaryContent:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Give the connection back; what has not been read is dropped."""
        await self.response.aclose()

    async def read(self) -> bytes:
        """Return all of it."""
        with _our_errors():
            return await self.response.aread()

    aread = read

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield it in pieces of `chunk_size` bytes, or as they arrive."""
        with _our_errors():
            async for data in self.response.aiter_bytes(chunk_size):
                yield data

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
def _our_errors() -> Generator[None]:
    """Raise our error for a connection that fails while the bytes are read."""
    try:
        yield
    except httpx.TimeoutException as error:
        raise APITimeoutError(f"no bytes within the time allowed: {error}") from error
    except httpx.HTTPError as error:
        raise APIConnectionError(f"the connection broke before all bytes had come: {error}") from error


@contextmanager
def _whole_or_not_at_all(file: str | os.PathLike[str]) -> Generator[IO[bytes]]:
    """Open a temporary file beside the wanted one, and put it in its place if the block ends well."""
    path = Path(file)
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as target:
            yield target
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
