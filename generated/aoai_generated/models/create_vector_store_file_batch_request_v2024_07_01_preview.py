from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions_v2024_07_01_preview import ChunkingStrategyRequestParam


@define
class CreateVectorStoreFileBatchRequest(BaseModel):
    """`createVectorStoreFileBatchRequest` of the inference API, as of 2024-07-01-preview.

    Attributes:
        file_ids: 1 to 500 items.
    """

    file_ids: list[str]
    chunking_strategy: ChunkingStrategyRequestParam | None

    __shapes__ = {
        "chunking_strategy": Ref("unions_v2024_07_01_preview.ChunkingStrategyRequestParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_ids: Sequence[str],
            chunking_strategy: ChunkingStrategyRequestParam | Mapping[str, Any] = ...,
        ) -> None: ...
