"""`schemathesis` finds no server error and no answer that breaks its schema; `fuzzing.py` lets it look for longer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest
import requests
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schemathesis import Case, GenerationMode

import aoai.emulator
from tests.emulator import fuzzing
from tests.emulator.stateful import HEADERS, Api

if TYPE_CHECKING:
    from collections.abc import Iterator

EXAMPLES = 20
SLOWNESS = [
    HealthCheck.too_slow,
    HealthCheck.filter_too_much,
    HealthCheck.data_too_large,
    HealthCheck.large_base_example,
]
KEY = "sesame"
CASES = [(version, name) for version in fuzzing.VERSIONS for name in fuzzing.names(version)]


@pytest.fixture(scope="module")
def guarded() -> Iterator[aoai.emulator.RunningEmulator]:
    """An emulator with a key, which checks its own answers and events too."""
    with aoai.emulator.running(check_answers=True, pace=0.01, key=KEY) as running:
        yield running


@pytest.fixture(scope="module")
def session() -> Iterator[requests.Session]:
    with requests.Session() as session:
        session.headers["api-key"] = KEY
        yield session


@pytest.mark.parametrize(("version", "name"), CASES)
def test_answers_keep_to_their_schema(
    guarded: aoai.emulator.RunningEmulator, session: requests.Session, version: str, name: str
) -> None:
    guarded.reset()
    operation = fuzzing.operations(version)[name]
    with httpx.Client(base_url=guarded.endpoint, timeout=60, headers=HEADERS | {"api-key": KEY}) as http:
        known = fuzzing.Known(Api(http, version)).of(operation.path)
    good, bad = GenerationMode.POSITIVE, GenerationMode.NEGATIVE
    strategies = [operation.as_strategy(good, path_parameters=known), operation.as_strategy(bad, path_parameters=known)]
    strategies += [operation.as_strategy(good), operation.as_strategy(bad)] if known else []

    @settings(max_examples=EXAMPLES, derandomize=True, database=None, deadline=None, suppress_health_check=SLOWNESS)
    @given(case=st.one_of(strategies))
    def check(case: Case[Any]) -> None:
        case.query = {**(case.query or {}), **fuzzing.query(version)}
        case.call_and_validate(
            base_url=guarded.endpoint + fuzzing.prefix(version), session=session, checks=fuzzing.CHECKS, timeout=60
        )

    check()
    assert [each.violation for each in guarded.requests if each.violation] == []
