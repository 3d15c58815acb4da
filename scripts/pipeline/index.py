"""The index of all versions, `aoai_generated/__init__.py`: what a client needs to know before it imports a version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline import pins
from pipeline.documents import METHODS, SPEC, PipelineError
from pipeline.generate import render
from pipeline.normalise import corrected
from pipeline.operations import load_names, shape
from pipeline.overlay import load_overlays
from pipeline.versions import api_version, dated, default, latest, package_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from pipeline.operations import Named


_CHAT = "chat.completions.create"


def write_index(package: Path, methods: Mapping[str, Sequence[str]], spec: Path = SPEC) -> None:
    """Write the index and the `py.typed` marker into a folder.

    Args:
        package: the folder.
        methods: by version that the package has, oldest first, the public names of methods that are no operation.
        spec: the folder of the pinned documents.

    Raises:
        PipelineError: a pinned document is missing, or a route in `spec/operations.toml` is in no document.
    """
    versions = list(methods)
    names = load_names(spec)
    routes = {version: dict(_operations(version, names, spec)) for version in versions}
    if set(versions) == set(pins.versions(spec)):
        used = {route for operations in routes.values() for route in operations}
        unused = [named.route for route, named in names.items() if route not in used]
        if unused:
            raise PipelineError(f"spec/operations.toml has routes that no pinned document has: {', '.join(unused)}")
    having: dict[str, list[str]] = {}
    for version, found in routes.items():
        for name in found.values():
            having.setdefault(name, []).append(version)
    chatting = [{*found.values()} for found in routes.values() if _CHAT in found.values()]
    values = {
        "versions": [
            (version, package_name(version), [pin.surface for pin in pins.documents(version, spec)])
            for version in versions
        ],
        "undated": [version for version in versions if not dated(version)],
        "spoken": [(version, api_version(version)) for version in versions],
        "operations": sorted(having.items()),
        "methods": sorted(
            (name, [version for version in versions if name in methods[version]])
            for name in {name for names_of in methods.values() for name in names_of}
        ),
        "common": sorted(
            set.intersection(*({name.partition(".")[0] for name in found} for found in chatting)) if chatting else []
        ),
        "default": default(versions),
        "names": {version: _names(version, versions) for version in versions},
    }
    for file, template in (("__init__.py", "index"), ("clients.py", "clients")):
        (package / file).write_text(render(template, **values), encoding="utf-8")
    (package / "py.typed").write_text("", encoding="utf-8")


def _names(version: str, versions: Sequence[str]) -> list[str]:
    """Return what a version may be called."""
    aliases = {
        "latest": latest(versions),
        "latest-preview": latest(versions, preview=True),
        "v1-preview": "preview",
    }
    return [*(alias for alias, meant in aliases.items() if meant == version), version]


def _operations(version: str, names: dict[str, Named], spec: Path) -> Iterator[tuple[str, str]]:
    overlays = load_overlays(spec / "overlays")
    for pin in pins.documents(version, spec):
        for path, item in corrected(pin, spec, overlays)[0]["paths"].items():
            for method in (method for method in METHODS if method in item):
                route = shape(f"{method.upper()} {path}")
                if route not in names:
                    raise PipelineError(
                        f"{version}: {method.upper()} {path} has no name; add it to spec/operations.toml"
                    )
                yield route, names[route].name
