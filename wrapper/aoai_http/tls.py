"""TLS over a connection, and the trust it starts from."""

from __future__ import annotations

import os
import ssl
from time import monotonic
from typing import TYPE_CHECKING, Any

from aoai_http.connection import PIECE, READABLE, WRITABLE, Connection
from aoai_http.errors import ClosedError, ConnectTimeout, DeadlineExceeded, LocalError, ReadTimeout, TLSError

if TYPE_CHECKING:
    from aoai_http.sending import Sending

_made: list[ssl.SSLContext] = []


def default_context() -> ssl.SSLContext:
    """Return the context of this process, made when it is first asked for.

    It trusts the authorities in `SSL_CERT_FILE` and `SSL_CERT_DIR` if either is set, else those of certifi.

    Raises:
        LocalError: there is no such file or directory, or no certificate in it.
    """
    if not _made:
        file = os.environ.get("SSL_CERT_FILE") or None
        folder = os.environ.get("SSL_CERT_DIR") or None
        if file is None and folder is None:
            import certifi

            file = certifi.where()
        try:
            context = ssl.create_default_context(cafile=file, capath=folder)
        except OSError as error:
            raise LocalError(f"no trusted certificates can be read from {file or folder}: {error}") from error
        context.set_alpn_protocols(["http/1.1"])
        # A name that stands in the subject alone is none (RFC 9525 section 2).
        context.hostname_checks_common_name = False
        _made.append(context)
    return _made[0]


class SecureConnection(Connection):
    """A connection under TLS, once `secure` has brought it about."""

    __slots__ = ()

    sock: ssl.SSLSocket | None  # pyright: ignore[reportIncompatibleVariableOverride]

    def handshake(self, limit: float | None, end: float) -> None:
        """Agree on TLS until a moment of `time.monotonic`, and within so many seconds.

        Raises:
            TLSError: the peer's certificate is not trusted, or there is no TLS to agree on.
            ConnectTimeout, DeadlineExceeded, ClosedError: it did not come to that.
        """
        assert self.sock is not None  # noqa: S101  it is connected
        until = end if limit is None else min(end, monotonic() + limit)
        while not self.cut:
            try:
                self.sock.do_handshake()
            except ssl.SSLWantReadError:
                events = READABLE
            except ssl.SSLWantWriteError:
                events = WRITABLE
            except (OSError, ValueError) as error:
                if self.cut:
                    break
                raise TLSError(f"no TLS with {self.origin[1]}: {said(error)}") from error
            else:
                return
            left = until - monotonic()
            if left <= 0 or not self.waiter.wait(events, left):
                if until == end:
                    raise DeadlineExceeded("the deadline has passed")
                raise ConnectTimeout(f"no TLS with {self.origin[1]} within {limit:g} seconds")
        raise ClosedError("the transport was closed")

    def receive(self, limit: float | None, end: float) -> bytes:
        """Return the next bytes from the peer; see `Connection.receive`."""
        assert self.sock is not None  # noqa: S101  it is connected
        # What TLS holds already is not seen by a wait for the socket. The end is kept to all the same.
        try:
            while True:
                try:
                    if monotonic() < end:
                        data = self.sock.recv(PIECE)
                        break
                    events = READABLE
                except ssl.SSLWantReadError:
                    events = READABLE
                except ssl.SSLWantWriteError:
                    events = WRITABLE
                self._wait(events, limit, end, ReadTimeout)
        except ssl.SSLEOFError:
            # Many servers close without the goodbye of TLS. Whether the answer was complete, its framing knows, unless
            # the end of the connection is to be that of the answer.
            self.torn = True
            data = b""
        except ValueError:  # what an SSL socket says when another thread closed it
            if not self.cut:
                raise
            data = b""
        except OSError as error:
            raise self._broken(error) from error
        if not data and self.cut:
            raise ClosedError("the transport was closed", sent=True)
        return data

    def dead(self) -> bool:
        """Say whether the peer closed it while it was idle; messages of TLS itself are taken and do not count."""
        return super().dead() and (self.cut or self.available() is not None)

    def _recv(self) -> bytes | None:
        assert self.sock is not None  # noqa: S101  it is connected
        try:
            return self.sock.recv(PIECE)
        except (ssl.SSLWantReadError, ssl.SSLWantWriteError):
            return None

    def _send(self, sending: Sending) -> int:
        assert self.sock is not None  # noqa: S101  it is connected
        try:
            sending.took(self.sock.send(sending.data))
        except ssl.SSLWantReadError:
            return READABLE
        except ssl.SSLWantWriteError:
            return READABLE | WRITABLE
        return 0


def secure(connection: Connection, name: str, limit: float | None, end: float, context: ssl.SSLContext | None) -> None:
    """Put TLS over a connection whose peer goes by this name; see `SecureConnection.handshake`.

    Raises:
        TransportError: there is no TLS.
    """
    assert isinstance(connection, SecureConnection)  # noqa: S101  its origin is https
    context = context or default_context()
    plain: Any = connection.sock
    try:
        connection.attach(
            context.wrap_socket(plain, server_hostname=name, do_handshake_on_connect=False, suppress_ragged_eofs=False)
        )
    except ValueError as error:
        raise LocalError(f"TLS has no such server name: {error}") from error
    connection.handshake(limit, end)


def said(error: OSError | ValueError) -> str:
    """Return what OpenSSL says of an error."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return error.verify_message or "the certificate is not trusted"
    if isinstance(error, ssl.SSLError):
        return (error.reason or "the connection broke").replace("_", " ").lower()
    return getattr(error, "strerror", None) or str(error)
