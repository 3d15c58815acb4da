from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .run_step_details_tool_calls_file_search_ranking_options_object_v1 import (
        RunStepDetailsToolCallsFileSearchRankingOptionsObject,
    )
    from .run_step_details_tool_calls_file_search_result_object_v1 import RunStepDetailsToolCallsFileSearchResultObject


@define
class RunStepDetailsToolCallsFileSearchObjectFileSearch(BaseModel):
    """`OpenAI.RunStepDetailsToolCallsFileSearchObjectFileSearch` of the inference API, as of v1."""

    ranking_options: RunStepDetailsToolCallsFileSearchRankingOptionsObject | None
    results: list[RunStepDetailsToolCallsFileSearchResultObject] | None

    __shapes__ = {
        "ranking_options": Ref(
            "run_step_details_tool_calls_file_search_ranking_options_object_v1.RunStepDetailsToolCallsFileSearchRankingOptionsObject"
        ),
        "results": ListOf(
            Ref(
                "run_step_details_tool_calls_file_search_result_object_v1.RunStepDetailsToolCallsFileSearchResultObject"
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ranking_options: RunStepDetailsToolCallsFileSearchRankingOptionsObject | Mapping[str, Any] = ...,
            results: Sequence[RunStepDetailsToolCallsFileSearchResultObject | Mapping[str, Any]] = ...,
        ) -> None: ...
