from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .run_step_details_tool_calls_file_search_result_object_v2024_12_01_preview import (
        RunStepDetailsToolCallsFileSearchResultObject,
    )


@define
class RunStepDetailsToolCallsFileSearchObjectFileSearch(BaseModel):
    """An object that the spec leaves nameless, as of 2024-12-01-preview."""

    results: list[RunStepDetailsToolCallsFileSearchResultObject] | None

    __shapes__ = {
        "results": ListOf(
            Ref(
                "run_step_details_tool_calls_file_search_result_object_v2024_12_01_preview.RunStepDetailsToolCallsFileSearchResultObject"
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            results: Sequence[RunStepDetailsToolCallsFileSearchResultObject | Mapping[str, Any]] = ...,
        ) -> None: ...
