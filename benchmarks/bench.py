"""Measure aoai beside `openai`, bare httpx and a raw socket, against a raw server on loopback.

Each contender does the same work, in a fresh process per repetition, in an order shuffled anew each time; where there
are two cores, the clients run on one and the server on the other. The figures are medians. CPU is that of the client's
process, in user mode and in the kernel's for it; `openai / aoai` says how many times less aoai takes, or how many times
more it does where more is better; `from, to` is the range of that ratio over the repetitions; `wall` is the same
ratio of wall time; `/ floor` is how many times as much aoai takes as a raw socket with orjson; `MiB` is the highest
memory of the process, aoai's and `openai`'s. See `docs/performance.md`.

Usage: python benchmarks/bench.py [--quick] [--only NAME ...] [--json FILE] [--plot FILE.png]
"""

from __future__ import annotations

import argparse
import json
import platform
import sys
import time
from dataclasses import asdict, dataclass, field
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

import regeneration
from aoai_generated import VERSIONS
from harness import growth, plot, size, table
from harness.runs import FailedError, cores, machine, measured
from harness.units import ALONE, REGENERATION, SIZE, UNITS

if TYPE_CHECKING:
    from harness.table import Line

OTHERS = ("size", "regeneration", "growth")


def about(repeat: int) -> dict[str, Any]:
    """Return what the figures depend on."""
    packages = ("aoai", "openai", "pydantic", "httpx", "orjson", "azure-identity")
    return {
        "python": platform.python_version(),
        "system": platform.platform(),
        "cores": cores(),
        "repeat": repeat,
        "packages": {name: metadata.version(name) for name in packages},
    }


def sizes(source: Path | None) -> list[Line]:
    """Return the lines of installed size."""
    found = size.sizes(source)
    lines = [table.Line(ALONE), table.Line(SIZE)]
    for contender, packages in found.items():
        lines[0].medians[contender] = sum(packages[name] for name in size.ALONE[contender])
        lines[1].medians[contender] = sum(packages.values())
    return lines


def regenerated() -> list[Line]:
    """Return the lines of regeneration, which nobody else does."""
    row = regeneration.run(list(VERSIONS))
    figures = {"cpu": row.cpu_seconds, "wall": row.wall_seconds, "largest_mb": row.largest_mb}
    return [table.Line(each, medians={"aoai": figures[each.figure]}) for each in REGENERATION]


@dataclass
class Results:
    """What has been measured so far."""

    lines: list[Line] = field(default_factory=list["Line"])
    series: list[growth.Series] = field(default_factory=list[growth.Series])
    failures: list[str] = field(default_factory=list[str])


def run(results: Results, names: list[str], repeat: int, source: Path | None, *, quick: bool) -> None:
    """Measure what is named, into `results`."""
    began = time.perf_counter()
    with machine(source) as at:
        for name in names:
            print(f"{time.perf_counter() - began:6.0f} s  {name}", file=sys.stderr, flush=True)
            try:
                if name == "size":
                    results.lines += sizes(source)
                elif name == "regeneration":
                    results.lines += regenerated()
                elif name == "growth":
                    for each in growth.measured(at, repeat, quick=quick):
                        results.series.append(each)
                else:
                    unit = next(unit for unit in UNITS if unit.name == name)
                    found = measured(at, unit, list(unit.contenders), repeat, quick=quick)
                    results.lines += [table.line(row, found) for row in unit.rows]
                    broken = {who: why for who, why in found.items() if isinstance(why, str)}
                    results.failures += [f"{name}, {who}: {why}" for who, why in broken.items()]
            except FailedError as error:
                results.failures.append(f"{name}: {error}")


def write(results: Results, path: Path, repeat: int) -> None:
    """Write all figures as JSON."""
    grown = [asdict(each) | {"exponent": each.exponent} for each in results.series]
    rows = table.as_json(results.lines)
    written = {"about": about(repeat), "rows": rows, "growth": grown, "failures": results.failures}
    path.write_text(json.dumps(written, indent=2) + "\n", encoding="utf-8")


def main() -> int:
    """Run the benchmark; return the exit status: 1 if something failed or was interrupted."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="less work, repeated less: rough figures in minutes")
    parser.add_argument("--only", nargs="+", metavar="NAME", help="units whose name has one of these in it; see --list")
    parser.add_argument("--repeat", type=int, help="repetitions; 5, or 2 with --quick")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all figures there")
    parser.add_argument("--plot", type=Path, metavar="FILE.png", help="draw the ratios; needs matplotlib")
    parser.add_argument("--source", type=Path, metavar="FOLDER", help="the checkout from which aoai is taken")
    parser.add_argument("--list", action="store_true", help="print the names of the units")
    options = parser.parse_args()
    names = [*(unit.name for unit in UNITS), *OTHERS]
    if options.list:
        print(*names, sep="\n")
        return 0
    if options.only:
        names = [name for name in names if any(part in name for part in options.only)]
        if not names:
            parser.error("no unit is named so; see --list")
    repeat: int = options.repeat or (2 if options.quick else 5)
    results = Results()
    try:
        run(results, names, repeat, options.source, quick=options.quick)
    except KeyboardInterrupt:
        results.failures.append("interrupted: what comes after was not measured")
    if results.lines:
        print(table.show(results.lines))
    if results.series:
        print("\n" + growth.show(results.series))
    for path in filter(None, (options.json, options.plot)):
        path.parent.mkdir(parents=True, exist_ok=True)
    if options.json:
        write(results, options.json, repeat)
    if options.plot:
        plot.draw(results.lines, options.plot)
    for failure in results.failures:
        print(f"\nfailed: {failure}", file=sys.stderr)
    return 1 if results.failures else 0


if __name__ == "__main__":
    sys.exit(main())
