from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .other_chunking_strategy_response_param import OtherChunkingStrategyResponseParam
    from .static_chunking_strategy_response_param import StaticChunkingStrategyResponseParam
    from .vector_store_file_object_last_error import VectorStoreFileObjectLastError


@define
class VectorStoreFileObject(BaseModel):
    """`vectorStoreFileObject` of the inference API, 2025-03-01-preview."""

    created_at: int
    id: str
    last_error: VectorStoreFileObjectLastError | None
    object: Literal["vector_store.file"]
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    usage_bytes: int
    vector_store_id: str
    chunking_strategy: StaticChunkingStrategyResponseParam | OtherChunkingStrategyResponseParam | None

    __shapes__ = {
        "last_error": Ref("VectorStoreFileObjectLastError"),
        "chunking_strategy": OneOf(
            "type", {"static": "StaticChunkingStrategyResponseParam", "other": "OtherChunkingStrategyResponseParam"}
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created_at: int,
            id: str,
            last_error: VectorStoreFileObjectLastError | Mapping[str, Any] | None,
            object: Literal["vector_store.file"],
            status: Literal["in_progress", "completed", "cancelled", "failed"],
            usage_bytes: int,
            vector_store_id: str,
            chunking_strategy: StaticChunkingStrategyResponseParam
            | Mapping[str, Any]
            | OtherChunkingStrategyResponseParam = ...,
        ) -> None: ...
