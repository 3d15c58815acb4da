"""Answers that are bytes: read whole, in pieces, or straight into a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from os import PathLike

    import httpx

    from aoai._responses.async_response import AsyncStreamingResponse
    from aoai._responses.whole_file import Progress


class AsyncBinaryContent:
    """Bytes from the service. Nothing is held in memory until `read` asks for the whole."""

    def __init__(self, received: AsyncStreamingResponse) -> None:
        self._received = received

    async def __aenter__(self) -> AsyncBinaryContent:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    # sync only: def __del__(self) -> None:
    # sync only:     self.close()  # else an answer that nobody reads would keep its connection

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

    async def close(self) -> None:
        """Give the connection back; what has not been read is dropped."""
        await self._received.close()

    async def read(self) -> bytes:
        """Return all of it."""
        return await self._received.read()

    @property
    def encoding(self) -> str:
        """How its text is encoded, as its content type says."""
        return self._received.encoding

    # sync only: @property
    # sync only: def content(self) -> bytes:
    # sync only:     """All of it."""
    # sync only:     return self.read()

    @property  # async only
    def content(self) -> bytes:  # async only
        """All of it, once it was read.

        Raises:
            RuntimeError: it was not read.
        """
        if self._received.body is None:
            raise RuntimeError("the bytes are not read yet: await content.read() first")
        return self._received.body

    # sync only: @property
    # sync only: def text(self) -> str:
    # sync only:     """All of it, decoded as its content type says."""
    # sync only:     return self._received.text()

    @property  # async only
    def text(self) -> str:  # async only
        """All of it, decoded as its content type says, once it was read; see `content`."""
        return self._received.decode(self.content)

    async def json(self) -> Any:
        """Return all of it as JSON values."""
        return await self._received.json()

    def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """Yield it as text, of `chunk_size` bytes each or as it arrives; no character is cut."""
        return self._received.iter_text(chunk_size)

    def iter_lines(self) -> AsyncIterator[str]:
        """Yield its lines without their ends."""
        return self._received.iter_lines()

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield it in pieces of `chunk_size` bytes, or as they arrive."""
        return self._received.iter_bytes(chunk_size)

    async def stream_to_file(
        self, file: str | PathLike[str], *, chunk_size: int | None = None, on_progress: Progress | None = None
    ) -> None:
        """Write it to a file as it arrives. The file appears when it is whole, and replaces one that was there.

        Args:
            file: the path.
            chunk_size: bytes to write at a time.
            on_progress: called with the bytes written so far and the bytes there are, None if that is not known.
        """
        await self._received.stream_to_file(file, chunk_size=chunk_size, on_progress=on_progress)

    async def write_to_file(
        self, file: str | PathLike[str], *, chunk_size: int | None = None, on_progress: Progress | None = None
    ) -> None:
        """Read all of it and write it to a file as `stream_to_file` does; it can be read again after that."""
        await self.read()
        await self.stream_to_file(file, chunk_size=chunk_size, on_progress=on_progress)

    aread = read  # async only
    aiter_bytes = iter_bytes  # async only
    astream_to_file = stream_to_file  # async only
