"""What the answers of all transports share: a head that has come, and a body that is being read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai_http.errors import LocalError

if TYPE_CHECKING:
    from collections import deque

    from aoai_http.decoding import Decoder
    from aoai_http.headers import Headers
    from aoai_http.parser import ResponseParser

MOST_CONNECTIONS = 1000
MOST_IDLE = 100
KEEPALIVE = 60.0
"""Seconds that an idle connection is kept: shorter than nginx (75), Kestrel (130) and Azure's load balancers (240) wait
before they close it. One that a peer closed sooner is noticed before it is used."""


class Body:
    """An answer's head, and what came of its body and was not asked for yet."""

    __slots__ = (
        "__weakref__",
        "_begun",
        "_content",
        "_parser",
        "_pieces",
        "elapsed",
        "headers",
        "http_version",
        "reason",
        "reused_dead",
        "status",
    )

    def __init__(self, parser: ResponseParser, pieces: deque[bytes]) -> None:
        self.status: int = parser.status
        self.reason: str = parser.reason
        self.headers: Headers = parser.headers
        self.http_version: str = parser.version
        self.elapsed = 0.0
        self.reused_dead = False
        self._parser = parser
        self._pieces = pieces
        self._content: bytes | None = None
        self._begun = False

    @property
    def content(self) -> bytes | None:
        """The whole body, if it was read."""
        return self._content

    def _begin(self) -> None:
        """Note that the body is asked for, which can be done once."""
        if self._begun:
            raise LocalError("the body was read in chunks before", sent=True, answered=True)
        self._begun = True

    def _at_once(self) -> bytes:
        """Return the whole body, decoded, all of which has come."""
        self._begin()
        decoder = self._decoder()
        pieces = self._pieces
        if decoder is None:
            return pieces[0] if len(pieces) == 1 else b"".join(pieces)
        decoded = [part for piece in pieces for part in decoder.decode(piece)]
        decoder.finish()
        return b"".join(decoded)

    def _decoder(self) -> Decoder | None:
        coding = self.headers.get("content-encoding")
        # What has no body, such as an answer to HEAD, may still name the coding of one.
        if coding is None or (self._parser.complete and not self._pieces):
            return None
        from aoai_http.decoding import decoder

        return decoder(coding)

    def _closed(self) -> LocalError:
        return LocalError("the answer was closed before its body was read", sent=True, answered=True)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status} {self.reason}>"
