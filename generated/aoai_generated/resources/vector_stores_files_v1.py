"""`client.vector_stores.files`, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._client.resource import AsyncResource, Resource, helper, method

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from aoai._client.resource import (
        AsyncPages,
        CallOptions,
        Page,
    )
    from aoai._runtime.files import FileTypes

    from aoai_generated.models.delete_vector_store_file_response_v2024_05_01_preview import (
        DeleteVectorStoreFileResponse,
    )
    from aoai_generated.models.unions_v1 import ChunkingStrategyRequestParam
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion
    from aoai_generated.models.vector_store_file_content_response_v1 import VectorStoreFileContentResponse
    from aoai_generated.models.vector_store_file_object_v1 import VectorStoreFileObject


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
            filter: Literal["cancelled", "completed", "failed", "in_progress"] | None = ...,
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
            attributes: Mapping[str, str | float | bool] | None = ...,
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
            attributes: Mapping[str, str | float | bool] | None,
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

        def content(
            self,
            file_id: str,
            *,
            vector_store_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> VectorStoreFileContentResponse:
            """GET /vector_stores/{vector_store_id}/files/{file_id}/content.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def create_and_poll(
            self,
            file_id: str,
            *,
            vector_store_id: str,
            attributes: Mapping[str, str | float | bool] | None = ...,
            chunking_strategy: ChunkingStrategyRequestParam | Mapping[str, Any] = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            poll_interval_ms: int = ...,
            max_wait_seconds: float | None = ...,
            **options: Unpack[CallOptions],
        ) -> VectorStoreFileObject:
            """Return it once it is done, whatever came of it.

            Args:
                api_version: the service's default is 'v1'.
                poll_interval_ms: milliseconds between two looks; else the service says.
                max_wait_seconds: how long to wait; the default is no limit.
                options: see `aoai.CallOptions`.
            """

            ...

        def poll(
            self,
            file_id: str,
            *,
            vector_store_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            poll_interval_ms: int = ...,
            max_wait_seconds: float | None = ...,
            **options: Unpack[CallOptions],
        ) -> VectorStoreFileObject:
            """Wait until it is done, whatever came of it.

            Args:
                api_version: the service's default is 'v1'.
                poll_interval_ms: milliseconds between two looks; else the service says.
                max_wait_seconds: how long to wait; the default is no limit.
                options: see `aoai.CallOptions`.
            """

            ...

        def upload(
            self,
            *,
            vector_store_id: str,
            file: FileTypes,
            attributes: Mapping[str, str | float | bool] | None = ...,
            chunking_strategy: ChunkingStrategyRequestParam | Mapping[str, Any] = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> VectorStoreFileObject:
            """Upload a file, add it to a vector store.

            Args:
                api_version: the service's default is 'v1'.
                file: what to upload.
                options: see `aoai.CallOptions`.
            """

            ...

        def upload_and_poll(
            self,
            *,
            vector_store_id: str,
            file: FileTypes,
            attributes: Mapping[str, str | float | bool] | None = ...,
            chunking_strategy: ChunkingStrategyRequestParam | Mapping[str, Any] = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            poll_interval_ms: int = ...,
            max_wait_seconds: float | None = ...,
            **options: Unpack[CallOptions],
        ) -> VectorStoreFileObject:
            """Upload a file, add it to a vector store, and wait until it is processed.

            Args:
                api_version: the service's default is 'v1'.
                file: what to upload.
                poll_interval_ms: milliseconds between two looks; else the service says.
                max_wait_seconds: how long to wait; the default is no limit.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "vector_stores.files"
        list = method("vector_stores.files.list", "page")
        create = method("vector_stores.files.create")
        retrieve = method("vector_stores.files.retrieve")
        update = method("vector_stores.files.update")
        delete = method("vector_stores.files.delete")
        content = method("vector_stores.files.content")
        create_and_poll = helper("aoai._polling.calls:vector_stores_files_create_and_poll")
        poll = helper("aoai._polling.calls:vector_stores_files_poll")
        upload = helper("aoai._polling.calls:vector_stores_files_upload")
        upload_and_poll = helper("aoai._polling.calls:vector_stores_files_upload_and_poll")


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
            filter: Literal["cancelled", "completed", "failed", "in_progress"] | None = ...,
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
            attributes: Mapping[str, str | float | bool] | None = ...,
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
            attributes: Mapping[str, str | float | bool] | None,
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

        async def content(
            self,
            file_id: str,
            *,
            vector_store_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> VectorStoreFileContentResponse:
            """GET /vector_stores/{vector_store_id}/files/{file_id}/content.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def create_and_poll(
            self,
            file_id: str,
            *,
            vector_store_id: str,
            attributes: Mapping[str, str | float | bool] | None = ...,
            chunking_strategy: ChunkingStrategyRequestParam | Mapping[str, Any] = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            poll_interval_ms: int = ...,
            max_wait_seconds: float | None = ...,
            **options: Unpack[CallOptions],
        ) -> VectorStoreFileObject:
            """Return it once it is done, whatever came of it.

            Args:
                api_version: the service's default is 'v1'.
                poll_interval_ms: milliseconds between two looks; else the service says.
                max_wait_seconds: how long to wait; the default is no limit.
                options: see `aoai.CallOptions`.
            """

            ...

        async def poll(
            self,
            file_id: str,
            *,
            vector_store_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            poll_interval_ms: int = ...,
            max_wait_seconds: float | None = ...,
            **options: Unpack[CallOptions],
        ) -> VectorStoreFileObject:
            """Wait until it is done, whatever came of it.

            Args:
                api_version: the service's default is 'v1'.
                poll_interval_ms: milliseconds between two looks; else the service says.
                max_wait_seconds: how long to wait; the default is no limit.
                options: see `aoai.CallOptions`.
            """

            ...

        async def upload(
            self,
            *,
            vector_store_id: str,
            file: FileTypes,
            attributes: Mapping[str, str | float | bool] | None = ...,
            chunking_strategy: ChunkingStrategyRequestParam | Mapping[str, Any] = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> VectorStoreFileObject:
            """Upload a file, add it to a vector store.

            Args:
                api_version: the service's default is 'v1'.
                file: what to upload.
                options: see `aoai.CallOptions`.
            """

            ...

        async def upload_and_poll(
            self,
            *,
            vector_store_id: str,
            file: FileTypes,
            attributes: Mapping[str, str | float | bool] | None = ...,
            chunking_strategy: ChunkingStrategyRequestParam | Mapping[str, Any] = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            poll_interval_ms: int = ...,
            max_wait_seconds: float | None = ...,
            **options: Unpack[CallOptions],
        ) -> VectorStoreFileObject:
            """Upload a file, add it to a vector store, and wait until it is processed.

            Args:
                api_version: the service's default is 'v1'.
                file: what to upload.
                poll_interval_ms: milliseconds between two looks; else the service says.
                max_wait_seconds: how long to wait; the default is no limit.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "vector_stores.files"
        list = method("vector_stores.files.list", "page")
        create = method("vector_stores.files.create")
        retrieve = method("vector_stores.files.retrieve")
        update = method("vector_stores.files.update")
        delete = method("vector_stores.files.delete")
        content = method("vector_stores.files.content")
        create_and_poll = helper("aoai._polling.calls:vector_stores_files_create_and_poll")
        poll = helper("aoai._polling.calls:vector_stores_files_poll")
        upload = helper("aoai._polling.calls:vector_stores_files_upload")
        upload_and_poll = helper("aoai._polling.calls:vector_stores_files_upload_and_poll")
