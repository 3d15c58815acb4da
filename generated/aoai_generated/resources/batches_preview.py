"""`client.batches`, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from aoai._client.resource import (
        AsyncPages,
        CallOptions,
        Page,
    )

    from aoai_generated.models.batch_preview import Batch
    from aoai_generated.models.batches_create_request_output_folder_preview import BatchesCreateRequestOutputFolder
    from aoai_generated.models.file_expires_after_preview import FileExpiresAfter


class Batches(Resource):
    """`client.batches`."""

    if TYPE_CHECKING:

        def list(
            self,
            *,
            after: str | None = ...,
            limit: int | None = ...,
            filter: str | None = ...,
            orderby: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[Batch]:
            """GET /batches.

            Args:
                limit: the service's default is 20.
                options: see `aoai.CallOptions`.
            """

            ...

        def create(
            self,
            *,
            completion_window: Literal["24h"],
            endpoint: Literal["/v1/chat/completions", "/v1/embeddings"],
            input_blob: str = ...,
            input_file_id: str = ...,
            output_expires_after: FileExpiresAfter | Mapping[str, Any] = ...,
            output_folder: BatchesCreateRequestOutputFolder | Mapping[str, Any] = ...,
            metadata: Mapping[str, str] | None = ...,
            **options: Unpack[CallOptions],
        ) -> Batch:
            """POST /batches."""

            ...

        def retrieve(
            self,
            batch_id: str,
            **options: Unpack[CallOptions],
        ) -> Batch:
            """GET /batches/{batch_id}."""

            ...

        def cancel(
            self,
            batch_id: str,
            **options: Unpack[CallOptions],
        ) -> Batch:
            """POST /batches/{batch_id}/cancel."""

            ...

    else:
        __resource__ = "batches"
        list = method("batches.list", "page")
        create = method("batches.create")
        retrieve = method("batches.retrieve")
        cancel = method("batches.cancel")


class AsyncBatches(AsyncResource):
    """`client.batches`."""

    if TYPE_CHECKING:

        def list(
            self,
            *,
            after: str | None = ...,
            limit: int | None = ...,
            filter: str | None = ...,
            orderby: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[Batch]:
            """GET /batches.

            Args:
                limit: the service's default is 20.
                options: see `aoai.CallOptions`.
            """

            ...

        async def create(
            self,
            *,
            completion_window: Literal["24h"],
            endpoint: Literal["/v1/chat/completions", "/v1/embeddings"],
            input_blob: str = ...,
            input_file_id: str = ...,
            output_expires_after: FileExpiresAfter | Mapping[str, Any] = ...,
            output_folder: BatchesCreateRequestOutputFolder | Mapping[str, Any] = ...,
            metadata: Mapping[str, str] | None = ...,
            **options: Unpack[CallOptions],
        ) -> Batch:
            """POST /batches."""

            ...

        async def retrieve(
            self,
            batch_id: str,
            **options: Unpack[CallOptions],
        ) -> Batch:
            """GET /batches/{batch_id}."""

            ...

        async def cancel(
            self,
            batch_id: str,
            **options: Unpack[CallOptions],
        ) -> Batch:
            """POST /batches/{batch_id}/cancel."""

            ...

    else:
        __resource__ = "batches"
        list = method("batches.list", "page")
        create = method("batches.create")
        retrieve = method("batches.retrieve")
        cancel = method("batches.cancel")
