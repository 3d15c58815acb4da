from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .run_step_details_tool_calls_code_object_code_interpreter_v2024_02_15_preview import (
        RunStepDetailsToolCallsCodeObjectCodeInterpreter,
    )


@define
class RunStepDetailsToolCallsCodeObject(BaseModel):
    """`runStepDetailsToolCallsCodeObject` of the inference API, as of 2024-02-15-preview."""

    code_interpreter: RunStepDetailsToolCallsCodeObjectCodeInterpreter
    id: str
    type: Literal["code_interpreter"]

    __shapes__ = {
        "code_interpreter": Ref(
            "run_step_details_tool_calls_code_object_code_interpreter_v2024_02_15_preview.RunStepDetailsToolCallsCodeObjectCodeInterpreter"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code_interpreter: RunStepDetailsToolCallsCodeObjectCodeInterpreter | Mapping[str, Any],
            id: str,
            type: Literal["code_interpreter"],
        ) -> None: ...
