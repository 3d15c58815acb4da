"""The emulator's rooms: who may import whom, and no circle among files, be it for types or within a function."""

from __future__ import annotations

import ast
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2] / "emulator" / "aoai_emulator"
PACKAGE = ROOT.name
# From the top down; what stands in one line may not import each other.
LAYERS = (
    ("pytest_plugin",),
    ("",),  # the package itself, whose names are imported when they are first used
    ("_web",),
    ("_emulator",),
    ("_resources",),
    ("_faults",),
    ("_service",),
    ("_model", "_state"),
    ("_media", "_spec"),
    ("_protocol",),
)
LAYER = {name: number for number, names in enumerate(LAYERS) for name in names}
# The rooms that others may use, besides the registry and the emulator.
SHARED = {
    *("assistants", "chat", "conversations", "deployments", "embeddings"),
    *("files", "graders", "images", "vector_index", "vector_stores"),
}


def imports(path: Path, modules: set[str], module: str) -> set[str]:
    """Return what of the package a file imports, anywhere in it."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: write the whole name"
            assert node.module is not None
            found |= {
                whole if (whole := f"{node.module}.{alias.name}") in modules else node.module for alias in node.names
            }
    assert all(name in modules for name in found if name.split(".")[0] == PACKAGE), (module, found - modules)
    return {name for name in found if name in modules and name != module}


def graph() -> dict[str, set[str]]:
    paths: dict[str, Path] = {}
    for path in ROOT.rglob("*.py"):
        parts = path.relative_to(ROOT.parent).with_suffix("").parts
        paths[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return {module: imports(path, set(paths), module) for module, path in paths.items()}


GRAPH = graph()


def inside(module: str) -> list[str]:
    return module.split(".")[1:] or [""]


def room(module: str) -> str:
    return ".".join(inside(module)[:2])


def circle(edges: dict[str, set[str]]) -> list[str]:
    try:
        list(TopologicalSorter(edges).static_order())
    except CycleError as error:
        return list(error.args[1])
    return []


def test_no_files_import_each_other_in_a_circle() -> None:
    assert len(GRAPH) > 80
    assert circle(GRAPH) == []


def test_no_resources_import_each_other_in_a_circle() -> None:
    rooms: dict[str, set[str]] = {}
    for module, found in GRAPH.items():
        if inside(module)[0] == "_resources" and len(inside(module)) > 1:
            rooms.setdefault(room(module), set()).update(room(each) for each in found if room(each) != room(module))
    assert len(rooms) > 15
    assert circle(rooms) == []


@pytest.mark.parametrize("module", sorted(GRAPH))
def test_imports_lead_downwards(module: str) -> None:
    top = inside(module)[0]
    assert top in LAYER, f"{module}: no layer is named for it"
    upwards = {each for each in GRAPH[module] if inside(each)[0] != top and LAYER[inside(each)[0]] <= LAYER[top]}
    assert not upwards


def test_a_circle_would_be_found() -> None:
    assert circle({"a": {"b"}, "b": {"c"}, "c": {"a"}}) != []
    assert circle({"a": {"b", "c"}, "b": {"c"}}) == []


def test_resources_use_only_what_is_shared() -> None:
    used = {
        (room(module), room(each))
        for module, found in GRAPH.items()
        for each in found
        if room(each) != room(module) and room(each).startswith("_resources.")
    }
    strangers = {pair for pair in used if pair[1].removeprefix("_resources.") not in SHARED}
    assert {module for module, _ in strangers} == {"_resources.registry", "_emulator"}
