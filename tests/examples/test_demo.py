"""The demonstration, run as `make demo` runs it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

DEMO = Path(__file__).resolve().parents[2] / "examples" / "demo.py"


def test_demo() -> None:
    done = subprocess.run([sys.executable, str(DEMO)], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[0].startswith("The emulator listens at http://127.0.0.1:")
    for version in ("2024-10-21", "2025-04-01-preview", "v1"):
        assert any(line.split()[:6] == [version, "6", "*", "7", "=", "42"] for line in lines)
    for line in (
        "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12",
        'weather({"city":"Oslo"})',
        "line-20: 20 * 20 = 400",
        "1, 2, [cut: starts over] 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12",
    ):
        assert line in lines
    assert "'Hello from the emulator.'" in done.stdout
    assert "after 1 retry" in done.stdout
    assert lines[-1].startswith("The emulator checked ")
    assert done.stderr == ""
