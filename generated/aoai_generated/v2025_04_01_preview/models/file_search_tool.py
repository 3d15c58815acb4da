from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .comparison_filter import ComparisonFilter
    from .compound_filter import CompoundFilter
    from .file_search_tool_ranking_options import FileSearchToolRankingOptions


@define
class FileSearchTool(BaseModel):
    """`FileSearchTool` of the inference API, 2025-04-01-preview."""

    type: Literal["file_search"]
    vector_store_ids: list[str]
    filters: ComparisonFilter | CompoundFilter | None
    max_num_results: int | None
    ranking_options: FileSearchToolRankingOptions | None

    __shapes__ = {
        "filters": OneOf(
            "type",
            {
                "eq": "ComparisonFilter",
                "ne": "ComparisonFilter",
                "gt": "ComparisonFilter",
                "gte": "ComparisonFilter",
                "lt": "ComparisonFilter",
                "lte": "ComparisonFilter",
                "and": "CompoundFilter",
                "or": "CompoundFilter",
            },
        ),
        "ranking_options": Ref("FileSearchToolRankingOptions"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["file_search"],
            vector_store_ids: Sequence[str],
            filters: ComparisonFilter | Mapping[str, Any] | CompoundFilter = ...,
            max_num_results: int = ...,
            ranking_options: FileSearchToolRankingOptions | Mapping[str, Any] = ...,
        ) -> None: ...
