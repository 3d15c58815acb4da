"""`client.embeddings`, as of 2024-03-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from aoai._client.resource import (
        CallOptions,
    )

    from aoai_generated.models.embeddings_create_response_v2024_03_01_preview import EmbeddingsCreateResponse


class Embeddings(Resource):
    """`client.embeddings`."""

    if TYPE_CHECKING:

        def create(
            self,
            *,
            model: str,
            input: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None,
            dimensions: int | None = ...,
            encoding_format: str | None = ...,
            input_type: str = ...,
            user: str = ...,
            **options: Unpack[CallOptions],
        ) -> EmbeddingsCreateResponse:
            """POST /deployments/{deployment_id}/embeddings."""

            ...

    else:
        __resource__ = "embeddings"
        create = method("embeddings.create")


class AsyncEmbeddings(AsyncResource):
    """`client.embeddings`."""

    if TYPE_CHECKING:

        async def create(
            self,
            *,
            model: str,
            input: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None,
            dimensions: int | None = ...,
            encoding_format: str | None = ...,
            input_type: str = ...,
            user: str = ...,
            **options: Unpack[CallOptions],
        ) -> EmbeddingsCreateResponse:
            """POST /deployments/{deployment_id}/embeddings."""

            ...

    else:
        __resource__ = "embeddings"
        create = method("embeddings.create")
