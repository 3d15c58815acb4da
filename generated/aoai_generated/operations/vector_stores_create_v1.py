"""`vector_stores.create` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.create_vector_store_request_v1 import CreateVectorStoreRequest
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion
    from aoai_generated.models.vector_store_object_v1 import VectorStoreObject


class VectorStoresCreate(Operation):
    """POST /vector_stores."""

    name = "vector_stores.create"
    method = "POST"
    path = "/vector_stores"
    body = "json"
    locations = {
        "api_version": ("query", "api-version"),
    }
    body_fields = (
        "chunking_strategy",
        "description",
        "expires_after",
        "file_ids",
        "metadata",
        "name",
    )
    answers = (Answer("200", "application/json", "json", Ref("vector_store_object_v1.VectorStoreObject")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        body: CreateVectorStoreRequest | Mapping[str, Any],
        api_version: AzureAIFoundryModelsApiVersion | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            api_version: the service's default is 'v1'.
        """
        return self.build(
            query={
                "api-version": api_version,
            },
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> VectorStoreObject: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            body: CreateVectorStoreRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> VectorStoreObject: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: CreateVectorStoreRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> VectorStoreObject: ...


OPERATION = VectorStoresCreate
