"""Faults as texts: what can be written, and what is said of what cannot."""

from __future__ import annotations

import dataclasses
import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aoai_emulator._faults.fault import SETTINGS, Fault, FaultError


def changed(text: str) -> dict[str, object]:
    """Return the settings of a fault that are not as they are by default."""
    fault = Fault.parse(text)
    return {
        each.name: getattr(fault, each.name)
        for each in dataclasses.fields(Fault)
        if each.name != "text" and getattr(fault, each.name) != each.default
    }


@pytest.mark.parametrize(
    ("text", "settings"),
    [
        ("status=503", {"status": 503}),
        (" status = 503 ;; retry-after=0.5; ", {"status": 503, "retry_after": 0.5}),
        ("STATUS=529; html", {"status": 529, "html": True}),
        ("status=429; retry-after-ms=1500; code=429; message=slow = down", {"message": "slow = down"}),
        ("cut=middle; at=0; reset", {"cut": "middle", "at": 0, "reset": True}),
        ("stall", {"stall": 86_400.0}),
        ("stall=2; at=5", {"stall": 2.0, "at": 5}),
        ("malformed; error-event; no-done", {"malformed": True, "error_event": True, "no_done": True}),
        ("latency=2; tokens-per-second=15; drip=100", {"latency": 2.0, "tokens_per_second": 15.0, "drip": 100.0}),
        ("latency=1; status=500; for=30", {"latency": 1.0, "status": 500, "lasts": 30.0}),
        ("rpm=6; tpm=1000", {"rpm": 6, "tpm": 1000}),
        ("status=500; times=3; after=1; every=2; chance=0.5; seed=7; operation=files", {"times": 3, "seed": 7}),
    ],
)
def test_what_can_be_written(text: str, settings: dict[str, object]) -> None:
    found = changed(text)
    assert settings.items() <= found.items()
    assert Fault.parse(text).text == text.strip()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "this does not say what happens: add one of status, cut, stall,"),
        ("times=3", "this does not say what happens: add one of status"),
        ("sttaus=503", "there is no setting 'sttaus': did you mean status?"),
        ("503", "there is no setting '503': write one of status, retry-after,"),
        ("status", "status lacks its value: write status= and then 400 to 599"),
        ("status=200", "status=200 makes no sense: write status= and then 400 to 599"),
        ("status=5e2", "status=5e2 makes no sense"),
        ("status=٥٠٣", "makes no sense"),
        ("cut=now", "cut=now makes no sense: write cut= and then start, headers, middle, between"),
        ("latency=soon", "latency=soon makes no sense: write latency= and then seconds, such as 2 or 0.5"),
        ("latency=nan", "latency=nan makes no sense"),
        ("latency=inf", "latency=inf makes no sense"),
        ("latency=-1", "latency=-1 makes no sense"),
        ("drip=0", "drip=0 makes no sense"),
        ("rpm=0", "rpm=0 makes no sense: write rpm= and then a whole number of at least 1"),
        ("tpm=1.5", "tpm=1.5 makes no sense: write tpm= and then a whole number of at least 1"),
        ("status=500; times=0", "times=0 makes no sense: write times= and then a whole number of at least 1"),
        ("status=500; after=0.5", "after=0.5 makes no sense: write after= and then a whole number"),
        ("stall=", "stall lacks its value: write stall= and then seconds, such as 2 or 0.5, or stall alone, which is"),
        ("status=500; operation=", "operation lacks its value: write operation= and then a name, such as files"),
        ("status=500; operation=chat.completion.create", "'chat.completion.create': did you mean chat.completions"),
        ("status=500; operation=chat.", "no version has an operation 'chat.': did you mean chat?"),
        ("status=500; operation=xyzzy", "no version has an operation 'xyzzy': they begin with "),
        ("status=500; chance=2", "chance=2 makes no sense: write chance= and then 0 to 1"),
        ("malformed=yes", "malformed has no value: write malformed alone"),
        ("status=500; status=501", "status is there twice: leave one out"),
        ("retry-after=2; latency=1", "retry-after goes with status: add that"),
        ("latency=1; message=no", "message goes with status or error-event: add that"),
        ("status=500; at=2", "at goes with cut or stall or malformed or error-event: add that"),
        ("stall; reset", "reset goes with cut: add that"),
        ("status=500; cut=start", "with status there is no answer for cut to act on: leave one of them out"),
        ("cut=start; malformed", "with cut=start there is no answer for malformed to act on"),
        ("status=429; retry-after=1; retry-after-date=1", "are one header: leave one of them out"),
        ("status=500\nx: y", "has characters that cannot be printed: write one line of plain text"),
        ("status=500; message=" + "x" * 1000, "a fault has at most 1000 characters, and this has 1020"),
    ],
)
def test_what_is_said_of_what_cannot(text: str, message: str) -> None:
    with pytest.raises(FaultError) as caught:
        Fault.parse(text)
    assert message in str(caught.value)


@given(st.text() | st.lists(st.sampled_from(sorted(SETTINGS)) | st.text(), max_size=4).map("=1;".join))
def test_any_text_is_a_fault_or_an_error(text: str) -> None:
    try:
        fault = Fault.parse(text)
    except FaultError:
        return
    assert math.isfinite(fault.latency)
    assert Fault.parse(fault.text) == fault


def test_the_guide_lists_every_setting() -> None:
    guide = (Path(__file__).parents[2] / "docs" / "emulator.md").read_text()
    for name, each in SETTINGS.items():
        ways = [name] * (not each.value or each.bare is not None) + [f"{name}="] * bool(each.value)
        assert f"| {', '.join(f'`{way}`' for way in ways)} | {each.value} | {each.meaning} |\n" in guide


def test_every_setting_is_a_setting_of_faults() -> None:
    names = {each.name for each in dataclasses.fields(Fault)} - {"text"}
    assert {"lasts" if name == "for" else name.replace("-", "_") for name in SETTINGS} == names
