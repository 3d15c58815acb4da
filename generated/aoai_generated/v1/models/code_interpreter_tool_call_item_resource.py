from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions import CodeInterpreterOutput


@define
class CodeInterpreterToolCallItemResource(BaseModel):
    """`OpenAI.CodeInterpreterToolCallItemResource` of the inference API, v1."""

    id: str
    type: Literal["code_interpreter_call"]
    code: str | None
    container_id: str
    outputs: list[CodeInterpreterOutput] | None
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]

    __shapes__ = {
        "outputs": ListOf(Ref("CodeInterpreterOutput")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            type: Literal["code_interpreter_call"],
            code: str | None,
            container_id: str,
            outputs: Sequence[CodeInterpreterOutput | Mapping[str, Any]] | None,
            status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"],
        ) -> None: ...
