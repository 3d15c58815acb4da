from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class FunctionToolCallOutputItemParam(BaseModel):
    """`OpenAI.FunctionToolCallOutputItemParam` of the inference API, v1."""

    type: Literal["function_call_output"]
    call_id: str
    output: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["function_call_output"],
            call_id: str,
            output: str,
        ) -> None: ...
