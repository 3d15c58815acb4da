from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .run_step_details_tool_calls_code_output_image_object_v2024_02_15_preview import (
        RunStepDetailsToolCallsCodeOutputImageObject,
    )
    from .run_step_details_tool_calls_code_output_logs_object_v2024_02_15_preview import (
        RunStepDetailsToolCallsCodeOutputLogsObject,
    )


@define
class RunStepDetailsToolCallsCodeObjectCodeInterpreter(BaseModel):
    """An object that the spec leaves nameless, as of 2024-02-15-preview."""

    input: str
    outputs: list[RunStepDetailsToolCallsCodeOutputLogsObject | RunStepDetailsToolCallsCodeOutputImageObject]

    __shapes__ = {
        "outputs": ListOf(
            OneOf(
                "type",
                {
                    "logs": "run_step_details_tool_calls_code_output_logs_object_v2024_02_15_preview.RunStepDetailsToolCallsCodeOutputLogsObject",
                    "image": "run_step_details_tool_calls_code_output_image_object_v2024_02_15_preview.RunStepDetailsToolCallsCodeOutputImageObject",
                },
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: str,
            outputs: Sequence[
                RunStepDetailsToolCallsCodeOutputLogsObject
                | Mapping[str, Any]
                | RunStepDetailsToolCallsCodeOutputImageObject
            ],
        ) -> None: ...
