from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .unions_v1 import ChunkingStrategyResponse
    from .values_v2025_03_01_preview import VectorStoreFileAttributes
    from .vector_store_file_object_last_error_v2024_12_01_preview import VectorStoreFileObjectLastError


@define
class VectorStoreFileObject(BaseModel):
    """`OpenAI.VectorStoreFileObject` of the inference API, as of v1.

    Attributes:
        created_at: seconds since 1970.
    """

    created_at: int
    id: str
    last_error: VectorStoreFileObjectLastError | None
    object: Literal["vector_store.file"]
    status: Literal["cancelled", "completed", "failed", "in_progress"]
    usage_bytes: int
    vector_store_id: str
    attributes: VectorStoreFileAttributes | None
    chunking_strategy: ChunkingStrategyResponse | None

    __shapes__ = {
        "last_error": Ref("vector_store_file_object_last_error_v2024_12_01_preview.VectorStoreFileObjectLastError"),
        "chunking_strategy": Ref("unions_v1.ChunkingStrategyResponse"),
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
            attributes: Mapping[str, str | float | bool] | None = ...,
            chunking_strategy: ChunkingStrategyResponse | Mapping[str, Any] = ...,
        ) -> None: ...
