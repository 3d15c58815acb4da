"""Clients made of other clients: what they share, what they keep, and what closing one does to the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest

from aoai import NOT_GIVEN, AsyncAzureOpenAI, AzureOpenAI
from tests.client.scripted import Answer, Asked, Scripted, chat, error, scripted

if TYPE_CHECKING:
    from collections.abc import Iterator

MESSAGES = [{"role": "user", "content": "hi"}]


@pytest.fixture
def server() -> Iterator[Scripted]:
    failures = [1]

    def answer(asked: Asked) -> Answer:
        if "/flaky/" in asked.path and failures:
            failures.pop()
            return Answer(error("503"), 503)
        if asked.path.endswith("/files"):
            return Answer({"object": "list", "data": [{"id": f"f{len(asked.query)}"}], "has_more": False})
        return Answer(chat())

    with scripted(answer) as script:
        yield script


def client(server: Scripted, **settings: Any) -> Any:
    return AzureOpenAI(azure_endpoint=server.endpoint, api_key="a-key-of-mine", api_version="2024-10-21", **settings)


def test_closing_a_copy_with_connections_of_its_own_leaves_the_other_open(server: Scripted) -> None:
    with client(server) as first:
        with httpx.Client() as own, first.with_options(http_client=own) as copy:
            copy.chat.completions.create(model="m", messages=MESSAGES)
        assert first.chat.completions.create(model="flaky", messages=MESSAGES)._retries_taken == 1


def test_closing_a_copy_that_shares_connections_leaves_them_open(server: Scripted) -> None:
    with client(server) as first:
        with first.with_options(timeout=5) as copy:
            copy.chat.completions.create(model="m", messages=MESSAGES)
        first.chat.completions.create(model="m", messages=MESSAGES)
        assert first._driver.transport.open_connections == 1


def test_a_copy_has_what_was_set_later(server: Scripted) -> None:
    with client(server, timeout=5) as first:
        first.max_retries, first.organization, first.deadline = 0, "o", 3.0
        copy = first.with_options(timeout=NOT_GIVEN)
        assert (copy.max_retries, copy.organization, copy.deadline, copy.timeout) == (0, "o", 3.0, 5)


def test_a_pinned_version_has_its_own_models_whatever_the_first_client_used(server: Scripted) -> None:
    with client(server, models_of="2024-02-01") as first:
        assert "responses" in dir(type(first.with_version("2025-04-01-preview")))
        assert first.with_version("latest").api_version == "2024-10-21"


def test_pages_of_raw_answers_go_on(server: Scripted) -> None:
    pages = [{"object": "list", "data": [{"id": "f2"}], "has_more": False, "last_id": "f2"}]

    def answer(_: Asked) -> Answer:
        first = {"object": "list", "data": [{"id": "f1"}], "has_more": True, "last_id": "f1"}
        return Answer(first if len(server.asked) == 1 else pages[0])

    server.answer = answer
    with AzureOpenAI(azure_endpoint=server.endpoint, api_key="a-key-of-mine", api_version="2025-04-01-preview") as c:
        page = c.vector_stores.with_raw_response.list().parse()
        assert [item.id for item in page] == ["f1", "f2"]


async def test_uploads_through_an_async_client_of_ones_own(server: Scripted) -> None:
    server.answer = lambda _: Answer({"id": "file-1"})
    async with (
        httpx.AsyncClient() as own,
        AsyncAzureOpenAI(
            azure_endpoint=server.endpoint, api_key="a-key-of-mine", api_version="2024-10-21", http_client=own
        ) as c,
    ):
        assert (await c.files.create(file=b"what is in it", purpose="batch")).id == "file-1"
    assert b"what is in it" in server.asked[0].body
