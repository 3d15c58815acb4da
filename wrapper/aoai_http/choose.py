"""Which transport a request needs: one of our own, or a client of httpx, which knows proxies."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any

from aoai_http.errors import ClosedError, LocalError
from aoai_http.limits import MOST_CONNECTIONS, MOST_IDLE
from aoai_http.proxy import is_loopback, names_host, proxies, proxy_of, variable_of
from aoai_http.timeouts import NO_LIMITS

if TYPE_CHECKING:
    import ssl

    from aoai_http.request import Origin, Outgoing
    from aoai_http.timeouts import Timeouts
    from aoai_http.transport import Answer, Transport

__all__ = ["Choice", "Transports", "is_loopback"]


class Choice:
    """What the choice for threads and that for tasks share. The environment is looked at once.

    Args:
        http_client: a client of httpx or httpx2 for everything, which `close` leaves open; None for our own
            connections, and a client of our own where a proxy is named.
        library: `httpx` or `httpx2`, to send everything with clients of that library that are ours.
        max_connections: the connections there may be at once.
        max_keepalive: how many of them may be idle.
        ssl_context: the trust for https; the default one if None.
    """

    _kind = "Client"

    def __init__(
        self,
        http_client: object = None,
        *,
        library: str | None = None,
        max_connections: int = MOST_CONNECTIONS,
        max_keepalive: int = MOST_IDLE,
        ssl_context: ssl.SSLContext | None = None,
    ) -> None:
        self._given = http_client
        self._library = library
        self._most = max_connections
        self._most_idle = max_keepalive
        self._context = ssl_context
        self._proxies = {} if http_client is not None else proxies()
        self._closed = False

    def check(self, origin: Origin) -> None:
        """Do nothing if requests to an origin can be sent.

        Raises:
            LocalError: the library that is to send them is not installed, or the proxy that they would go through
                cannot be used.
        """
        proxy = proxy_of(origin, self._proxies)
        if self._given is None and (proxy is not None or self._library is not None):
            self._client(proxy, variable_of(origin))

    def _client(self, proxy: str | None, variable: str = "the proxy") -> Any:
        """Return a client of ours for a proxy, or for none."""
        from aoai_http.httpx_client import new_client

        library = self._library or "httpx"
        try:
            if proxy is not None and not names_host(proxy):
                raise ValueError(library)
            return new_client(
                library, self._kind, proxy=proxy, most=self._most, most_idle=self._most_idle, context=self._context
            )
        except ImportError as error:
            if proxy is None or error.name == library:
                message = f"{library} is not installed: pip install {library}"
            else:
                message = f"{variable} names a SOCKS proxy, which needs socksio: pip install socksio"
        except ValueError:
            message = (
                f"{variable} names no proxy that can be used: http://, https://, socks5:// or socks5h:// and a host"
            )
        # Raised where no local variable of httpx's holds the address, which may have a password in it.
        raise LocalError(message)


class Transports(Choice):
    """Sends each request over the transport that its origin needs; see `Choice`."""

    def __init__(self, http_client: object = None, **settings: Any) -> None:
        super().__init__(http_client, **settings)
        # By the address of the proxy; None without one.
        self._made: dict[str | None, Transport] = {}

    @property
    def open_connections(self) -> int:
        """Our own connections that are open or being made."""
        return sum(each.open_connections for each in list(self._made.values()))

    @property
    def idle_connections(self) -> int:
        """Our own connections that are open and not in use."""
        return sum(each.idle_connections for each in list(self._made.values()))

    def choose(self, origin: Origin) -> Transport:
        """Return the transport for an origin.

        Raises:
            ClosedError: they were closed.
        """
        proxy = proxy_of(origin, self._proxies) if self._proxies else None
        return self._made.get(proxy) or self._make(proxy)

    def send(self, outgoing: Outgoing, timeouts: Timeouts = NO_LIMITS, end: float = inf) -> Answer:
        """Send a request and return its answer when the head is there; see `Transport.send`."""
        return self.choose(outgoing.origin).send(outgoing, timeouts, end)

    def close(self) -> None:
        """Close every connection but those of a client that was given."""
        self._closed = True
        for each in list(self._made.values()):
            each.close()

    def _make(self, proxy: str | None) -> Transport:
        new: Transport
        if self._closed:
            raise ClosedError("the transport was closed")
        if self._given is None and self._library is None and proxy is None:
            from aoai_http.sync import SyncTransport

            new = SyncTransport(max_connections=self._most, max_keepalive=self._most_idle, ssl_context=self._context)
        else:
            from aoai_http.httpx_client import HttpxTransport

            owned = self._given is None
            new = HttpxTransport(self._client(proxy) if owned else self._given, owned=owned)
        made = self._made.setdefault(proxy, new)
        if made is not new or self._closed:  # another thread was faster, to make one or to close all
            new.close()
        return made
