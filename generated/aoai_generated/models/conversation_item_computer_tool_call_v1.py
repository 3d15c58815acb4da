from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .computer_call_safety_check_param_v1 import ComputerCallSafetyCheckParam
    from .unions_v1 import ComputerAction


@define
class ConversationItemComputerToolCall(BaseModel):
    """`OpenAI.ConversationItemComputerToolCall` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'computer_call'.
    """

    type: Literal["computer_call"]
    action: ComputerAction
    call_id: str
    id: str
    pending_safety_checks: list[ComputerCallSafetyCheckParam]
    status: Literal["completed", "in_progress", "incomplete"]

    __shapes__ = {
        "action": Ref("unions_v1.ComputerAction"),
        "pending_safety_checks": ListOf(Ref("computer_call_safety_check_param_v1.ComputerCallSafetyCheckParam")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["computer_call"],
            action: ComputerAction | Mapping[str, Any],
            call_id: str,
            id: str,
            pending_safety_checks: Sequence[ComputerCallSafetyCheckParam | Mapping[str, Any]],
            status: Literal["completed", "in_progress", "incomplete"],
        ) -> None: ...
