"""Lists that come in pages, in each of the shapes that the versions have."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from aoai import AsyncAzureOpenAI, AzureOpenAI

if TYPE_CHECKING:
    from tests.client.conftest import RawServer


def jobs(*names: str, **more: Any) -> bytes:
    return json.dumps({"object": "list", "data": [{"id": name} for name in names], **more}).encode()


def test_pages_by_after(raw: RawServer) -> None:
    with AzureOpenAI(azure_endpoint=raw.endpoint, api_key="k", api_version="2024-10-21") as client:
        raw.says("200 OK", "application/json", jobs("a", "b", has_more=True))
        page = client.fine_tuning.jobs.list(limit=2)
        assert [job.id for job in page.data] == ["a", "b"]
        assert page.has_next_page()
        raw.says("200 OK", "application/json", jobs("c", has_more=False))
        assert [job.id for job in page] == ["a", "b", "c"]
        last = page.get_next_page()
        assert last is not None
        assert not last.has_next_page()
        assert last.get_next_page() is None
    assert [request.split(b" ")[1] for request in raw.requests[:2]] == [
        b"/openai/fine_tuning/jobs?limit=2&api-version=2024-10-21",
        b"/openai/fine_tuning/jobs?limit=2&after=b&api-version=2024-10-21",
    ]


async def test_pages_by_after_async(raw: RawServer) -> None:
    async with AsyncAzureOpenAI(azure_endpoint=raw.endpoint, api_key="k", api_version="v1") as client:
        raw.says("200 OK", "application/json", jobs("a", "b", first_id="a", last_id="last", has_more=True))
        page = await client.vector_stores.list(order="asc")
        assert page.has_next_page()
        raw.says("200 OK", "application/json", jobs("c", first_id="c", last_id="c", has_more=False))
        assert [store.id async for store in page] == ["a", "b", "c"]
        assert [store.id async for store in client.vector_stores.list()] == ["c"]
    assert b"after=last" in raw.requests[1]
    assert b"order=asc" in raw.requests[1]


def test_a_list_that_comes_whole(raw: RawServer) -> None:
    raw.says("200 OK", "application/json", jobs("a", "b"))
    with AzureOpenAI(azure_endpoint=raw.endpoint, api_key="k", api_version="2024-10-21") as client:
        assert [file.id for file in client.files.list()] == ["a", "b"]
        assert [model.id for model in client.models.list()] == ["a", "b"]
    assert len(raw.requests) == 2


def test_a_list_that_does_not_advance_ends(raw: RawServer) -> None:
    raw.says("200 OK", "application/json", jobs("a", has_more=True))
    with AzureOpenAI(azure_endpoint=raw.endpoint, api_key="k", api_version="2024-10-21") as client:
        assert [batch.id for batch in client.batches.list()] == ["a", "a"]


def test_pages_by_link(raw: RawServer) -> None:
    link = "https://elsewhere.example/openai/ingestion/jobs?api-version=2025-04-01-preview&skip=1"
    raw.says("200 OK", "application/json", json.dumps({"value": [{"jobId": "a"}], "nextLink": link}).encode())
    with AzureOpenAI(azure_endpoint=raw.endpoint, api_key="k", api_version="2025-04-01-preview") as client:
        page = client.ingestion.jobs.list()
        raw.says("200 OK", "application/json", json.dumps({"value": [{"jobId": "b"}]}).encode())
        assert [job.to_dict() for job in page] == [{"jobId": "a"}, {"jobId": "b"}]
    assert raw.requests[1].startswith(b"GET /openai/ingestion/jobs?api-version=2025-04-01-preview&skip=1 HTTP/1.1")
