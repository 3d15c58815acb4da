from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions_v2025_03_01_preview import CodeInterpreterToolOutput


@define
class CodeInterpreterToolCall(BaseModel):
    """`CodeInterpreterToolCall` of the inference API, as of 2025-03-01-preview."""

    code: str
    id: str
    results: list[CodeInterpreterToolOutput]
    status: Literal["completed", "in_progress", "interpreting"]
    type: Literal["code_interpreter_call"]

    __shapes__ = {
        "results": ListOf(Ref("unions_v2025_03_01_preview.CodeInterpreterToolOutput")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str,
            id: str,
            results: Sequence[CodeInterpreterToolOutput | Mapping[str, Any]],
            status: Literal["completed", "in_progress", "interpreting"],
            type: Literal["code_interpreter_call"],
        ) -> None: ...
