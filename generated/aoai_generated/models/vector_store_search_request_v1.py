from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions_v1 import Filters
    from .vector_store_search_request_ranking_options_v1 import VectorStoreSearchRequestRankingOptions


@define
class VectorStoreSearchRequest(BaseModel):
    """`OpenAI.VectorStoreSearchRequest` of the inference API, as of v1.

    Attributes:
        max_num_results: 1 to 50; the service's default is 10.
    """

    query: str | list[str]
    filters: Filters | None
    max_num_results: int | None
    ranking_options: VectorStoreSearchRequestRankingOptions | None
    rewrite_query: bool | None

    __shapes__ = {
        "filters": OneOf(
            "type",
            {
                "eq": "comparison_filter_v1.ComparisonFilter",
                "ne": "comparison_filter_v1.ComparisonFilter",
                "gt": "comparison_filter_v1.ComparisonFilter",
                "gte": "comparison_filter_v1.ComparisonFilter",
                "lt": "comparison_filter_v1.ComparisonFilter",
                "lte": "comparison_filter_v1.ComparisonFilter",
                "and": "compound_filter_v1.CompoundFilter",
                "or": "compound_filter_v1.CompoundFilter",
            },
        ),
        "ranking_options": Ref("vector_store_search_request_ranking_options_v1.VectorStoreSearchRequestRankingOptions"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            query: str | Sequence[str],
            filters: Filters | Mapping[str, Any] = ...,
            max_num_results: int = ...,
            ranking_options: VectorStoreSearchRequestRankingOptions | Mapping[str, Any] = ...,
            rewrite_query: bool = ...,
        ) -> None: ...
