from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .chunking_settings import ChunkingSettings
    from .generic_embedding_settings import GenericEmbeddingSettings
    from .unions import BaseConnection


@define
class SystemComputeStorage(BaseModel):
    """`SystemComputeStorage` of the authoring API, 2025-04-01-preview."""

    kind: Literal["Storage"]
    connection: BaseConnection
    containerName: str
    embeddings: list[GenericEmbeddingSettings]
    chunking: ChunkingSettings | None

    __shapes__ = {
        "connection": Ref("BaseConnection"),
        "embeddings": ListOf(Ref("GenericEmbeddingSettings")),
        "chunking": Ref("ChunkingSettings"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: Literal["Storage"],
            connection: BaseConnection | Mapping[str, Any],
            containerName: str,
            embeddings: Sequence[GenericEmbeddingSettings | Mapping[str, Any]],
            chunking: ChunkingSettings | Mapping[str, Any] = ...,
        ) -> None: ...
