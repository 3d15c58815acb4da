"""The watch for credentials sees those that are shown."""

from __future__ import annotations

import logging
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from aoai import AzureOpenAI
from aoai.errors import APIError, shown
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


def among_the_variables(_: AzureOpenAI) -> None:
    with suppress(APIError):
        shown(Raising(KEY))


class Raising:
    """Raises our error in a frame of ours that has a key among its variables."""

    def __init__(self, key: str) -> None:
        self._key = key

    def __repr__(self) -> str:
        return self._key

    def __str__(self) -> str:
        raise APIError("no")


def nowhere(client: AzureOpenAI) -> None:
    logging.getLogger("aoai").info("%r", client)
    APIError(repr(client))


@pytest.mark.parametrize(
    ("act", "leaks"), [(in_a_log, 1), (in_a_message, 3), (in_a_body, 2), (among_the_variables, 1), (nowhere, 0)]
)
def test_what_is_shown_is_seen(act: Callable[[AzureOpenAI], None], leaks: int) -> None:
    with watching() as watch, AzureOpenAI(azure_endpoint="https://a", api_key=KEY, api_version="v1") as client:
        act(client)
        assert len(watch.leaks()) == leaks
        watch.empty()
    logging.getLogger("aoai").info("over")
