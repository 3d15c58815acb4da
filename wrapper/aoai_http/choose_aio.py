"""Which transport an asynchronous request needs: our own on asyncio, or httpx, which knows proxies and trio."""

from __future__ import annotations

import asyncio
from math import inf
from typing import TYPE_CHECKING

from aoai_http.aio import AsyncTransport
from aoai_http.body import MOST_CONNECTIONS, MOST_IDLE
from aoai_http.choose import proxied, proxies
from aoai_http.errors import ClosedError
from aoai_http.timeouts import NO_LIMITS

if TYPE_CHECKING:
    import ssl
    from typing import TypeAlias

    import httpx

    from aoai_http.aio import AsyncAnswer
    from aoai_http.request import Origin, Outgoing
    from aoai_http.through_httpx import AsyncHttpxAnswer, AsyncHttpxTransport
    from aoai_http.timeouts import Timeouts

    Answer: TypeAlias = AsyncAnswer | AsyncHttpxAnswer
    """An answer for tasks."""


class AsyncTransports:
    """Sends each request over the transport that its origin, and the event loop, needs.

    Args:
        http_client: an httpx client for everything, which `close` leaves open; None for our own connections, and a
            client of our own where a proxy is named or the event loop is not of asyncio.
        max_connections: the connections there may be at once.
        max_keepalive: how many of them may be idle.
        ssl_context: the trust for https; the default one if None.
    """

    def __init__(
        self,
        http_client: httpx.AsyncClient | None = None,
        *,
        max_connections: int = MOST_CONNECTIONS,
        max_keepalive: int = MOST_IDLE,
        ssl_context: ssl.SSLContext | None = None,
    ) -> None:
        self._given = http_client
        self._limits = max_connections, max_keepalive
        self._context = ssl_context
        self._proxies = {} if http_client is not None else proxies()
        self._own = AsyncTransport(
            max_connections=max_connections, max_keepalive=max_keepalive, ssl_context=ssl_context
        )
        # A client is bound to the loop that it was first used on; other loops than asyncio's have no object to be
        # known by, and share one.
        self._httpx: dict[asyncio.AbstractEventLoop | None, AsyncHttpxTransport] = {}
        self._closed = False

    @property
    def open_connections(self) -> int:
        """Our own connections that are open or being made."""
        return self._own.open_connections

    @property
    def idle_connections(self) -> int:
        """Our own connections that are open and not in use."""
        return self._own.idle_connections

    def choose(self, origin: Origin) -> AsyncTransport | AsyncHttpxTransport:
        """Return the transport for an origin on the loop that runs.

        Raises:
            ClosedError: they were closed.
        """
        loop = _running()
        if self._given is None and loop is not None and (not self._proxies or not proxied(origin, self._proxies)):
            return self._own
        if self._closed:
            raise ClosedError("the transport was closed")
        through = self._httpx.get(loop)
        if through is None:
            for each in [each for each in self._httpx if each is not None and each.is_closed()]:
                del self._httpx[each]
            through = self._httpx[loop] = self._through_httpx()
        return through

    async def send(self, outgoing: Outgoing, timeouts: Timeouts = NO_LIMITS, end: float = inf) -> Answer:
        """Send a request and return its answer when the head is there; see `AsyncTransport.send`."""
        return await self.choose(outgoing.origin).send(outgoing, timeouts, end)

    async def close(self) -> None:
        """Close every connection but those of a client that was given, or of another loop's client."""
        self._closed = True
        loop = _running()
        if loop is not None:
            await self._own.close()
        through = self._httpx.pop(loop, None)
        if through is not None:
            await through.close()

    def _through_httpx(self) -> AsyncHttpxTransport:
        from aoai_http.through_httpx import AsyncHttpxTransport, limits, trust

        if self._given is not None:
            return AsyncHttpxTransport(self._given)
        from httpx import AsyncClient

        client = AsyncClient(verify=trust(self._context), limits=limits(*self._limits))
        return AsyncHttpxTransport(client, owned=True)


def _running() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
