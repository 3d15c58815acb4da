from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .unions_v1 import ChunkingStrategyRequestParam
    from .values_v2025_03_01_preview import VectorStoreFileAttributes


@define
class CreateVectorStoreFileRequest(BaseModel):
    """`OpenAI.CreateVectorStoreFileRequest` of the inference API, as of v1."""

    file_id: str
    attributes: VectorStoreFileAttributes | None
    chunking_strategy: ChunkingStrategyRequestParam | None

    __shapes__ = {
        "chunking_strategy": Ref("unions_v1.ChunkingStrategyRequestParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_id: str,
            attributes: Mapping[str, str | float | bool] | None = ...,
            chunking_strategy: ChunkingStrategyRequestParam | Mapping[str, Any] = ...,
        ) -> None: ...
