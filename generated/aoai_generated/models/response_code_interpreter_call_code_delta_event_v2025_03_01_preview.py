from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ResponseCodeInterpreterCallCodeDeltaEvent(BaseModel):
    """`ResponseCodeInterpreterCallCodeDeltaEvent` of the inference API, as of 2025-03-01-preview."""

    delta: str
    output_index: int
    type: Literal["response.code_interpreter_call.code.delta"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            delta: str,
            output_index: int,
            type: Literal["response.code_interpreter_call.code.delta"],
        ) -> None: ...
