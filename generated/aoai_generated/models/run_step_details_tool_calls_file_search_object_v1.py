from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .run_step_details_tool_calls_file_search_object_file_search_v1 import (
        RunStepDetailsToolCallsFileSearchObjectFileSearch,
    )


@define
class RunStepDetailsToolCallsFileSearchObject(BaseModel):
    """`OpenAI.RunStepDetailsToolCallsFileSearchObject` of the inference API, as of v1."""

    type: Literal["file_search"]
    file_search: RunStepDetailsToolCallsFileSearchObjectFileSearch
    id: str

    __shapes__ = {
        "file_search": Ref(
            "run_step_details_tool_calls_file_search_object_file_search_v1.RunStepDetailsToolCallsFileSearchObjectFileSearch"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["file_search"],
            file_search: RunStepDetailsToolCallsFileSearchObjectFileSearch | Mapping[str, Any],
            id: str,
        ) -> None: ...
