"""What a call costs in modules, calls, instructions and bytes stays within the table of limits, and the table true."""

from __future__ import annotations

import sys

import pytest

from tests.guards import measure


@pytest.mark.skipif(
    sys.version_info[:2] != measure.PYTHON,
    reason=f"the limits are counts of Python {'.'.join(map(str, measure.PYTHON))}; they differ on others",
)
def test_nothing_costs_more_than_its_limit_or_far_less() -> None:
    known = measure.limits()
    found: measure.Counts = {}
    for subject in measure.SUBJECTS:
        found |= measure.measure(subject)
    assert sorted(found) == sorted(known), "limits.toml is of other counts: python tests/guards/measure.py --write"
    above = [f"{name}: {count:g}, limit {known[name]:g}" for name, count in found.items() if count > known[name]]
    assert not above, "this costs more than it did; if it has to, raise the limit in tests/guards/limits.toml"
    below = [
        f"{name}: {count:g}, limit {known[name]:g}"
        for name, count in found.items()
        if count < known[name] * measure.SLACK
    ]
    assert not below, "this costs far less than its limit; lower it: python tests/guards/measure.py --write"
