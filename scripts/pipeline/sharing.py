"""What is the same in several versions stands once: models, named types, operations and resources.

Two parts are the same if their source is, and all parts that they name are the same. Each is written into a module
called by the first version that has it, which no later version moves; a version's package is an index of modules.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any

from pipeline.generate import fill, render
from pipeline.versions import package_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.generate import Part, Written

Key = tuple[str, str]
_FOLDERS = {
    "models": "The models of all versions",
    "operations": "The operations of all versions",
    "resources": "The resources of the clients of all versions",
}
_ALIASES = ("unions", "values")


class Shared:
    """Where each part of each version stands.

    Args:
        versions: what was written of each, oldest first.

    Attributes:
        modules: by version, the module of each of its parts.
        origin: by folder and module, the part that stands there and the version since which it does.
    """

    def __init__(self, versions: Sequence[Written]) -> None:
        digests = _digests(versions)
        since: dict[str, str] = {}
        self.modules: dict[str, dict[Key, str]] = {}
        self.origin: dict[tuple[str, str], tuple[Part, Written]] = {}
        self._aliases: dict[tuple[str, str], list[Part]] = defaultdict(list)
        for written in versions:
            modules = self.modules[written.version] = {}
            for part in written.parts:
                digest = digests[written.version][part.key]
                first = since.setdefault(digest, written.version)
                modules[part.key] = f"{part.stem}_{package_name(first)}"
                if first == written.version:
                    if part.kind in _ALIASES:
                        self._aliases[part.kind, first].append(part)
                    else:
                        self.origin[part.kind, modules[part.key]] = (part, written)
        self._versions = versions

    def files(self) -> Mapping[str, str]:
        """Return the source of every module by its path in the package of all versions."""
        found: dict[str, str] = {}
        for (folder, module), (part, written) in self.origin.items():
            modules = self.modules[written.version]
            found[f"{folder}/{module}.py"] = fill(part.text, modules, written.version, part.source)
        for (kind, version), parts in self._aliases.items():
            found[f"models/{kind}_{package_name(version)}.py"] = self._types(kind, version, parts)
        for folder, what in _FOLDERS.items():
            found[f"{folder}/__init__.py"] = render("shared_init", what=what, namespace=folder == "models")
        for written in self._versions:
            for path, text in written.files.items():
                found[f"{package_name(written.version)}/{path}"] = fill(text, self.modules[written.version])
        return found

    def _types(self, kind: str, version: str, parts: list[Part]) -> str:
        """Return the module of the named types that are as they are since one version."""
        modules = self.modules[version]
        own = f"{kind}_{package_name(version)}"
        facts: dict[str, Any] = {part.name: json.loads(fill(part.text, modules)) for part in parts}
        imports = {tuple(name.split(".")) for each in facts.values() for name in each["imports"]}
        ordered: dict[str, Any] = {}

        def place(name: str) -> None:
            if name not in ordered:
                for module, other in (used.split(".") for used in facts[name]["imports"]):
                    if module == own:  # a type is there before another names it
                        place(other)
                ordered[name] = {"name": name, **facts[name]}

        for name in facts:
            place(name)
        text = render(
            "aliases",
            shaped=kind == "unions",
            aliases=ordered.values(),
            imports=sorted((module, name) for module, name in imports if module != own),
        )
        return fill(text, modules, version)

    def counts(self) -> str:
        """Return how many parts there are, and how many of them are different."""
        every = Counter(kind for modules in self.modules.values() for kind, _ in modules)
        own = Counter(kind for kind, _ in self.origin)
        own["models"] += sum(len(parts) for parts in self._aliases.values())
        return ", ".join(f"{every[kind]:,} {kind}, {own[kind]:,} different" for kind in _FOLDERS)


def _digests(versions: Sequence[Written]) -> dict[str, dict[Key, str]]:
    """Return what tells parts apart: their text, then that of the parts that they name, then of those that those name.

    It is refined until nothing more is told apart.
    """
    names = {written.version: {part.key: sorted(part.names) for part in written.parts} for written in versions}
    found = {
        written.version: {part.key: _digest(part.kind, part.name, part.text) for part in written.parts}
        for written in versions
    }
    different = 0
    while True:
        count = len({digest for digests in found.values() for digest in digests.values()})
        if count == different:
            return found
        different = count
        found = {
            version: {
                key: _digest(digest, *(digests[other] for other in names[version][key]))
                for key, digest in digests.items()
            }
            for version, digests in found.items()
        }


def _digest(*parts: str) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()
