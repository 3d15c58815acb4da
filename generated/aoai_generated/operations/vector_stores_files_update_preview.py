"""`vector_stores.files.update` of Azure OpenAI, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.update_vector_store_file_attributes_request_v2025_03_01_preview import (
        UpdateVectorStoreFileAttributesRequest,
    )
    from aoai_generated.models.vector_store_file_object_v1 import VectorStoreFileObject


class VectorStoresFilesUpdate(Operation):
    """POST /vector_stores/{vector_store_id}/files/{file_id}."""

    name = "vector_stores.files.update"
    method = "POST"
    path = "/vector_stores/{vector_store_id}/files/{file_id}"
    body = "json"
    locations = {
        "file_id": ("path", "file_id"),
        "vector_store_id": ("path", "vector_store_id"),
    }
    body_fields = ("attributes",)
    required = (
        "file_id",
        "vector_store_id",
        "attributes",
    )
    positional = "file_id"
    answers = (Answer("200", "application/json", "json", Ref("vector_store_file_object_v1.VectorStoreFileObject")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        vector_store_id: str,
        file_id: str,
        body: UpdateVectorStoreFileAttributesRequest | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "vector_store_id": vector_store_id,
                "file_id": file_id,
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
            file_id: str,
            body: UpdateVectorStoreFileAttributesRequest | Mapping[str, Any],
        ) -> VectorStoreFileObject: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            vector_store_id: str,
            file_id: str,
            body: UpdateVectorStoreFileAttributesRequest | Mapping[str, Any],
        ) -> VectorStoreFileObject: ...


OPERATION = VectorStoresFilesUpdate
