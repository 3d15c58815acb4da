"""Write the sync twins of modules that are written once, for asyncio: wrapper/**/async_<name>.py gives <name>.py.

What is replaced is in `_REPLACED`, in code, docstrings and comments alike. Two comments mark what only one kind has:

    aread = read  # async only      drops this line, and what is indented below it
    # sync only: def __del__(self): a line of the twin alone

Usage: python scripts/unasync.py [--check]
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCES = (
    "wrapper/aoai/_client/async_routes.py",
    "wrapper/aoai/_responses/async_binary.py",
    "wrapper/aoai/_responses/async_pages.py",
    "wrapper/aoai/_responses/async_response.py",
    "wrapper/aoai/_streams/async_stream.py",
    "wrapper/aoai/_streams/accumulate/async_managers.py",
    "wrapper/aoai/_streams/accumulate/async_reading.py",
)
HEADER = '"""{summary}"""\n# Written by scripts/unasync.py from {source}, which is what to edit.\n'
_ONLY_ASYNC = re.compile(r"# async only$")
_ONLY_SYNC = re.compile(r"^( *)# sync only: ?", re.MULTILINE)
_BRACKETED = r"\[((?:[^\[\]]|\[(?:[^\[\]]|\[[^\[\]]*\])*\])*)\]"
_REPLACED: tuple[tuple[str, str], ...] = (
    (r"\bAwaitable" + _BRACKETED, r"\1"),
    (r", Awaitable\b|\bAwaitable, ", ""),
    (r"\basync (def|for|with)\b", r"\1"),
    (r"\bawait ", ""),
    (r"\b(Async|Awaited)(?=[A-Z])", ""),
    (r"\basync_(?=[a-z])", ""),
    (r"\bStopAsyncIteration\b", "StopIteration"),
    (r"\b__a(enter|exit|iter|next)__\b", r"__\1__"),
    (r"\ba(iter|next)\(", r"\1("),
)


def twin(text: str, source: str) -> str:
    """Return the sync twin of a module.

    Args:
        text: the module, formatted.
        source: its path, for the header.
    """
    kept: list[str] = []
    dropping: int | None = None
    for line in text.splitlines():
        indent = len(line) - len(line.lstrip())
        if dropping is not None and (not line.strip() or indent > dropping):
            continue
        dropping = indent if _ONLY_ASYNC.search(line) else None
        if dropping is None:
            kept.append(line)
    text = "\n".join(kept) + "\n"
    text = _ONLY_SYNC.sub(r"\1", text)
    for pattern, replacement in _REPLACED:
        text = re.sub(pattern, replacement, text)
    summary, _, rest = text.removeprefix('"""').partition('"""\n')
    return _formatted(HEADER.format(summary=summary, source=source) + rest)


def _formatted(text: str) -> str:
    """Return a module without the imports it does not use, sorted and formatted as all others are."""
    for command in (["check", "--fix-only", "--unsafe-fixes", "--select", "F401,I,UP028"], ["format"]):
        text = subprocess.run(
            [
                sys.executable,
                "-m",
                "ruff",
                *command,
                "--quiet",
                "--stdin-filename",
                str(ROOT / "wrapper/aoai/twin.py"),
                "-",
            ],
            input=text,
            capture_output=True,
            check=True,
            text=True,
        ).stdout
    return text


def main() -> None:
    """Write the twins, or check that they are what would be written."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a twin is not up to date")
    check = parser.parse_args().check
    stale: list[str] = []
    for source in SOURCES:
        path = ROOT / source
        target = path.with_name(path.name.removeprefix("async_"))
        text = twin(path.read_text(encoding="utf-8"), path.name)
        if not target.exists() or target.read_text(encoding="utf-8") != text:
            stale.append(str(target.relative_to(ROOT)))
            if not check:
                target.write_text(text, encoding="utf-8")
    if check and stale:
        sys.exit(f"not what scripts/unasync.py writes: {', '.join(stale)}")


if __name__ == "__main__":
    main()
