from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ResponseCodeInterpreterCallCompletedEvent(BaseModel):
    """`ResponseCodeInterpreterCallCompletedEvent` of the inference API, as of v1."""

    type: Literal["response.code_interpreter_call.completed"]
    sequence_number: int
    item_id: str
    output_index: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["response.code_interpreter_call.completed"],
            sequence_number: int,
            item_id: str,
            output_index: int,
        ) -> None: ...
