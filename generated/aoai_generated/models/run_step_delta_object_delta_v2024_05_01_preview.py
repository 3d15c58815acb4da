from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .run_step_delta_step_details_message_creation_object_v2024_05_01_preview import (
        RunStepDeltaStepDetailsMessageCreationObject,
    )
    from .run_step_delta_step_details_tool_calls_object_v2024_05_01_preview import (
        RunStepDeltaStepDetailsToolCallsObject,
    )


@define
class RunStepDeltaObjectDelta(BaseModel):
    """An object that the spec leaves nameless, as of 2024-05-01-preview."""

    step_details: RunStepDeltaStepDetailsMessageCreationObject | RunStepDeltaStepDetailsToolCallsObject | None

    __shapes__ = {
        "step_details": OneOf(
            "type",
            {
                "message_creation": "run_step_delta_step_details_message_creation_object_v2024_05_01_preview.RunStepDeltaStepDetailsMessageCreationObject",
                "tool_calls": "run_step_delta_step_details_tool_calls_object_v2024_05_01_preview.RunStepDeltaStepDetailsToolCallsObject",
            },
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            step_details: RunStepDeltaStepDetailsMessageCreationObject
            | Mapping[str, Any]
            | RunStepDeltaStepDetailsToolCallsObject = ...,
        ) -> None: ...
