"""How much the generated package takes, and how much less that is because versions share what is the same in them.

Sizes are of files, with the bytecode that pip makes. Beside them stand `openai` and pydantic, where they are installed.
"""

from __future__ import annotations

import argparse
import marshal
import re
from collections import Counter
from importlib import util
from pathlib import Path

import aoai
import aoai_emulator
import aoai_generated
import aoai_http

GENERATED = Path(str(aoai_generated.__file__)).parent
INDEXED = re.compile(r'^ +"[^"]+": "(\w+)",?$', re.MULTILINE)
INDEXES = {"models": "models/__init__.py", "operations": "api/__init__.py"}
PYC_HEADER = 16


def installed(folder: Path) -> int:
    """Return the bytes of a package: its files, and the bytecode of its modules."""
    files = [path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    return sum(path.stat().st_size + (bytecode(path) if path.suffix == ".py" else 0) for path in files)


def bytecode(path: Path) -> int:
    """Return the bytes of a module's bytecode."""
    return PYC_HEADER + len(marshal.dumps(compile(path.read_bytes(), path.name, "exec")))


def main() -> None:
    """Print the table."""
    argparse.ArgumentParser(description=__doc__).parse_args()
    sources = sum(path.stat().st_size for path in GENERATED.rglob("*.py"))
    documents = (GENERATED / "documents.json").stat().st_size
    print(
        f"{len(aoai_generated.VERSIONS)} versions: "
        f"{sources / 1e6:.1f} MB of sources, {documents / 1e6:.1f} MB of documents"
    )
    apart = installed(GENERATED)
    for folder, index in INDEXES.items():
        used: Counter[str] = Counter()
        for package in aoai_generated.VERSIONS.values():
            text = (GENERATED / package / index).read_text(encoding="utf-8")
            used.update(INDEXED.findall(text[text.index("{") :]))
        sizes = {
            path.stem: path.stat().st_size + bytecode(path)
            for path in (GENERATED / folder).glob("*.py")
            if path.stem in used and not path.stem.startswith(("unions_", "values_"))
        }
        apart += sum((used[module] - 1) * size for module, size in sizes.items())
        once, each = sum(sizes.values()), sum(used[module] for module in sizes)
        print(f"{folder:<12} {each:>6,} in versions, {len(sizes):>6,} modules, {once / 1e6:>5.1f} MB with bytecode")
    whole = installed(GENERATED)
    print(f"generated package with bytecode: {whole / 1e6:.1f} MB; {apart / 1e6:.1f} MB with each version apart")
    ours = sum(installed(Path(str(each.__file__)).parent) for each in (aoai, aoai_http, aoai_emulator)) + whole
    print(f"all of aoai: {ours / 1e6:.1f} MB")
    found = [util.find_spec(name) for name in ("openai", "pydantic", "pydantic_core")]
    if all(found):
        theirs = sum(installed(Path(str(spec.origin)).parent) for spec in found if spec)
        print(f"openai with pydantic: {theirs / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
