from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .vector_store_file_object_last_error_v2024_05_01_preview import VectorStoreFileObjectLastError


@define
class VectorStoreFileObject(BaseModel):
    """`vectorStoreFileObject` of the inference API, as of 2024-05-01-preview."""

    created_at: int
    id: str
    last_error: VectorStoreFileObjectLastError | None
    object: Literal["vector_store.file"]
    status: Literal["cancelled", "completed", "failed", "in_progress"]
    usage_bytes: int
    vector_store_id: str

    __shapes__ = {
        "last_error": Ref("vector_store_file_object_last_error_v2024_05_01_preview.VectorStoreFileObjectLastError"),
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
        ) -> None: ...
