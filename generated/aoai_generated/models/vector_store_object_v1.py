from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .values_v2025_03_01_preview import Metadata
    from .vector_store_expiration_after_v2024_05_01_preview import VectorStoreExpirationAfter
    from .vector_store_object_file_counts_v2024_05_01_preview import VectorStoreObjectFileCounts


@define
class VectorStoreObject(BaseModel):
    """`OpenAI.VectorStoreObject` of the inference API, as of v1.

    Attributes:
        created_at: seconds since 1970.
    """

    created_at: int
    file_counts: VectorStoreObjectFileCounts
    id: str
    last_active_at: int | None
    metadata: Metadata | None
    name: str | None
    object: Literal["vector_store"]
    status: Literal["completed", "expired", "in_progress"]
    usage_bytes: int
    expires_after: VectorStoreExpirationAfter | None
    expires_at: int | None

    __shapes__ = {
        "file_counts": Ref("vector_store_object_file_counts_v2024_05_01_preview.VectorStoreObjectFileCounts"),
        "expires_after": Ref("vector_store_expiration_after_v2024_05_01_preview.VectorStoreExpirationAfter"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created_at: int,
            file_counts: VectorStoreObjectFileCounts | Mapping[str, Any],
            id: str,
            last_active_at: int | None,
            metadata: Mapping[str, str] | None,
            name: str | None,
            object: Literal["vector_store"],
            status: Literal["completed", "expired", "in_progress"],
            usage_bytes: int,
            expires_after: VectorStoreExpirationAfter | Mapping[str, Any] | None = ...,
            expires_at: int | None = ...,
        ) -> None: ...
