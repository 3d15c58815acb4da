"""Names for operations that have none yet: a proposal, for a person to review."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline import pins
from pipeline.documents import SPEC
from pipeline.normalise import corrected
from pipeline.operations import load_names, shape
from pipeline.overlay import load_overlays
from pipeline.schemas import operations

if TYPE_CHECKING:
    from pathlib import Path

FILE = "operations.proposed.toml"
HEADER = """\
# Names that are proposed for operations which spec/operations.toml does not know. Review each (openai's method is the
# model), move it into its table there, delete this file, and run the command again.
"""
_PARAMETER = re.compile(r"\{([^}]*)\}")
_VERBS = {"get": "list", "post": "create", "put": "create", "patch": "update", "delete": "delete"}
_OF_ONE = {"get": "retrieve", "post": "update", "put": "update", "patch": "update", "delete": "delete"}


def unnamed(version: str, spec: Path = SPEC) -> list[str]:
    """Return the routes of a version's documents that have no public name, as `METHOD /path`."""
    names = load_names(spec)
    overlays = load_overlays(spec / "overlays")
    routes = [
        f"{method.upper()} {path}"
        for pin in pins.documents(version, spec)
        for path, method, _ in operations(corrected(pin, spec, overlays)[0])
    ]
    return [route for route in routes if shape(route) not in names]


def propose(route: str) -> tuple[str, str, str]:
    """Return resource, method and route that an operation may have.

    The words of the path are the resource; a path that ends in a parameter is about one thing, any other about all of
    them; a word after a parameter that is posted to is what is done (`cancel`).
    """
    method, _, path = route.partition(" ")
    parts = [part for part in path.split("/") if part]
    if parts[:1] == ["deployments"] and len(parts) > 2:
        parts = parts[2:]
    resource = [part.replace("-", "_") for part in parts if not _PARAMETER.fullmatch(part)]
    public = re.sub(_PARAMETER, lambda name: "{" + name[1].replace("-", "_") + "}", path)
    if _PARAMETER.fullmatch(parts[-1]):
        return ".".join(resource), _OF_ONE[method.lower()], f"{method} {public}"
    if len(parts) > 2 and method == "POST" and _PARAMETER.fullmatch(parts[-2]) and not parts[-1].endswith("s"):
        return ".".join(resource[:-1]), resource[-1], f"{method} {public}"
    return ".".join(resource), _VERBS[method.lower()], f"{method} {public}"


def text(routes: list[str]) -> str:
    """Return the file of proposals for some routes."""
    tables: dict[str, list[str]] = {}
    for resource, method, route in sorted(map(propose, routes)):
        tables.setdefault(resource, []).append(f'{method} = ["{route}"]')
    return HEADER + "".join(f"\n[{resource}]\n" + "\n".join(lines) + "\n" for resource, lines in tables.items())
