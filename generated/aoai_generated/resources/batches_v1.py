"""`client.batches`, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from aoai._client.resource import (
        AsyncPages,
        CallOptions,
        Page,
    )

    from aoai_generated.models.batch_v1 import Batch
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class Batches(Resource):
    """`client.batches`."""

    if TYPE_CHECKING:

        def list(
            self,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            after: str | None = ...,
            limit: int | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[Batch]:
            """GET /batches.

            Args:
                api_version: the service's default is 'v1'.
                limit: the service's default is 20.
                options: see `aoai.CallOptions`.
            """

            ...

        def create(
            self,
            *,
            completion_window: Literal["24h"],
            endpoint: Literal["/v1/chat/completions", "/v1/embeddings"],
            input_file_id: str = ...,
            metadata: Mapping[str, str] | None = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> Batch:
            """POST /batches.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def retrieve(
            self,
            batch_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> Batch:
            """GET /batches/{batch_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def cancel(
            self,
            batch_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> Batch:
            """POST /batches/{batch_id}/cancel.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

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
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            after: str | None = ...,
            limit: int | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[Batch]:
            """GET /batches.

            Args:
                api_version: the service's default is 'v1'.
                limit: the service's default is 20.
                options: see `aoai.CallOptions`.
            """

            ...

        async def create(
            self,
            *,
            completion_window: Literal["24h"],
            endpoint: Literal["/v1/chat/completions", "/v1/embeddings"],
            input_file_id: str = ...,
            metadata: Mapping[str, str] | None = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> Batch:
            """POST /batches.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def retrieve(
            self,
            batch_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> Batch:
            """GET /batches/{batch_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def cancel(
            self,
            batch_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> Batch:
            """POST /batches/{batch_id}/cancel.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "batches"
        list = method("batches.list", "page")
        create = method("batches.create")
        retrieve = method("batches.retrieve")
        cancel = method("batches.cancel")
