from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .unions import ChunkingStrategyRequestParam


@define
class CreateVectorStoreFileRequest(BaseModel):
    """`createVectorStoreFileRequest` of the inference API, 2025-04-01-preview."""

    file_id: str
    chunking_strategy: ChunkingStrategyRequestParam | None

    __shapes__ = {
        "chunking_strategy": Ref("ChunkingStrategyRequestParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_id: str,
            chunking_strategy: ChunkingStrategyRequestParam | Mapping[str, Any] = ...,
        ) -> None: ...
