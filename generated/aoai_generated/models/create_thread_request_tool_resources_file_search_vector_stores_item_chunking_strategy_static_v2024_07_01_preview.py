from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .create_thread_request_tool_resources_file_search_vector_stores_item_chunking_strategy_static_static_v2024_07_01_preview import (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic,
    )


@define
class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic(BaseModel):
    """An object that the spec leaves nameless, as of 2024-07-01-preview."""

    static: CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic
    type: Literal["static"]

    __shapes__ = {
        "static": Ref(
            "create_thread_request_tool_resources_file_search_vector_stores_item_chunking_strategy_static_static_v2024_07_01_preview.CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            static: CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic
            | Mapping[str, Any],
            type: Literal["static"],
        ) -> None: ...
