from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .file_search_ranking_options_v1 import FileSearchRankingOptions


@define
class AssistantToolsFileSearchFileSearch(BaseModel):
    """`OpenAI.AssistantToolsFileSearchFileSearch` of the inference API, as of v1.

    Attributes:
        max_num_results: 1 to 50.
    """

    max_num_results: int | None
    ranking_options: FileSearchRankingOptions | None

    __shapes__ = {
        "ranking_options": Ref("file_search_ranking_options_v1.FileSearchRankingOptions"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            max_num_results: int = ...,
            ranking_options: FileSearchRankingOptions | Mapping[str, Any] = ...,
        ) -> None: ...
