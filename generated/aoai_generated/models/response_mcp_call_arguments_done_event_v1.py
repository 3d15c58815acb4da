from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ResponseMCPCallArgumentsDoneEvent(BaseModel):
    """`ResponseMCPCallArgumentsDoneEvent` of the inference API, as of v1."""

    type: Literal["response.mcp_call_arguments.done"]
    sequence_number: int
    item_id: str
    output_index: int
    arguments: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["response.mcp_call_arguments.done"],
            sequence_number: int,
            item_id: str,
            output_index: int,
            arguments: str,
        ) -> None: ...
