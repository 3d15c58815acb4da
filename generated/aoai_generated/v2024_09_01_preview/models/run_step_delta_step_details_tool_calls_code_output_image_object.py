from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .run_step_delta_step_details_tool_calls_code_output_image_object_image import (
        RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage,
    )


@define
class RunStepDeltaStepDetailsToolCallsCodeOutputImageObject(BaseModel):
    """`runStepDeltaStepDetailsToolCallsCodeOutputImageObject` of the inference API, 2024-09-01-preview."""

    index: int
    type: Literal["image"]
    image: RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage | None

    __shapes__ = {
        "image": Ref("RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            type: Literal["image"],
            image: RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage | Mapping[str, Any] = ...,
        ) -> None: ...
