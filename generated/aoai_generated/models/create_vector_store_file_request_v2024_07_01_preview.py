from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .unions_v2024_07_01_preview import ChunkingStrategyRequestParam


@define
class CreateVectorStoreFileRequest(BaseModel):
    """`createVectorStoreFileRequest` of the inference API, as of 2024-07-01-preview."""

    file_id: str
    chunking_strategy: ChunkingStrategyRequestParam | None

    __shapes__ = {
        "chunking_strategy": Ref("unions_v2024_07_01_preview.ChunkingStrategyRequestParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_id: str,
            chunking_strategy: ChunkingStrategyRequestParam | Mapping[str, Any] = ...,
        ) -> None: ...
