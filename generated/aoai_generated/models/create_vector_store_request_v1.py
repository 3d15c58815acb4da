from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions_v1 import ChunkingStrategyRequestParam
    from .values_v2025_03_01_preview import Metadata
    from .vector_store_expiration_after_v2024_05_01_preview import VectorStoreExpirationAfter


@define
class CreateVectorStoreRequest(BaseModel):
    """`OpenAI.CreateVectorStoreRequest` of the inference API, as of v1.

    Attributes:
        file_ids: at most 500 items.
    """

    chunking_strategy: ChunkingStrategyRequestParam | None
    description: str | None
    expires_after: VectorStoreExpirationAfter | None
    file_ids: list[str] | None
    metadata: Metadata | None
    name: str | None

    __shapes__ = {
        "chunking_strategy": Ref("unions_v1.ChunkingStrategyRequestParam"),
        "expires_after": Ref("vector_store_expiration_after_v2024_05_01_preview.VectorStoreExpirationAfter"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            chunking_strategy: ChunkingStrategyRequestParam | Mapping[str, Any] = ...,
            description: str = ...,
            expires_after: VectorStoreExpirationAfter | Mapping[str, Any] = ...,
            file_ids: Sequence[str] = ...,
            metadata: Mapping[str, str] | None = ...,
            name: str = ...,
        ) -> None: ...
