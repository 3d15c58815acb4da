"""Addresses as people paste them, and what one says: where a resource is, which version, which deployment."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import parse_qsl, quote, unquote, urlsplit

from aoai._call import versions
from aoai.errors import AoaiError

PORTS = {"http": 80, "https": 443}
_EXAMPLE = "https://my-resource.openai.azure.com"
_AZURE = (
    *(
        f".{service}.azure.{cloud}"
        for service in ("openai", "services.ai", "cognitiveservices")
        for cloud in ("com", "us", "cn")
    ),
    ".api.cognitive.microsoft.com",
    ".api.cognitive.microsoft.us",
    ".api.cognitive.azure.cn",
)
"""How the hosts of Azure itself end; the last three are the regional ones."""
_ROUTES = versions.groups() | {"extensions"}
"""What the paths of operations begin with."""
_HOST = re.compile(r"[^\\<>\"'{}|^`%]+")


class Address(NamedTuple):
    """What an address says.

    Attributes:
        scheme, host, port: of it.
        written: scheme, host and port as they were written.
        prefix: the path before what is the service's own, without a slash at its end.
        openai: `/openai`, as it was written; empty where operations come without it; None where nothing is the
            service's own.
        v1: whether it is of v1 (True) or of dated versions (False); None if it does not say.
        deployment: the deployment that it names, or None.
        api_version: what its query says of the version, or None.
        query: the rest of its query.
    """

    scheme: str
    host: str
    port: int
    written: str
    prefix: str
    openai: str | None
    v1: bool | None
    deployment: str | None
    api_version: str | None
    query: tuple[tuple[str, str], ...]

    @property
    def of_azure(self) -> bool:
        """Whether it leads to Azure itself, rather than to a gateway before it."""
        return f".{self.host}".endswith(_AZURE)

    @property
    def path(self) -> str:
        """The path under which operations are."""
        return f"{self.prefix}{self.openai or ''}{'/v1' if self.v1 else ''}"

    @property
    def shown(self) -> str:
        """The address for an error: without its query, which may hold a key."""
        return f"{self.written}{self.path}"


def parsed(text: str) -> Address:
    """Return what an address says.

    Raises:
        AoaiError: it is none, or one to which nothing could be sent; the message says what to pass.
    """
    text = text.strip()
    shown = _shown(text)
    if any(each.isspace() or not each.isprintable() for each in text):
        raise AoaiError(f"the endpoint {shown!r} has a space or a control character in it: take it out")
    if "#" in text:
        raise AoaiError(f"the endpoint {shown!r} has a fragment, '#...', which no service sees: leave it out")
    try:
        parts = urlsplit(text)
    except ValueError as error:
        raise AoaiError(f"the endpoint {shown!r} is no address: {error}; one looks like {_EXAMPLE}") from None
    scheme = parts.scheme.lower()
    if scheme not in PORTS or not parts.netloc:
        raise AoaiError(f"the endpoint {shown!r} is no address: it has to begin with https://, as {_EXAMPLE} does")
    if "@" in parts.netloc:
        raise AoaiError("an endpoint has no user name or password in its address; pass api_key= or credential=")
    try:
        port = parts.port
    except ValueError:
        raise AoaiError(f"{shown}: the port is no number from 0 to 65535") from None
    if not _HOST.fullmatch(parts.hostname or ""):
        raise AoaiError(f"the endpoint {shown!r} is no address: it names no host; one looks like {_EXAMPLE}")
    query = parse_qsl(parts.query, keep_blank_values=True)
    prefix, openai, v1, deployment = _path(parts.path)
    return Address(
        scheme=scheme,
        host=parts.hostname or "",
        port=port or PORTS[scheme],
        written=f"{scheme}://{parts.netloc}",
        prefix=prefix,
        openai=openai,
        v1=v1,
        deployment=deployment,
        api_version=next((value for name, value in query if name == "api-version"), None),
        query=tuple(pair for pair in query if pair[0] != "api-version"),
    )


def _shown(text: str) -> str:
    """Return an address for an error: without a query, and without what may be a password."""
    text = text.partition("?")[0].partition("#")[0]
    return f"...@{text.rpartition('@')[2]}" if "@" in text else text


def _path(path: str) -> tuple[str, str | None, bool | None, str | None]:
    """Return what a path has before the service's own part, `/openai`, whether it is of v1, and the deployment."""
    segments = [quote(segment, safe="%:@!$&'()*+,;=~") for segment in path.split("/") if segment]
    for number, segment in enumerate(segments):
        before, rest = "".join(f"/{each}" for each in segments[:number]), segments[number + 1 :]
        if segment.lower() == "openai":
            if rest[:1] == ["deployments"]:
                if _operation(rest[2:]):
                    return before, f"/{segment}", False, unquote(rest[1]) if len(rest) > 1 else None
            elif not rest or rest[0] in _ROUTES:
                return before, f"/{segment}", False if rest else None, None
            elif rest[0].lower() == "v1" and _operation(rest[1:]):
                return before, f"/{segment}", True, None
        elif segment == "deployments" and rest and _operation(rest[1:]):
            return before, "", False, unquote(rest[0])
        elif segment == "v1" and rest and _operation(rest):
            return before, "", True, None
    return "".join(f"/{segment}" for segment in segments), None, None, None


def _operation(segments: list[str]) -> bool:
    """Say whether this is the path of an operation, or nothing."""
    return not segments or segments[0] in _ROUTES
