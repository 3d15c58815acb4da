"""Reading one answer from bytes, without I/O (RFC 9112): llhttp parses, and what it lets pass is looked at here.

llhttp is fed one head, and then the body. So the size of a head is known before it is parsed, how the body is framed is
judged before a byte of it is read, and an answer that has none (to `HEAD`, say) is not parsed for one.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from httptools import HttpParserCallbackError, HttpParserError, HttpResponseParser

from aoai_http.errors import IncompleteBody, ProtocolError, ReadError
from aoai_http.headers import Headers

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_HEAD = 65536
"""The most bytes of a status line with its fields, and of what stands between two parts of a body."""
MOST_FIELDS = 256
"""The most fields of a head."""
MOST_INTERIM = 32
"""The most answers of status 1xx before the real one."""

# Names of fields that came, as text and in lower case. A peer sends the same ones each time; a full dict is begun anew.
_names: dict[bytes, tuple[str, str]] = {}
_MOST_NAMES = 512


class _SecondAnswerError(Exception):
    """A second answer begins: what comes is not part of the first."""


class _Events:
    """What llhttp calls. An object of its own: else the parser and whoever feeds it would hold each other."""

    __slots__ = ("complete", "fields", "on_body")

    def __init__(self, on_body: Callable[[bytes], None]) -> None:
        self.fields: list[tuple[bytes, bytes]] = []
        self.complete = False
        self.on_body = on_body

    def on_message_begin(self) -> None:
        if self.complete:
            raise _SecondAnswerError

    def on_header(self, name: bytes, value: bytes) -> None:
        self.fields.append((name, value))

    def on_message_complete(self) -> None:
        self.complete = True


class ResponseParser:
    """Reads one answer.

    Args:
        method: the method of the request; an answer to `HEAD` has no body.

    Attributes:
        status: the status, 0 until the head is complete.
        reason: the reason phrase.
        version: `HTTP/1.1` or `HTTP/1.0`.
        headers: the fields.
        answered: whether any byte came.
        complete: whether the answer has been read whole.
        reusable: whether another request may be sent on the connection once this is complete.
        pieces: the parts of the body that came, still in their coding, for whoever reads it to take out.
        taken: the bytes that were taken out of `pieces`, as those who do it count them.
        announced: the bytes of the body by `Content-Length`, if that says how long it is.
        error: what is wrong with the body, after the parts of it that are in `pieces`.
    """

    __slots__ = (
        "_events",
        "_interim",
        "_parse",
        "_rest",
        "_unproductive",
        "_until_close",
        "announced",
        "answered",
        "complete",
        "error",
        "headers",
        "method",
        "pieces",
        "reason",
        "reusable",
        "status",
        "taken",
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
        self.pieces: deque[bytes] = deque()
        self.taken = 0
        self.announced: int | None = None
        self.error: ProtocolError | None = None
        self._events = _Events(self.pieces.append)
        self._parse: Callable[[bytes], None] = HttpResponseParser(self._events).feed_data
        self._rest = b""
        self._interim = 0
        self._unproductive = 0
        self._until_close = False

    def feed(self, data: bytes) -> None:
        """Take bytes as they arrived, any number; the parts of the body among them go into `pieces`.

        Where the body breaks the rules, what came before is there, and `error` is set.

        Raises:
            ProtocolError: the head is not that of an HTTP/1.1 answer. The parser is of no more use then.
        """
        if not self.status:
            data = self._heads(data)
        if not data:
            return
        if self.complete or self.error is not None:
            self.reusable = False  # nobody asked for more
            return
        before = len(self.pieces)
        try:
            self._parse(data)
        except HttpParserError as error:
            self._wrong_body(error)
        if self._events.complete:
            self.complete = True
        elif len(self.pieces) != before:
            self._unproductive = 0
        else:
            self._unproductive += len(data)
            if self._unproductive > MOST_HEAD:
                self._give_up(f"more than {MOST_HEAD} bytes without any of the body")

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
        if self._until_close and not torn:
            self.complete = True
            return
        received = self.taken + sum(map(len, self.pieces))
        of = "" if self.announced is None else f" of {self.announced}"
        raise IncompleteBody(
            f"the peer closed the connection after {received}{of} bytes of the body",
            received=received,
            announced=self.announced,
        )

    def _heads(self, data: bytes) -> bytes:
        """Read the head, and those of interim answers before it; return what comes after it."""
        if data:
            self.answered = True
        if self._rest:
            data = self._rest + data
            self._rest = b""
        while data:
            end = data.find(b"\r\n\r\n") + 4
            if end < 4 or end > MOST_HEAD:
                self._begun(data)
                return b""
            self._head(data[:end])
            data = data[end:]
            if self.status:
                break
        return data

    def _begun(self, data: bytes) -> None:
        """Keep a head that is not complete, unless it is clear already that it is none."""
        if len(data) > MOST_HEAD:
            raise _wrong(f"the head of the answer is longer than {MOST_HEAD} bytes")
        if not data.startswith(b"HTTP/1."[: len(data)]) or data.count(b"\n") != data.count(b"\r\n"):
            raise _wrong("the peer does not answer in HTTP/1.1")
        self._rest = data

    def _head(self, head: bytes) -> None:
        if not head.startswith(b"HTTP/1."):  # llhttp takes HTTP/2.0, and empty lines before the first
            raise _wrong("the peer does not answer in HTTP/1.1")
        if head.startswith(b" 101", 8):
            raise _wrong("the peer switches protocols unasked")
        events = self._events
        try:
            self._parse(head)
        except HttpParserCallbackError as error:
            raise _theirs(error) from None
        except HttpParserError as error:
            raise _wrong(f"the head of the answer is wrong: {error}") from None
        fields, events.fields = events.fields, []  # where those of a trailer go
        status = int(head[9:12])
        reason = head[13 : head.find(b"\r")].decode("latin-1").strip(" \t")
        if status < 200:
            self._interim += 1
            if status < 100 or self._interim > MOST_INTERIM:
                raise _wrong("the answer has no status" if status < 100 else "too many interim answers")
            events.complete = False
            return
        if len(fields) > MOST_FIELDS:
            raise _wrong(f"the head of the answer has more than {MOST_FIELDS} fields")
        if not reason.isprintable() and any(each < " " and each != "\t" for each in reason):
            raise _wrong("the reason phrase has a control character in it")
        self.headers = _headers(fields, spaced=b" \r\n" in head or b"\t\r\n" in head)
        self.version = "HTTP/1.1" if head[7:8] == b"1" else "HTTP/1.0"
        self.reason = reason
        self._frame(status, self.headers)
        self.status = status

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
        # llhttp has refused what has both, a length that is no number, and two lengths.
        if self.method == "HEAD" or status in (204, 304):
            self.complete = True
        elif coding is not None:
            if coding.lower() != "chunked":
                raise _wrong("the answer has a transfer coding other than chunked")
            keep = keep and self.version != "HTTP/1.0"  # which does not know it
        elif length is not None:
            self.announced = int(length)
            self.complete = not self.announced
        else:
            # 205 has no body either (RFC 9110 section 15.3.6), though it may be framed as if.
            self._until_close = not (complete := status == 205)
            self.complete = complete
            keep = False
        self.reusable = keep

    def _wrong_body(self, error: HttpParserError) -> None:
        if isinstance(error, HttpParserCallbackError):
            theirs = _theirs(error)
            if not isinstance(theirs, _SecondAnswerError):
                raise theirs from None
        if self._events.complete:
            self.reusable = False
        else:
            self._give_up(f"the body of the answer is wrong: {error}")

    def _give_up(self, message: str) -> None:
        """Read no further."""
        self.error = _wrong(message)
        self.reusable = False


def _wrong(message: str) -> ProtocolError:
    return ProtocolError(message, sent=True, answered=True)


def _theirs(error: HttpParserCallbackError) -> BaseException:
    """Return what was raised in a function that llhttp called, such as by the handler of a signal."""
    return error.__context__ or error


def _headers(fields: list[tuple[bytes, bytes]], *, spaced: bool) -> Headers:
    try:
        known = [(_names[name], value.decode("latin-1")) for name, value in fields]
    except KeyError:
        _learn([name for name, _ in fields])
        return _headers(fields, spaced=spaced)
    found: dict[str, str] = {}
    if spaced:  # llhttp leaves what stands after a value
        known = [(names, value.rstrip(" \t")) for names, value in known]
    pairs = [(name, value) for (name, _), value in known]
    for (_, lower), value in known:
        found[lower] = f"{found[lower]}, {value}" if lower in found else value
    return Headers.parsed(pairs, found)


def _learn(names: list[bytes]) -> None:
    if len(_names) >= _MOST_NAMES:
        _names.clear()
    for name in names:
        text = name.decode("latin-1")
        _names[name] = text, text.lower()
