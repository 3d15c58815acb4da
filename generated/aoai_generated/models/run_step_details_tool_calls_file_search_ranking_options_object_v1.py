from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from .values_v2025_03_01_preview import FileSearchRanker


@define
class RunStepDetailsToolCallsFileSearchRankingOptionsObject(BaseModel):
    """`OpenAI.RunStepDetailsToolCallsFileSearchRankingOptionsObject` of the inference API, as of v1.

    Attributes:
        score_threshold: 0 to 1.
    """

    ranker: FileSearchRanker
    score_threshold: float

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ranker: FileSearchRanker,
            score_threshold: float,
        ) -> None: ...
