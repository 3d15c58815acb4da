from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .vector_store_expiration_after import VectorStoreExpirationAfter
    from .vector_store_object_file_counts import VectorStoreObjectFileCounts


@define
class VectorStoreObject(BaseModel):
    """`vectorStoreObject` of the inference API, 2025-01-01-preview."""

    created_at: int
    file_counts: VectorStoreObjectFileCounts
    id: str
    last_active_at: int | None
    metadata: dict[str, Any] | None
    name: str | None
    object: Literal["vector_store"]
    status: Literal["expired", "in_progress", "completed"]
    usage_bytes: int
    expires_after: VectorStoreExpirationAfter | None
    expires_at: int | None

    __shapes__ = {
        "file_counts": Ref("VectorStoreObjectFileCounts"),
        "expires_after": Ref("VectorStoreExpirationAfter"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created_at: int,
            file_counts: VectorStoreObjectFileCounts | Mapping[str, Any],
            id: str,
            last_active_at: int | None,
            metadata: Mapping[str, Any] | None,
            name: str | None,
            object: Literal["vector_store"],
            status: Literal["expired", "in_progress", "completed"],
            usage_bytes: int,
            expires_after: VectorStoreExpirationAfter | Mapping[str, Any] | None = ...,
            expires_at: int | None = ...,
        ) -> None: ...
