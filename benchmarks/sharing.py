"""How much an installation would shrink if the versions shared the models that are the same in several of them.

Two models are the same if their modules differ in nothing but docstrings, and all models that they name are the same.
"""

from __future__ import annotations

import argparse
import ast
import hashlib
import marshal
import re
from pathlib import Path

GENERATED = Path(__file__).resolve().parents[1] / "generated" / "aoai_generated"
ALIASES = {"unions", "values"}
"""The modules that hold many types each, which stay in each version."""
WORD = re.compile(r"\w+")
DOCSTRING = re.compile(r'""".*?"""', re.DOTALL)
PYC_HEADER = 16
DEPTH = 30
"""How far a difference may be from a model that is affected by it: further than any chain of models is long."""


def installed(source: str) -> int:
    """Return the bytes of a module and of its bytecode."""
    return len(source.encode()) + PYC_HEADER + len(marshal.dumps(compile(source, "module.py", "exec")))


def definitions(source: str) -> dict[str, str]:
    """Return what defines each type of a module, by its name and without docstrings."""
    found: dict[str, str] = {}
    tree = ast.parse(source)
    conditional = [node for test in tree.body if isinstance(test, ast.If) for node in (*test.body, *test.orelse)]
    for node in (*tree.body, *conditional):
        match node:
            case (
                ast.ClassDef(name=name)
                | ast.AnnAssign(target=ast.Name(id=name))
                | ast.Assign(targets=[ast.Name(id=name)])
            ):
                found[name] = found.get(name, "") + DOCSTRING.sub("", ast.get_source_segment(source, node) or "")
            case _:
                pass
    return found


def digests(sources: dict[str, str]) -> dict[str, str]:
    """Return what tells the models of a version apart, by the name of the module."""
    defined = {module: definitions(source) for module, source in sources.items()}
    texts = {name: text for types in defined.values() for name, text in types.items()}
    named = {name: sorted(set(WORD.findall(text)) & texts.keys() - {name}) for name, text in texts.items()}
    found = {name: _digest(text) for name, text in texts.items()}
    for _ in range(DEPTH):
        found = {name: _digest(digest, *(found[other] for other in named[name])) for name, digest in found.items()}
    return {module: found[next(iter(types))] for module, types in defined.items() if module not in ALIASES}


def main() -> None:
    """Print how many modules there are, how many differ, and their bytes."""
    argparse.ArgumentParser(description=__doc__).parse_args()
    modules = 0
    before = 0
    different: dict[tuple[str, str], int] = {}
    for folder in sorted(GENERATED.glob("v*/models")):
        sources = {path.stem: path.read_text() for path in folder.glob("*.py") if path.stem != "__init__"}
        for name, digest in digests(sources).items():
            modules += 1
            size = installed(sources[name])
            before += size
            different.setdefault((name, digest), size)
    after = sum(different.values())
    print(f"{modules:,} models, {len(different):,} of them different")
    print(f"{before / 1e6:.1f} MB with bytecode, {after / 1e6:.1f} MB if shared: {(before - after) / 1e6:.1f} MB less")


def _digest(*parts: str) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


if __name__ == "__main__":
    main()
