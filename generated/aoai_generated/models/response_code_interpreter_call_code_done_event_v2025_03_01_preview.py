from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ResponseCodeInterpreterCallCodeDoneEvent(BaseModel):
    """`ResponseCodeInterpreterCallCodeDoneEvent` of the inference API, as of 2025-03-01-preview."""

    code: str
    output_index: int
    type: Literal["response.code_interpreter_call.code.done"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str,
            output_index: int,
            type: Literal["response.code_interpreter_call.code.done"],
        ) -> None: ...
