from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions_v2024_07_01_preview import ChunkingStrategyRequestParam
    from .vector_store_expiration_after_v2024_05_01_preview import VectorStoreExpirationAfter


@define
class CreateVectorStoreRequest(BaseModel):
    """`createVectorStoreRequest` of the inference API, as of 2024-07-01-preview.

    Attributes:
        file_ids: at most 500 items.
    """

    chunking_strategy: ChunkingStrategyRequestParam | None
    expires_after: VectorStoreExpirationAfter | None
    file_ids: list[str] | None
    metadata: dict[str, Any] | None
    name: str | None

    __shapes__ = {
        "chunking_strategy": OneOf(
            "type",
            {
                "auto": "auto_chunking_strategy_request_param_v2024_07_01_preview.AutoChunkingStrategyRequestParam",
                "static": "static_chunking_strategy_request_param_v2024_07_01_preview.StaticChunkingStrategyRequestParam",
            },
        ),
        "expires_after": Ref("vector_store_expiration_after_v2024_05_01_preview.VectorStoreExpirationAfter"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            chunking_strategy: ChunkingStrategyRequestParam | Mapping[str, Any] = ...,
            expires_after: VectorStoreExpirationAfter | Mapping[str, Any] = ...,
            file_ids: Sequence[str] = ...,
            metadata: Mapping[str, Any] | None = ...,
            name: str = ...,
        ) -> None: ...
