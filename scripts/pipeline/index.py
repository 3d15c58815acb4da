"""The index of all versions, `aoai_generated/__init__.py`: what a client needs to know before it imports a version."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from pipeline import pins
from pipeline.documents import METHODS, SPEC, PipelineError, load
from pipeline.operations import load_names, shape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.operations import Named

TEMPLATES = Path(__file__).parent / "templates"


def package_name(version: str) -> str:
    """Return the package of a version: `v2024_10_21`, `v2025_04_01_preview`, `v1`."""
    return version if version == "v1" else "v" + version.replace("-", "_")


def write_index(package: Path, spec: Path = SPEC) -> None:
    """Write the index and the `py.typed` marker into a folder.

    Raises:
        PipelineError: a pinned document is missing, or a route in `spec/operations.toml` is in no document.
    """
    names = load_names(spec)
    routes = {version: dict(_operations(version, names, spec)) for version in pins.versions(spec)}
    used = {route for operations in routes.values() for route in operations}
    unused = [named.route for route, named in names.items() if route not in used]
    if unused:
        raise PipelineError(f"spec/operations.toml has routes that no pinned document has: {', '.join(unused)}")
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701 - Python, not HTML
    )
    environment.filters["quoted"] = json.dumps
    dated = [version for version in pins.versions(spec) if version != "v1"]
    latest = [version for version in dated if not version.endswith("-preview")][-1]
    values = {
        "versions": [
            (version, package_name(version), [pin.surface for pin in pins.documents(version, spec)])
            for version in pins.versions(spec)
        ],
        "operations": sorted(
            (name, [version for version, found in routes.items() if name in found.values()])
            for name in {named.name for named in names.values()}
        ),
        "common": sorted(
            set.intersection(*({name.partition(".")[0] for name in found.values()} for found in routes.values()))
        ),
        "latest": latest,
        "latest_package": package_name(latest),
        "latest_preview": [version for version in dated if version.endswith("-preview")][-1],
    }
    for file, template in (("__init__.py", "index.py.jinja"), ("clients.py", "clients.py.jinja")):
        (package / file).write_text(environment.get_template(template).render(values), encoding="utf-8")
    (package / "py.typed").write_text("", encoding="utf-8")


def _operations(version: str, names: dict[str, Named], spec: Path) -> Iterator[tuple[str, str]]:
    for pin in pins.documents(version, spec):
        for path, item in load(pin.path(spec))["paths"].items():
            for method in (method for method in METHODS if method in item):
                route = shape(f"{method.upper()} {path}")
                if route not in names:
                    raise PipelineError(
                        f"{version}: {method.upper()} {path} has no name; add it to spec/operations.toml"
                    )
                yield route, names[route].name
