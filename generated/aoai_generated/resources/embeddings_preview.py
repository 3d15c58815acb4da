"""`client.embeddings`, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from aoai._client.resource import (
        CallOptions,
    )

    from aoai_generated.models.create_embedding_response_v1 import CreateEmbeddingResponse


class Embeddings(Resource):
    """`client.embeddings`."""

    if TYPE_CHECKING:

        def create(
            self,
            *,
            input: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]],
            model: str,
            dimensions: int = ...,
            encoding_format: Literal["base64", "float"] = ...,
            user: str = ...,
            **options: Unpack[CallOptions],
        ) -> CreateEmbeddingResponse:
            """POST /embeddings.

            Args:
                dimensions: at least 1.
                encoding_format: the service's default is 'float'.
                options: see `aoai.CallOptions`.
            """

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
            input: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]],
            model: str,
            dimensions: int = ...,
            encoding_format: Literal["base64", "float"] = ...,
            user: str = ...,
            **options: Unpack[CallOptions],
        ) -> CreateEmbeddingResponse:
            """POST /embeddings.

            Args:
                dimensions: at least 1.
                encoding_format: the service's default is 'float'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "embeddings"
        create = method("embeddings.create")
