from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .computer_tool_call_safety_check import ComputerToolCallSafetyCheck
    from .unions import ComputerAction


@define
class ComputerToolCall(BaseModel):
    """`ComputerToolCall` of the inference API, 2025-03-01-preview.

    Attributes:
        type: the service's default is 'computer_call'.
    """

    action: ComputerAction
    call_id: str
    id: str
    pending_safety_checks: list[ComputerToolCallSafetyCheck]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"]

    __shapes__ = {
        "action": Ref("ComputerAction"),
        "pending_safety_checks": ListOf(Ref("ComputerToolCallSafetyCheck")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            action: ComputerAction | Mapping[str, Any],
            call_id: str,
            id: str,
            pending_safety_checks: Sequence[ComputerToolCallSafetyCheck | Mapping[str, Any]],
            status: Literal["in_progress", "completed", "incomplete"],
            type: Literal["computer_call"],
        ) -> None: ...
