"""Files that appear when they are whole."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    Progress = Callable[[int, int | None], object]

CHUNK = 65536
"""Bytes that are written at a time."""


@contextmanager
def whole_file(file: str | os.PathLike[str]) -> Generator[IO[bytes]]:
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
