from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .computer_tool_call_safety_check_v2025_03_01_preview import ComputerToolCallSafetyCheck
    from .unions_v2025_03_01_preview import ComputerAction


@define
class ComputerToolCall(BaseModel):
    """`ComputerToolCall` of the inference API, as of 2025-03-01-preview.

    Attributes:
        type: the service's default is 'computer_call'.
    """

    action: ComputerAction
    call_id: str
    pending_safety_checks: list[ComputerToolCallSafetyCheck]
    status: Literal["completed", "in_progress", "incomplete"]
    type: Literal["computer_call"]
    id: str | None

    __shapes__ = {
        "action": Ref("unions_v2025_03_01_preview.ComputerAction"),
        "pending_safety_checks": ListOf(
            Ref("computer_tool_call_safety_check_v2025_03_01_preview.ComputerToolCallSafetyCheck")
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            action: ComputerAction | Mapping[str, Any],
            call_id: str,
            pending_safety_checks: Sequence[ComputerToolCallSafetyCheck | Mapping[str, Any]],
            status: Literal["completed", "in_progress", "incomplete"],
            type: Literal["computer_call"],
            id: str = ...,
        ) -> None: ...
