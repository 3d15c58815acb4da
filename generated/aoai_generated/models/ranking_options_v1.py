from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .hybrid_search_options_v1 import HybridSearchOptions
    from .values_v1 import RankerVersionType


@define
class RankingOptions(BaseModel):
    """`OpenAI.RankingOptions` of the inference API, as of v1."""

    hybrid_search: HybridSearchOptions | None
    ranker: RankerVersionType | None
    score_threshold: float | None

    __shapes__ = {
        "hybrid_search": Ref("hybrid_search_options_v1.HybridSearchOptions"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            hybrid_search: HybridSearchOptions | Mapping[str, Any] = ...,
            ranker: RankerVersionType = ...,
            score_threshold: float = ...,
        ) -> None: ...
