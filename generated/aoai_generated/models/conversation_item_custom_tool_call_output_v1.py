from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions_v1 import FunctionAndCustomToolCallOutput


@define
class ConversationItemCustomToolCallOutput(BaseModel):
    """`OpenAI.ConversationItemCustomToolCallOutput` of the inference API, as of v1."""

    type: Literal["custom_tool_call_output"]
    call_id: str
    output: str | list[FunctionAndCustomToolCallOutput]
    id: str | None

    __shapes__ = {
        "output": ListOf(Ref("unions_v1.FunctionAndCustomToolCallOutput")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["custom_tool_call_output"],
            call_id: str,
            output: str | Sequence[FunctionAndCustomToolCallOutput | Mapping[str, Any]],
            id: str = ...,
        ) -> None: ...
