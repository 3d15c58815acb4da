from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .run_step_delta_step_details_tool_calls_function_object_function_v2024_05_01_preview import (
        RunStepDeltaStepDetailsToolCallsFunctionObjectFunction,
    )


@define
class RunStepDeltaStepDetailsToolCallsFunctionObject(BaseModel):
    """`runStepDeltaStepDetailsToolCallsFunctionObject` of the inference API, as of 2024-05-01-preview."""

    index: int
    type: Literal["function"]
    function: RunStepDeltaStepDetailsToolCallsFunctionObjectFunction | None
    id: str | None

    __shapes__ = {
        "function": Ref(
            "run_step_delta_step_details_tool_calls_function_object_function_v2024_05_01_preview.RunStepDeltaStepDetailsToolCallsFunctionObjectFunction"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            type: Literal["function"],
            function: RunStepDeltaStepDetailsToolCallsFunctionObjectFunction | Mapping[str, Any] = ...,
            id: str = ...,
        ) -> None: ...
