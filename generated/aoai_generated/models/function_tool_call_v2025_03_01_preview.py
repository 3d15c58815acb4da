from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class FunctionToolCall(BaseModel):
    """`FunctionToolCall` of the inference API, as of 2025-03-01-preview."""

    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"]
    id: str | None
    status: Literal["completed", "in_progress", "incomplete"] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            arguments: str,
            call_id: str,
            name: str,
            type: Literal["function_call"],
            id: str = ...,
            status: Literal["completed", "in_progress", "incomplete"] = ...,
        ) -> None: ...
