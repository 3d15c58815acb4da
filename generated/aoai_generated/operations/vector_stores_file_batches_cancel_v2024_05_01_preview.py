"""`vector_stores.file_batches.cancel` of Azure OpenAI, as of 2024-05-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.vector_store_file_batch_object_v2024_05_01_preview import VectorStoreFileBatchObject


class VectorStoresFileBatchesCancel(Operation):
    """POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel."""

    name = "vector_stores.file_batches.cancel"
    method = "POST"
    path = "/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel"
    locations = {
        "batch_id": ("path", "batch_id"),
        "vector_store_id": ("path", "vector_store_id"),
    }
    required = (
        "batch_id",
        "vector_store_id",
    )
    positional = "batch_id"
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
        batch_id: str,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "vector_store_id": vector_store_id,
                "batch_id": batch_id,
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
        ) -> VectorStoreFileBatchObject: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            vector_store_id: str,
            batch_id: str,
        ) -> VectorStoreFileBatchObject: ...


OPERATION = VectorStoresFileBatchesCancel
