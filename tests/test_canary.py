"""The watch for credentials sees those that are shown."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

from aoai import AzureOpenAI
from aoai.errors import APIError
from tests.canary import watching

if TYPE_CHECKING:
    from collections.abc import Callable

KEY = "a-key-that-is-shown-on-purpose"


def in_a_log(_: AzureOpenAI) -> None:
    logging.getLogger("aoai").info("the key is %s", KEY)


def in_a_message(_: AzureOpenAI) -> None:
    APIError(f"the key is {KEY}")


def in_a_body(_: AzureOpenAI) -> None:
    APIError("no", body={"key": KEY})


def nowhere(client: AzureOpenAI) -> None:
    logging.getLogger("aoai").info("%r", client)
    APIError(repr(client))


@pytest.mark.parametrize(("act", "leaks"), [(in_a_log, 1), (in_a_message, 3), (in_a_body, 2), (nowhere, 0)])
def test_what_is_shown_is_seen(act: Callable[[AzureOpenAI], None], leaks: int) -> None:
    with watching() as watch, AzureOpenAI(azure_endpoint="https://a", api_key=KEY, api_version="v1") as client:
        act(client)
        assert len(watch.leaks()) == leaks
        watch.empty()
    logging.getLogger("aoai").info("over")
