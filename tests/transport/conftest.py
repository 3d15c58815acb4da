"""Transports for the tests, closed when a test ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.transport.drivers import KINDS, Driver, of_kind, own

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(params=["sync", "async"])
def client(request: pytest.FixtureRequest) -> Iterator[Driver]:
    """A transport of our own."""
    driver = own(request.param)
    yield driver
    driver.close()


@pytest.fixture(params=KINDS)
def any_client(request: pytest.FixtureRequest) -> Iterator[Any]:
    """Any transport: what goes through this fixture is what every transport does."""
    driver = of_kind(request.param)
    yield driver
    driver.close()
