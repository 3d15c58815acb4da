from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .run_step_details_tool_calls_file_search_result_object_content_v1 import (
        RunStepDetailsToolCallsFileSearchResultObjectContent,
    )


@define
class RunStepDetailsToolCallsFileSearchResultObject(BaseModel):
    """`OpenAI.RunStepDetailsToolCallsFileSearchResultObject` of the inference API, as of v1.

    Attributes:
        score: 0 to 1.
    """

    file_id: str
    file_name: str
    score: float
    content: list[RunStepDetailsToolCallsFileSearchResultObjectContent] | None

    __shapes__ = {
        "content": ListOf(
            Ref(
                "run_step_details_tool_calls_file_search_result_object_content_v1.RunStepDetailsToolCallsFileSearchResultObjectContent"
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
            content: Sequence[RunStepDetailsToolCallsFileSearchResultObjectContent | Mapping[str, Any]] = ...,
        ) -> None: ...
