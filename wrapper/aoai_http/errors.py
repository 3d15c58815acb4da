"""What can go wrong between a request and its answer, below the meaning of either.

No message, attribute or repr here holds a header's value or a byte of a request.
"""

from __future__ import annotations


class TransportError(Exception):
    """The base of all of them.

    Args:
        message: what happened.
        sent: whether bytes of the request may have reached the peer.
        answered: whether any byte of an answer came.

    Attributes:
        message: as above.
        sent: as above.
        answered: as above.
        whole: whether the whole request was handed to the system, so that the peer may have carried it out.
        reused_dead: whether the request was sent a second time, after a connection that had been kept turned out to be
            closed.
    """

    def __init__(self, message: str, *, sent: bool = False, answered: bool = False) -> None:
        super().__init__(message)
        self.message = message
        self.sent = sent
        self.answered = answered
        self.whole = sent
        self.reused_dead = False


class LocalError(TransportError):
    """The request itself cannot be sent, or an answer was asked for what it has no longer: a mistake on this side."""


class TooLarge(LocalError):  # noqa: N818
    """The body has more bytes than whoever reads it allows."""


class ClosedError(TransportError):
    """The transport was closed, before or during the exchange."""


class TransportTimeout(TransportError):  # noqa: N818
    """Some wait took longer than its limit."""


class PoolTimeout(TransportTimeout):
    """No connection became free within its limit."""


class ConnectTimeout(TransportTimeout):
    """The connection was not there within its limit, TLS included."""


class WriteTimeout(TransportTimeout):
    """The peer took no bytes of the request for longer than the limit."""


class ReadTimeout(TransportTimeout):
    """The peer sent no bytes for longer than the limit."""


class DeadlineExceeded(TransportTimeout):
    """The end of the whole exchange has passed."""


class ConnectError(TransportError):
    """There is no connection: the name is unknown, nobody listens, the network is down."""


class TLSError(ConnectError):
    """There is a connection, but TLS cannot be agreed on: an unknown authority, a wrong name, no common version."""


class WriteError(TransportError):
    """The connection broke while the request was sent."""


class ReadError(TransportError):
    """The connection broke or ended before the answer was complete."""


class IncompleteBody(ReadError):  # noqa: N818
    """The connection ended within the body.

    Attributes:
        received: the bytes of the body that came, before any decoding.
        announced: how many there were to be by `Content-Length`; None where the answer did not say.
    """

    def __init__(self, message: str, *, received: int = 0, announced: int | None = None) -> None:
        super().__init__(message, sent=True, answered=True)
        self.received = received
        self.announced = announced


class ProtocolError(TransportError):
    """What the peer sent is no HTTP/1.1."""


class DecodingError(ProtocolError):
    """The body is not in the coding that `Content-Encoding` names, ends too early for it, or is in one over another."""
