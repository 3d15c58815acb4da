from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .run_step_delta_step_details_tool_calls_code_object import RunStepDeltaStepDetailsToolCallsCodeObject
    from .run_step_delta_step_details_tool_calls_file_search_object import (
        RunStepDeltaStepDetailsToolCallsFileSearchObject,
    )
    from .run_step_delta_step_details_tool_calls_function_object import RunStepDeltaStepDetailsToolCallsFunctionObject


@define
class RunStepDeltaStepDetailsToolCallsObject(BaseModel):
    """`runStepDeltaStepDetailsToolCallsObject` of the inference API, 2024-09-01-preview."""

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
                    "code_interpreter": "RunStepDeltaStepDetailsToolCallsCodeObject",
                    "file_search": "RunStepDeltaStepDetailsToolCallsFileSearchObject",
                    "function": "RunStepDeltaStepDetailsToolCallsFunctionObject",
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
