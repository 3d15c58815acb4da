"""What a call costs in modules, calls and bytes stays within the table of limits."""

from __future__ import annotations

from tests.guards import measure


def test_nothing_costs_more_than_its_limit() -> None:
    known = measure.limits()
    found: measure.Counts = {}
    for subject in measure.SUBJECTS:
        found |= measure.measure(subject)
    assert sorted(found) == sorted(known), "limits.toml is of other counts: python tests/guards/measure.py --write"
    above = [f"{name}: {count:g}, limit {known[name]:g}" for name, count in found.items() if count > known[name]]
    assert not above, "this costs more than it did; if it has to, raise the limit in tests/guards/limits.toml"
