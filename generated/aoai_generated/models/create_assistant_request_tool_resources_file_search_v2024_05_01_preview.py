from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .create_assistant_request_tool_resources_file_search_vector_stores_item_v2024_05_01_preview import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItem,
    )


@define
class CreateAssistantRequestToolResourcesFileSearch(BaseModel):
    """An object that the spec leaves nameless, as of 2024-05-01-preview.

    Attributes:
        vector_store_ids: at most 1 items.
        vector_stores: at most 1 items.
    """

    vector_store_ids: list[str] | None
    vector_stores: list[CreateAssistantRequestToolResourcesFileSearchVectorStoresItem] | None

    __shapes__ = {
        "vector_stores": ListOf(
            Ref(
                "create_assistant_request_tool_resources_file_search_vector_stores_item_v2024_05_01_preview.CreateAssistantRequestToolResourcesFileSearchVectorStoresItem"
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            vector_store_ids: Sequence[str] = ...,
            vector_stores: Sequence[
                CreateAssistantRequestToolResourcesFileSearchVectorStoresItem | Mapping[str, Any]
            ] = ...,
        ) -> None: ...
