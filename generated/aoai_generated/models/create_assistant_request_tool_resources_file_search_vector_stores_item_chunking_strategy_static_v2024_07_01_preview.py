from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .create_assistant_request_tool_resources_file_search_vector_stores_item_chunking_strategy_static_static_v2024_07_01_preview import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic,
    )


@define
class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic(BaseModel):
    """An object that the spec leaves nameless, as of 2024-07-01-preview."""

    static: CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic
    type: Literal["static"]

    __shapes__ = {
        "static": Ref(
            "create_assistant_request_tool_resources_file_search_vector_stores_item_chunking_strategy_static_static_v2024_07_01_preview.CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            static: CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic
            | Mapping[str, Any],
            type: Literal["static"],
        ) -> None: ...
