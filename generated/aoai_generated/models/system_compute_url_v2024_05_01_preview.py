from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .chunking_settings_v2024_05_01_preview import ChunkingSettings
    from .crawling_settings_v2024_05_01_preview import CrawlingSettings
    from .generic_embedding_settings_v2024_05_01_preview import GenericEmbeddingSettings
    from .unions_v2024_05_01_preview import BaseConnection


@define
class SystemComputeUrl(BaseModel):
    """`SystemComputeUrl` of the authoring API, as of 2024-05-01-preview."""

    kind: Literal["Urls"]
    connection: BaseConnection
    containerName: str
    embeddings: list[GenericEmbeddingSettings]
    urls: list[str]
    chunking: ChunkingSettings | None
    crawling: CrawlingSettings | None

    __shapes__ = {
        "connection": Ref("unions_v2024_05_01_preview.BaseConnection"),
        "embeddings": ListOf(Ref("generic_embedding_settings_v2024_05_01_preview.GenericEmbeddingSettings")),
        "chunking": Ref("chunking_settings_v2024_05_01_preview.ChunkingSettings"),
        "crawling": Ref("crawling_settings_v2024_05_01_preview.CrawlingSettings"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: Literal["Urls"],
            connection: BaseConnection | Mapping[str, Any],
            containerName: str,
            embeddings: Sequence[GenericEmbeddingSettings | Mapping[str, Any]],
            urls: Sequence[str],
            chunking: ChunkingSettings | Mapping[str, Any] = ...,
            crawling: CrawlingSettings | Mapping[str, Any] = ...,
        ) -> None: ...
