from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .run_step_details_tool_calls_code_object import RunStepDetailsToolCallsCodeObject
    from .run_step_details_tool_calls_file_search_object import RunStepDetailsToolCallsFileSearchObject
    from .run_step_details_tool_calls_function_object import RunStepDetailsToolCallsFunctionObject


@define
class RunStepDetailsToolCallsObject(BaseModel):
    """`runStepDetailsToolCallsObject` of the inference API, 2024-09-01-preview."""

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
                    "code_interpreter": "RunStepDetailsToolCallsCodeObject",
                    "file_search": "RunStepDetailsToolCallsFileSearchObject",
                    "function": "RunStepDetailsToolCallsFunctionObject",
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
