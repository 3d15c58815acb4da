"""The connections of the web server, so that one can be broken in ways that no web application can."""

from __future__ import annotations

import socket
import struct
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    import asyncio

    from starlette.types import Receive, Scope

_AT_ONCE = struct.pack("ii", 1, 0)  # SO_LINGER: on, no seconds: closing then sends a reset


class Connections:
    """The open connections, by the address of the client."""

    def __init__(self) -> None:
        self._open: dict[tuple[str, int], asyncio.Transport] = {}

    def protocol(self) -> type[asyncio.Protocol]:
        """Return the protocol that uvicorn is to use, one that keeps the connections here."""
        from uvicorn.protocols.http.auto import AutoHTTPProtocol

        connections = self._open

        class Watched(AutoHTTPProtocol):  # type: ignore[misc, valid-type]
            def connection_made(self, transport: asyncio.BaseTransport) -> None:
                self._client = _client(transport.get_extra_info("peername"))
                connections[self._client] = cast("asyncio.Transport", transport)
                super().connection_made(transport)

            def connection_lost(self, exc: Exception | None) -> None:
                connections.pop(self._client, None)
                super().connection_lost(exc)

        return Watched

    async def cut(self, scope: Scope, receive: Receive, *, reset: bool) -> bool:
        """Break the connection of a request; return when it is gone, or False if it is not known here.

        Args:
            scope: of the request.
            receive: gives what else comes of it.
            reset: whether to reset rather than to close; what was sent last may then be lost.
        """
        transport = self._open.get(_client(scope.get("client")))
        if transport is None:
            return False
        if reset:
            transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _AT_ONCE)
            transport.abort()
        else:
            transport.close()
        while (await receive())["type"] != "http.disconnect":
            pass
        return True


def _client(address: Any) -> tuple[str, int]:
    return (address[0], address[1]) if address else ("", 0)
