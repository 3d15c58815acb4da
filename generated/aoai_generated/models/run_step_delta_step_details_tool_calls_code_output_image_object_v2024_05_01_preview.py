from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .run_step_delta_step_details_tool_calls_code_output_image_object_image_v2024_05_01_preview import (
        RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage,
    )


@define
class RunStepDeltaStepDetailsToolCallsCodeOutputImageObject(BaseModel):
    """`runStepDeltaStepDetailsToolCallsCodeOutputImageObject` of the inference API, as of 2024-05-01-preview."""

    index: int
    type: Literal["image"]
    image: RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage | None

    __shapes__ = {
        "image": Ref(
            "run_step_delta_step_details_tool_calls_code_output_image_object_image_v2024_05_01_preview.RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            type: Literal["image"],
            image: RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage | Mapping[str, Any] = ...,
        ) -> None: ...
