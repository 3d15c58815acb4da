from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .unions import ChunkingStrategyResponseParam
    from .values import VectorStoreFileAttributes
    from .vector_store_file_object_last_error import VectorStoreFileObjectLastError


@define
class VectorStoreFileObject(BaseModel):
    """`OpenAI.VectorStoreFileObject` of the inference API, v1.

    Attributes:
        created_at: seconds since 1970.
    """

    created_at: int
    id: str
    last_error: VectorStoreFileObjectLastError | None
    object: Literal["vector_store.file"]
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    usage_bytes: int
    vector_store_id: str
    attributes: VectorStoreFileAttributes | None
    chunking_strategy: ChunkingStrategyResponseParam | None

    __shapes__ = {
        "last_error": Ref("VectorStoreFileObjectLastError"),
        "chunking_strategy": Ref("ChunkingStrategyResponseParam"),
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
            attributes: Mapping[str, str | bool | int | float] | None = ...,
            chunking_strategy: ChunkingStrategyResponseParam | Mapping[str, Any] = ...,
        ) -> None: ...
