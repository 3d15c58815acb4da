from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .run_step_details_tool_calls_code_object_v2024_02_15_preview import RunStepDetailsToolCallsCodeObject
    from .run_step_details_tool_calls_file_search_object_v2024_05_01_preview import (
        RunStepDetailsToolCallsFileSearchObject,
    )
    from .run_step_details_tool_calls_function_object_v2024_02_15_preview import RunStepDetailsToolCallsFunctionObject


@define
class RunStepDetailsToolCallsObject(BaseModel):
    """`runStepDetailsToolCallsObject` of the inference API, as of 2024-05-01-preview."""

    tool_calls: list[
        RunStepDetailsToolCallsCodeObject
        | RunStepDetailsToolCallsFileSearchObject
        | RunStepDetailsToolCallsFunctionObject
    ]
    type: Literal["tool_calls"]

    __shapes__ = {
        "tool_calls": ListOf(
            OneOf(
                "type",
                {
                    "code_interpreter": "run_step_details_tool_calls_code_object_v2024_02_15_preview.RunStepDetailsToolCallsCodeObject",
                    "file_search": "run_step_details_tool_calls_file_search_object_v2024_05_01_preview.RunStepDetailsToolCallsFileSearchObject",
                    "function": "run_step_details_tool_calls_function_object_v2024_02_15_preview.RunStepDetailsToolCallsFunctionObject",
                },
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            tool_calls: Sequence[
                RunStepDetailsToolCallsCodeObject
                | Mapping[str, Any]
                | RunStepDetailsToolCallsFileSearchObject
                | RunStepDetailsToolCallsFunctionObject
            ],
            type: Literal["tool_calls"],
        ) -> None: ...
