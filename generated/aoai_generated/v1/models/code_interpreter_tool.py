from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .code_interpreter_tool_auto import CodeInterpreterToolAuto


@define
class CodeInterpreterTool(BaseModel):
    """`OpenAI.CodeInterpreterTool` of the inference API, v1."""

    type: Literal["code_interpreter"]
    container: str | CodeInterpreterToolAuto

    __shapes__ = {
        "container": Ref("CodeInterpreterToolAuto"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["code_interpreter"],
            container: str | CodeInterpreterToolAuto | Mapping[str, Any],
        ) -> None: ...
