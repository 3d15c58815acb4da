from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .computer_call_safety_check_param_v1 import ComputerCallSafetyCheckParam
    from .computer_screenshot_image_v2025_03_01_preview import ComputerScreenshotImage


@define
class ConversationItemComputerToolCallOutputResource(BaseModel):
    """`OpenAI.ConversationItemComputerToolCallOutputResource` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'computer_call_output'.
    """

    type: Literal["computer_call_output"]
    call_id: str
    output: ComputerScreenshotImage
    acknowledged_safety_checks: list[ComputerCallSafetyCheckParam] | None
    id: str | None
    status: Literal["completed", "in_progress", "incomplete"] | None

    __shapes__ = {
        "output": Ref("computer_screenshot_image_v2025_03_01_preview.ComputerScreenshotImage"),
        "acknowledged_safety_checks": ListOf(Ref("computer_call_safety_check_param_v1.ComputerCallSafetyCheckParam")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["computer_call_output"],
            call_id: str,
            output: ComputerScreenshotImage | Mapping[str, Any],
            acknowledged_safety_checks: Sequence[ComputerCallSafetyCheckParam | Mapping[str, Any]] = ...,
            id: str = ...,
            status: Literal["completed", "in_progress", "incomplete"] = ...,
        ) -> None: ...
