from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .code_interpreter_tool_call_v2025_03_01_preview import CodeInterpreterToolCall


@define
class ResponseCodeInterpreterCallInProgressEvent(BaseModel):
    """`ResponseCodeInterpreterCallInProgressEvent` of the inference API, as of 2025-03-01-preview."""

    code_interpreter_call: CodeInterpreterToolCall
    output_index: int
    type: Literal["response.code_interpreter_call.in_progress"]

    __shapes__ = {
        "code_interpreter_call": Ref("code_interpreter_tool_call_v2025_03_01_preview.CodeInterpreterToolCall"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code_interpreter_call: CodeInterpreterToolCall | Mapping[str, Any],
            output_index: int,
            type: Literal["response.code_interpreter_call.in_progress"],
        ) -> None: ...
