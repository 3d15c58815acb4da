from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .ranking_options_v1 import RankingOptions
    from .unions_v1 import Filters


@define
class FileSearchTool(BaseModel):
    """`OpenAI.FileSearchTool` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'file_search'.
    """

    type: Literal["file_search"]
    vector_store_ids: list[str]
    filters: Filters | None
    max_num_results: int | None
    ranking_options: RankingOptions | None

    __shapes__ = {
        "filters": Ref("unions_v1.Filters"),
        "ranking_options": Ref("ranking_options_v1.RankingOptions"),
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
