"""What all tests share: property tests that depend on nothing but the code, and a watch for credentials."""

from __future__ import annotations

import os
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

from tests.canary import Watch, watching

if TYPE_CHECKING:
    from collections.abc import Generator

settings.register_profile(
    "aoai", deadline=None, derandomize="CI" in os.environ, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("aoai")

os.environ["AZURE_HTTP_LOG_DETAIL_LEVEL"] = "body_and_headers"
_WATCH = pytest.StashKey[Watch]()


@pytest.hookimpl(wrapper=True)
def pytest_sessionstart(session: pytest.Session) -> Generator[None, Any, Any]:
    """Begin to watch, for as long as the session lasts."""
    stack = ExitStack()
    session.config.stash[_WATCH] = stack.enter_context(watching())
    session.config.add_cleanup(stack.close)
    return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, Any, Any]:
    """Fail a test in which a credential was logged, or is in an error, its traceback, a pickle or a repr."""
    watch = item.config.stash[_WATCH]
    watch.empty()
    result = yield
    leaks = watch.leaks()
    watch.empty()
    if leaks:
        pytest.fail("a credential was shown:\n" + "\n".join(leaks), pytrace=False)
    return result
