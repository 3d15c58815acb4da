from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .create_thread_request_tool_resources_file_search_vector_stores_item_chunking_strategy_auto_v2024_07_01_preview import (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto,
    )
    from .create_thread_request_tool_resources_file_search_vector_stores_item_chunking_strategy_static_v2024_07_01_preview import (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic,
    )


@define
class CreateThreadRequestToolResourcesFileSearchVectorStoresItem(BaseModel):
    """An object that the spec leaves nameless, as of 2024-07-01-preview.

    Attributes:
        file_ids: at most 10000 items.
    """

    chunking_strategy: (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto
        | CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic
        | None
    )
    file_ids: list[str] | None
    metadata: dict[str, Any] | None

    __shapes__ = {
        "chunking_strategy": OneOf(
            "type",
            {
                "auto": "create_thread_request_tool_resources_file_search_vector_stores_item_chunking_strategy_auto_v2024_07_01_preview.CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto",
                "static": "create_thread_request_tool_resources_file_search_vector_stores_item_chunking_strategy_static_v2024_07_01_preview.CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic",
            },
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            chunking_strategy: CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto
            | Mapping[str, Any]
            | CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic = ...,
            file_ids: Sequence[str] = ...,
            metadata: Mapping[str, Any] = ...,
        ) -> None: ...
