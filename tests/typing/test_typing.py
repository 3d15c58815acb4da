"""What mypy and pyright say of programs: nothing of the good ones, an error a line of the bad ones."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from aoai_generated import VERSIONS

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
PROGRAMS = sorted((HERE / "programs").glob("*.py"))
MUST_FAIL = sorted((HERE / "must_fail").glob("*.py"))

Found = dict[tuple[Path, int], str]
"""What is wrong, by file and line."""


def _run(*command: str) -> str:
    done = subprocess.run([sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stderr + done.stdout
    return done.stdout


@cache
def mypy() -> Found:
    files = [str(path.relative_to(ROOT)) for path in (*PROGRAMS, *MUST_FAIL)]
    output = _run("mypy", "--strict", "--output=json", *files)
    lines = [json.loads(line) for line in output.splitlines() if line.startswith("{")]
    return {(ROOT / each["file"], each["line"]): each["message"] for each in lines if each["severity"] == "error"}


@cache
def pyright() -> Found:
    # It has a configuration of its own here, since that of the whole project leaves the bad programs out.
    report = json.loads(_run("pyright", "--project", str(HERE), "--pythonpath", sys.executable, "--outputjson"))
    assert report["summary"]["filesAnalyzed"] == len(PROGRAMS) + len(MUST_FAIL)
    return {
        (Path(each["file"]), each["range"]["start"]["line"] + 1): each["message"]
        for each in report["generalDiagnostics"]
        if each["severity"] == "error"
    }


def marked(path: Path) -> set[int]:
    return {number for number, line in enumerate(path.read_text().splitlines(), 1) if line.endswith("  # error")}


checkers = pytest.mark.parametrize("checker", [mypy, pyright], ids=["mypy", "pyright"])


def test_every_version_has_a_program() -> None:
    others = ("client", "parse")
    assert [path.stem for path in PROGRAMS if path.stem not in others] == sorted(VERSIONS.values())


@checkers
def test_good_programs_are_clean(checker: Callable[[], Found]) -> None:
    assert {f"{path.name}:{line}": text for (path, line), text in checker().items() if path not in MUST_FAIL} == {}


@checkers
@pytest.mark.parametrize("path", MUST_FAIL, ids=lambda path: path.stem)
def test_exactly_the_marked_lines_fail(checker: Callable[[], Found], path: Path) -> None:
    assert marked(path)
    assert {line for where, line in checker() if where == path} == marked(path)
