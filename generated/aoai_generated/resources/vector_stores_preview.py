"""`client.vector_stores`, as of preview."""

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
    from aoai_generated.models.unions_v1 import ChunkingStrategyRequestParam, Filters
    from aoai_generated.models.vector_store_expiration_after_v2024_05_01_preview import VectorStoreExpirationAfter
    from aoai_generated.models.vector_store_object_v1 import VectorStoreObject
    from aoai_generated.models.vector_store_search_request_ranking_options_v1 import (
        VectorStoreSearchRequestRankingOptions,
    )
    from aoai_generated.models.vector_store_search_results_page_v2025_03_01_preview import VectorStoreSearchResultsPage

    from .vector_stores_file_batches_preview import AsyncVectorStoresFileBatches, VectorStoresFileBatches
    from .vector_stores_files_preview import AsyncVectorStoresFiles, VectorStoresFiles


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
                options: see `aoai.CallOptions`.
            """

            ...

        def create(
            self,
            *,
            chunking_strategy: ChunkingStrategyRequestParam | Mapping[str, Any] = ...,
            description: str = ...,
            expires_after: VectorStoreExpirationAfter | Mapping[str, Any] = ...,
            file_ids: Sequence[str] = ...,
            metadata: Mapping[str, str] | None = ...,
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
            expires_after: VectorStoreExpirationAfter | Mapping[str, Any] = ...,
            metadata: Mapping[str, str] | None = ...,
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

        def search(
            self,
            vector_store_id: str,
            *,
            query: str | Sequence[str],
            filters: Filters | Mapping[str, Any] = ...,
            max_num_results: int = ...,
            ranking_options: VectorStoreSearchRequestRankingOptions | Mapping[str, Any] = ...,
            rewrite_query: bool = ...,
            **options: Unpack[CallOptions],
        ) -> VectorStoreSearchResultsPage:
            """POST /vector_stores/{vector_store_id}/search.

            Args:
                max_num_results: 1 to 50; the service's default is 10.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "vector_stores"
        file_batches = child("vector_stores_file_batches_preview", "VectorStoresFileBatches")
        files = child("vector_stores_files_preview", "VectorStoresFiles")
        list = method("vector_stores.list", "page")
        create = method("vector_stores.create")
        retrieve = method("vector_stores.retrieve")
        update = method("vector_stores.update")
        delete = method("vector_stores.delete")
        search = method("vector_stores.search")


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
                options: see `aoai.CallOptions`.
            """

            ...

        async def create(
            self,
            *,
            chunking_strategy: ChunkingStrategyRequestParam | Mapping[str, Any] = ...,
            description: str = ...,
            expires_after: VectorStoreExpirationAfter | Mapping[str, Any] = ...,
            file_ids: Sequence[str] = ...,
            metadata: Mapping[str, str] | None = ...,
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
            expires_after: VectorStoreExpirationAfter | Mapping[str, Any] = ...,
            metadata: Mapping[str, str] | None = ...,
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

        async def search(
            self,
            vector_store_id: str,
            *,
            query: str | Sequence[str],
            filters: Filters | Mapping[str, Any] = ...,
            max_num_results: int = ...,
            ranking_options: VectorStoreSearchRequestRankingOptions | Mapping[str, Any] = ...,
            rewrite_query: bool = ...,
            **options: Unpack[CallOptions],
        ) -> VectorStoreSearchResultsPage:
            """POST /vector_stores/{vector_store_id}/search.

            Args:
                max_num_results: 1 to 50; the service's default is 10.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "vector_stores"
        file_batches = child("vector_stores_file_batches_preview", "AsyncVectorStoresFileBatches")
        files = child("vector_stores_files_preview", "AsyncVectorStoresFiles")
        list = method("vector_stores.list", "page")
        create = method("vector_stores.create")
        retrieve = method("vector_stores.retrieve")
        update = method("vector_stores.update")
        delete = method("vector_stores.delete")
        search = method("vector_stores.search")
