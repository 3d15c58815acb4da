"""Files to send: opened when the call is made, read in pieces, read again for another attempt, closed at the end."""

from __future__ import annotations

import io
import os
from collections.abc import Mapping
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator
    from contextlib import ExitStack

    Progress = Callable[[int, int | None], object]


def opened(file: Any, files: ExitStack, on_progress: Progress | None) -> Any:
    """Return a file as httpx takes one: content, or a tuple of name, content and content type.

    Args:
        file: bytes, a binary file, a path, a tuple of name, one of these, and a content type; or a list of such.
        files: closes what is opened here.
        on_progress: called with the bytes read so far and the bytes there are, None if that is not known.

    Raises:
        OSError: a path cannot be opened.
        TypeError: a text file, or anything else that has no bytes.
        ValueError: the content type or a header of the file has a control character in it.
    """
    if isinstance(file, list):
        return [opened(each, files, on_progress) for each in file]
    if isinstance(file, tuple):
        name, content, *rest = file
        for text in _texts(rest):
            if not text.isprintable():  # which would end the line that it stands in, and begin one of its own
                raise ValueError(f"{text!r} has a control character in it, and goes into the head of a file's part")
        return (name, _content(content, files, on_progress), *rest)
    name = file.name if isinstance(file, Path) else getattr(file, "name", None)
    if isinstance(file, os.PathLike):
        name = Path(file).name
    return (Path(name).name if isinstance(name, str) else "upload", _content(file, files, on_progress))


def _texts(rest: list[Any]) -> Iterator[str]:
    """Yield the texts of what follows a file's content: its content type, and headers by name."""
    for each in rest:
        if isinstance(each, str):
            yield each
        elif isinstance(each, Mapping):
            yield from (str(text) for pair in cast("Mapping[str, str]", each).items() for text in pair)


def _content(content: Any, files: ExitStack, on_progress: Progress | None) -> Any:
    if isinstance(content, os.PathLike):
        content = files.enter_context(Path(content).open("rb"))  # noqa: SIM115
    if isinstance(content, str):
        raise TypeError(
            "a file is bytes, a binary file object or a pathlib.Path; str is neither content nor a path here"
        )
    if isinstance(content, (bytes, bytearray)):
        return bytes(content)
    if isinstance(content, io.TextIOBase):
        raise TypeError("a file is read as bytes: open it in binary mode, 'rb', not as text")
    if not hasattr(content, "read"):
        raise TypeError(f"a file is bytes, a binary file object or a pathlib.Path, not {type(content).__name__}")
    return _File(content, on_progress)


class _File:
    """A file that is sent in pieces, and tells how much of it has been read.

    It has no `fileno`: the size that the system gives for a pipe, a compressed file or one of /proc is not that of what
    is read from it.
    """

    def __init__(self, file: IO[bytes], on_progress: Progress | None) -> None:
        self._file = file
        self._on_progress = on_progress
        self._done = 0
        self._total = _size(file)

    def seekable(self) -> bool:
        """Say whether it can be read again from its start."""
        return _seekable(self._file)

    def tell(self) -> int:
        """Return the place from which is read next; OSError if the size is not known, and so not asked for."""
        if self._total is None:
            raise io.UnsupportedOperation("the size is not known")
        return self._file.tell()

    def read(self, size: int = -1) -> bytes:
        """Read, and tell."""
        data = self._file.read(size)
        if self._on_progress is not None:
            self._done += len(data)
            self._on_progress(self._done, self._total)
        return data

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to a place, from which the count goes on."""
        if not self.seekable():
            raise io.UnsupportedOperation("seek")
        self._done = self._file.seek(offset, whence)
        return self._done


def _seekable(file: Any) -> bool:
    return bool(getattr(file, "seekable", lambda: False)())


def _size(file: IO[bytes]) -> int | None:
    """Return how many bytes can be read from the start of a file, None if that is not known without reading."""
    if not _seekable(file):
        return None
    start = file.tell()
    try:
        return file.seek(0, os.SEEK_END)
    except (OSError, ValueError):  # of /proc; of some wrappers
        return None
    finally:
        file.seek(start)


class Multipart:
    """The body of one attempt, which reads its files from their start.

    Args:
        parts: as httpx takes files.

    Attributes:
        content_type: with the boundary.
        length: in bytes, None if it is not known.
    """

    def __init__(self, parts: list[tuple[str, Any]]) -> None:
        import httpx

        request = httpx.Request("POST", "http://localhost", files=parts)
        self.content_type = request.headers["content-type"]
        length = request.headers.get("content-length")
        self.length = int(length) if length else None
        self._stream: Any = request.stream

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._stream)

    def __aiter__(self) -> AsyncIterator[bytes]:
        stream: AsyncIterator[bytes] = self._stream.__aiter__()
        return stream

    @staticmethod
    def replayable(file: Any) -> bool:
        """Say whether a file as `opened` returns it can be read again from its start."""
        if isinstance(file, list):
            return all(map(Multipart.replayable, file))
        content = file[1]
        return isinstance(content, (bytes, str)) or _seekable(content)
