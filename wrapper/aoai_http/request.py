"""One request as it goes onto the wire (RFC 9112 section 3)."""

from __future__ import annotations

import re
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

from aoai_http.errors import LocalError

if TYPE_CHECKING:
    from aoai_http.headers import Headers

Origin: TypeAlias = tuple[str, str, int]
"""Scheme, host and port: what connections are shared by."""

Fields: TypeAlias = Sequence[tuple[str, str]] | Mapping[str, str]
"""The header fields of a request."""

Body: TypeAlias = bytes | Iterable[bytes] | AsyncIterable[bytes] | None
"""The body of a request: whole, or in pieces for a transport of the same kind, or none."""

DEFAULT_PORTS = {"http": 80, "https": 443}

ANOTHERS = "the answer is one to another request"
"""What is wrong with an answer that repeats the identifier of another request."""

SMALL = 65536
"""A body up to so many bytes goes out together with its head."""

_TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_TARGET = re.compile(r"(?:/[!\"$-~]*|\*)")
_HOST = re.compile(r"[!$&'()*+,;=\-._~%0-9A-Za-z]+|\[?[0-9A-Fa-f:.]+(?:%[0-9A-Za-z.\-_~]+)?\]?")
_URL = re.compile(
    r"(https?)://(\[[^\]/?#]*\]|[^/?#:@\[\]]*)(?::([0-9]*))?([/?][^#]*)?(?:#.*)?", re.IGNORECASE | re.DOTALL
)

# The framing is ours to say.
_FRAMING = frozenset({"content-length", "transfer-encoding"})
# Without content these still announce its length (RFC 9110 section 8.6).
_EXPECT_CONTENT = frozenset({"POST", "PUT", "PATCH"})
# Names that were found to be tokens. There are few in a program; a full set is begun anew.
_known_names: set[str] = set()
_KNOWN_NAMES_LIMIT = 512


