"""What is accepted as a file in a multipart body."""

from __future__ import annotations

from os import PathLike
from typing import IO, TypeAlias

FileContent: TypeAlias = (
    bytes | IO[bytes] | tuple[str | None, bytes | IO[bytes]] | tuple[str | None, bytes | IO[bytes], str]
)
"""The content; or a file name and the content; or these and the content type."""

FileTypes: TypeAlias = FileContent | PathLike[str]
"""The same, or the path of a file, which is opened when the request is sent and streamed from there."""
