from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ResponseMCPCallCompletedEvent(BaseModel):
    """`OpenAI.ResponseMCPCallCompletedEvent` of the inference API, v1."""

    sequence_number: int
    type: Literal["response.mcp_call.completed"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sequence_number: int,
            type: Literal["response.mcp_call.completed"],
        ) -> None: ...
