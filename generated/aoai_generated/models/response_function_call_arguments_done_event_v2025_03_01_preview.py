from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ResponseFunctionCallArgumentsDoneEvent(BaseModel):
    """`ResponseFunctionCallArgumentsDoneEvent` of the inference API, as of 2025-03-01-preview."""

    arguments: str
    item_id: str
    output_index: int
    type: Literal["response.function_call_arguments.done"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            arguments: str,
            item_id: str,
            output_index: int,
            type: Literal["response.function_call_arguments.done"],
        ) -> None: ...
