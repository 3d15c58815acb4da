from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .ranking_options import RankingOptions
    from .unions import Filters


@define
class FileSearchTool(BaseModel):
    """`OpenAI.FileSearchTool` of the inference API, v1."""

    type: Literal["file_search"]
    vector_store_ids: list[str]
    filters: Filters | None
    max_num_results: int | None
    ranking_options: RankingOptions | None

    __shapes__ = {
        "filters": Ref("Filters"),
        "ranking_options": Ref("RankingOptions"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["file_search"],
            vector_store_ids: Sequence[str],
            filters: Filters | Mapping[str, Any] | None = ...,
            max_num_results: int = ...,
            ranking_options: RankingOptions | Mapping[str, Any] = ...,
        ) -> None: ...
