"""Transports for the tests, closed when a test ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.transport.drivers import Driver, own, through_httpx

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(params=["sync", "async"])
def client(request: pytest.FixtureRequest) -> Iterator[Driver]:
    """A transport of our own."""
    driver = own(request.param)
    yield driver
    driver.close()


@pytest.fixture(params=["sync", "async", "httpx sync", "httpx async"])
def any_client(request: pytest.FixtureRequest) -> Iterator[Any]:
    """A transport, over httpx or our own."""
    kind: str = request.param
    driver = through_httpx(kind.removeprefix("httpx ")) if kind.startswith("httpx") else own(kind)
    yield driver
    driver.close()
