"""Connecting on asyncio: names to addresses, several addresses at once, TLS on top."""

from __future__ import annotations

import asyncio
import os
import socket
from functools import partial
from itertools import zip_longest
from math import inf
from time import monotonic
from typing import TYPE_CHECKING, Any

from aoai_http.connection import reason
from aoai_http.connector import host_name, prepared
from aoai_http.errors import ConnectError, ConnectTimeout, DeadlineExceeded, LocalError, TLSError

if TYPE_CHECKING:
    import ssl
    from collections.abc import Sequence

    from aoai_http.aio_connection import AsyncConnection
    from aoai_http.connector import Address
    from aoai_http.request import Origin

_NEXT_ADDRESS = 0.25
"""Seconds after which the next address is tried beside those that have not answered yet (RFC 8305 section 8)."""

# asyncio gives up a handshake after a minute unless told otherwise. Ours ends with the wait around it.
_NEVER = 1e6


async def connect(connection: AsyncConnection, limit: float | None, end: float, context: ssl.SSLContext | None) -> None:
    """Connect a connection, on the loop that runs.

    Args:
        connection: the connection.
        limit: the seconds it may take.
        end: when, by `time.monotonic`, it must be there.
        context: for https; the one of the process if None.

    Raises:
        ConnectError, ConnectTimeout, DeadlineExceeded, LocalError: it cannot be connected.
    """
    loop = asyncio.get_running_loop()
    scheme, host, port = connection.origin
    now = monotonic()
    until = end if limit is None else min(end, now + limit)
    if now >= end:
        raise DeadlineExceeded("the deadline has passed")
    name = host_name(host)
    options: dict[str, Any] = {}
    if scheme == "https":
        from aoai_http import tls

        options = {"ssl": context or tls.default_context(), "server_hostname": name, "ssl_handshake_timeout": _NEVER}
    try:
        # A wait without end is one that nothing bounds.
        async with asyncio.timeout(None if until == inf else until - now):
            sock = await _first(loop, connection.origin, await _addresses(loop, host, name, port))
            try:
                await loop.create_connection(lambda: connection, sock=sock, **options)
            except BaseException:
                sock.close()
                raise
    except TimeoutError:
        if monotonic() >= end:
            raise DeadlineExceeded("the deadline has passed") from None
        raise ConnectTimeout(f"no connection to {host}:{port} within {limit} seconds") from None
    except OSError as error:
        from aoai_http import tls

        raise TLSError(f"no TLS with {host}: {tls.said(error)}") from error
    except ValueError as error:
        raise LocalError(f"TLS has no such server name: {error}") from error


async def _addresses(loop: asyncio.AbstractEventLoop, host: str, name: str, port: int) -> Sequence[Address]:
    try:
        try:
            # An address needs no look-up, and so no thread.
            return socket.getaddrinfo(name.encode(), port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
        except socket.gaierror:
            # In bytes, since text would go through the IDNA codec once more.
            return await loop.getaddrinfo(name.encode(), port, type=socket.SOCK_STREAM)
    except OSError as error:
        raise ConnectError(f"no address of {host} is known: {reason(error)}") from error


async def _first(loop: asyncio.AbstractEventLoop, origin: Origin, addresses: Sequence[Address]) -> socket.socket:
    """Return a socket that is connected to the first address that takes it, of several that are tried side by side.

    asyncio does the same for `create_connection(happy_eyeballs_delay=...)`, but when it is cancelled it forgets the
    socket that was connected in that moment, and the descriptor stays open until the collector comes by.
    """
    if len({address[0] for address in addresses}) > 1:
        addresses = _interleaved(addresses)
    tried: dict[asyncio.Task[None], socket.socket] = {}
    pending: set[asyncio.Task[None]] = set()
    failed: BaseException | None = None
    winner = None
    left = list(addresses)
    try:
        while winner is None and (left or pending):
            if left:
                family, kind, protocol, _, address = left.pop(0)
                try:
                    sock = prepared(socket.socket(family, kind, protocol))
                except OSError as error:
                    failed = error
                    continue
                task = loop.create_task(loop.sock_connect(sock, address))
                tried[task] = sock
                pending.add(task)
            done, pending = await asyncio.wait(
                pending, timeout=_NEXT_ADDRESS if left else None, return_when=asyncio.FIRST_COMPLETED
            )
            for task in done:
                failed = task.exception() or failed
                if task.exception() is None:
                    winner = winner or tried.pop(task)
    finally:
        for task, sock in tried.items():
            task.cancel()
            task.add_done_callback(partial(_over, sock))
    if winner is None:
        raise _refused(origin, failed) from failed
    return winner


def _over(sock: socket.socket, task: asyncio.Task[None]) -> None:
    """Close a socket of an attempt that is over: not before, since the loop still looks at its descriptor."""
    sock.close()
    if not task.cancelled():
        task.exception()  # which nobody waits for any more


def _interleaved(addresses: Sequence[Address]) -> list[Address]:
    """Return addresses with the families taking turns, the first one's first (RFC 8305 section 4)."""
    first = addresses[0][0]
    one = [each for each in addresses if each[0] == first]
    other = [each for each in addresses if each[0] != first]
    return [each for pair in zip_longest(one, other) for each in pair if each is not None]


def _refused(origin: Origin, error: BaseException | None) -> ConnectError:
    said = "it has no address"
    if isinstance(error, OSError):
        said = os.strerror(error.errno) if error.errno else reason(error)
    return ConnectError(f"no connection to {origin[1]}:{origin[2]}: {said}")
