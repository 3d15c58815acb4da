from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .chunking_settings_v2024_05_01_preview import ChunkingSettings
    from .workspace_connection_embedding_settings_v2024_05_01_preview import WorkspaceConnectionEmbeddingSettings


@define
class UserComputeDataset(BaseModel):
    """`UserComputeDataset` of the authoring API, as of 2024-05-01-preview."""

    kind: Literal["Dataset"]
    datasetId: str
    datasetType: str
    chunking: ChunkingSettings | None
    embeddings: list[WorkspaceConnectionEmbeddingSettings] | None

    __shapes__ = {
        "chunking": Ref("chunking_settings_v2024_05_01_preview.ChunkingSettings"),
        "embeddings": ListOf(
            Ref("workspace_connection_embedding_settings_v2024_05_01_preview.WorkspaceConnectionEmbeddingSettings")
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: Literal["Dataset"],
            datasetId: str,
            datasetType: str,
            chunking: ChunkingSettings | Mapping[str, Any] = ...,
            embeddings: Sequence[WorkspaceConnectionEmbeddingSettings | Mapping[str, Any]] = ...,
        ) -> None: ...
