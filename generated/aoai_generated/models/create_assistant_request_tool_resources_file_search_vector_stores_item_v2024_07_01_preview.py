from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .create_assistant_request_tool_resources_file_search_vector_stores_item_chunking_strategy_auto_v2024_07_01_preview import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto,
    )
    from .create_assistant_request_tool_resources_file_search_vector_stores_item_chunking_strategy_static_v2024_07_01_preview import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic,
    )


@define
class CreateAssistantRequestToolResourcesFileSearchVectorStoresItem(BaseModel):
    """An object that the spec leaves nameless, as of 2024-07-01-preview.

    Attributes:
        file_ids: at most 10000 items.
    """

    chunking_strategy: (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto
        | CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic
        | None
    )
    file_ids: list[str] | None
    metadata: dict[str, Any] | None

    __shapes__ = {
        "chunking_strategy": OneOf(
            "type",
            {
                "auto": "create_assistant_request_tool_resources_file_search_vector_stores_item_chunking_strategy_auto_v2024_07_01_preview.CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto",
                "static": "create_assistant_request_tool_resources_file_search_vector_stores_item_chunking_strategy_static_v2024_07_01_preview.CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic",
            },
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            chunking_strategy: CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto
            | Mapping[str, Any]
            | CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic = ...,
            file_ids: Sequence[str] = ...,
            metadata: Mapping[str, Any] = ...,
        ) -> None: ...
