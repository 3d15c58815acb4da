from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .other_chunking_strategy_response_param_v2024_07_01_preview import OtherChunkingStrategyResponseParam
    from .static_chunking_strategy_response_param_v2024_07_01_preview import StaticChunkingStrategyResponseParam
    from .vector_store_file_object_last_error_v2024_05_01_preview import VectorStoreFileObjectLastError


@define
class VectorStoreFileObject(BaseModel):
    """`vectorStoreFileObject` of the inference API, as of 2024-07-01-preview."""

    created_at: int
    id: str
    last_error: VectorStoreFileObjectLastError | None
    object: Literal["vector_store.file"]
    status: Literal["cancelled", "completed", "failed", "in_progress"]
    usage_bytes: int
    vector_store_id: str
    chunking_strategy: StaticChunkingStrategyResponseParam | OtherChunkingStrategyResponseParam | None

    __shapes__ = {
        "last_error": Ref("vector_store_file_object_last_error_v2024_05_01_preview.VectorStoreFileObjectLastError"),
        "chunking_strategy": OneOf(
            "type",
            {
                "static": "static_chunking_strategy_response_param_v2024_07_01_preview.StaticChunkingStrategyResponseParam",
                "other": "other_chunking_strategy_response_param_v2024_07_01_preview.OtherChunkingStrategyResponseParam",
            },
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
            status: Literal["cancelled", "completed", "failed", "in_progress"],
            usage_bytes: int,
            vector_store_id: str,
            chunking_strategy: StaticChunkingStrategyResponseParam
            | Mapping[str, Any]
            | OtherChunkingStrategyResponseParam = ...,
        ) -> None: ...
