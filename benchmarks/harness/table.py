"""The table: medians, ratios of medians of one run, and the targets beside them."""

from __future__ import annotations

import statistics
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from harness.contenders import NAMES

if TYPE_CHECKING:
    from harness.runs import Figures
    from harness.units import Row, Target

HEAD = """\
| work | unit | aoai | openai | httpx | floor | openai / aoai | from, to | wall | / floor | MiB | at least | aim | |
| --- | --- | ---: | ---: | ---: | ---: | ---: | --- | ---: | ---: | ---: | ---: | --- | --- |"""


@dataclass
class Line:
    """A row with its figures by contender: medians, all values in the order of the repetitions.

    `wall` and `peak` are medians of wall time and of the highest memory, where the figure is CPU time.
    """

    row: Row
    medians: dict[str, float] = field(default_factory=dict[str, float])
    values: dict[str, list[float]] = field(default_factory=dict[str, list[float]])
    wall: dict[str, float] = field(default_factory=dict[str, float])
    peak: dict[str, float] = field(default_factory=dict[str, float])
    failures: dict[str, str] = field(default_factory=dict[str, str])

    def _better(self, ours: float, theirs: float) -> float:
        return ours / theirs if self.row.more_is_better else theirs / ours

    @property
    def ratio(self) -> float | None:
        """How many times better than `openai` aoai is."""
        if not {"aoai", "openai"} <= self.medians.keys():
            return None
        return self._better(self.medians["aoai"], self.medians["openai"])

    @property
    def spread(self) -> tuple[float, float] | None:
        """The lowest and highest of that ratio over the repetitions; what is paired ran one after the other."""
        if not {"aoai", "openai"} <= self.values.keys():
            return None
        ratios = [self._better(a, b) for a, b in zip(self.values["aoai"], self.values["openai"], strict=False)]
        return min(ratios), max(ratios)

    @property
    def wall_ratio(self) -> float | None:
        """The same of wall time, where the figure is CPU time."""
        return self.wall["openai"] / self.wall["aoai"] if {"aoai", "openai"} <= self.wall.keys() else None

    @property
    def above_floor(self) -> float | None:
        """How many times the floor's figure aoai's is, the other way round where more is better."""
        if not {"aoai", "floor"} <= self.medians.keys():
            return None
        return 1 / self._better(self.medians["aoai"], self.medians["floor"])


def line(row: Row, found: dict[str, list[Figures] | str]) -> Line:
    """Return the line of a row from the figures of a unit."""
    made = Line(row)
    for contender, runs in found.items():
        if isinstance(runs, str):
            made.failures[contender] = runs
            continue
        made.values[contender] = [run[row.figure] * row.scale for run in runs]
        made.medians[contender] = statistics.median(made.values[contender])
        wall = {"cpu": "wall", "process_cpu": "process_wall"}.get(row.figure)
        if wall and wall in runs[0]:
            made.wall[contender] = statistics.median(run[wall] for run in runs)
            made.peak[contender] = statistics.median(run["peak_mib"] for run in runs)
    return made


def verdict(made: Line, lines: dict[str, Line]) -> str:
    """Say whether a target is met: `aim met`, `met`, `missed`, or nothing where there is none."""
    target, ratio = made.row.target, made.ratio
    if not target or not ratio:
        return ""
    if ratio < target.at_least:
        return "missed"
    return "aim met" if ratio >= target.aim and _beside(made, target, lines) is not False else "met"


def _beside(made: Line, target: Target, lines: dict[str, Line]) -> bool | None:
    """Say whether the aim beside another figure is met; None where there is none, or it was not measured."""
    beside = target.aim_beside
    other = lines.get(beside.row) if beside else None
    if not beside or not other or beside.contender not in other.medians:
        return None
    return made.medians["aoai"] <= other.medians[beside.contender] * beside.times


def _number(value: float | None) -> str:
    if value is None:
        return ""
    return f"{value:,.0f}" if value >= 1000 else f"{value:.3g}" if value < 100 else f"{value:.0f}"


def _times(value: float | None, *, share: bool = False) -> str:
    if value is None:
        return ""
    return f"{1 / value:.2f} of it" if share else f"{value:.1f}x" if value < 100 else f"{value:.0f}x"


def show(lines: list[Line]) -> str:
    """Return the table as aligned Markdown."""
    named = {each.row.name: each for each in lines}
    rows = [[cell.strip() for cell in text.strip("|").split("|")] for text in HEAD.splitlines()]
    for each in lines:
        target = each.row.target
        share = bool(target and target.as_share)
        cells = [each.row.label, each.row.unit]
        cells += ["failed" if name in each.failures else _number(each.medians.get(name)) for name in NAMES]
        cells.append(_times(each.ratio, share=share))
        cells.append(", ".join(_times(end, share=share).removesuffix(" of it") for end in each.spread or ()))
        cells += [_times(each.wall_ratio), _times(each.above_floor)]
        cells.append(" / ".join(f"{each.peak[name]:.0f}" for name in ("aoai", "openai") if name in each.peak))
        cells.append(_times(target.at_least, share=share) if target else "")
        aim = _times(target.aim, share=share) if target else ""
        if target and target.aim_beside:
            beside = target.aim_beside
            at_most = "" if beside.times == 1 else f"{beside.times:g}x "
            other = f"{at_most}{beside.contender}" if beside.row == each.row.name else f"{at_most}{beside.row}"
            aim = f"{aim}, below {other}"
        rows.append([*cells, aim, verdict(each, named)])
    widths = [
        max(len(row[column]) for row in rows if not row[column].startswith("--")) for column in range(len(rows[0]))
    ]
    right = [cell.endswith(":") for cell in rows[1]]
    rows[1] = ["-" * max(2, width - at_end) + ":" * at_end for width, at_end in zip(widths, right, strict=True)]
    return "\n".join(
        "| "
        + " | ".join(
            cell.rjust(width) if at_end else cell.ljust(width)
            for cell, width, at_end in zip(row, widths, right, strict=True)
        )
        + " |"
        for row in rows
    )


def as_json(lines: list[Line]) -> list[dict[str, Any]]:
    """Return the same for machines, with every value."""
    named = {each.row.name: each for each in lines}
    return [
        asdict(each)
        | {"ratio": each.ratio, "wall_ratio": each.wall_ratio, "above_floor": each.above_floor}
        | {"verdict": verdict(each, named)}
        for each in lines
    ]
