"""Measure `scripts/regenerate.py`: wall s, CPU s and peak MB of writing 1, 2, 4, 8 and all versions to a new folder.

CPU is that of the command and all it started. Memory is given twice: `largest MB` is the peak of its largest process,
as the system counts it; `all MB` is the peak of the sum over its processes, sampled, where a page that several share
counts once (the proportional set size of Linux; a dash elsewhere). Versions are taken oldest first and later ones
are bigger, so the growth is to be read in the columns per MB of specification: linear work keeps them level.
`cores` is CPU over wall: how much of the machine was used, by the command's own doing or because others were busy.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from aoai_generated import VERSIONS
from harness.runs import FailedError

ROOT = Path(__file__).resolve().parents[1]
LIMIT_SECONDS, LIMIT_MB = 180, 2000
SAMPLE_SECONDS = 0.05


@dataclass
class Row:
    """One number of versions: medians of times, the highest of memory."""

    versions: int
    spec_mb: float
    wall_seconds: float
    cpu_seconds: float
    largest_mb: float
    all_mb: float | None


def tree(root: int) -> list[int]:
    """Return a process and all that it started, directly or not."""
    found = [root]
    for process in found:
        for children in Path(f"/proc/{process}/task").glob("*/children"):
            try:
                found += [int(child) for child in children.read_text().split()]
            except OSError:  # it ended meanwhile
                continue
    return found


def proportional_mb(process: int) -> float:
    """Return the proportional set size of a process; 0 if it has ended."""
    try:
        for line in Path(f"/proc/{process}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024 / 1e6
    except OSError:
        pass
    return 0.0


def run(versions: list[str], spec: Path = ROOT / "spec") -> Row:
    """Generate versions into a folder that is deleted afterwards.

    Raises:
        FailedError: it did not work; the message is what the command printed.
    """
    peak = 0.0
    sampled = Path("/proc/self/smaps_rollup").exists()
    spec_bytes = sum(path.stat().st_size for name in versions for path in (spec / name).glob("*.json"))
    with tempfile.TemporaryDirectory() as output, tempfile.TemporaryFile() as printed:
        command = [sys.executable, str(ROOT / "scripts" / "regenerate.py"), *versions, "--spec", str(spec)]
        command += ["--output", output]
        started = time.perf_counter()
        child = subprocess.Popen(command, stdout=printed, stderr=subprocess.STDOUT)
        while True:
            ended, status, usage = os.wait4(child.pid, os.WNOHANG)
            if ended:
                break
            if sampled:
                peak = max(peak, sum(proportional_mb(process) for process in tree(child.pid)))
            time.sleep(SAMPLE_SECONDS)
        wall = time.perf_counter() - started
        child.returncode = os.waitstatus_to_exitcode(status)  # it was waited for behind Popen's back
        if child.returncode:
            printed.seek(0)
            raise FailedError(printed.read().decode())
    unit = 1 if sys.platform == "darwin" else 1024
    return Row(
        versions=len(versions),
        spec_mb=spec_bytes / 1e6,
        wall_seconds=wall,
        cpu_seconds=usage.ru_utime + usage.ru_stime,
        largest_mb=usage.ru_maxrss * unit / 1e6,
        all_mb=peak if sampled else None,
    )


def summary(runs: list[Row]) -> Row:
    """Return the median of the times and the highest of the memory over runs of the same versions."""
    peaks = [row.all_mb for row in runs if row.all_mb is not None]
    return Row(
        versions=runs[0].versions,
        spec_mb=runs[0].spec_mb,
        wall_seconds=statistics.median(row.wall_seconds for row in runs),
        cpu_seconds=statistics.median(row.cpu_seconds for row in runs),
        largest_mb=max(row.largest_mb for row in runs),
        all_mb=max(peaks) if peaks else None,
    )


def show(rows: list[Row]) -> None:
    """Print the table."""
    print(
        f"{'versions':>8} {'spec MB':>8} {'wall s':>7} {'CPU s':>7} {'cores':>6} {'wall/MB':>8} {'CPU/MB':>7} "
        f"{'largest MB':>11} {'all MB':>7}"
    )
    for row in rows:
        everything = f"{row.all_mb:>7.0f}" if row.all_mb is not None else f"{'-':>7}"
        print(
            f"{row.versions:>8} {row.spec_mb:>8.2f} {row.wall_seconds:>7.1f} {row.cpu_seconds:>7.1f} "
            f"{row.cpu_seconds / row.wall_seconds:>6.2f} {row.wall_seconds / row.spec_mb:>8.2f} "
            f"{row.cpu_seconds / row.spec_mb:>7.2f} {row.largest_mb:>11.0f} {everything}"
        )
    print(f"target: everything in under {LIMIT_SECONDS} s and {LIMIT_MB} MB on 2 cores; here are {os.cpu_count()}")


def main() -> None:
    """Print the table, or the same as JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--counts", type=int, nargs="+", default=[1, 2, 4, 8, len(VERSIONS)], help="how many versions")
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    options = parser.parse_args()
    names = list(VERSIONS)
    counts: list[int] = options.counts
    turns = [[run(names[:count]) for count in counts] for _ in range(options.repeat)]
    rows = [summary([turn[place] for turn in turns]) for place in range(len(counts))]
    if options.json:
        limits = {"limit_seconds": LIMIT_SECONDS, "limit_mb": LIMIT_MB, "cores": os.cpu_count()}
        print(json.dumps(limits | {"rows": [asdict(row) for row in rows]}, indent=2))
    else:
        show(rows)


if __name__ == "__main__":
    main()
