"""Generated code is formatted with ruff, whose version is pinned: one look, and the same bytes on any machine."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from pipeline.documents import PipelineError

if TYPE_CHECKING:
    from pathlib import Path


def format_package(folder: Path) -> None:
    """Format generated code with ruff, whose version is pinned.

    Raises:
        PipelineError: ruff refuses a file, which no correct template leads to.
    """
    command = [sys.executable, "-m", "ruff", "--quiet"]
    settings = ["--isolated", "--no-cache", "--config", "line-length=120", "--config", "target-version='py311'"]
    for arguments in (["check", "--fix-only", "--select=I,F401,UP007", *settings], ["format", *settings]):
        result = subprocess.run([*command, *arguments, str(folder)], capture_output=True, text=True, check=False)
        if result.returncode:
            raise PipelineError(f"ruff {arguments[0]} failed on generated code:\n{result.stderr[:2000]}")
