from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class OutputItemFunctionToolCall(BaseModel):
    """`OpenAI.OutputItemFunctionToolCall` of the inference API, as of v1."""

    type: Literal["function_call"]
    arguments: str
    call_id: str
    name: str
    id: str | None
    status: Literal["completed", "in_progress", "incomplete"] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["function_call"],
            arguments: str,
            call_id: str,
            name: str,
            id: str = ...,
            status: Literal["completed", "in_progress", "incomplete"] = ...,
        ) -> None: ...
