"""How costs grow: figures at n, 2n, 4n and 8n, and the exponent that fits them (1 is linear, 0 is constant)."""

from __future__ import annotations

import json
import math
import shutil
import statistics
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import regeneration
from aoai_generated import VERSIONS
from harness.units import MICRO, MILLI, Unit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from harness.runs import Figures, Machine

FACTORS = (1, 2, 4, 8)
SPEC = Path(__file__).resolve().parents[2] / "spec"
SCHEMAS_VERSION = "2024-02-01"
LOADING = """
import json, time
from harness.memory import resident
from aoai_generated.v2025_04_01_preview import models
names = dir(models)
begun = time.process_time(), resident()
for name in names[:{count}]:
    getattr(models, name)
print(json.dumps(dict(cpu=time.process_time() - begun[0], rise_mib=resident() - begun[1])))
"""


@dataclass(frozen=True)
class Grown:
    """A work of aoai's that is done for n, and the figures of it that are shown, each with its unit and scale."""

    name: str
    base: int
    work: str
    arguments: Callable[[int], tuple[str, ...]]
    count: Callable[[int], int]
    figures: tuple[tuple[str, str, float], ...] = (("cpu", "ms", MILLI),)
    whole: bool = True  # the CPU of all units together; False: that of one


@dataclass(frozen=True)
class Series:
    """What one figure was at the sizes."""

    name: str
    figure: str
    unit: str
    sizes: list[float]
    values: list[float]

    @property
    def exponent(self) -> float:
        """The slope of the line through the logarithms, by least squares."""
        return statistics.linear_regression([*map(math.log, self.sizes)], [*map(math.log, self.values)]).slope


PEAK = ("peak_mib", "MiB", 1.0)
CPU_MS = ("cpu", "ms", MILLI)
GROWN = (
    Grown("chunks in a stream", 1000, "stream", lambda _: ("block", "content"), lambda n: n, (CPU_MS, PEAK)),
    Grown("chunks in a stream, async", 1000, "stream_async", lambda _: ("block", "content"), lambda n: n),
    Grown(
        "streams at once, 20 events each", 125, "streams", lambda n: (str(n), "each", "0"), lambda _: 20, (CPU_MS, PEAK)
    ),
    Grown("calls at once, 4 by each", 32, "chat_async", lambda n: (str(n),), lambda n: 4 * n, (CPU_MS, PEAK)),
    Grown(
        "characters in an answer",
        50_000,
        "chat",
        lambda n: (str(n),),
        lambda _: 40,
        (("cpu", "us", MICRO),),
        whole=False,
    ),
    Grown(
        "turns in a request", 20, "chat", lambda n: ("700", str(n)), lambda _: 100, (("cpu", "us", MICRO),), whole=False
    ),
    Grown("embeddings in a batch", 25, "embeddings", lambda n: ("base64", str(n)), lambda _: 4, whole=False),
    Grown("kB of a page of files", 5000, "files", lambda n: (str(n),), lambda _: 1, (CPU_MS, PEAK)),
)


def _medians(runs: list[Figures]) -> Figures:
    return {name: statistics.median(run[name] for run in runs) for name in runs[0]}


def measured(at: Machine, repeat: int, *, quick: bool) -> Iterator[Series]:
    """Yield all series; `quick` leaves out regeneration, which takes minutes.

    Raises:
        FailedError: a work cannot be done.
    """
    yield from _works(at, 1 if quick else 3)
    yield from _loading(at, repeat)
    if not quick:
        yield from _regenerations()


def _works(at: Machine, repeat: int) -> Iterator[Series]:
    """Yield the series of works of the client; the sizes take turns."""
    for grown in GROWN:
        sizes = [grown.base * factor for factor in FACTORS]
        at.run(_unit(grown, grown.base), "aoai", grown.count(grown.base))
        turns = [[_once(at, grown, size) for size in sizes] for _ in range(repeat)]
        medians = [_medians([turn[place] for turn in turns]) for place in range(len(sizes))]
        for figure, unit, scale in grown.figures:
            yield Series(grown.name, figure, unit, [*map(float, sizes)], [each[figure] * scale for each in medians])


