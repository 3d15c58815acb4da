"""How alike two texts are, by the measures that graders offer: all from 0, nothing in common, to 1, the same.

They follow the published definitions in their plain form: words are runs of letters and digits without case, METEOR
knows no synonyms, BLEU and GLEU look at one to four words in a row.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from difflib import SequenceMatcher
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST_RUN = 4


def score(metric: str, text: str, reference: str) -> float:
    """Return how alike a text is to a reference.

    Args:
        metric: `fuzzy_match`, `bleu`, `gleu`, `meteor`, `rouge_1` to `rouge_5`, or `rouge_l`.
        text: what is judged.
        reference: what it should be like.
    """
    if metric == "fuzzy_match":
        return SequenceMatcher(None, text, reference, autojunk=False).ratio()
    words, wanted = _words(text), _words(reference)
    if not words or not wanted:
        return float(words == wanted)
    if metric.startswith("rouge_") and metric != "rouge_l":
        return _rouge_n(words, wanted, int(metric.removeprefix("rouge_")))
    return _MEASURES[metric](words, wanted)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _runs(words: list[str], length: int) -> Counter[tuple[str, ...]]:
    return Counter(tuple(words[at : at + length]) for at in range(len(words) - length + 1))


def _harmonic(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _rouge_n(words: list[str], wanted: list[str], length: int) -> float:
    """Return the F1 of runs of so many words."""
    found, needed = _runs(words, length), _runs(wanted, length)
    if not found or not needed:
        return float(words == wanted)
    common = (found & needed).total()
    return _harmonic(common / found.total(), common / needed.total())


def _rouge_l(words: list[str], wanted: list[str]) -> float:
    """Return the F1 of the longest common subsequence."""
    row = [0] * (len(wanted) + 1)
    for word in words:
        diagonal = 0
        for at, other in enumerate(wanted, 1):
            diagonal, row[at] = row[at], diagonal + 1 if word == other else max(row[at], row[at - 1])
    return _harmonic(row[-1] / len(words), row[-1] / len(wanted))


def _bleu(words: list[str], wanted: list[str]) -> float:
    """Return the geometric mean of the precisions, with a penalty for texts that are too short."""
    logs: list[float] = []
    for length in range(1, min(LONGEST_RUN, len(words), len(wanted)) + 1):
        found = _runs(words, length)
        common = (found & _runs(wanted, length)).total()
        if length == 1 and common == 0:
            return 0.0
        # A run length of which none is right counts as half a hit, lest it make all of it nothing.
        logs.append(math.log(max(common, 0.5) / found.total()))
    return math.exp(min(0.0, 1 - len(wanted) / len(words)) + sum(logs) / len(logs))


def _gleu(words: list[str], wanted: list[str]) -> float:
    """Return the smaller one of precision and recall of all runs together."""
    common = found = needed = 0
    for length in range(1, LONGEST_RUN + 1):
        here, there = _runs(words, length), _runs(wanted, length)
        common += (here & there).total()
        found += here.total()
        needed += there.total()
    return min(common / found, common / needed)


def _meteor(words: list[str], wanted: list[str]) -> float:
    """Return the mean of precision and recall, nine parts of it recall, less a penalty for words out of order."""
    free: dict[str, list[int]] = {}
    for at, word in enumerate(wanted):
        free.setdefault(word, []).append(at)
    places = [free[word].pop(0) for word in words if free.get(word)]
    if not places:
        return 0.0
    precision, recall = len(places) / len(words), len(places) / len(wanted)
    chunks = 1 + sum(after != before + 1 for before, after in pairwise(places))
    penalty = 0.5 * (chunks / len(places)) ** 3 if words != wanted else 0.0
    return 10 * precision * recall / (recall + 9 * precision) * (1 - penalty)


_MEASURES: dict[str, Callable[[list[str], list[str]], float]] = {
    "rouge_l": _rouge_l,
    "bleu": _bleu,
    "gleu": _gleu,
    "meteor": _meteor,
}
