from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .run_step_delta_step_details_tool_calls_code_object_v2024_05_01_preview import (
        RunStepDeltaStepDetailsToolCallsCodeObject,
    )
    from .run_step_delta_step_details_tool_calls_file_search_object_v2024_05_01_preview import (
        RunStepDeltaStepDetailsToolCallsFileSearchObject,
    )
    from .run_step_delta_step_details_tool_calls_function_object_v2024_05_01_preview import (
        RunStepDeltaStepDetailsToolCallsFunctionObject,
    )


@define
class RunStepDeltaStepDetailsToolCallsObject(BaseModel):
    """`runStepDeltaStepDetailsToolCallsObject` of the inference API, as of 2024-05-01-preview."""

    type: Literal["tool_calls"]
    tool_calls: (
        list[
            RunStepDeltaStepDetailsToolCallsCodeObject
            | RunStepDeltaStepDetailsToolCallsFileSearchObject
            | RunStepDeltaStepDetailsToolCallsFunctionObject
        ]
        | None
    )

    __shapes__ = {
        "tool_calls": ListOf(
            OneOf(
                "type",
                {
                    "code_interpreter": "run_step_delta_step_details_tool_calls_code_object_v2024_05_01_preview.RunStepDeltaStepDetailsToolCallsCodeObject",
                    "file_search": "run_step_delta_step_details_tool_calls_file_search_object_v2024_05_01_preview.RunStepDeltaStepDetailsToolCallsFileSearchObject",
                    "function": "run_step_delta_step_details_tool_calls_function_object_v2024_05_01_preview.RunStepDeltaStepDetailsToolCallsFunctionObject",
                },
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["tool_calls"],
            tool_calls: Sequence[
                RunStepDeltaStepDetailsToolCallsCodeObject
                | Mapping[str, Any]
                | RunStepDeltaStepDetailsToolCallsFileSearchObject
                | RunStepDeltaStepDetailsToolCallsFunctionObject
            ] = ...,
        ) -> None: ...
