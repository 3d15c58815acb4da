"""`vector_stores.files.delete` of Azure OpenAI, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.delete_vector_store_file_response_v2024_05_01_preview import (
        DeleteVectorStoreFileResponse,
    )


class VectorStoresFilesDelete(Operation):
    """DELETE /vector_stores/{vector_store_id}/files/{file_id}."""

    name = "vector_stores.files.delete"
    method = "DELETE"
    path = "/vector_stores/{vector_store_id}/files/{file_id}"
    locations = {
        "file_id": ("path", "file_id"),
        "vector_store_id": ("path", "vector_store_id"),
    }
    required = (
        "file_id",
        "vector_store_id",
    )
    positional = "file_id"
    answers = (
        Answer(
            "200",
            "application/json",
            "json",
            Ref("delete_vector_store_file_response_v2024_05_01_preview.DeleteVectorStoreFileResponse"),
        ),
    )
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        vector_store_id: str,
        file_id: str,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "vector_store_id": vector_store_id,
                "file_id": file_id,
            },
        )

    if TYPE_CHECKING:

        def read(
            self, status_code: int, headers: Mapping[str, str], content: bytes
        ) -> DeleteVectorStoreFileResponse: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            vector_store_id: str,
            file_id: str,
        ) -> DeleteVectorStoreFileResponse: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            vector_store_id: str,
            file_id: str,
        ) -> DeleteVectorStoreFileResponse: ...


OPERATION = VectorStoresFilesDelete
