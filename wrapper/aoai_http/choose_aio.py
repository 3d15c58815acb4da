"""Which transport an asynchronous request needs: our own on asyncio, or a client of httpx, which knows trio, too."""

from __future__ import annotations

import asyncio
from math import inf
from typing import TYPE_CHECKING, Any

from aoai_http.aio import AsyncTransport
from aoai_http.choose import Choice
from aoai_http.errors import ClosedError
from aoai_http.proxy import proxy_of
from aoai_http.timeouts import NO_LIMITS

if TYPE_CHECKING:
    from aoai_http.request import Origin, Outgoing
    from aoai_http.timeouts import Timeouts
    from aoai_http.transport import AwaitedAnswer, AwaitedTransport


class AsyncTransports(Choice):
    """Sends each request over the transport that its origin, and the event loop, needs; see `Choice`."""

    _kind = "AsyncClient"

    def __init__(self, http_client: object = None, **settings: Any) -> None:
        super().__init__(http_client, **settings)
        self._own = AsyncTransport(max_connections=self._most, max_keepalive=self._most_idle, ssl_context=self._context)
        # By the loop and the address of the proxy. A client is bound to the loop that it was first used on; other loops
        # than asyncio's have no object to be known by, and share one.
        self._made: dict[tuple[asyncio.AbstractEventLoop | None, str | None], AwaitedTransport] = {}

    @property
    def open_connections(self) -> int:
        """Our own connections that are open or being made."""
        return self._own.open_connections

    @property
    def idle_connections(self) -> int:
        """Our own connections that are open and not in use."""
        return self._own.idle_connections

    def choose(self, origin: Origin) -> AwaitedTransport:
        """Return the transport for an origin on the loop that runs.

        Raises:
            ClosedError: they were closed.
        """
        loop = _running()
        proxy = proxy_of(origin, self._proxies) if self._proxies else None
        if self._given is None and self._library is None and loop is not None and proxy is None:
            return self._own
        if self._closed:
            raise ClosedError("the transport was closed")
        return self._made.get((loop, proxy)) or self._make(loop, proxy)

    async def send(self, outgoing: Outgoing, timeouts: Timeouts = NO_LIMITS, end: float = inf) -> AwaitedAnswer:
        """Send a request and return its answer when the head is there; see `Transport.send`."""
        return await self.choose(outgoing.origin).send(outgoing, timeouts, end)

    async def close(self) -> None:
        """Close every connection but those of a client that was given, or of another loop's client."""
        self._closed = True
        loop = _running()
        if loop is not None:
            await self._own.close()
        for key in [key for key in self._made if key[0] is loop]:
            await self._made.pop(key).close()

    def _make(self, loop: asyncio.AbstractEventLoop | None, proxy: str | None) -> AwaitedTransport:
        from aoai_http.httpx_client import AsyncHttpxTransport

        for key in [key for key in self._made if key[0] is not None and key[0].is_closed()]:
            del self._made[key]
        owned = self._given is None
        new = AsyncHttpxTransport(self._client(proxy) if owned else self._given, owned=owned)
        self._made[loop, proxy] = new
        return new


def _running() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
