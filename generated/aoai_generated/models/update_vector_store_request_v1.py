from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .values_v2025_03_01_preview import Metadata
    from .vector_store_expiration_after_v2024_05_01_preview import VectorStoreExpirationAfter


@define
class UpdateVectorStoreRequest(BaseModel):
    """`OpenAI.UpdateVectorStoreRequest` of the inference API, as of v1."""

    expires_after: VectorStoreExpirationAfter | None
    metadata: Metadata | None
    name: str | None

    __shapes__ = {
        "expires_after": Ref("vector_store_expiration_after_v2024_05_01_preview.VectorStoreExpirationAfter"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            expires_after: VectorStoreExpirationAfter | Mapping[str, Any] = ...,
            metadata: Mapping[str, str] | None = ...,
            name: str | None = ...,
        ) -> None: ...
