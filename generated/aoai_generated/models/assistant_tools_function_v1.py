from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .function_object_v1 import FunctionObject


@define
class AssistantToolsFunction(BaseModel):
    """`OpenAI.AssistantToolsFunction` of the inference API, as of v1."""

    type: Literal["function"]
    function: FunctionObject

    __shapes__ = {
        "function": Ref("function_object_v1.FunctionObject"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["function"],
            function: FunctionObject | Mapping[str, Any],
        ) -> None: ...
