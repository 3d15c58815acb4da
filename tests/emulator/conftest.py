"""An emulator that listens on loopback and checks its own answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest

import aoai.emulator

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def emulator() -> Iterator[aoai.emulator.RunningEmulator]:
    """An emulator with any deployment and without a key."""
    with aoai.emulator.running(check_answers=True, pace=0.01) as running:
        yield running


@pytest.fixture(scope="session")
def http(emulator: aoai.emulator.RunningEmulator) -> Iterator[httpx.Client]:
    """A plain HTTP client of the emulator."""
    with httpx.Client(base_url=emulator.endpoint, timeout=60) as client:
        yield client
