"""`client.vector_stores.file_batches` of Azure OpenAI 2024-10-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from aoai._call.options import CallOptions
    from aoai._responses.pages import AsyncPages, Page

    from ..models.unions import ChunkingStrategyRequestParam
    from ..models.vector_store_file_batch_object import VectorStoreFileBatchObject
    from ..models.vector_store_file_object import VectorStoreFileObject


class VectorStoresFileBatches(Resource):
    """`client.vector_stores.file_batches`."""

    if TYPE_CHECKING:

        def create(
            self,
            vector_store_id: str,
            *,
            file_ids: Sequence[str],
            chunking_strategy: ChunkingStrategyRequestParam | Mapping[str, Any] = ...,
            **options: Unpack[CallOptions],
        ) -> VectorStoreFileBatchObject:
            """POST /vector_stores/{vector_store_id}/file_batches.

            Args:
                file_ids: 1 to 500 items.
                options: see `aoai.CallOptions`.
            """

            ...

        def retrieve(
            self,
            batch_id: str,
            *,
            vector_store_id: str,
            **options: Unpack[CallOptions],
        ) -> VectorStoreFileBatchObject:
            """GET /vector_stores/{vector_store_id}/file_batches/{batch_id}."""

            ...

        def cancel(
            self,
            batch_id: str,
            *,
            vector_store_id: str,
            **options: Unpack[CallOptions],
        ) -> VectorStoreFileBatchObject:
            """POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel."""

            ...

        def list_files(
            self,
            batch_id: str,
            *,
            vector_store_id: str,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            after: str | None = ...,
            before: str | None = ...,
            filter: Literal["in_progress", "completed", "failed", "cancelled"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[VectorStoreFileObject]:
            """GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files.

            Args:
                limit: the service's default is 20.
                order: the service's default is 'desc'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "vector_stores.file_batches"
        create = method("vector_stores_file_batches.create")
        retrieve = method("vector_stores_file_batches.retrieve")
        cancel = method("vector_stores_file_batches.cancel")
        list_files = method("vector_stores_file_batches.list_files", "page")


class AsyncVectorStoresFileBatches(AsyncResource):
    """`client.vector_stores.file_batches`."""

    if TYPE_CHECKING:

        async def create(
            self,
            vector_store_id: str,
            *,
            file_ids: Sequence[str],
            chunking_strategy: ChunkingStrategyRequestParam | Mapping[str, Any] = ...,
            **options: Unpack[CallOptions],
        ) -> VectorStoreFileBatchObject:
            """POST /vector_stores/{vector_store_id}/file_batches.

            Args:
                file_ids: 1 to 500 items.
                options: see `aoai.CallOptions`.
            """

            ...

        async def retrieve(
            self,
            batch_id: str,
            *,
            vector_store_id: str,
            **options: Unpack[CallOptions],
        ) -> VectorStoreFileBatchObject:
            """GET /vector_stores/{vector_store_id}/file_batches/{batch_id}."""

            ...

        async def cancel(
            self,
            batch_id: str,
            *,
            vector_store_id: str,
            **options: Unpack[CallOptions],
        ) -> VectorStoreFileBatchObject:
            """POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel."""

            ...

        def list_files(
            self,
            batch_id: str,
            *,
            vector_store_id: str,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            after: str | None = ...,
            before: str | None = ...,
            filter: Literal["in_progress", "completed", "failed", "cancelled"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[VectorStoreFileObject]:
            """GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files.

            Args:
                limit: the service's default is 20.
                order: the service's default is 'desc'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "vector_stores.file_batches"
        create = method("vector_stores_file_batches.create")
        retrieve = method("vector_stores_file_batches.retrieve")
        cancel = method("vector_stores_file_batches.cancel")
        list_files = method("vector_stores_file_batches.list_files", "page")
