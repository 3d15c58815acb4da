from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class OutputItemCustomToolCall(BaseModel):
    """`OpenAI.OutputItemCustomToolCall` of the inference API, as of v1."""

    type: Literal["custom_tool_call"]
    call_id: str
    input: str
    name: str
    id: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["custom_tool_call"],
            call_id: str,
            input: str,
            name: str,
            id: str = ...,
        ) -> None: ...
