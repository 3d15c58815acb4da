from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ResponseCodeInterpreterCallCodeDeltaEvent(BaseModel):
    """`OpenAI.ResponseCodeInterpreterCallCodeDeltaEvent` of the inference API, as of v1."""

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.delta"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            delta: str,
            item_id: str,
            output_index: int,
            sequence_number: int,
            type: Literal["response.code_interpreter_call_code.delta"],
        ) -> None: ...
