"""Makes the parts of the benchmark importable, and gives its server."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "benchmarks"))

from tests.guards import measure


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    with measure.server() as endpoint:
        yield int(endpoint.rpartition(":")[2])
