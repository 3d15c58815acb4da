from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .chunking_settings_v2024_05_01_preview import ChunkingSettings
    from .crawling_settings_v2024_05_01_preview import CrawlingSettings
    from .workspace_connection_embedding_settings_v2024_05_01_preview import WorkspaceConnectionEmbeddingSettings


@define
class UserComputeUrl(BaseModel):
    """`UserComputeUrl` of the authoring API, as of 2024-05-01-preview."""

    kind: Literal["Urls"]
    embeddings: list[WorkspaceConnectionEmbeddingSettings]
    urls: list[str]
    chunking: ChunkingSettings | None
    crawling: CrawlingSettings | None

    __shapes__ = {
        "embeddings": ListOf(
            Ref("workspace_connection_embedding_settings_v2024_05_01_preview.WorkspaceConnectionEmbeddingSettings")
        ),
        "chunking": Ref("chunking_settings_v2024_05_01_preview.ChunkingSettings"),
        "crawling": Ref("crawling_settings_v2024_05_01_preview.CrawlingSettings"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: Literal["Urls"],
            embeddings: Sequence[WorkspaceConnectionEmbeddingSettings | Mapping[str, Any]],
            urls: Sequence[str],
            chunking: ChunkingSettings | Mapping[str, Any] = ...,
            crawling: CrawlingSettings | Mapping[str, Any] = ...,
        ) -> None: ...
