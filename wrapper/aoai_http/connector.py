"""Making a connection: names to addresses, addresses tried one after another, TLS on top."""

from __future__ import annotations

import errno
import os
import socket
from time import monotonic
from typing import TYPE_CHECKING

from aoai_http.connection import WRITABLE, Connection, reason
from aoai_http.errors import ClosedError, ConnectError, ConnectTimeout, DeadlineExceeded, LocalError
from aoai_http.request import ascii_host

if TYPE_CHECKING:
    import ssl
    from collections.abc import Sequence
    from typing import Any, TypeAlias

    from aoai_http.request import Origin

    Address: TypeAlias = tuple[int, int, int, str, Any]
    """What `socket.getaddrinfo` gives."""

_UNDER_WAY = frozenset({errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EAGAIN, getattr(errno, "WSAEWOULDBLOCK", 10035)})
KEEP_ALIVE = 60
"""Seconds of silence after which the system asks whether the peer is still there, and from one such question on."""

# The names that systems have for these two; macOS has another for the first.
_ALIVE_SECONDS = [
    option
    for name in ("TCP_KEEPIDLE", "TCP_KEEPALIVE", "TCP_KEEPINTVL")
    if (option := getattr(socket, name, None)) is not None
]
# An address is given up for the next one no sooner than this, while there is time.
FAIR_TRY = 2.0


def unconnected(origin: Origin) -> Connection:
    """Return a connection that is still to be connected."""
    if origin[0] != "https":
        return Connection(origin)
    from aoai_http.tls import SecureConnection

    return SecureConnection(origin)


def connect(connection: Connection, limit: float | None, end: float, context: ssl.SSLContext | None) -> None:
    """Connect a connection.

    Looking up a name is the system's affair and cannot be interrupted: `limit` and `end` hold for what comes after, and
    a look-up that took too long is noticed when it returns.

    Args:
        connection: the connection; whoever cuts it ends the attempt.
        limit: the seconds it may take.
        end: when, by `time.monotonic`, it must be there.
        context: for https; the one of the process if None.

    Raises:
        ConnectError, ConnectTimeout, DeadlineExceeded, LocalError, ClosedError: it cannot be connected.
    """
    until = end if limit is None else min(end, monotonic() + limit)
    scheme, host, port = connection.origin
    name = host_name(host)
    if monotonic() >= end:
        raise DeadlineExceeded("the deadline has passed")
    try:
        # In bytes, since text would go through the IDNA codec once more.
        addresses = socket.getaddrinfo(name.encode(), port, type=socket.SOCK_STREAM)
    except OSError as error:
        raise ConnectError(f"no address of {host} is known: {reason(error)}") from error
    _to_first(connection, addresses, limit, until, end)
    if scheme == "https":
        from aoai_http.tls import secure

        secure(connection, name, limit if limit is None else max(0.0, until - monotonic()), end, context)


def _to_first(
    connection: Connection, addresses: Sequence[Address], limit: float | None, until: float, end: float
) -> None:
    """Connect to the first address that takes it."""
    origin = connection.origin
    failed: OSError | None = None
    late = False
    for place, (family, kind, protocol, _, address) in enumerate(addresses):
        left = until - monotonic()
        if left <= 0:
            late = True
            break
        # Each gets an equal part of the time that is left.
        share = min(left, max(left / (len(addresses) - place), FAIR_TRY))
        try:
            sock = prepared(socket.socket(family, kind, protocol))
            connection.attach(sock)
            code = sock.connect_ex(address)
            if connection.cut:
                raise ClosedError("the transport was closed")
            if code in _UNDER_WAY:
                late = not connection.waiter.wait(WRITABLE, share)
                code = errno.ETIMEDOUT if late else sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
            if connection.cut:
                raise ClosedError("the transport was closed")
            if not code:
                return
            failed = OSError(code, os.strerror(code))
        except OSError as error:
            failed = error
            late = False
        if connection.sock is not None:
            connection.sock.close()
    if late and monotonic() >= end:
        raise DeadlineExceeded("the deadline has passed")
    if late and limit is not None:
        raise ConnectTimeout(f"no connection to {origin[1]}:{origin[2]} within {limit:g} seconds")
    said = reason(failed) if failed else "it has no address"
    raise ConnectError(f"no connection to {origin[1]}:{origin[2]}: {said}") from failed


def prepared(sock: socket.socket) -> socket.socket:
    """Return a socket that does not block, sends a request's last bytes at once, and is kept alive in long silences.

    A model may think for many minutes before its first byte, and Azure's load balancers forget a connection after four.
    """
    sock.setblocking(False)
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for option in _ALIVE_SECONDS:
        sock.setsockopt(socket.IPPROTO_TCP, option, KEEP_ALIVE)
    return sock


def host_name(host: str) -> str:
    """Return a host as look-ups take it.

    Raises:
        LocalError: it is no name or address.
    """
    name = ascii_host(host)
    if name is None:
        raise LocalError("the host is no name or address")
    return name.strip("[]")
