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
    """`OpenAI.RunStepDetailsToolCallsCodeObject` of the inference API, as of v1."""

    type: Literal["code_interpreter"]
    code_interpreter: RunStepDetailsToolCallsCodeObjectCodeInterpreter
    id: str

    __shapes__ = {
        "code_interpreter": Ref(
            "run_step_details_tool_calls_code_object_code_interpreter_v2024_02_15_preview.RunStepDetailsToolCallsCodeObjectCodeInterpreter"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["code_interpreter"],
            code_interpreter: RunStepDetailsToolCallsCodeObjectCodeInterpreter | Mapping[str, Any],
            id: str,
        ) -> None: ...
