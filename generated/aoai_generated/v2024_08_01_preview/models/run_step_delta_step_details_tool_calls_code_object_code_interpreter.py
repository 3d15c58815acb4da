from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .run_step_delta_step_details_tool_calls_code_output_image_object import (
        RunStepDeltaStepDetailsToolCallsCodeOutputImageObject,
    )
    from .run_step_delta_step_details_tool_calls_code_output_logs_object import (
        RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject,
    )


@define
class RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter(BaseModel):
    """An object that the spec leaves nameless, 2024-08-01-preview."""

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
                    "logs": "RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject",
                    "image": "RunStepDeltaStepDetailsToolCallsCodeOutputImageObject",
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
