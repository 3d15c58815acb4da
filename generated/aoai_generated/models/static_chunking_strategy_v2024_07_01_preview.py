from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class StaticChunkingStrategy(BaseModel):
    """`staticChunkingStrategy` of the inference API, as of 2024-07-01-preview.

    Attributes:
        max_chunk_size_tokens: 100 to 4096.
    """

    chunk_overlap_tokens: int
    max_chunk_size_tokens: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            chunk_overlap_tokens: int,
            max_chunk_size_tokens: int,
        ) -> None: ...
