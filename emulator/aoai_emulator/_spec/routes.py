"""Which operation of which version a request means."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

from aoai_emulator._protocol import RefusedError
from aoai_emulator._spec.documents import UNDATED, document, prefix, versions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aoai_emulator._spec.documents import Operation

_V1_PATHS = "/openai/v1/"


class Route(NamedTuple):
    """An operation, and the decoded values of the parameters in its path."""

    operation: Operation
    path: dict[str, str]


def routed(method: str, path: str, query: Mapping[str, str]) -> Route:
    """Return the operation that a request means.

    Args:
        method: in capitals.
        path: as it came, not decoded.
        query: by name.

    Raises:
        RefusedError: there is no such operation in the version asked for, or no such version (404).
    """
    found = _found(method, path, query.get("api-version"))
    if found is None:
        raise RefusedError(404, "404", "Resource not found", reason=_reason(method, path, query.get("api-version")))
    return found


def version_of(path: str, query: Mapping[str, str]) -> str | None:
    """Return the pinned version that a request asks for, if it asks for one."""
    named = query.get("api-version")
    if path.startswith(_V1_PATHS):
        return UNDATED[0] if named is None else named if named in UNDATED else None
    return named if named in versions() and named not in UNDATED else None


def _reason(method: str, path: str, named: str | None) -> str:
    """Return why a request leads nowhere, which the service does not say."""
    if not path.startswith("/openai/"):
        return "no such route: those of the service begin with /openai/"
    if path.startswith(_V1_PATHS):
        if named is not None and named not in UNDATED:
            return f"the routes of v1 take api-version v1, preview or none, not {named}"
        return f"no such route in {named or UNDATED[0]}: {method} {path}"
    if named is None:
        return "no api-version is given, and only the routes below /openai/v1/ need none"
    if named not in versions():
        return f"version {named} is not pinned: {', '.join(versions())} are"
    if named in UNDATED:
        return f"the routes of {named} are below /openai/v1/"
    return f"no such route in {named}: {method} {path}"


def _found(method: str, path: str, named: str | None) -> Route | None:
    version = version_of(path, {} if named is None else {"api-version": named})
    if version is None or not path.startswith("/openai/"):
        return None
    segments = path.removeprefix(f"{prefix(version)}/").split("/")
    for pattern, operation in _table(version).get((method, len(segments)), ()):
        found: dict[str, str] = {}
        for name, segment in zip(pattern, segments, strict=True):
            if name.startswith("{"):
                found[name[1:-1]] = unquote(segment)
            elif name != segment:
                break
        else:
            if all(found.values()):
                return Route(operation, found)
    return None


@cache
def _table(version: str) -> dict[tuple[str, int], list[tuple[list[str], Operation]]]:
    """Return the routes of a version by method and length; those with few parameters first, lest a word be an id."""
    table: dict[tuple[str, int], list[tuple[list[str], Operation]]] = {}
    for operation in sorted(document(version).operations.values(), key=lambda each: each.path.count("{")):
        pattern = operation.path.removeprefix("/").split("/")
        table.setdefault((operation.method, len(pattern)), []).append((pattern, operation))
    return table
