from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ResponseCodeInterpreterCallCodeDoneEvent(BaseModel):
    """`OpenAI.ResponseCodeInterpreterCallCodeDoneEvent` of the inference API, v1."""

    sequence_number: int
    type: Literal["response.code_interpreter_call_code.done"]
    code: str
    item_id: str
    output_index: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sequence_number: int,
            type: Literal["response.code_interpreter_call_code.done"],
            code: str,
            item_id: str,
            output_index: int,
        ) -> None: ...
