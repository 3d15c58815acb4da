"""`client.batches`, as of 2024-10-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from aoai._client.resource import (
        AsyncPages,
        CallOptions,
        Page,
    )

    from aoai_generated.models.batch_v2024_08_01_preview import Batch


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
            completion_window: str,
            endpoint: str,
            input_file_id: str,
            metadata: Mapping[str, str] = ...,
            **options: Unpack[CallOptions],
        ) -> Batch:
            """POST /batches.

            Args:
                input_file_id: at least 1 characters.
                options: see `aoai.CallOptions`.
            """

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
            completion_window: str,
            endpoint: str,
            input_file_id: str,
            metadata: Mapping[str, str] = ...,
            **options: Unpack[CallOptions],
        ) -> Batch:
            """POST /batches.

            Args:
                input_file_id: at least 1 characters.
                options: see `aoai.CallOptions`.
            """

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
