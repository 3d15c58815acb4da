from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ResponseCodeInterpreterCallInterpretingEvent(BaseModel):
    """`OpenAI.ResponseCodeInterpreterCallInterpretingEvent` of the inference API, as of v1."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.interpreting"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            item_id: str,
            output_index: int,
            sequence_number: int,
            type: Literal["response.code_interpreter_call.interpreting"],
        ) -> None: ...
