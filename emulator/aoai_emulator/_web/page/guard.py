"""Who may use the emulator: no page from elsewhere; and its control page, a person at this machine or with the key."""

from __future__ import annotations

import base64
import binascii
import hmac
import ipaddress
import socket
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from starlette.requests import Request

CONTROL = "x-aoai-control"
"""The header that a request must have to change anything. No web page can send it to another site unasked."""
NAME = "AZURE_OPENAI_API_KEY"


def refused(request: Request, key: str | None) -> tuple[int, str] | None:
    """Return the status and the reason why a request is refused; None if it is not.

    A name in `Host` that is not this machine's is how DNS rebinding shows; `Origin` and `Sec-Fetch-Site` tell of
    requests that another site's page makes.

    Args:
        request: to the control page.
        key: what the emulator asks for; None for nothing.
    """
    if not _is_own(_name(request.headers.get("host", ""))):
        return 403, f"The control page answers to localhost and to IP addresses: open http://{_address(request)}/"
    if (request.method != "GET" or request.url.path != "/") and _is_foreign(request):  # a link may lead to the page
        return 403, "Another site's page may not use the control page."
    if key is not None and not _is_loopback(request.client and request.client.host) and not _has_key(request, key):
        return 401, "Give the key of the emulator as the password; any user name will do."
    if request.method != "GET" and CONTROL not in request.headers:
        return 403, f"Send the header {CONTROL}: 1 to change something."
    return None


def foreign(request: Request) -> str | None:
    """Return why a request is taken for one that another site's page makes; None if it is not.

    An emulator without a key would else do for any page in a browser here what it does for programs. Names that no
    site can have are let through: those of one word, as containers have them, and below `localhost` and `internal`.

    Args:
        request: to an operation.
    """
    name = _name(request.headers.get("host", ""))
    if not (_is_own(name) or (name and ("." not in name or name.endswith((".localhost", ".internal"))))):
        return f"without a key, the emulator answers to localhost, IP addresses and names of one word, not to {name!r}"
    return "without a key, the emulator does nothing for other sites' pages" if _is_foreign(request) else None


def shows_key(request: Request) -> bool:
    """Say whether the key may be shown: the connection begins and ends on this machine's loopback."""
    server = request.scope.get("server")
    return _is_loopback(request.client and request.client.host) and _is_loopback(server and server[0])


def _is_foreign(request: Request) -> bool:
    origin = request.headers.get("origin")
    own = f"{request.url.scheme}://{request.headers.get('host')}"
    return origin not in (None, own) or request.headers.get("sec-fetch-site") not in (None, "same-origin", "none")


def _name(host: str) -> str:
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""


def _is_own(name: str) -> bool:
    return name in ("localhost", socket.gethostname().lower()) or _is_address(name)


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def _is_loopback(host: str | None) -> bool:
    return host is not None and _is_address(host) and ipaddress.ip_address(host).is_loopback


def _has_key(request: Request, key: str) -> bool:
    scheme, _, given = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "basic":
        return False
    try:
        _, _, password = base64.b64decode(given, validate=True).partition(b":")
    except binascii.Error:
        return False
    return hmac.compare_digest(password, key.encode())


def _address(request: Request) -> str:
    host, port = request.scope.get("server") or ("127.0.0.1", None)
    return f"{f'[{host}]' if ':' in host else host}{f':{port}' if port else ''}"
