from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .create_vector_store_file_request_v1 import CreateVectorStoreFileRequest
    from .unions_v1 import ChunkingStrategyRequestParam
    from .values_v2025_03_01_preview import VectorStoreFileAttributes


@define
class CreateVectorStoreFileBatchRequest(BaseModel):
    """`OpenAI.CreateVectorStoreFileBatchRequest` of the inference API, as of v1.

    Attributes:
        file_ids: 1 to 500 items.
        files: 1 to 500 items.
    """

    attributes: VectorStoreFileAttributes | None
    chunking_strategy: ChunkingStrategyRequestParam | None
    file_ids: list[str] | None
    files: list[CreateVectorStoreFileRequest] | None

    __shapes__ = {
        "chunking_strategy": Ref("unions_v1.ChunkingStrategyRequestParam"),
        "files": ListOf(Ref("create_vector_store_file_request_v1.CreateVectorStoreFileRequest")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            attributes: Mapping[str, str | float | bool] | None = ...,
            chunking_strategy: ChunkingStrategyRequestParam | Mapping[str, Any] = ...,
            file_ids: Sequence[str] = ...,
            files: Sequence[CreateVectorStoreFileRequest | Mapping[str, Any]] = ...,
        ) -> None: ...
