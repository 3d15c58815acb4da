"""Making a connection on asyncio: names to addresses, addresses tried one after another, TLS on top."""

from __future__ import annotations

import asyncio
import os
import socket
from time import monotonic
from typing import TYPE_CHECKING

from aoai_http.aio_connection import AsyncConnection
from aoai_http.connecting import FAIR_TRY, host_name, prepared
from aoai_http.connection import reason
from aoai_http.errors import ConnectError, ConnectTimeout, DeadlineExceeded, LocalError, TLSError, TransportError

if TYPE_CHECKING:
    import ssl
    from collections.abc import Sequence

    from aoai_http.connecting import Address
    from aoai_http.request import Origin

# asyncio gives up a handshake after a minute unless told otherwise. Ours ends with the wait around it.
_NEVER = 1e6


async def connect(origin: Origin, limit: float | None, end: float, context: ssl.SSLContext | None) -> AsyncConnection:
    """Return a new connection, of the loop that runs.

    Args:
        origin: where to.
        limit: the seconds it may take.
        end: when, by `time.monotonic`, it must be there.
        context: for https; the one of the process if None.

    Raises:
        ConnectError, ConnectTimeout, DeadlineExceeded, LocalError: there is none.
    """
    loop = asyncio.get_running_loop()
    now = monotonic()
    until = end if limit is None else min(end, now + limit)
    if now >= end:
        raise DeadlineExceeded("the deadline has passed")
    name = host_name(origin[1])
    if origin[0] == "https" and context is None:
        from aoai_http import tls

        context = tls.default_context()
    try:
        # A wait without end is one that nothing bounds.
        async with asyncio.timeout(None if until == float("inf") else until - now):
            sock = await _first(loop, origin, await _addresses(loop, origin, name), until)
            connection = AsyncConnection(origin, sock, loop)
            try:
                if context is None or origin[0] != "https":
                    await loop.create_connection(lambda: connection, sock=sock)
                else:
                    await loop.create_connection(
                        lambda: connection,
                        sock=sock,
                        ssl=context,
                        server_hostname=name.decode(),
                        ssl_handshake_timeout=_NEVER,
                    )
            except BaseException:
                connection.abort()
                raise
            return connection
    except TransportError:
        raise
    except TimeoutError:
        pass
    except OSError as error:
        from aoai_http import tls

        raise TLSError(f"no TLS with {origin[1]}: {tls.said(error)}") from error
    except ValueError as error:
        raise LocalError(f"TLS has no such server name: {error}") from error
    if monotonic() >= end:
        raise DeadlineExceeded("the deadline has passed")
    raise ConnectTimeout(f"no connection to {origin[1]}:{origin[2]} within {limit} seconds")


async def _addresses(loop: asyncio.AbstractEventLoop, origin: Origin, name: bytes) -> Sequence[Address]:
    try:
        try:
            # An address needs no look-up, and so no thread.
            return socket.getaddrinfo(name, origin[2], type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
        except socket.gaierror:
            return await loop.getaddrinfo(name, origin[2], type=socket.SOCK_STREAM)
    except OSError as error:
        raise ConnectError(f"no address of {origin[1]} is known: {reason(error)}") from error


async def _first(
    loop: asyncio.AbstractEventLoop, origin: Origin, addresses: Sequence[Address], until: float
) -> socket.socket:
    """Return a socket that is connected to the first address that takes it."""
    failed: OSError | None = None
    for place, (family, kind, protocol, _, address) in enumerate(addresses):
        left = until - monotonic()
        last = place == len(addresses) - 1
        share = None if last or until == float("inf") else max(left / (len(addresses) - place), FAIR_TRY)
        sock = None
        try:
            sock = prepared(socket.socket(family, kind, protocol))
            async with asyncio.timeout(share):
                await loop.sock_connect(sock, address)
            return sock
        except OSError as error:  # TimeoutError is one
            failed = error
        except BaseException:
            if sock is not None:
                sock.close()
            raise
        if sock is not None:
            sock.close()
    said = "it has no address"
    if failed is not None:
        said = os.strerror(failed.errno) if failed.errno else reason(failed)
    raise ConnectError(f"no connection to {origin[1]}:{origin[2]}: {said}") from failed
