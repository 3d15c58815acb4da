"""`vector_stores.files.create` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.create_vector_store_file_request_v1 import CreateVectorStoreFileRequest
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion
    from aoai_generated.models.vector_store_file_object_v1 import VectorStoreFileObject


class VectorStoresFilesCreate(Operation):
    """POST /vector_stores/{vector_store_id}/files."""

    name = "vector_stores.files.create"
    method = "POST"
    path = "/vector_stores/{vector_store_id}/files"
    body = "json"
    locations = {
        "vector_store_id": ("path", "vector_store_id"),
        "api_version": ("query", "api-version"),
    }
    body_fields = (
        "file_id",
        "attributes",
        "chunking_strategy",
    )
    required = (
        "vector_store_id",
        "file_id",
    )
    positional = "vector_store_id"
    answers = (Answer("200", "application/json", "json", Ref("vector_store_file_object_v1.VectorStoreFileObject")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        vector_store_id: str,
        body: CreateVectorStoreFileRequest | Mapping[str, Any],
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

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> VectorStoreFileObject: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            vector_store_id: str,
            body: CreateVectorStoreFileRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> VectorStoreFileObject: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            vector_store_id: str,
            body: CreateVectorStoreFileRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> VectorStoreFileObject: ...


OPERATION = VectorStoresFilesCreate
