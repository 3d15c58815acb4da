from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions import CodeInterpreterToolOutput


@define
class CodeInterpreterToolCall(BaseModel):
    """`CodeInterpreterToolCall` of the inference API, 2025-03-01-preview."""

    code: str
    id: str
    results: list[CodeInterpreterToolOutput]
    status: Literal["in_progress", "interpreting", "completed"]
    type: Literal["code_interpreter_call"]

    __shapes__ = {
        "results": ListOf(Ref("CodeInterpreterToolOutput")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str,
            id: str,
            results: Sequence[CodeInterpreterToolOutput | Mapping[str, Any]],
            status: Literal["in_progress", "interpreting", "completed"],
            type: Literal["code_interpreter_call"],
        ) -> None: ...
