"""Which transport a request needs: one of our own, or httpx, which knows proxies."""

from __future__ import annotations

import os
import sys
import threading
from math import inf
from typing import TYPE_CHECKING

from aoai_http.body import MOST_CONNECTIONS, MOST_IDLE
from aoai_http.errors import ClosedError
from aoai_http.sync import SyncTransport
from aoai_http.timeouts import NO_LIMITS

if TYPE_CHECKING:
    import ssl
    from collections.abc import Mapping
    from typing import TypeAlias

    import httpx

    from aoai_http.request import Origin, Outgoing
    from aoai_http.sync import SyncAnswer
    from aoai_http.through_httpx import HttpxAnswer, HttpxTransport
    from aoai_http.timeouts import Timeouts

    Answer: TypeAlias = SyncAnswer | HttpxAnswer
    """An answer for threads."""

_VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")


def proxies() -> Mapping[str, str]:
    """Return the proxies that the environment names, by scheme (`all` for any), and under `no` the exceptions.

    On Windows and macOS those in the settings of the system are among them.
    """
    named = any(os.environ.get(name) or os.environ.get(name.lower()) for name in _VARIABLES)
    if not named and sys.platform not in ("win32", "darwin"):
        return {}
    from urllib.request import getproxies

    return getproxies()


def proxied(origin: Origin, named: Mapping[str, str]) -> bool:
    """Say whether requests to an origin go through a proxy. Those to this machine itself never do.

    A proxy elsewhere would not find it, and would be handed a token that is meant for loopback alone.

    Args:
        origin: where they go.
        named: see `proxies`.
    """
    scheme, host, port = origin
    if not (named.get(scheme) or named.get("all")):
        return False
    host = host.strip("[]").lower()
    if is_loopback(host):
        return False
    for entry in named.get("no", "").split(","):
        pattern = entry.strip().lower()
        if pattern == "*":
            return False
        if "://" in pattern:
            wanted, _, pattern = pattern.partition("://")
            if wanted not in ("all", scheme):
                continue
        name, colon, number = pattern.rpartition(":")
        if colon and number.isdigit() and ":" not in name.strip("[]").partition("]")[0]:
            if int(number) != port:
                continue
            pattern = name
        pattern = pattern.strip("[]").lstrip("*").lstrip(".")
        if pattern and (host == pattern or host.endswith("." + pattern)):
            return False
    return True


def is_loopback(host: str) -> bool:
    """Say whether a host, a name in lower case or an address, is this machine itself."""
    if host == "localhost":
        return True
    import ipaddress

    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


class Transports:
    """Sends each request over the transport that its origin needs. The environment is looked at once.

    Args:
        http_client: an httpx client for everything, which `close` leaves open; None for our own connections, and a
            client of our own where a proxy is named.
        max_connections: the connections there may be at once.
        max_keepalive: how many of them may be idle.
        ssl_context: the trust for https; the default one if None.
    """

    def __init__(
        self,
        http_client: httpx.Client | None = None,
        *,
        max_connections: int = MOST_CONNECTIONS,
        max_keepalive: int = MOST_IDLE,
        ssl_context: ssl.SSLContext | None = None,
    ) -> None:
        self._given = http_client
        self._limits = max_connections, max_keepalive
        self._context = ssl_context
        self._proxies = {} if http_client is not None else proxies()
        self._own = SyncTransport(max_connections=max_connections, max_keepalive=max_keepalive, ssl_context=ssl_context)
        self._httpx: HttpxTransport | None = None
        self._closed = False
        self._lock = threading.Lock()

    @property
    def open_connections(self) -> int:
        """Our own connections that are open or being made."""
        return self._own.open_connections

    @property
    def idle_connections(self) -> int:
        """Our own connections that are open and not in use."""
        return self._own.idle_connections

    def choose(self, origin: Origin) -> SyncTransport | HttpxTransport:
        """Return the transport for an origin.

        Raises:
            ClosedError: they were closed.
        """
        if self._given is None and (not self._proxies or not proxied(origin, self._proxies)):
            return self._own
        with self._lock:
            if self._closed:
                raise ClosedError("the transport was closed")
            if self._httpx is None:
                self._httpx = self._through_httpx()
            return self._httpx

    def send(self, outgoing: Outgoing, timeouts: Timeouts = NO_LIMITS, end: float = inf) -> Answer:
        """Send a request and return its answer when the head is there; see `SyncTransport.send`."""
        return self.choose(outgoing.origin).send(outgoing, timeouts, end)

    def close(self) -> None:
        """Close every connection but those of a client that was given."""
        with self._lock:
            self._closed = True
            through = self._httpx
        self._own.close()
        if through is not None:
            through.close()

    def _through_httpx(self) -> HttpxTransport:
        from aoai_http.through_httpx import HttpxTransport, limits, trust

        if self._given is not None:
            return HttpxTransport(self._given)
        from httpx import Client

        client = Client(verify=trust(self._context), limits=limits(*self._limits))
        return HttpxTransport(client, owned=True)
