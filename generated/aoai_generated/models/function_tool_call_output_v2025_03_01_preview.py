from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class FunctionToolCallOutput(BaseModel):
    """`FunctionToolCallOutput` of the inference API, as of 2025-03-01-preview."""

    call_id: str
    output: str
    type: Literal["function_call_output"]
    id: str | None
    status: Literal["completed", "in_progress", "incomplete"] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str,
            output: str,
            type: Literal["function_call_output"],
            id: str = ...,
            status: Literal["completed", "in_progress", "incomplete"] = ...,
        ) -> None: ...
