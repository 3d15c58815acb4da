from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class FunctionToolCallItemParam(BaseModel):
    """`OpenAI.FunctionToolCallItemParam` of the inference API, v1."""

    type: Literal["function_call"]
    arguments: str
    call_id: str
    name: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["function_call"],
            arguments: str,
            call_id: str,
            name: str,
        ) -> None: ...