def _unit(grown: Grown, size: int) -> Unit:
    return Unit(grown.name, grown.work, grown.arguments(size), grown.count(size), grown.count(size), ())


def _once(at: Machine, grown: Grown, size: int) -> Figures:
    count = grown.count(size)
    found = at.run(_unit(grown, size), "aoai", count)
    units = count * size if grown.work == "streams" else count
    return found | ({"cpu": found["cpu"] * units} if grown.whole else {})


def _loading(at: Machine, repeat: int) -> Iterator[Series]:
    """Yield the series of model classes loaded, of the version that has most of them."""
    sizes = [64 * factor for factor in FACTORS]
    programs = [LOADING.format(count=size) for size in sizes]
    at.program(programs[-1])  # writes the bytecode
    turns = [[at.program(program) for program in programs] for _ in range(repeat)]
    medians = [_medians([turn[place] for turn in turns]) for place in range(len(sizes))]
    for figure, unit, scale in (CPU_MS, ("rise_mib", "MiB", 1.0)):
        yield Series("schemas loaded", figure, unit, [*map(float, sizes)], [each[figure] * scale for each in medians])


def _regenerations() -> Iterator[Series]:
    """Yield the series of regeneration: by versions, in MB of specification; and by schemas added to one version."""
    names = list(VERSIONS)
    rows = [regeneration.run(names[:count]) for count in FACTORS]
    yield Series(
        "MB of specification, regenerated", "cpu", "s", [r.spec_mb for r in rows], [r.cpu_seconds for r in rows]
    )
    yield Series("versions, regenerated", "largest_mb", "MB", [*map(float, FACTORS)], [r.largest_mb for r in rows])
    sizes = [150 * factor for factor in FACTORS]
    rows = [_regenerated_with(size) for size in sizes]
    for figure, unit in (("cpu_seconds", "s"), ("largest_mb", "MB")):
        yield Series(
            "schemas, regenerated", figure, unit, [*map(float, sizes)], [float(getattr(row, figure)) for row in rows]
        )


def _regenerated_with(count: int) -> regeneration.Row:
    """Regenerate a version to which so many schemas were added, each of which refers to two near it."""
    with tempfile.TemporaryDirectory() as folder:
        spec = Path(folder) / "spec"
        shutil.copytree(SPEC, spec)
        path = spec / SCHEMAS_VERSION / "inference.json"
        document = json.loads(path.read_text(encoding="utf-8"))
        for number in range(count):
            near, far = (f"#/components/schemas/added{(number ^ step) % count}" for step in (1, 2))
            document["components"]["schemas"][f"added{number}"] = {
                "type": "object",
                "required": ["id"],
                "properties": {
                    "id": {"type": "string"},
                    "kind": {"type": "string", "enum": ["a", "b"]},
                    "next": {"$ref": near},
                    "many": {"type": "array", "items": {"$ref": far}},
                },
            }
        path.write_text(json.dumps(document), encoding="utf-8")
        return regeneration.run([SCHEMAS_VERSION], spec)


def show(found: list[Series]) -> str:
    """Return the table."""
    lines = [
        f"| {'grows':<34} | figure | {'n':>9} | {'at n, 2n, 4n, 8n':<38} | exponent |",
        "| --- | --- | ---: | --- | ---: |",
    ]
    for each in found:
        values = " · ".join(f"{value:.3g}" if value < 1000 else f"{value:,.0f}" for value in each.values)
        figure = {"cpu": "CPU", "cpu_seconds": "CPU"}.get(each.figure, "memory")
        start = f"| {each.name:<34} | {figure:<6} | {each.sizes[0]:>9,.6g} |"
        lines.append(f"{start} {values + ' ' + each.unit:<38} | {each.exponent:>8.2f} |")
    return "\n".join(lines)
