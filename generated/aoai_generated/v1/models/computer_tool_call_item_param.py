from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .computer_tool_call_safety_check import ComputerToolCallSafetyCheck
    from .unions import ComputerAction


@define
class ComputerToolCallItemParam(BaseModel):
    """`OpenAI.ComputerToolCallItemParam` of the inference API, v1."""

    type: Literal["computer_call"]
    action: ComputerAction
    call_id: str
    pending_safety_checks: list[ComputerToolCallSafetyCheck]

    __shapes__ = {
        "action": Ref("ComputerAction"),
        "pending_safety_checks": ListOf(Ref("ComputerToolCallSafetyCheck")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["computer_call"],
            action: ComputerAction | Mapping[str, Any],
            call_id: str,
            pending_safety_checks: Sequence[ComputerToolCallSafetyCheck | Mapping[str, Any]],
        ) -> None: ...
