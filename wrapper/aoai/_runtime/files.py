"""What is accepted as a file in a multipart body."""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import IO, TypeAlias

FileContent: TypeAlias = (
    bytes | IO[bytes] | tuple[str | None, bytes | IO[bytes]] | tuple[str | None, bytes | IO[bytes], str]
)
"""The content; or a file name and the content; or these and the content type."""

FileTypes: TypeAlias = FileContent | PathLike[str]
"""The same, or the path of a file, which is opened when the request is sent and streamed from there."""


def file_from_path(path: str) -> FileTypes:
    """Return a file with its name, read at once; a `pathlib.Path` in its place is streamed from where it is.

    Raises:
        OSError: it cannot be read.
    """
    return (Path(path).name, Path(path).read_bytes())
