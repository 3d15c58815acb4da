"""A short soak; `soak.py` has the long one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults import soak

pytestmark = pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="open files are counted as Linux shows them")


@pytest.mark.parametrize(
    "options",
    [["--seed", "1"], ["--seed", "2"], ["--signals", "--tls"], ["--gevent"], ["--gevent", "--tls"]],
    ids=" ".join,
)
def test_nothing_hangs_nor_is_torn_nor_mixed_up_nor_leaks(options: list[str]) -> None:
    command = [sys.executable, soak.__file__, "--calls", "300", "--concurrency", "32", *options]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert "wrong             nothing" in done.stdout, done.stdout + done.stderr
    assert "'cut'" in done.stdout, "the dice were not thrown"
