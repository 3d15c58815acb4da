from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .run_step_delta_step_details_tool_calls_code_object_code_interpreter_v2024_05_01_preview import (
        RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter,
    )


@define
class RunStepDeltaStepDetailsToolCallsCodeObject(BaseModel):
    """`runStepDeltaStepDetailsToolCallsCodeObject` of the inference API, as of 2024-05-01-preview."""

    index: int
    type: Literal["code_interpreter"]
    code_interpreter: RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter | None
    id: str | None

    __shapes__ = {
        "code_interpreter": Ref(
            "run_step_delta_step_details_tool_calls_code_object_code_interpreter_v2024_05_01_preview.RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            type: Literal["code_interpreter"],
            code_interpreter: RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter | Mapping[str, Any] = ...,
            id: str = ...,
        ) -> None: ...
