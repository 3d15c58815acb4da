from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .comparison_filter_v2025_03_01_preview import ComparisonFilter
    from .compound_filter_v2025_03_01_preview import CompoundFilter
    from .vector_store_search_request_ranking_options_v2025_03_01_preview import VectorStoreSearchRequestRankingOptions


@define
class VectorStoreSearchRequest(BaseModel):
    """`VectorStoreSearchRequest` of the inference API, as of 2025-03-01-preview.

    Attributes:
        max_num_results: 1 to 50; the service's default is 10.
        rewrite_query: the service's default is False.
    """

    query: str | list[str]
    filters: ComparisonFilter | CompoundFilter | None
    max_num_results: int | None
    ranking_options: VectorStoreSearchRequestRankingOptions | None
    rewrite_query: bool | None

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
        "ranking_options": Ref(
            "vector_store_search_request_ranking_options_v2025_03_01_preview.VectorStoreSearchRequestRankingOptions"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            query: str | Sequence[str],
            filters: ComparisonFilter | Mapping[str, Any] | CompoundFilter = ...,
            max_num_results: int = ...,
            ranking_options: VectorStoreSearchRequestRankingOptions | Mapping[str, Any] = ...,
            rewrite_query: bool = ...,
        ) -> None: ...
