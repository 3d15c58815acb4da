"""Reading a form (multipart/form-data, RFC 7578) piece by piece, so that large files stay out of memory."""

from __future__ import annotations

from email.message import Message
from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING, cast

from aoai_emulator._call import RefusedError, Upload

if TYPE_CHECKING:
    from typing import BinaryIO

IN_MEMORY = 1 << 18
"""A file of more bytes goes to the disk."""
_LONGEST_HEAD = 1 << 14
_LONGEST_FIELD = 1 << 20
_MOST_PARTS = 1000


class Form:
    """The parts of a form, as they arrive.

    Args:
        content_type: the request's header, which names the boundary.

    Raises:
        RefusedError: it names none (400).
    """

    def __init__(self, content_type: str) -> None:
        boundary = _parameters("content-type", content_type).get_param("boundary")
        if not isinstance(boundary, str) or not 0 < len(boundary) <= 200:
            raise broken("the content type names no boundary")
        self._mark = b"\r\n--" + boundary.encode("latin-1", "replace")
        self._rest = bytearray(b"\r\n")  # the first boundary may stand at the very start
        self._part: _Part | None = None
        self._begun = False
        self._ended = False
        self._parts: list[tuple[str, str | Upload]] = []

    def feed(self, data: bytes) -> None:
        """Take the next piece of the body.

        Raises:
            RefusedError: this is no form (400).
        """
        self._rest += data
        while not self._ended and self._step():
            pass

    def parts(self) -> list[tuple[str, str | Upload]]:
        """Return name and value of each part, once all is fed: a text, or a file where the part has a file name.

        Raises:
            RefusedError: the end is missing (400).
        """
        if not self._ended:
            raise broken("its last boundary is missing")
        return self._parts

    def close(self) -> None:
        """Close the files of all parts."""
        for part in [value for _, value in self._parts if isinstance(value, Upload)]:
            part.file.close()
        if self._part is not None and self._part.file is not None:
            self._part.file.close()

    def _step(self) -> bool:
        """Go one step on; say whether there may be another one before more data comes."""
        if self._begun and self._part is None:
            return self._read_head()
        index = self._rest.find(self._mark)
        if index < 0:
            # The end of what is there may be the start of a boundary.
            self._take(max(0, len(self._rest) - len(self._mark) + 1))
            return False
        after = index + len(self._mark)
        if len(self._rest) < after + 2:
            self._take(index)
            return False
        self._take(index)
        del self._rest[: len(self._mark)]
        if self._part is not None:
            self._parts.append(self._part.finished())
            self._part = None
            if len(self._parts) > _MOST_PARTS:
                raise broken("it has too many parts")
        self._begun = True
        if self._rest.startswith(b"--"):
            self._ended = True
        return True

    def _take(self, count: int) -> None:
        """Give bytes to the part that is read; before the first one they mean nothing."""
        if self._part is not None:
            self._part.add(bytes(self._rest[:count]))
        del self._rest[:count]

    def _read_head(self) -> bool:
        """Read the headers of a part, which follow the rest of the boundary's line."""
        end = self._rest.find(b"\r\n\r\n")
        if end < 0:
            if len(self._rest) > _LONGEST_HEAD:
                raise broken("the headers of a part are too long")
            return False
        head = bytes(self._rest[:end]).decode("utf-8", "replace")
        del self._rest[: end + 4]
        self._part = _Part(head)
        return True


class _Part:
    """A part whose content is being read."""

    def __init__(self, head: str) -> None:
        fields = dict(line.split(":", 1) for line in head.splitlines() if ":" in line)
        headers = {name.strip().lower(): value.strip() for name, value in fields.items()}
        disposition = _parameters("content-disposition", headers.get("content-disposition", ""))
        name = disposition.get_param("name", header="content-disposition")
        if not isinstance(name, str):
            raise broken("a part has no name")
        self.name = name
        self.filename = disposition.get_filename()
        self.content_type = headers.get("content-type", "application/octet-stream").partition(";")[0].strip()
        self.size = 0
        self.text = bytearray()
        self.file: BinaryIO | None = None
        if self.filename is not None:
            self.file = cast("BinaryIO", SpooledTemporaryFile(IN_MEMORY))  # noqa: SIM115 - closed with the form

    def add(self, data: bytes) -> None:
        """Take more of the content."""
        self.size += len(data)
        if self.file is not None:
            self.file.write(data)
            return
        if self.size > _LONGEST_FIELD:
            raise broken(f"the field {self.name!r} is too long")
        self.text += data

    def finished(self) -> tuple[str, str | Upload]:
        """Return name and value."""
        if self.file is None:
            return self.name, self.text.decode("utf-8", "replace")
        self.file.seek(0)
        return self.name, Upload(self.filename or "", self.content_type, self.file, self.size)


def _parameters(name: str, value: str) -> Message:
    """Return a message whose one header can be asked for its parameters."""
    message = Message()
    message[name] = value.replace("\r", " ").replace("\n", " ")
    return message


def broken(why: str) -> RefusedError:
    """Return the refusal of a form that cannot be read (400)."""
    return RefusedError(
        400, "invalid_form", f"The body of the request is not a valid form: {why}.", kind="invalid_request_error"
    )
