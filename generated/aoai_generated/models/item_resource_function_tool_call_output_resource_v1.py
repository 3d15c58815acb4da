from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions_v1 import FunctionAndCustomToolCallOutput


@define
class ItemResourceFunctionToolCallOutputResource(BaseModel):
    """`OpenAI.ItemResourceFunctionToolCallOutputResource` of the inference API, as of v1."""

    call_id: str
    output: str | list[FunctionAndCustomToolCallOutput]
    type: Literal["function_call_output"]
    id: str | None
    status: Literal["completed", "in_progress", "incomplete"] | None

    __shapes__ = {
        "output": ListOf(Ref("unions_v1.FunctionAndCustomToolCallOutput")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str,
            output: str | Sequence[FunctionAndCustomToolCallOutput | Mapping[str, Any]],
            type: Literal["function_call_output"],
            id: str = ...,
            status: Literal["completed", "in_progress", "incomplete"] = ...,
        ) -> None: ...
