"""Reading one answer from bytes, without I/O (RFC 9112)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from aoai_http.errors import IncompleteBody, ProtocolError, ReadError
from aoai_http.headers import Headers

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_HEAD = 65536
"""The most bytes of a status line with its fields, and of trailer fields."""
MOST_INTERIM = 32
"""The most answers of status 1xx before the real one."""
MOST_CHUNK_LINE = 4096
"""The most bytes of the line before a chunk."""

_STATUS = re.compile(r"HTTP/(1\.[0-9]) ([1-9][0-9]{2})(?: ([^\r\n\0]*))?\r?\n")
_END = re.compile(rb"\n\r?\n")
_NAME = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_FOLD = re.compile(r"[ \t]*\r?\n[ \t]+")
_DIGITS = re.compile(r"[0-9]{1,19}")
_CHUNK = re.compile(rb"([0-9A-Fa-f]{1,16})[ \t]*(?:;[^\r\n\0]*)?\r\n")
_NONE: list[bytes] = []

# Names of fields that came, in lower case. A peer sends the same ones each time; a full dict is begun anew.
_names: dict[str, str] = {}
_MOST_NAMES = 512


class ResponseParser:
    """Reads one answer.

    Args:
        method: the method of the request; an answer to `HEAD` has no body.

    Attributes:
        status: the status, 0 until the head is complete.
        reason: the reason phrase.
        version: `HTTP/1.1` or another 1.x.
        headers: the fields.
        answered: whether any byte came.
        complete: whether the answer has been read whole.
        reusable: whether another request may be sent on the connection once this is complete.
        received: the bytes of the body that came, without those of the framing.
        announced: the bytes of the body by `Content-Length`, if that says how long it is.
        error: what is wrong with the body, after the parts of it that were returned.
    """

    __slots__ = (
        "_interim",
        "_left",
        "_rest",
        "_step",
        "announced",
        "answered",
        "complete",
        "error",
        "headers",
        "method",
        "reason",
        "received",
        "reusable",
        "status",
        "version",
    )

    headers: Headers

    def __init__(self, method: str) -> None:
        self.method = method
        self.status = 0
        self.reason = ""
        self.version = ""
        self.answered = False
        self.complete = False
        self.reusable = False
        self.received = 0
        self.announced: int | None = None
        self.error: ProtocolError | None = None
        self._rest = b""
        self._left = 0
        self._interim = 0
        self._step: Callable[[ResponseParser, bytes], list[bytes]] = ResponseParser._head

    def feed(self, data: bytes) -> list[bytes]:
        """Take bytes as they arrived, any number; return the parts of the body among them, still in their coding.

        Where the body breaks the rules, what came before is returned, and `error` is set.

        Raises:
            ProtocolError: the head is not that of an HTTP/1.1 answer. The parser is of no more use then.
        """
        if self._rest:
            data = self._rest + data
            self._rest = b""
        return self._step(self, data)

    def eof(self, *, torn: bool = False) -> None:
        """Say that the peer sends no more bytes.

        Args:
            torn: whether TLS was not ended by a closure alert, so that anybody may have cut the connection (RFC 9112
                section 9.8).

        Raises:
            ReadError: the answer is not complete.
            ProtocolError: it broke the rules before.
        """
        if self.complete:
            return
        if self.error is not None:
            raise self.error
        if not self.status:
            where = "within the head of the answer" if self.answered else "before any answer"
            raise ReadError(f"the peer closed the connection {where}", sent=True, answered=self.answered)
        if self._step is ResponseParser._until_close and not torn:
            self.complete = True
            return
        of = "" if self.announced is None else f" of {self.announced}"
        raise IncompleteBody(
            f"the peer closed the connection after {self.received}{of} bytes of the body",
            received=self.received,
            announced=self.announced,
        )

    def _head(self, data: bytes) -> list[bytes]:
        if not data:
            return _NONE
        # The end may span what came before and now; a head that came in drips is searched anew, up to its limit.
        found = _END.search(data)
        self.answered = True
        if found is None or found.end() > MOST_HEAD:
            if len(data) > MOST_HEAD:
                raise self._wrong(f"the head of the answer is longer than {MOST_HEAD} bytes")
            if not data.startswith(b"HTTP/1."[: len(data)]):
                raise self._wrong("the peer does not answer in HTTP/1.1")
            self._rest = data
            return _NONE
        end = found.end()
        # With the line end before the empty line, and without that.
        text = data[: found.start() + 1].decode("latin-1")
        line = _STATUS.match(text)
        if line is None:
            raise self._wrong("the peer does not answer in HTTP/1.1")
        status = int(line[2])
        headers = _fields_of(text[line.end() :])
        if headers is None:
            raise self._wrong("the head of the answer has a line that is no header field")
        if status < 200:
            self._interim += 1
            if status == 101 or self._interim > MOST_INTERIM:
                raise self._wrong(
                    "the peer switches protocols unasked" if status == 101 else "too many interim answers"
                )
            return self._head(data[end:])
        self.headers = headers
        self.version = "HTTP/" + line[1]
        self.reason = (line[3] or "").strip(" \t")
        self._frame(status, headers)
        self.status = status
        if end == len(data):
            if not self._left and self._step is ResponseParser._counted:
                self.complete = True
            return _NONE
        return self._step(self, data[end:])

    def _frame(self, status: int, headers: Headers) -> None:
        """Find out how the body is framed (RFC 9112 section 6.3) and whether the connection stays (section 9.3)."""
        options = headers.get("connection")
        if options is None:
            keep = self.version != "HTTP/1.0"
        else:
            tokens = [token.strip() for token in options.lower().split(",")]
            keep = "close" not in tokens and (self.version != "HTTP/1.0" or "keep-alive" in tokens)
        coding = headers.get("transfer-encoding")
        length = headers.get("content-length")
        size = None if length is None else self._length(length)
        if self.method == "HEAD" or status in (204, 304):
            self._step = ResponseParser._counted
        elif coding is not None:
            if coding.lower() != "chunked":
                raise self._wrong("the answer has a transfer coding other than chunked")
            self._step = ResponseParser._chunks
            # Two framings, or one that its version does not know: read, but trusted no further.
            keep = keep and length is None and self.version != "HTTP/1.0"
        elif size is not None:
            self._step = ResponseParser._counted
            self._left = self.announced = size
        else:
            self._step = ResponseParser._until_close
            keep = False
        self.reusable = keep

    def _length(self, value: str) -> int:
        if _DIGITS.fullmatch(value):
            return int(value)
        sizes = {part.strip(" \t") for part in value.split(",")}
        only = sizes.pop()
        if sizes or not _DIGITS.fullmatch(only):
            raise self._wrong("the answer has a content length that is no number, or two that differ")
        return int(only)

    def _counted(self, data: bytes) -> list[bytes]:
        size = len(data)
        left = self._left
        if size < left:
            if not size:
                return _NONE
            self._left = left - size
            self.received += size
            return [data]
        self.complete = True
        self._left = 0
        self.received += left
        self._step = ResponseParser._after
        if size == left:
            return [data] if size else _NONE
        self.reusable = False
        return [data[:left]] if left else _NONE

    def _until_close(self, data: bytes) -> list[bytes]:
        self.received += len(data)
        return [data] if data else _NONE

    def _after(self, data: bytes) -> list[bytes]:
        if data:
            self.reusable = False
        return _NONE

    def _chunks(self, data: bytes) -> list[bytes]:
        """Read chunks from the beginning of the line before one."""
        parts: list[bytes] = []
        at = 0
        end = len(data)
        while at < end:
            line = _CHUNK.match(data, at)
            if line is None:
                self._begun(data[at:])
                break
            start = line.end()
            size = int(line[1], 16)
            if not size:
                self._step = ResponseParser._trailer
                self._trailer(data[start:])
                break
            at = start + size
            if at <= end:
                parts.append(data[start:at])
                self.received += size
                if data.startswith(b"\r\n", at):
                    at += 2
                    continue
                self._left = 0
                self._step = ResponseParser._chunk_end
                self._chunk_end(data[at:])
                break
            self._left = at - end
            self._step = ResponseParser._chunk
            if start < end:
                parts.append(data[start:])
                self.received += end - start
            break
        return parts

    def _begun(self, line: bytes) -> None:
        """Keep the line before a chunk, which has begun and not ended."""
        if len(line) > MOST_CHUNK_LINE:
            self._give_up(f"the line before a chunk is longer than {MOST_CHUNK_LINE} bytes")
        elif b"\n" in line or not _CHUNK.match(line.removesuffix(b"\r") + b"\r\n"):
            self._give_up("a chunk of the answer has no size")
        else:
            self._rest = line

    def _chunk(self, data: bytes) -> list[bytes]:
        """Read the rest of a chunk."""
        left = self._left
        size = len(data)
        if size < left:
            if not size:
                return _NONE
            self._left = left - size
            self.received += size
            return [data]
        self.received += left
        self._left = 0
        if data.startswith(b"\r\n", left):
            self._step = ResponseParser._chunks
            rest = data[left + 2 :]
        else:
            self._step = ResponseParser._chunk_end
            rest = data[left:]
        parts = [data[:left]]
        if rest:
            parts += self._step(self, rest)
        return parts

    def _chunk_end(self, data: bytes) -> list[bytes]:
        """Read the line end after a chunk."""
        if data.startswith(b"\r\n"):
            self._step = ResponseParser._chunks
            return self._chunks(data[2:]) if len(data) > 2 else _NONE
        if data in (b"", b"\r"):
            self._rest = data
        else:
            self._give_up("a chunk of the answer is longer than its size")
        return _NONE

    def _trailer(self, data: bytes) -> list[bytes]:
        """Read the trailer fields, which are checked and let go, and the empty line after them."""
        if data.startswith((b"\r\n", b"\n")):
            end = 2 if data[0] == 13 else 1
        else:
            found = _END.search(data)
            end = len(data) if found is None else found.end()
            if end > MOST_HEAD:
                self._give_up(f"the trailer of the answer is longer than {MOST_HEAD} bytes")
                return _NONE
            if found is None:
                self._rest = data
                return _NONE
            if _fields_of(data[: found.start() + 1].decode("latin-1")) is None:
                self._give_up("the trailer of the answer has a line that is no header field")
                return _NONE
        self.complete = True
        self._step = ResponseParser._after
        if end != len(data):
            self.reusable = False
        return _NONE

    def _give_up(self, message: str) -> None:
        """Read no further."""
        self.error = self._wrong(message)
        self.reusable = False
        self._step = ResponseParser._after

    def _wrong(self, message: str) -> ProtocolError:
        return ProtocolError(message, sent=True, answered=True)


def _fields_of(block: str) -> Headers | None:
    """Return the fields of a block of lines; None if one of them is no field."""
    headers = _fields(block)
    if headers is None:
        # Lines may end in a line feed alone, and one that begins with a space goes on with the one before
        # (RFC 9112 sections 2.2 and 5.2).
        headers = _fields(_FOLD.sub(" ", block).replace("\r\n", "\n").replace("\n", "\r\n"))
    return headers


def _fields(block: str) -> Headers | None:
    """Return the fields of a block of lines that end in CR LF; None if one of them is no field."""
    lines = block.split("\r\n")
    ends = len(lines) - 1
    if block.count("\n") != ends or block.count("\r") != ends or lines.pop() or "\0" in block:
        return None
    pairs: list[tuple[str, str]] = []
    found: dict[str, str] = {}
    for line in lines:
        name, colon, value = line.partition(":")
        lower = _names.get(name) or _learn(name)
        if not lower or not colon:
            return None
        value = value.strip(" \t")
        pairs.append((name, value))
        found[lower] = f"{found[lower]}, {value}" if lower in found else value
    return Headers.parsed(pairs, found)


def _learn(name: str) -> str:
    """Return a name in lower case and remember it; nothing if it is no token."""
    if not _NAME.fullmatch(name):
        return ""
    if len(_names) >= _MOST_NAMES:
        _names.clear()
    lower = _names[name] = name.lower()
    return lower
