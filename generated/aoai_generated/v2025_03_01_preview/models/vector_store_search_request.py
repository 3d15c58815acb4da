from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .comparison_filter import ComparisonFilter
    from .compound_filter import CompoundFilter
    from .vector_store_search_request_ranking_options import VectorStoreSearchRequestRankingOptions


@define
class VectorStoreSearchRequest(BaseModel):
    """`VectorStoreSearchRequest` of the inference API, 2025-03-01-preview.

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
        "ranking_options": Ref("VectorStoreSearchRequestRankingOptions"),
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