class Outgoing:
    """A request.

    Args:
        scheme: `http` or `https`.
        host: a name or an address; an IPv6 address with or without brackets.
        port: the port.
        method: such as `POST`.
        target: path and query as they go onto the wire, escaped already; begins with `/`.
        headers: the fields; `Host` and `Accept-Encoding` are added unless they are among them, and what they say of
            the framing is left out: it follows from the body.
        body: the content.
        content_length: the bytes that a body in pieces has altogether; None to send it chunked.
        echoed: the lower-case name of a field whose value the peer repeats in its answer; None if there is none. An
            answer with another value there is one to another request, and is refused.
        shown: the target as it may be shown, where there is a secret in it; None to show it as it is.

    Attributes:
        closes: whether the fields ask for the connection to be closed afterwards; known once `start` was called.
    """

    __slots__ = (
        "body",
        "closes",
        "content_length",
        "echoed",
        "headers",
        "host",
        "method",
        "port",
        "scheme",
        "shown",
        "target",
    )

    def __init__(
        self,
        scheme: str,
        host: str,
        port: int,
        method: str,
        target: str,
        headers: Fields = (),
        body: Body = None,
        content_length: int | None = None,
        echoed: str | None = None,
        shown: str | None = None,
    ) -> None:
        self.scheme = scheme
        self.host = host
        self.port = port
        self.method = method
        self.target = target
        self.headers = headers
        self.body = body
        self.content_length = content_length
        self.echoed = echoed
        self.shown = shown
        self.closes = False

    @classmethod
    def to_url(
        cls, method: str, url: str, headers: Fields = (), body: Body = None, content_length: int | None = None
    ) -> Outgoing:
        """Return a request to an absolute URL, escaped already; its fragment is left out.

        Raises:
            LocalError: it is no http or https URL, or has a user name in it.
        """
        match = _URL.fullmatch(url)
        if match is None or not match[2] or not 0 < int(match[3] or 1) < 65536:
            raise LocalError("this is no absolute http or https URL without user name and password")
        scheme = match[1].lower()
        target = match[4] or "/"
        if target[0] == "?":
            target = "/" + target
        port = int(match[3]) if match[3] else DEFAULT_PORTS[scheme]
        return cls(scheme, match[2].strip("[]").lower(), port, method, target, headers, body, content_length)

    @property
    def origin(self) -> Origin:
        """What its connection is chosen by."""
        return self.scheme, self.host, self.port

    @property
    def url(self) -> str:
        """The absolute URL."""
        return f"{self.scheme}://{_authority(self.scheme, self.host, self.port)}{self.target}"

    @property
    def shown_url(self) -> str:
        """The absolute URL as it may be shown."""
        return self.url if self.shown is None else self.url.removesuffix(self.target) + self.shown

    def answered_by(self, headers: Headers) -> bool:
        """Say whether an answer with these headers can be the one to this request; see `echoed`."""
        if self.echoed is None or not (said := headers.get(self.echoed)):
            return True
        fields = self.headers if isinstance(self.headers, Mapping) else dict(self.headers)
        asked = fields.get(self.echoed)
        if asked is None or said == asked:
            return True
        return asked.lower() in [each.strip().lower() for each in said.split(",")]

    @property
    def chunked(self) -> bool:
        """Whether the body is sent in chunks, its length being unknown."""
        return self.content_length is None and self.body is not None and not isinstance(self.body, bytes)

    @property
    def small(self) -> bool:
        """Whether the body, if any, goes out with the head."""
        body = self.body
        return body is None or (isinstance(body, bytes) and len(body) <= SMALL)

    def start(self) -> bytes:
        """Return what is sent first: the head, and with it a small body.

        Raises:
            LocalError: a part of the request would not arrive as what it is.
        """
        wire = self._wire()
        if wire is None:
            # Raised where no local variable holds what must not be seen.
            raise LocalError(self._fault())
        return wire

    def check(self) -> None:
        """Do nothing for a request that can be sent.

        Raises:
            LocalError: a part of it would not arrive as what it is.
        """
        if self._wire() is None:
            raise LocalError(self._fault())

    def _wire(self) -> bytes | None:
        body = self.body
        fields = self.headers.items() if isinstance(self.headers, Mapping) else self.headers
        has_host = has_coding = False
        given: str | None = None
        lines: list[str] = []
        for name, value in fields:
            if name not in _known_names and not _learn(name):
                return None
            lower = name.lower()
            if lower == "host":
                has_host = True
            elif lower == "accept-encoding":
                has_coding = True
            elif lower == "connection":
                self.closes = "close" in value.lower()
            elif lower in _FRAMING:
                if lower == "content-length":
                    given = value
                continue
            lines.append(f"{name}: {value}\r\n")
        if not has_coding:
            lines.append("Accept-Encoding: gzip\r\n")
        if body is None:
            if self.method in _EXPECT_CONTENT:
                lines.append("Content-Length: 0\r\n")
        elif isinstance(body, bytes):
            lines.append(f"Content-Length: {len(body)}\r\n")
        else:
            if self.content_length is None and given is not None and given.isascii() and given.isdigit():
                self.content_length = int(given)
            if self.content_length is None:
                lines.append("Transfer-Encoding: chunked\r\n")
            else:
                lines.append(f"Content-Length: {self.content_length}\r\n")
        host = "" if has_host else _host_line(self.scheme, self.host, self.port)
        if host is None:
            return None
        text = "".join(lines)
        # Each line has the two bytes of its own end, and no other.
        ends = len(lines)
        if text.count("\r") != ends or text.count("\n") != ends or "\0" in text:
            return None
        if not _TARGET.fullmatch(self.target) or (self.method not in _known_names and not _learn(self.method)):
            return None
        head = f"{self.method} {self.target} HTTP/1.1\r\n{host}{text}\r\n"
        try:
            wire = head.encode("latin-1")
        except UnicodeEncodeError:
            return None
        return wire + body if isinstance(body, bytes) and len(body) <= SMALL else wire

    def _fault(self) -> str:
        """Return what is wrong with it, without saying any value."""
        if not _TOKEN.fullmatch(self.method):
            return "the method is no token"
        if not _TARGET.fullmatch(self.target):
            return "the target is no escaped path with query: it has a space, a control character, '#' or no '/' first"
        if _host_line(self.scheme, self.host, self.port) is None:
            return "the host is no name or address"
        fields = self.headers.items() if isinstance(self.headers, Mapping) else self.headers
        for name, value in fields:
            if not _TOKEN.fullmatch(name):
                return "the name of a header field is no token"
            if any(each in value for each in "\r\n\0"):
                return f"the value of the header field {name} has a line break or a zero byte in it"
            if any(each > "\xff" for each in value):
                return f"the value of the header field {name} has characters outside of Latin-1"
        return "the request cannot be written"

    def __repr__(self) -> str:
        path = self.target.partition("?")[0]
        return f"<{self.method} {self.scheme}://{_authority(self.scheme, self.host, self.port)}{path}>"


def _learn(name: str) -> bool:
    """Say whether a name is a token, and remember it if so."""
    if not _TOKEN.fullmatch(name):
        return False
    if len(_known_names) >= _KNOWN_NAMES_LIMIT:
        _known_names.clear()
    _known_names.add(name)
    return True


def _authority(scheme: str, host: str, port: int) -> str:
    shown = f"[{host}]" if ":" in host and host[:1] != "[" else host
    return shown if DEFAULT_PORTS.get(scheme) == port else f"{shown}:{port}"


_host_lines: dict[Origin, str | None] = {}


def _host_line(scheme: str, host: str, port: int) -> str | None:
    """Return the `Host` field, None if the host is none."""
    key = (scheme, host, port)
    try:
        return _host_lines[key]
    except KeyError:
        pass
    if len(_host_lines) >= _KNOWN_NAMES_LIMIT:
        _host_lines.clear()
    name = ascii_host(host)
    # An IPv6 zone is of this machine alone and is not sent (RFC 6874 section 4).
    line = (
        None
        if name is None
        else f"Host: {_authority(scheme, re.sub('%[^]]*', '', name) if ':' in name else name, port)}\r\n"
    )
    _host_lines[key] = line
    return line


def ascii_host(host: str) -> str | None:
    """Return a host name as DNS knows it, IDNA included; None if it is none."""
    if not host.isascii():
        try:
            host = host.encode("idna").decode("ascii")
        except UnicodeError:
            return None
    return host if _HOST.fullmatch(host) else None
