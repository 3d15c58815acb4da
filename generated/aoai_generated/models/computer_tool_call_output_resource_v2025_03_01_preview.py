from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .computer_screenshot_image_v2025_03_01_preview import ComputerScreenshotImage
    from .computer_tool_call_safety_check_v2025_03_01_preview import ComputerToolCallSafetyCheck


@define
class ComputerToolCallOutputResource(BaseModel):
    """`ComputerToolCallOutputResource` of the inference API, as of 2025-03-01-preview.

    Attributes:
        type: the service's default is 'computer_call_output'.
    """

    call_id: str
    id: str
    output: ComputerScreenshotImage
    type: Literal["computer_call_output"]
    acknowledged_safety_checks: list[ComputerToolCallSafetyCheck] | None
    status: Literal["completed", "in_progress", "incomplete"] | None

    __shapes__ = {
        "output": Ref("computer_screenshot_image_v2025_03_01_preview.ComputerScreenshotImage"),
        "acknowledged_safety_checks": ListOf(
            Ref("computer_tool_call_safety_check_v2025_03_01_preview.ComputerToolCallSafetyCheck")
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str,
            id: str,
            output: ComputerScreenshotImage | Mapping[str, Any],
            type: Literal["computer_call_output"],
            acknowledged_safety_checks: Sequence[ComputerToolCallSafetyCheck | Mapping[str, Any]] = ...,
            status: Literal["completed", "in_progress", "incomplete"] = ...,
        ) -> None: ...
