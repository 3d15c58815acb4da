"""`vector_stores.search`: POST /vector_stores/{vector_store_id}/search of Azure OpenAI 2025-03-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.vector_store_search_request import VectorStoreSearchRequest
    from ...models.vector_store_search_results_page import VectorStoreSearchResultsPage

OPERATION = Operation(
    "vector_stores.search",
    "2025-03-01-preview",
    "POST",
    "/vector_stores/{vector_store_id}/search",
    package="aoai_generated.v2025_03_01_preview",
    body="json",
    places={
        "vector_store_id": ("path", "vector_store_id"),
    },
    fields=(
        "query",
        "filters",
        "max_num_results",
        "ranking_options",
        "rewrite_query",
    ),
    required=(
        "vector_store_id",
        "query",
    ),
    positional="vector_store_id",
    answers=(Answer("200", "application/json", "json", Ref("VectorStoreSearchResultsPage")),),
)


def request(
    *,
    vector_store_id: str,
    body: VectorStoreSearchRequest | Mapping[str, Any],
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        path={
            "vector_store_id": vector_store_id,
        },
        body=body,
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> VectorStoreSearchResultsPage:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: VectorStoreSearchResultsPage = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    vector_store_id: str,
    body: VectorStoreSearchRequest | Mapping[str, Any],
) -> VectorStoreSearchResultsPage:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: VectorStoreSearchResultsPage = calls.send(client, request(vector_store_id=vector_store_id, body=body))
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    vector_store_id: str,
    body: VectorStoreSearchRequest | Mapping[str, Any],
) -> VectorStoreSearchResultsPage:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: VectorStoreSearchResultsPage = await calls.send_async(
        client, request(vector_store_id=vector_store_id, body=body)
    )
    return answer
