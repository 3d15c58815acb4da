"""Which proxy a request goes through, by what the environment says."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from aoai_http.request import ascii_host

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from ipaddress import IPv4Address, IPv6Address
    from typing import TypeAlias

    from aoai_http.request import Origin

    IPAddress: TypeAlias = IPv4Address | IPv6Address

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


def proxy_of(origin: Origin, named: Mapping[str, str]) -> str | None:
    """Return the address of the proxy for requests to an origin, None if they go there directly.

    Those to this machine itself always do: a proxy elsewhere would not find it, and would be handed a token that is
    meant for loopback alone.

    Args:
        origin: where they go.
        named: see `proxies`.
    """
    scheme, host, port = origin
    proxy = named.get(scheme) or named.get("all")
    if not proxy:
        return None
    host = host.strip("[]").lower()
    if is_loopback(host) or _excepted(scheme, host, port, named.get("no")):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


def names_host(proxy: str) -> bool:
    """Say whether the address of a proxy has a host, and a port that can be one or none."""
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(proxy)
        return parts.port != 0 and ascii_host(parts.hostname or "") is not None
    except ValueError:
        return False


def variable_of(origin: Origin) -> str:
    """Return the environment variable that names the proxy for an origin, as the standard library reads them."""
    for scheme in (origin[0], "all"):
        for name in (f"{scheme}_proxy", f"{scheme}_proxy".upper()):
            if os.environ.get(name):
                return name
    return "the proxy in the settings of the system"


def _excepted(scheme: str, host: str, port: int, exceptions: str | None) -> bool:
    """Say whether a host is one of the exceptions: a name, its end, a network, each with a port or without."""
    import urllib.request

    if exceptions is None:  # the settings of the system have exceptions of their own; elsewhere this says no
        return sys.platform in ("win32", "darwin") and bool(urllib.request.proxy_bypass(f"{host}:{port}"))
    entries: list[str] = []
    for each in exceptions.split(","):
        wanted, separator, entry = each.strip().lower().rpartition("://")
        if not separator or wanted in ("all", scheme):
            entries.append(entry if entry == "*" else entry.lstrip("*"))
    address = _address(host)
    if address is None or "*" in entries:
        by_rule: Callable[[str, dict[str, str]], int] = getattr(urllib.request, "proxy_bypass_environment")  # noqa: B009
        return bool(by_rule(f"{host}:{port}", {"no": ",".join(entries)}))  # which its types do not know of
    return any(_holds(entry, address, port) for entry in entries)


def _holds(entry: str, address: IPAddress, port: int) -> bool:
    """Say whether an exception is this address, or a network with it."""
    import ipaddress

    name, colon, number = entry.rpartition(":")
    if colon and number.isdigit() and (name.startswith("[") or ":" not in name):
        if int(number) != port:
            return False
        entry = name
    try:
        network = ipaddress.ip_network(entry.replace("[", "").replace("]", ""), strict=False)
    except ValueError:
        return False
    return address.version == network.version and address in network


def _address(host: str) -> IPAddress | None:
    import ipaddress

    try:
        return ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return None


def is_loopback(host: str) -> bool:
    """Say whether a host, a name in lower case or an address, is this machine itself."""
    if host == "localhost":
        return True
    address = _address(host)
    return address is not None and address.is_loopback
