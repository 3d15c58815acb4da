"""Reading a form (multipart/form-data, RFC 7578) with Starlette's parser, which puts large files on the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.datastructures import Headers, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser

from aoai_emulator._protocol import RefusedError, Upload

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterable

IN_MEMORY = 1 << 18
"""A file of more bytes goes to the disk."""
_MOST_PARTS = 1000


class Form:
    """The parts of a form.

    Attributes:
        parts: name and value of each part: a text, or a file where the part has a file name.
    """

    def __init__(self) -> None:
        self.parts: list[tuple[str, str | Upload]] = []

    async def read(self, content_type: str, pieces: AsyncIterable[bytes]) -> None:
        """Read a body.

        Args:
            content_type: the request's header, which names the boundary.
            pieces: the body, in whatever pieces it comes.

        Raises:
            RefusedError: it is no form (400).
        """
        parser = _Parser(content_type, pieces)
        try:
            found = await parser.parse()
        except MultiPartException as error:
            raise broken(error.message) from None
        self.parts = [
            (name, value if isinstance(value, str) else _upload(value)) for name, value in found.multi_items()
        ]
        if not parser.ended:
            raise broken("Its last boundary is missing.")

    def close(self) -> None:
        """Close the files of all parts."""
        for _, value in self.parts:
            if isinstance(value, Upload):
                value.file.close()


class _Parser(MultiPartParser):
    """Notices whether the form came to its end."""

    spool_max_size = IN_MEMORY

    def __init__(self, content_type: str, pieces: AsyncIterable[bytes]) -> None:
        super().__init__(
            Headers({"content-type": content_type}),
            _after_a_line(pieces),
            max_files=_MOST_PARTS,
            max_fields=_MOST_PARTS,
        )
        self.ended = False

    def on_end(self) -> None:
        """Take the last boundary."""
        self.ended = True


async def _after_a_line(pieces: AsyncIterable[bytes]) -> AsyncGenerator[bytes]:
    """Yield the pieces of a body, a line's end before the first, after which the parser looks for a boundary."""
    before = b"\r\n"
    async for piece in pieces:
        if piece:
            yield before + piece
            before = b""


def _upload(file: UploadFile) -> Upload:
    kind = (file.content_type or "application/octet-stream").partition(";")[0].strip()
    return Upload(file.filename or "", kind, file.file, file.size or 0)


def broken(why: str) -> RefusedError:
    """Return the refusal of a form that cannot be read (400)."""
    return RefusedError(
        400, "invalid_form", f"The body of the request is not a valid form. {why}", kind="invalid_request_error"
    )
