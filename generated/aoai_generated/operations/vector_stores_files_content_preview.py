"""`vector_stores.files.content` of Azure OpenAI, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.vector_store_file_content_response_v1 import VectorStoreFileContentResponse


class VectorStoresFilesContent(Operation):
    """GET /vector_stores/{vector_store_id}/files/{file_id}/content."""

    name = "vector_stores.files.content"
    method = "GET"
    path = "/vector_stores/{vector_store_id}/files/{file_id}/content"
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
            Ref("vector_store_file_content_response_v1.VectorStoreFileContentResponse"),
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
        ) -> VectorStoreFileContentResponse: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            vector_store_id: str,
            file_id: str,
        ) -> VectorStoreFileContentResponse: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            vector_store_id: str,
            file_id: str,
        ) -> VectorStoreFileContentResponse: ...


OPERATION = VectorStoresFilesContent
