"""The README's quick start, pasted into a shell."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
from pathlib import Path

README = (Path(__file__).resolve().parents[2] / "README.md").read_text()


def block(language: str) -> str:
    """Return the first block of code in a language."""
    found = re.search(rf"```{language}\n(.*?)```", README, re.DOTALL)
    assert found
    return found[1]


def test_the_quick_start_works_by_copy_and_paste(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    (tmp_path / "quick_start.py").write_text(block("python"))
    shell = block("sh")
    assert "8080" in shell
    lines = [line for line in shell.replace("8080", str(port)).splitlines() if not line.startswith("pip install")]
    wait = f"until (echo > /dev/tcp/127.0.0.1/{port}) 2>/dev/null; do sleep 0.1; done"
    script = "\n".join([*lines, wait, "python quick_start.py", "status=$?", "kill %1", "exit $status"])
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("AZURE_", "OPENAI_"))}
    plain["PATH"] = f"{Path(sys.executable).parent}:{plain['PATH']}"
    command = ["/bin/bash", "-m", "-c", script]
    ran = subprocess.run(command, env=plain, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)
    assert ran.returncode == 0, ran.stderr
    assert "Hello! How can I help you today?\n1, 2, 3, 4, 5, 6, 7, 8, 9, 10" in ran.stdout
