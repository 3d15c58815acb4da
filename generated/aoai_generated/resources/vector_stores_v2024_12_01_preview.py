"""`client.vector_stores`, as of 2024-12-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._client.resource import AsyncResource, Resource, child, method

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from aoai._client.resource import (
        AsyncPages,
        CallOptions,
        Page,
    )

    from aoai_generated.models.delete_vector_store_response_v2024_05_01_preview import DeleteVectorStoreResponse
    from aoai_generated.models.unions_v2024_07_01_preview import ChunkingStrategyRequestParam
    from aoai_generated.models.vector_store_expiration_after_v2024_05_01_preview import VectorStoreExpirationAfter
    from aoai_generated.models.vector_store_object_v2024_05_01_preview import VectorStoreObject

    from .vector_stores_file_batches_v2024_12_01_preview import AsyncVectorStoresFileBatches, VectorStoresFileBatches
    from .vector_stores_files_v2024_12_01_preview import AsyncVectorStoresFiles, VectorStoresFiles


class VectorStores(Resource):
    """`client.vector_stores`."""

    if TYPE_CHECKING:

        @property
        def file_batches(self) -> VectorStoresFileBatches: ...
        @property
        def files(self) -> VectorStoresFiles: ...
        def list(
            self,
            *,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            after: str | None = ...,
            before: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[VectorStoreObject]:
            """GET /vector_stores.

            Args:
                limit: the service's default is 20.
                order: the service's default is 'desc'.
                options: see `aoai.CallOptions`.
            """

            ...

        def create(
            self,
            *,
            chunking_strategy: ChunkingStrategyRequestParam | Mapping[str, Any] = ...,
            expires_after: VectorStoreExpirationAfter | Mapping[str, Any] = ...,
            file_ids: Sequence[str] = ...,
            metadata: Mapping[str, Any] | None = ...,
            name: str = ...,
            **options: Unpack[CallOptions],
        ) -> VectorStoreObject:
            """POST /vector_stores.

            Args:
                file_ids: at most 500 items.
                options: see `aoai.CallOptions`.
            """

            ...

        def retrieve(
            self,
            vector_store_id: str,
            **options: Unpack[CallOptions],
        ) -> VectorStoreObject:
            """GET /vector_stores/{vector_store_id}."""

            ...

        def update(
            self,
            vector_store_id: str,
            *,
            expires_after: VectorStoreExpirationAfter | Mapping[str, Any] | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            name: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> VectorStoreObject:
            """POST /vector_stores/{vector_store_id}."""

            ...

        def delete(
            self,
            vector_store_id: str,
            **options: Unpack[CallOptions],
        ) -> DeleteVectorStoreResponse:
            """DELETE /vector_stores/{vector_store_id}."""

            ...

    else:
        __resource__ = "vector_stores"
        file_batches = child("vector_stores_file_batches_v2024_12_01_preview", "VectorStoresFileBatches")
        files = child("vector_stores_files_v2024_12_01_preview", "VectorStoresFiles")
        list = method("vector_stores.list", "page")
        create = method("vector_stores.create")
        retrieve = method("vector_stores.retrieve")
        update = method("vector_stores.update")
        delete = method("vector_stores.delete")


class AsyncVectorStores(AsyncResource):
    """`client.vector_stores`."""

    if TYPE_CHECKING:

        @property
        def file_batches(self) -> AsyncVectorStoresFileBatches: ...
        @property
        def files(self) -> AsyncVectorStoresFiles: ...
        def list(
            self,
            *,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            after: str | None = ...,
            before: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[VectorStoreObject]:
            """GET /vector_stores.

            Args:
                limit: the service's default is 20.
                order: the service's default is 'desc'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def create(
            self,
            *,
            chunking_strategy: ChunkingStrategyRequestParam | Mapping[str, Any] = ...,
            expires_after: VectorStoreExpirationAfter | Mapping[str, Any] = ...,
            file_ids: Sequence[str] = ...,
            metadata: Mapping[str, Any] | None = ...,
            name: str = ...,
            **options: Unpack[CallOptions],
        ) -> VectorStoreObject:
            """POST /vector_stores.

            Args:
                file_ids: at most 500 items.
                options: see `aoai.CallOptions`.
            """

            ...

        async def retrieve(
            self,
            vector_store_id: str,
            **options: Unpack[CallOptions],
        ) -> VectorStoreObject:
            """GET /vector_stores/{vector_store_id}."""

            ...

        async def update(
            self,
            vector_store_id: str,
            *,
            expires_after: VectorStoreExpirationAfter | Mapping[str, Any] | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            name: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> VectorStoreObject:
            """POST /vector_stores/{vector_store_id}."""

            ...

        async def delete(
            self,
            vector_store_id: str,
            **options: Unpack[CallOptions],
        ) -> DeleteVectorStoreResponse:
            """DELETE /vector_stores/{vector_store_id}."""

            ...

    else:
        __resource__ = "vector_stores"
        file_batches = child("vector_stores_file_batches_v2024_12_01_preview", "AsyncVectorStoresFileBatches")
        files = child("vector_stores_files_v2024_12_01_preview", "AsyncVectorStoresFiles")
        list = method("vector_stores.list", "page")
        create = method("vector_stores.create")
        retrieve = method("vector_stores.retrieve")
        update = method("vector_stores.update")
        delete = method("vector_stores.delete")
