from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .vector_store_file_batch_object_file_counts_v2024_05_01_preview import VectorStoreFileBatchObjectFileCounts


@define
class VectorStoreFileBatchObject(BaseModel):
    """`vectorStoreFileBatchObject` of the inference API, as of 2024-05-01-preview."""

    created_at: int
    file_counts: VectorStoreFileBatchObjectFileCounts
    id: str
    object: Literal["vector_store.files_batch"]
    status: Literal["cancelled", "completed", "failed", "in_progress"]
    vector_store_id: str

    __shapes__ = {
        "file_counts": Ref(
            "vector_store_file_batch_object_file_counts_v2024_05_01_preview.VectorStoreFileBatchObjectFileCounts"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created_at: int,
            file_counts: VectorStoreFileBatchObjectFileCounts | Mapping[str, Any],
            id: str,
            object: Literal["vector_store.files_batch"],
            status: Literal["cancelled", "completed", "failed", "in_progress"],
            vector_store_id: str,
        ) -> None: ...
