"""`client.vector_stores.files` of Azure OpenAI 2025-01-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from aoai._call.options import CallOptions
    from aoai._responses.pages import AsyncPages, Page

    from ..models.delete_vector_store_file_response import DeleteVectorStoreFileResponse
    from ..models.unions import ChunkingStrategyRequestParam
    from ..models.vector_store_file_object import VectorStoreFileObject


class VectorStoresFiles(Resource):
    """`client.vector_stores.files`."""

    if TYPE_CHECKING:

        def list(
            self,
            vector_store_id: str,
            *,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            after: str | None = ...,
            before: str | None = ...,
            filter: Literal["in_progress", "completed", "failed", "cancelled"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[VectorStoreFileObject]:
            """GET /vector_stores/{vector_store_id}/files.

            Args:
                limit: the service's default is 20.
                order: the service's default is 'desc'.
                options: see `aoai.CallOptions`.
            """

            ...

        def create(
            self,
            vector_store_id: str,
            *,
            file_id: str,
            chunking_strategy: ChunkingStrategyRequestParam | Mapping[str, Any] = ...,
            **options: Unpack[CallOptions],
        ) -> VectorStoreFileObject:
            """POST /vector_stores/{vector_store_id}/files."""

            ...

        def retrieve(
            self,
            file_id: str,
            *,
            vector_store_id: str,
            **options: Unpack[CallOptions],
        ) -> VectorStoreFileObject:
            """GET /vector_stores/{vector_store_id}/files/{file_id}."""

            ...

        def delete(
            self,
            file_id: str,
            *,
            vector_store_id: str,
            **options: Unpack[CallOptions],
        ) -> DeleteVectorStoreFileResponse:
            """DELETE /vector_stores/{vector_store_id}/files/{file_id}."""

            ...

    else:
        __resource__ = "vector_stores.files"
        list = method("vector_stores_files.list", "page")
        create = method("vector_stores_files.create")
        retrieve = method("vector_stores_files.retrieve")
        delete = method("vector_stores_files.delete")


class AsyncVectorStoresFiles(AsyncResource):
    """`client.vector_stores.files`."""

    if TYPE_CHECKING:

        def list(
            self,
            vector_store_id: str,
            *,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            after: str | None = ...,
            before: str | None = ...,
            filter: Literal["in_progress", "completed", "failed", "cancelled"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[VectorStoreFileObject]:
            """GET /vector_stores/{vector_store_id}/files.

            Args:
                limit: the service's default is 20.
                order: the service's default is 'desc'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def create(
            self,
            vector_store_id: str,
            *,
            file_id: str,
            chunking_strategy: ChunkingStrategyRequestParam | Mapping[str, Any] = ...,
            **options: Unpack[CallOptions],
        ) -> VectorStoreFileObject:
            """POST /vector_stores/{vector_store_id}/files."""

            ...

        async def retrieve(
            self,
            file_id: str,
            *,
            vector_store_id: str,
            **options: Unpack[CallOptions],
        ) -> VectorStoreFileObject:
            """GET /vector_stores/{vector_store_id}/files/{file_id}."""

            ...

        async def delete(
            self,
            file_id: str,
            *,
            vector_store_id: str,
            **options: Unpack[CallOptions],
        ) -> DeleteVectorStoreFileResponse:
            """DELETE /vector_stores/{vector_store_id}/files/{file_id}."""

            ...

    else:
        __resource__ = "vector_stores.files"
        list = method("vector_stores_files.list", "page")
        create = method("vector_stores_files.create")
        retrieve = method("vector_stores_files.retrieve")
        delete = method("vector_stores_files.delete")
