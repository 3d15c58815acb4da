"""`vector_stores.file_batches.list_files` of Azure OpenAI, as of 2024-12-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.list_vector_store_files_response_v2024_12_01_preview import ListVectorStoreFilesResponse


class VectorStoresFileBatchesListFiles(Operation):
    """GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files."""

    name = "vector_stores.file_batches.list_files"
    method = "GET"
    path = "/vector_stores/{vector_store_id}/file_batches/{batch_id}/files"
    locations = {
        "batch_id": ("path", "batch_id"),
        "vector_store_id": ("path", "vector_store_id"),
        "limit": ("query", "limit"),
        "order": ("query", "order"),
        "after": ("query", "after"),
        "before": ("query", "before"),
        "filter": ("query", "filter"),
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
            Ref("list_vector_store_files_response_v2024_12_01_preview.ListVectorStoreFilesResponse"),
        ),
    )

    def request(
        self,
        *,
        vector_store_id: str,
        batch_id: str,
        limit: int | None = None,
        order: Literal["asc", "desc"] | None = None,
        after: str | None = None,
        before: str | None = None,
        filter: Literal["cancelled", "completed", "failed", "in_progress"] | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            limit: the service's default is 20.
            order: the service's default is 'desc'.
        """
        return self.build(
            path={
                "vector_store_id": vector_store_id,
                "batch_id": batch_id,
            },
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "filter": filter,
            },
        )

    if TYPE_CHECKING:

        def read(
            self, status_code: int, headers: Mapping[str, str], content: bytes
        ) -> ListVectorStoreFilesResponse: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            vector_store_id: str,
            batch_id: str,
            limit: int | None = None,
            order: Literal["asc", "desc"] | None = None,
            after: str | None = None,
            before: str | None = None,
            filter: Literal["cancelled", "completed", "failed", "in_progress"] | None = None,
        ) -> ListVectorStoreFilesResponse: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            vector_store_id: str,
            batch_id: str,
            limit: int | None = None,
            order: Literal["asc", "desc"] | None = None,
            after: str | None = None,
            before: str | None = None,
            filter: Literal["cancelled", "completed", "failed", "in_progress"] | None = None,
        ) -> ListVectorStoreFilesResponse: ...


OPERATION = VectorStoresFileBatchesListFiles
