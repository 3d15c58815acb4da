"""`vector_stores.file_batches.create` of Azure OpenAI, as of 2024-05-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.create_vector_store_file_batch_request_v2024_05_01_preview import (
        CreateVectorStoreFileBatchRequest,
    )
    from aoai_generated.models.vector_store_file_batch_object_v2024_05_01_preview import VectorStoreFileBatchObject


class VectorStoresFileBatchesCreate(Operation):
    """POST /vector_stores/{vector_store_id}/file_batches."""

    name = "vector_stores.file_batches.create"
    method = "POST"
    path = "/vector_stores/{vector_store_id}/file_batches"
    body = "json"
    locations = {
        "vector_store_id": ("path", "vector_store_id"),
    }
    body_fields = ("file_ids",)
    required = (
        "vector_store_id",
        "file_ids",
    )
    positional = "vector_store_id"
    answers = (
        Answer(
            "200",
            "application/json",
            "json",
            Ref("vector_store_file_batch_object_v2024_05_01_preview.VectorStoreFileBatchObject"),
        ),
    )

    def request(
        self,
        *,
        vector_store_id: str,
        body: CreateVectorStoreFileBatchRequest | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "vector_store_id": vector_store_id,
            },
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> VectorStoreFileBatchObject: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            vector_store_id: str,
            body: CreateVectorStoreFileBatchRequest | Mapping[str, Any],
        ) -> VectorStoreFileBatchObject: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            vector_store_id: str,
            body: CreateVectorStoreFileBatchRequest | Mapping[str, Any],
        ) -> VectorStoreFileBatchObject: ...


OPERATION = VectorStoresFileBatchesCreate
