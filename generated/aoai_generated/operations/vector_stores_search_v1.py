"""`vector_stores.search` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion
    from aoai_generated.models.vector_store_search_request_v1 import VectorStoreSearchRequest
    from aoai_generated.models.vector_store_search_results_page_v2025_03_01_preview import VectorStoreSearchResultsPage


class VectorStoresSearch(Operation):
    """POST /vector_stores/{vector_store_id}/search."""

    name = "vector_stores.search"
    method = "POST"
    path = "/vector_stores/{vector_store_id}/search"
    body = "json"
    locations = {
        "vector_store_id": ("path", "vector_store_id"),
        "api_version": ("query", "api-version"),
    }
    body_fields = (
        "query",
        "filters",
        "max_num_results",
        "ranking_options",
        "rewrite_query",
    )
    required = (
        "vector_store_id",
        "query",
    )
    positional = "vector_store_id"
    answers = (
        Answer(
            "200",
            "application/json",
            "json",
            Ref("vector_store_search_results_page_v2025_03_01_preview.VectorStoreSearchResultsPage"),
        ),
    )
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        vector_store_id: str,
        body: VectorStoreSearchRequest | Mapping[str, Any],
        api_version: AzureAIFoundryModelsApiVersion | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            api_version: the service's default is 'v1'.
        """
        return self.build(
            path={
                "vector_store_id": vector_store_id,
            },
            query={
                "api-version": api_version,
            },
            body=body,
        )

    if TYPE_CHECKING:

        def read(
            self, status_code: int, headers: Mapping[str, str], content: bytes
        ) -> VectorStoreSearchResultsPage: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            vector_store_id: str,
            body: VectorStoreSearchRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> VectorStoreSearchResultsPage: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            vector_store_id: str,
            body: VectorStoreSearchRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> VectorStoreSearchResultsPage: ...


OPERATION = VectorStoresSearch
