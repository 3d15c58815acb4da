from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .auto_chunking_strategy_request_param import AutoChunkingStrategyRequestParam
    from .static_chunking_strategy_request_param import StaticChunkingStrategyRequestParam
    from .vector_store_expiration_after import VectorStoreExpirationAfter


@define
class CreateVectorStoreRequest(BaseModel):
    """`createVectorStoreRequest` of the inference API, 2025-01-01-preview.

    Attributes:
        file_ids: at most 500 items.
    """

    chunking_strategy: AutoChunkingStrategyRequestParam | StaticChunkingStrategyRequestParam | None
    expires_after: VectorStoreExpirationAfter | None
    file_ids: list[str] | None
    metadata: dict[str, Any] | None
    name: str | None

    __shapes__ = {
        "chunking_strategy": OneOf(
            "type", {"auto": "AutoChunkingStrategyRequestParam", "static": "StaticChunkingStrategyRequestParam"}
        ),
        "expires_after": Ref("VectorStoreExpirationAfter"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            chunking_strategy: AutoChunkingStrategyRequestParam
            | Mapping[str, Any]
            | StaticChunkingStrategyRequestParam = ...,
            expires_after: VectorStoreExpirationAfter | Mapping[str, Any] = ...,
            file_ids: Sequence[str] = ...,
            metadata: Mapping[str, Any] | None = ...,
            name: str = ...,
        ) -> None: ...
