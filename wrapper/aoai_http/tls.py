"""TLS over a connection, and the trust it starts from."""

from __future__ import annotations

import os
import socket
import ssl
import threading
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING

from aoai_http.connection import PIECE, READABLE, WRITABLE, Connection
from aoai_http.errors import ClosedError, ConnectTimeout, DeadlineExceeded, LocalError, ReadTimeout, TLSError

if TYPE_CHECKING:
    from aoai_http.request import Origin
    from aoai_http.sending import Sending

_lock = threading.Lock()
_made: list[ssl.SSLContext] = []


def default_context() -> ssl.SSLContext:
    """Return the context of this process, made when it is first asked for.

    It trusts the authorities in `SSL_CERT_FILE` and `SSL_CERT_DIR` if either is set, else those of certifi.

    Raises:
        LocalError: there is no such file or directory, or no certificate in it.
    """
    with _lock:
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
            offer_http(context)
            _made.append(context)
        return _made[0]


def offer_http(context: ssl.SSLContext) -> None:
    """Have a context say that it speaks HTTP/1.1 (RFC 7301)."""
    context.set_alpn_protocols(["http/1.1"])


class SecureConnection(Connection):
    """A connection under TLS, agreed on by `handshake`."""

    __slots__ = ()

    sock: ssl.SSLSocket

    def __init__(self, origin: Origin, sock: socket.socket, context: ssl.SSLContext, name: bytes) -> None:
        secured = context.wrap_socket(
            sock, server_hostname=name, do_handshake_on_connect=False, suppress_ragged_eofs=False
        )
        super().__init__(origin, secured)

    def handshake(self, limit: float | None, end: float) -> None:
        """Agree on TLS until a moment of `time.monotonic`, and within so many seconds.

        Raises:
            TLSError: the peer's certificate is not trusted, or there is no TLS to agree on.
            ConnectTimeout, DeadlineExceeded, ClosedError: it did not come to that.
        """
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

    def wake(self) -> None:
        """End every wait on it from another thread; see `Connection.wake`."""
        self.cut = True
        with suppress(OSError):  # it is not connected any more
            # An SSL socket's own method takes TLS off it, and its reader would get what is still encrypted.
            socket.socket.shutdown(self.sock, socket.SHUT_RDWR)

    def _recv(self) -> bytes | None:
        try:
            return self.sock.recv(PIECE)
        except (ssl.SSLWantReadError, ssl.SSLWantWriteError):
            return None

    def _send(self, sending: Sending) -> int:
        try:
            sending.took(self.sock.send(sending.data))
        except ssl.SSLWantReadError:
            return READABLE
        except ssl.SSLWantWriteError:
            return READABLE | WRITABLE
        return 0


def said(error: OSError | ValueError) -> str:
    """Return what OpenSSL says of an error."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return error.verify_message or "the certificate is not trusted"
    if isinstance(error, ssl.SSLError):
        return (error.reason or "the connection broke").replace("_", " ").lower()
    return getattr(error, "strerror", None) or str(error)
