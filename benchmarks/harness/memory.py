"""Memory of this process in MiB, from the kernel where it says so."""

from __future__ import annotations

import resource
import sys
from pathlib import Path


def _of_status(field: str) -> float | None:
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return None
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith(field + ":")), None)


def _most() -> float:
    """Return the peak as POSIX has it; a parent's own memory can be in it, so that it is the second choice."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1024)


def resident() -> float:
    """Return the resident memory."""
    return _of_status("VmRSS") or _most()


def peak() -> float:
    """Return the highest that the resident memory has been."""
    return _of_status("VmHWM") or _most()
