"""The plot: how many times better than `openai` each row is, on a logarithmic axis, with its target and the floor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from harness.table import Line

AT_LEAST, AIM = "#b0413e", "#2f6f4f"


def draw(lines: list[Line], path: Path) -> None:
    """Write a PNG of the rows that have a ratio.

    Raises:
        ImportError: matplotlib is not installed.
    """
    import matplotlib as mpl

    mpl.use("agg")
    import matplotlib.pyplot as plt

    shown = [each for each in lines if each.ratio]
    places = list(range(len(shown)))
    figure: Any
    axes: Any
    figure, axes = plt.subplots(figsize=(10, 0.32 * len(shown) + 1.4), layout="constrained")
    axes.barh(places, [each.ratio for each in shown], color="#4c72b0", height=0.6, label="aoai")
    for contender, marker in (("httpx", "o"), ("floor", "D")):
        found = [
            (_better(each, contender), place)
            for place, each in zip(places, shown, strict=True)
            if contender in each.medians
        ]
        if found:
            axes.plot(
                *zip(*found, strict=True), marker, color="#666666", markersize=4, label=contender, linestyle="none"
            )
    targets = [(each.row.target, place) for place, each in zip(places, shown, strict=True)]
    for color, label, name in ((AT_LEAST, "at least", "at_least"), (AIM, "aim", "aim")):
        found = [(getattr(target, name), place) for target, place in targets if target]
        if found:
            axes.plot(*zip(*found, strict=True), "|", color=color, markersize=14, markeredgewidth=2, label=label)
    axes.axvline(1, color="black", linewidth=0.8)
    axes.set_xscale("log")
    axes.set_yticks(places, [f"{each.row.label}   {each.ratio:.1f}x" for each in shown], fontsize=8)
    axes.invert_yaxis()
    axes.set_xlabel("times better than openai (1 is the same; logarithmic)")
    axes.legend(fontsize=8, loc="lower right")
    figure.savefig(path, dpi=110)
    plt.close(figure)


def _better(each: Line, contender: str) -> float:
    """Return how many times better than `openai` another contender is."""
    other, theirs = each.medians[contender], each.medians["openai"]
    return other / theirs if each.row.more_is_better else theirs / other
