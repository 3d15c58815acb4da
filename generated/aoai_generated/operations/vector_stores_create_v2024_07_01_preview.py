"""`vector_stores.create` of Azure OpenAI, as of 2024-07-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.create_vector_store_request_v2024_07_01_preview import CreateVectorStoreRequest
    from aoai_generated.models.vector_store_object_v2024_05_01_preview import VectorStoreObject


class VectorStoresCreate(Operation):
    """POST /vector_stores."""

    name = "vector_stores.create"
    method = "POST"
    path = "/vector_stores"
    body = "json"
    body_fields = (
        "chunking_strategy",
        "expires_after",
        "file_ids",
        "metadata",
        "name",
    )
    answers = (
        Answer("200", "application/json", "json", Ref("vector_store_object_v2024_05_01_preview.VectorStoreObject")),
    )

    def request(
        self,
        *,
        body: CreateVectorStoreRequest | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> VectorStoreObject: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            body: CreateVectorStoreRequest | Mapping[str, Any],
        ) -> VectorStoreObject: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: CreateVectorStoreRequest | Mapping[str, Any],
        ) -> VectorStoreObject: ...


OPERATION = VectorStoresCreate
