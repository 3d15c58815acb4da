from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .comparison_filter_v2025_03_01_preview import ComparisonFilter
    from .compound_filter_v2025_03_01_preview import CompoundFilter
    from .file_search_tool_ranking_options_v2025_03_01_preview import FileSearchToolRankingOptions


@define
class FileSearchTool(BaseModel):
    """`FileSearchTool` of the inference API, as of 2025-03-01-preview."""

    type: Literal["file_search"]
    vector_store_ids: list[str]
    filters: ComparisonFilter | CompoundFilter | None
    max_num_results: int | None
    ranking_options: FileSearchToolRankingOptions | None

    __shapes__ = {
        "filters": OneOf(
            "type",
            {
                "eq": "comparison_filter_v2025_03_01_preview.ComparisonFilter",
                "ne": "comparison_filter_v2025_03_01_preview.ComparisonFilter",
                "gt": "comparison_filter_v2025_03_01_preview.ComparisonFilter",
                "gte": "comparison_filter_v2025_03_01_preview.ComparisonFilter",
                "lt": "comparison_filter_v2025_03_01_preview.ComparisonFilter",
                "lte": "comparison_filter_v2025_03_01_preview.ComparisonFilter",
                "and": "compound_filter_v2025_03_01_preview.CompoundFilter",
                "or": "compound_filter_v2025_03_01_preview.CompoundFilter",
            },
        ),
        "ranking_options": Ref("file_search_tool_ranking_options_v2025_03_01_preview.FileSearchToolRankingOptions"),
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
