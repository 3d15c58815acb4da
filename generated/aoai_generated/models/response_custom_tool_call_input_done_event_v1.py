from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ResponseCustomToolCallInputDoneEvent(BaseModel):
    """`ResponseCustomToolCallInputDoneEvent` of the inference API, as of v1."""

    type: Literal["response.custom_tool_call_input.done"]
    sequence_number: int
    item_id: str
    output_index: int
    input: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["response.custom_tool_call_input.done"],
            sequence_number: int,
            item_id: str,
            output_index: int,
            input: str,
        ) -> None: ...
