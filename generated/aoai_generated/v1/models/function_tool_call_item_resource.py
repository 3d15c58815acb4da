from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class FunctionToolCallItemResource(BaseModel):
    """`OpenAI.FunctionToolCallItemResource` of the inference API, v1."""

    id: str
    type: Literal["function_call"]
    arguments: str
    call_id: str
    name: str
    status: Literal["in_progress", "completed", "incomplete"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            type: Literal["function_call"],
            arguments: str,
            call_id: str,
            name: str,
            status: Literal["in_progress", "completed", "incomplete"],
        ) -> None: ...
