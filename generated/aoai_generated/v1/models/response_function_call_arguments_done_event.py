from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ResponseFunctionCallArgumentsDoneEvent(BaseModel):
    """`OpenAI.ResponseFunctionCallArgumentsDoneEvent` of the inference API, v1."""

    sequence_number: int
    type: Literal["response.function_call_arguments.done"]
    arguments: str
    item_id: str
    output_index: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sequence_number: int,
            type: Literal["response.function_call_arguments.done"],
            arguments: str,
            item_id: str,
            output_index: int,
        ) -> None: ...
