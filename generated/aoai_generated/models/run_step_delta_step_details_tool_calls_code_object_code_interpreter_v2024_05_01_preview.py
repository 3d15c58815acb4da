from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .run_step_delta_step_details_tool_calls_code_output_image_object_v2024_05_01_preview import (
        RunStepDeltaStepDetailsToolCallsCodeOutputImageObject,
    )
    from .run_step_delta_step_details_tool_calls_code_output_logs_object_v2024_05_01_preview import (
        RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject,
    )


@define
class RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter(BaseModel):
    """An object that the spec leaves nameless, as of 2024-05-01-preview."""

    input: str | None
    outputs: (
        list[
            RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject | RunStepDeltaStepDetailsToolCallsCodeOutputImageObject
        ]
        | None
    )

    __shapes__ = {
        "outputs": ListOf(
            OneOf(
                "type",
                {
                    "logs": "run_step_delta_step_details_tool_calls_code_output_logs_object_v2024_05_01_preview.RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject",
                    "image": "run_step_delta_step_details_tool_calls_code_output_image_object_v2024_05_01_preview.RunStepDeltaStepDetailsToolCallsCodeOutputImageObject",
                },
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: str = ...,
            outputs: Sequence[
                RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject
                | Mapping[str, Any]
                | RunStepDeltaStepDetailsToolCallsCodeOutputImageObject
            ] = ...,
        ) -> None: ...
