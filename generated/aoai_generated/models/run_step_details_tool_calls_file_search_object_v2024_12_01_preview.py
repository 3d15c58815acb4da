from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .run_step_details_tool_calls_file_search_object_file_search_v2024_12_01_preview import (
        RunStepDetailsToolCallsFileSearchObjectFileSearch,
    )


@define
class RunStepDetailsToolCallsFileSearchObject(BaseModel):
    """`runStepDetailsToolCallsFileSearchObject` of the inference API, as of 2024-12-01-preview."""

    file_search: RunStepDetailsToolCallsFileSearchObjectFileSearch
    id: str
    type: Literal["file_search"]

    __shapes__ = {
        "file_search": Ref(
            "run_step_details_tool_calls_file_search_object_file_search_v2024_12_01_preview.RunStepDetailsToolCallsFileSearchObjectFileSearch"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_search: RunStepDetailsToolCallsFileSearchObjectFileSearch | Mapping[str, Any],
            id: str,
            type: Literal["file_search"],
        ) -> None: ...
