"""A large file sent in parts, and several files with one progress."""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from aoai._polling.drive import Blocking, Do

if TYPE_CHECKING:
    from collections.abc import Callable
    from os import PathLike

    from aoai._polling.drive import Flow

PART_SIZE = 64 * 1024 * 1024
"""Bytes; the most that the service takes in one part."""


def chunked(
    resource: Any,
    file: str | PathLike[str] | bytes,
    arguments: dict[str, Any],
    options: dict[str, Any],
    *,
    filename: str | None,
    size: int | None,
    part_size: int,
    md5: str | None,
) -> Flow[Any]:
    """Begin an upload, send its parts one after the other, and complete it; return it.

    Args:
        resource: `client.uploads`.
        file: a path, or what is in a file.
        arguments: of the call that begins.
        options: of each call.
        filename: needed for bytes.
        size: in bytes; that of the file if None.
        part_size: in bytes.
        md5: of the whole file.

    Raises:
        TypeError: bytes without a filename.
        ValueError: a part has no size.
        APIError: a call failed; a note on it names the upload, which can be cancelled.
        OSError: the file cannot be read.
    """
    if part_size < 1:
        raise ValueError(f"part_size is a number of bytes, not {part_size!r}")
    if isinstance(file, bytes):
        if filename is None:
            raise TypeError("bytes have no name: filename= gives them one")
        content, total = memoryview(file), len(file)
        opened: IO[bytes] | None = None
    else:
        opened = yield Blocking(lambda: Path(file).open("rb"))  # noqa: SIM115 - closed below
        content, total = memoryview(b""), Path(file).stat().st_size
        filename = filename or Path(file).name
    progress = options.pop("on_progress", None)
    upload: Any = None
    try:
        upload = yield Do(
            lambda: resource.create(
                bytes=size if size is not None else total, filename=filename, **arguments, **options
            )
        )
        parts: list[str] = []
        done = 0
        while True:
            if opened is None:
                data = bytes(content[done : done + part_size])
            else:
                data = yield Blocking(partial(opened.read, part_size))
            if not data:
                break
            part = yield Do(partial(resource.parts.create, upload.id, data=data, **options))
            parts.append(part.id)
            done += len(data)
            if progress is not None:
                progress(done, total)
        more = {} if md5 is None else {"md5": md5}
        completed = yield Do(lambda: resource.complete(upload.id, part_ids=parts, **more, **options))
    except Exception as error:
        if upload is not None:
            error.add_note(f"the upload {upload.id} was begun; uploads.cancel() takes it back")
        raise
    finally:
        if opened is not None:
            opened.close()
    return completed


class Together:
    """The progress of several uploads as that of one.

    Args:
        progress: called with the bytes sent so far and the bytes there are, None while that is not known of one.
        count: of the uploads.
    """

    def __init__(self, progress: Callable[[int, int | None], object], count: int) -> None:
        self._progress = progress
        self._done = [0] * count
        self._totals: list[int | None] = [None] * count
        self._lock = threading.Lock()

    def of(self, number: int) -> Callable[[int, int | None], object]:
        """Return the callback of one upload."""

        def report(done: int, total: int | None) -> None:
            with self._lock:
                self._done[number], self._totals[number] = done, total
                known = [each for each in self._totals if each is not None]
                whole = sum(known) if len(known) == len(self._totals) else None
                self._progress(sum(self._done), whole)

        return report
