"""`vector_stores.delete` of Azure OpenAI, as of 2024-05-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.delete_vector_store_response_v2024_05_01_preview import DeleteVectorStoreResponse


class VectorStoresDelete(Operation):
    """DELETE /vector_stores/{vector_store_id}."""

    name = "vector_stores.delete"
    method = "DELETE"
    path = "/vector_stores/{vector_store_id}"
    locations = {
        "vector_store_id": ("path", "vector_store_id"),
    }
    required = ("vector_store_id",)
    positional = "vector_store_id"
    answers = (
        Answer(
            "200",
            "application/json",
            "json",
            Ref("delete_vector_store_response_v2024_05_01_preview.DeleteVectorStoreResponse"),
        ),
    )

    def request(
        self,
        *,
        vector_store_id: str,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "vector_store_id": vector_store_id,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> DeleteVectorStoreResponse: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            vector_store_id: str,
        ) -> DeleteVectorStoreResponse: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            vector_store_id: str,
        ) -> DeleteVectorStoreResponse: ...


OPERATION = VectorStoresDelete
