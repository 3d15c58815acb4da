from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .run_step_details_tool_calls_function_object_function_v2024_02_15_preview import (
        RunStepDetailsToolCallsFunctionObjectFunction,
    )


@define
class RunStepDetailsToolCallsFunctionObject(BaseModel):
    """`OpenAI.RunStepDetailsToolCallsFunctionObject` of the inference API, as of v1."""

    type: Literal["function"]
    function: RunStepDetailsToolCallsFunctionObjectFunction
    id: str

    __shapes__ = {
        "function": Ref(
            "run_step_details_tool_calls_function_object_function_v2024_02_15_preview.RunStepDetailsToolCallsFunctionObjectFunction"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["function"],
            function: RunStepDetailsToolCallsFunctionObjectFunction | Mapping[str, Any],
            id: str,
        ) -> None: ...
