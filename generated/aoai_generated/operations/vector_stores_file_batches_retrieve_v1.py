"""`vector_stores.file_batches.retrieve` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion
    from aoai_generated.models.vector_store_file_batch_object_v1 import VectorStoreFileBatchObject


class VectorStoresFileBatchesRetrieve(Operation):
    """GET /vector_stores/{vector_store_id}/file_batches/{batch_id}."""

    name = "vector_stores.file_batches.retrieve"
    method = "GET"
    path = "/vector_stores/{vector_store_id}/file_batches/{batch_id}"
    locations = {
        "batch_id": ("path", "batch_id"),
        "vector_store_id": ("path", "vector_store_id"),
        "api_version": ("query", "api-version"),
    }
    required = (
        "batch_id",
        "vector_store_id",
    )
    positional = "batch_id"
    answers = (
        Answer("200", "application/json", "json", Ref("vector_store_file_batch_object_v1.VectorStoreFileBatchObject")),
    )
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        vector_store_id: str,
        batch_id: str,
        api_version: AzureAIFoundryModelsApiVersion | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            api_version: the service's default is 'v1'.
        """
        return self.build(
            path={
                "vector_store_id": vector_store_id,
                "batch_id": batch_id,
            },
            query={
                "api-version": api_version,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> VectorStoreFileBatchObject: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            vector_store_id: str,
            batch_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> VectorStoreFileBatchObject: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            vector_store_id: str,
            batch_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> VectorStoreFileBatchObject: ...


OPERATION = VectorStoresFileBatchesRetrieve
