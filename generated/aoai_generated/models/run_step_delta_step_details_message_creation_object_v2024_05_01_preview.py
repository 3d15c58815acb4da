from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .run_step_delta_step_details_message_creation_object_message_creation_v2024_05_01_preview import (
        RunStepDeltaStepDetailsMessageCreationObjectMessageCreation,
    )


@define
class RunStepDeltaStepDetailsMessageCreationObject(BaseModel):
    """`runStepDeltaStepDetailsMessageCreationObject` of the inference API, as of 2024-05-01-preview."""

    type: Literal["message_creation"]
    message_creation: RunStepDeltaStepDetailsMessageCreationObjectMessageCreation | None

    __shapes__ = {
        "message_creation": Ref(
            "run_step_delta_step_details_message_creation_object_message_creation_v2024_05_01_preview.RunStepDeltaStepDetailsMessageCreationObjectMessageCreation"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["message_creation"],
            message_creation: RunStepDeltaStepDetailsMessageCreationObjectMessageCreation | Mapping[str, Any] = ...,
        ) -> None: ...
