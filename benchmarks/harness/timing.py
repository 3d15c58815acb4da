"""CPU time of pieces of work in this process, taken in turns."""

from __future__ import annotations

import gc
import statistics
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

TARGET_SECONDS = 0.02


def cpu(run: Callable[[], object], loops: int) -> float:
    """Return the CPU seconds of one call, as the mean of `loops` calls."""
    started = time.process_time()
    for _ in range(loops):
        run()
    return (time.process_time() - started) / loops


def in_turns(cases: Mapping[str, Callable[[], object]], repeat: int) -> dict[str, float]:
    """Return the median CPU seconds of each case; the cases take turns, so that a busy machine disturbs all alike."""
    for run in cases.values():
        run()
    loops = {name: max(1, int(TARGET_SECONDS / max(cpu(run, 1), 1e-7))) for name, run in cases.items()}
    loops = {
        name: max(1, int(TARGET_SECONDS / max(cpu(run, min(10, loops[name])), 1e-7))) for name, run in cases.items()
    }
    gc.collect()
    gc.disable()
    try:
        rounds = [{name: cpu(run, loops[name]) for name, run in cases.items()} for _ in range(repeat)]
    finally:
        gc.enable()
    return {name: statistics.median(times[name] for times in rounds) for name in cases}
