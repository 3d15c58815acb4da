from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .code_interpreter_container_auto_v1 import CodeInterpreterContainerAuto


@define
class CodeInterpreterTool(BaseModel):
    """`OpenAI.CodeInterpreterTool` of the inference API, as of v1."""

    type: Literal["code_interpreter"]
    container: str | CodeInterpreterContainerAuto

    __shapes__ = {
        "container": Ref("code_interpreter_container_auto_v1.CodeInterpreterContainerAuto"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["code_interpreter"],
            container: str | CodeInterpreterContainerAuto | Mapping[str, Any],
        ) -> None: ...
