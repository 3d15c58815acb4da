"""The benchmark's table: medians, ratios, and what is said of targets."""

from __future__ import annotations

import pytest

from harness.growth import Series
from harness.table import Line, line, show, verdict
from harness.units import Beside, Row, Target

TARGET = Target(4, 6, Beside("calls", "httpx", 1.5))


def row(*, more: bool = False, target: Target | None = TARGET, share: bool = False) -> Row:
    kept = Target(target.at_least, target.aim, target.aim_beside, share) if target else None
    return Row("calls", "calls", "cpu", "us", 1e6, more_is_better=more, target=kept)


def made(ours: float, theirs: float, httpx: float, row: Row) -> Line:
    runs = {"aoai": ours, "openai": theirs, "httpx": httpx, "floor": 0.5}
    return line(
        row, {name: [{"cpu": value / 1e6, "wall": value, "peak_mib": value}] * 3 for name, value in runs.items()}
    )


@pytest.mark.parametrize(
    ("ours", "theirs", "httpx", "expected"),
    [
        (1.0, 3.9, 9.0, "missed"),
        (1.0, 4.1, 9.0, "met"),
        (1.0, 6.1, 9.0, "aim met"),
        (1.0, 6.1, 0.7, "aim met"),  # within 1.5 times
        (1.0, 6.1, 0.6, "met"),
    ],
)
def test_verdicts(ours: float, theirs: float, httpx: float, expected: str) -> None:
    each = made(ours, theirs, httpx, row())
    assert verdict(each, {"calls": each}) == expected


def test_more_is_better_turns_the_ratio() -> None:
    each = made(8.0, 2.0, 1.0, row(more=True, target=Target(4, 6)))
    assert each.ratio == 4
    assert each.above_floor == 0.5 / 8
    assert verdict(each, {}) == "met"


def test_medians_and_spread() -> None:
    runs = {"aoai": [1.0, 2.0, 4.0], "openai": [8.0, 8.0, 8.0]}
    each = line(row(), {name: [{"cpu": value / 1e6} for value in values] for name, values in runs.items()})
    assert each.medians == pytest.approx({"aoai": 2, "openai": 8})
    assert each.spread == pytest.approx((2, 8))
    assert each.wall_ratio is None


def test_the_table_is_markdown_that_says_what_failed() -> None:
    works = made(1.0, 2.0, 3.0, row(share=True))
    fails = line(Row("x", "x", "cpu", "us"), {"aoai": "it broke", "openai": [{"cpu": 1.0}]})
    lines = show([works, fails]).splitlines()
    assert len({len(text) for text in lines}) == 1
    assert "0.50 of it" in lines[2]
    assert "missed" in lines[2]
    assert "failed" in lines[3]
    assert fails.ratio is None


def test_the_exponent_of_growth() -> None:
    sizes = [1.0, 2.0, 4.0, 8.0]
    assert Series("a", "cpu", "s", sizes, [3 * size**2 for size in sizes]).exponent == pytest.approx(2)
    assert Series("a", "cpu", "s", sizes, [5.0] * 4).exponent == pytest.approx(0)
