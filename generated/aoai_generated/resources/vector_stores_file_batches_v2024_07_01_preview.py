"""`client.vector_stores.file_batches`, as of 2024-07-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._client.resource import AsyncResource, Resource, helper, method

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from aoai._client.resource import (
        AsyncPages,
        CallOptions,
        Page,
    )
    from aoai._runtime.files import FileTypes

    from aoai_generated.models.unions_v2024_07_01_preview import ChunkingStrategyRequestParam
    from aoai_generated.models.vector_store_file_batch_object_v2024_05_01_preview import VectorStoreFileBatchObject
    from aoai_generated.models.vector_store_file_object_v2024_07_01_preview import VectorStoreFileObject


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
            filter: Literal["cancelled", "completed", "failed", "in_progress"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[VectorStoreFileObject]:
            """GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files.

            Args:
                limit: the service's default is 20.
                order: the service's default is 'desc'.
                options: see `aoai.CallOptions`.
            """

            ...

        def create_and_poll(
            self,
            vector_store_id: str,
            *,
            file_ids: Sequence[str],
            chunking_strategy: ChunkingStrategyRequestParam | Mapping[str, Any] = ...,
            poll_interval_ms: int = ...,
            max_wait_seconds: float | None = ...,
            **options: Unpack[CallOptions],
        ) -> VectorStoreFileBatchObject:
            """Return it once it is done, whatever came of it.

            Args:
                file_ids: 1 to 500 items.
                poll_interval_ms: milliseconds between two looks; else the service says.
                max_wait_seconds: how long to wait; the default is no limit.
                options: see `aoai.CallOptions`.
            """

            ...

        def poll(
            self,
            batch_id: str,
            *,
            vector_store_id: str,
            poll_interval_ms: int = ...,
            max_wait_seconds: float | None = ...,
            **options: Unpack[CallOptions],
        ) -> VectorStoreFileBatchObject:
            """Wait until it is done, whatever came of it.

            Args:
                poll_interval_ms: milliseconds between two looks; else the service says.
                max_wait_seconds: how long to wait; the default is no limit.
                options: see `aoai.CallOptions`.
            """

            ...

        def upload_and_poll(
            self,
            vector_store_id: str,
            *,
            files: Sequence[FileTypes],
            file_ids: Sequence[str] = ...,
            chunking_strategy: ChunkingStrategyRequestParam | Mapping[str, Any] = ...,
            max_concurrency: int = ...,
            poll_interval_ms: int = ...,
            max_wait_seconds: float | None = ...,
            **options: Unpack[CallOptions],
        ) -> VectorStoreFileBatchObject:
            """Upload files, add them to a vector store, and wait for them.

            Args:
                file_ids: 1 to 500 items.
                files: what to upload.
                max_concurrency: how many are uploaded at once; the default is 5.
                poll_interval_ms: milliseconds between two looks; else the service says.
                max_wait_seconds: how long to wait; the default is no limit.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "vector_stores.file_batches"
        create = method("vector_stores.file_batches.create")
        retrieve = method("vector_stores.file_batches.retrieve")
        cancel = method("vector_stores.file_batches.cancel")
        list_files = method("vector_stores.file_batches.list_files", "page")
        create_and_poll = helper("aoai._polling.calls:vector_stores_file_batches_create_and_poll")
        poll = helper("aoai._polling.calls:vector_stores_file_batches_poll")
        upload_and_poll = helper("aoai._polling.calls:vector_stores_file_batches_upload_and_poll")


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
            filter: Literal["cancelled", "completed", "failed", "in_progress"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[VectorStoreFileObject]:
            """GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files.

            Args:
                limit: the service's default is 20.
                order: the service's default is 'desc'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def create_and_poll(
            self,
            vector_store_id: str,
            *,
            file_ids: Sequence[str],
            chunking_strategy: ChunkingStrategyRequestParam | Mapping[str, Any] = ...,
            poll_interval_ms: int = ...,
            max_wait_seconds: float | None = ...,
            **options: Unpack[CallOptions],
        ) -> VectorStoreFileBatchObject:
            """Return it once it is done, whatever came of it.

            Args:
                file_ids: 1 to 500 items.
                poll_interval_ms: milliseconds between two looks; else the service says.
                max_wait_seconds: how long to wait; the default is no limit.
                options: see `aoai.CallOptions`.
            """

            ...

        async def poll(
            self,
            batch_id: str,
            *,
            vector_store_id: str,
            poll_interval_ms: int = ...,
            max_wait_seconds: float | None = ...,
            **options: Unpack[CallOptions],
        ) -> VectorStoreFileBatchObject:
            """Wait until it is done, whatever came of it.

            Args:
                poll_interval_ms: milliseconds between two looks; else the service says.
                max_wait_seconds: how long to wait; the default is no limit.
                options: see `aoai.CallOptions`.
            """

            ...

        async def upload_and_poll(
            self,
            vector_store_id: str,
            *,
            files: Sequence[FileTypes],
            file_ids: Sequence[str] = ...,
            chunking_strategy: ChunkingStrategyRequestParam | Mapping[str, Any] = ...,
            max_concurrency: int = ...,
            poll_interval_ms: int = ...,
            max_wait_seconds: float | None = ...,
            **options: Unpack[CallOptions],
        ) -> VectorStoreFileBatchObject:
            """Upload files, add them to a vector store, and wait for them.

            Args:
                file_ids: 1 to 500 items.
                files: what to upload.
                max_concurrency: how many are uploaded at once; the default is 5.
                poll_interval_ms: milliseconds between two looks; else the service says.
                max_wait_seconds: how long to wait; the default is no limit.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "vector_stores.file_batches"
        create = method("vector_stores.file_batches.create")
        retrieve = method("vector_stores.file_batches.retrieve")
        cancel = method("vector_stores.file_batches.cancel")
        list_files = method("vector_stores.file_batches.list_files", "page")
        create_and_poll = helper("aoai._polling.calls:vector_stores_file_batches_create_and_poll")
        poll = helper("aoai._polling.calls:vector_stores_file_batches_poll")
        upload_and_poll = helper("aoai._polling.calls:vector_stores_file_batches_upload_and_poll")
