from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .run_step_details_tool_calls_code_output_image_object_image_v2024_02_15_preview import (
        RunStepDetailsToolCallsCodeOutputImageObjectImage,
    )


@define
class RunStepDetailsToolCallsCodeOutputImageObject(BaseModel):
    """`runStepDetailsToolCallsCodeOutputImageObject` of the inference API, as of 2024-02-15-preview."""

    image: RunStepDetailsToolCallsCodeOutputImageObjectImage
    type: Literal["image"]

    __shapes__ = {
        "image": Ref(
            "run_step_details_tool_calls_code_output_image_object_image_v2024_02_15_preview.RunStepDetailsToolCallsCodeOutputImageObjectImage"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            image: RunStepDetailsToolCallsCodeOutputImageObjectImage | Mapping[str, Any],
            type: Literal["image"],
        ) -> None: ...
