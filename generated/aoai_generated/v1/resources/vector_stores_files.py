"""`client.vector_stores.files` of Azure OpenAI v1."""

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
    from ..models.values import AzureAIFoundryModelsApiVersion, ListVectorStoreFilesFilter
    from ..models.vector_store_file_object import VectorStoreFileObject


class VectorStoresFiles(Resource):
    """`client.vector_stores.files`."""

    if TYPE_CHECKING:

        def list(
            self,
            vector_store_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            after: str | None = ...,
            before: str | None = ...,
            filter: ListVectorStoreFilesFilter | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[VectorStoreFileObject]:
            """GET /vector_stores/{vector_store_id}/files.

            Args:
                api_version: the service's default is 'v1'.
                limit: the service's default is 20.
                options: see `aoai.CallOptions`.
            """

            ...

        def create(
            self,
            vector_store_id: str,
            *,
            file_id: str,
            attributes: Mapping[str, str | bool | int | float] | None = ...,
            chunking_strategy: ChunkingStrategyRequestParam | Mapping[str, Any] = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> VectorStoreFileObject:
            """POST /vector_stores/{vector_store_id}/files.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def retrieve(
            self,
            file_id: str,
            *,
            vector_store_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> VectorStoreFileObject:
            """GET /vector_stores/{vector_store_id}/files/{file_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def update(
            self,
            file_id: str,
            *,
            vector_store_id: str,
            attributes: Mapping[str, str | bool | int | float] | None,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> VectorStoreFileObject:
            """POST /vector_stores/{vector_store_id}/files/{file_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def delete(
            self,
            file_id: str,
            *,
            vector_store_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> DeleteVectorStoreFileResponse:
            """DELETE /vector_stores/{vector_store_id}/files/{file_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "vector_stores.files"
        list = method("vector_stores_files.list", "page")
        create = method("vector_stores_files.create")
        retrieve = method("vector_stores_files.retrieve")
        update = method("vector_stores_files.update")
        delete = method("vector_stores_files.delete")


class AsyncVectorStoresFiles(AsyncResource):
    """`client.vector_stores.files`."""

    if TYPE_CHECKING:

        def list(
            self,
            vector_store_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            after: str | None = ...,
            before: str | None = ...,
            filter: ListVectorStoreFilesFilter | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[VectorStoreFileObject]:
            """GET /vector_stores/{vector_store_id}/files.

            Args:
                api_version: the service's default is 'v1'.
                limit: the service's default is 20.
                options: see `aoai.CallOptions`.
            """

            ...

        async def create(
            self,
            vector_store_id: str,
            *,
            file_id: str,
            attributes: Mapping[str, str | bool | int | float] | None = ...,
            chunking_strategy: ChunkingStrategyRequestParam | Mapping[str, Any] = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> VectorStoreFileObject:
            """POST /vector_stores/{vector_store_id}/files.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def retrieve(
            self,
            file_id: str,
            *,
            vector_store_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> VectorStoreFileObject:
            """GET /vector_stores/{vector_store_id}/files/{file_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def update(
            self,
            file_id: str,
            *,
            vector_store_id: str,
            attributes: Mapping[str, str | bool | int | float] | None,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> VectorStoreFileObject:
            """POST /vector_stores/{vector_store_id}/files/{file_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def delete(
            self,
            file_id: str,
            *,
            vector_store_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> DeleteVectorStoreFileResponse:
            """DELETE /vector_stores/{vector_store_id}/files/{file_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "vector_stores.files"
        list = method("vector_stores_files.list", "page")
        create = method("vector_stores_files.create")
        retrieve = method("vector_stores_files.retrieve")
        update = method("vector_stores_files.update")
        delete = method("vector_stores_files.delete")
