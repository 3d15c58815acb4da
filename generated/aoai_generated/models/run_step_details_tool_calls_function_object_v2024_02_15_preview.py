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
    """`runStepDetailsToolCallsFunctionObject` of the inference API, as of 2024-02-15-preview."""

    function: RunStepDetailsToolCallsFunctionObjectFunction
    id: str
    type: Literal["function"]

    __shapes__ = {
        "function": Ref(
            "run_step_details_tool_calls_function_object_function_v2024_02_15_preview.RunStepDetailsToolCallsFunctionObjectFunction"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            function: RunStepDetailsToolCallsFunctionObjectFunction | Mapping[str, Any],
            id: str,
            type: Literal["function"],
        ) -> None: ...
