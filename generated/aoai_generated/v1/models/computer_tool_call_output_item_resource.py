from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .computer_tool_call_safety_check import ComputerToolCallSafetyCheck
    from .unions import ComputerToolCallOutputItemOutput


@define
class ComputerToolCallOutputItemResource(BaseModel):
    """`OpenAI.ComputerToolCallOutputItemResource` of the inference API, v1."""

    id: str
    type: Literal["computer_call_output"]
    call_id: str
    output: ComputerToolCallOutputItemOutput
    status: Literal["in_progress", "completed", "incomplete"]
    acknowledged_safety_checks: list[ComputerToolCallSafetyCheck] | None

    __shapes__ = {
        "output": Ref("ComputerToolCallOutputItemOutput"),
        "acknowledged_safety_checks": ListOf(Ref("ComputerToolCallSafetyCheck")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            type: Literal["computer_call_output"],
            call_id: str,
            output: ComputerToolCallOutputItemOutput | Mapping[str, Any],
            status: Literal["in_progress", "completed", "incomplete"],
            acknowledged_safety_checks: Sequence[ComputerToolCallSafetyCheck | Mapping[str, Any]] = ...,
        ) -> None: ...
