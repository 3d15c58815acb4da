from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .run_step_details_message_creation_object_message_creation_v2024_02_15_preview import (
        RunStepDetailsMessageCreationObjectMessageCreation,
    )


@define
class RunStepDetailsMessageCreationObject(BaseModel):
    """`runStepDetailsMessageCreationObject` of the inference API, as of 2024-02-15-preview."""

    message_creation: RunStepDetailsMessageCreationObjectMessageCreation
    type: Literal["message_creation"]

    __shapes__ = {
        "message_creation": Ref(
            "run_step_details_message_creation_object_message_creation_v2024_02_15_preview.RunStepDetailsMessageCreationObjectMessageCreation"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            message_creation: RunStepDetailsMessageCreationObjectMessageCreation | Mapping[str, Any],
            type: Literal["message_creation"],
        ) -> None: ...
