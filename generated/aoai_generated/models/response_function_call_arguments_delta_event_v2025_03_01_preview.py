from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ResponseFunctionCallArgumentsDeltaEvent(BaseModel):
    """`ResponseFunctionCallArgumentsDeltaEvent` of the inference API, as of 2025-03-01-preview."""

    delta: str
    item_id: str
    output_index: int
    type: Literal["response.function_call_arguments.delta"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            delta: str,
            item_id: str,
            output_index: int,
            type: Literal["response.function_call_arguments.delta"],
        ) -> None: ...
