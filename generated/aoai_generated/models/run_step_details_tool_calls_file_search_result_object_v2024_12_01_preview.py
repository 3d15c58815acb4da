from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .run_step_details_tool_calls_file_search_result_object_content_item_v2024_12_01_preview import (
        RunStepDetailsToolCallsFileSearchResultObjectContentItem,
    )


@define
class RunStepDetailsToolCallsFileSearchResultObject(BaseModel):
    """`runStepDetailsToolCallsFileSearchResultObject` of the inference API, as of 2024-12-01-preview.

    Attributes:
        score: 0 to 1.
    """

    file_id: str
    file_name: str
    score: float
    content: list[RunStepDetailsToolCallsFileSearchResultObjectContentItem] | None

    __shapes__ = {
        "content": ListOf(
            Ref(
                "run_step_details_tool_calls_file_search_result_object_content_item_v2024_12_01_preview.RunStepDetailsToolCallsFileSearchResultObjectContentItem"
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_id: str,
            file_name: str,
            score: float,
            content: Sequence[RunStepDetailsToolCallsFileSearchResultObjectContentItem | Mapping[str, Any]] = ...,
        ) -> None: ...
