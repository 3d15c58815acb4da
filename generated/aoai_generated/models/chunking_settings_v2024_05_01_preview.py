from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ChunkingSettings(BaseModel):
    """`ChunkingSettings` of the authoring API, as of 2024-05-01-preview."""

    maxChunkSizeInTokens: int | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            maxChunkSizeInTokens: int = ...,
        ) -> None: ...
