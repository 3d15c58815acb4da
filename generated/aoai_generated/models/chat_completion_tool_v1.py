from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .function_object_v1 import FunctionObject


@define
class ChatCompletionTool(BaseModel):
    """`OpenAI.ChatCompletionTool` of the inference API, as of v1."""

    function: FunctionObject
    type: Literal["function"]

    __shapes__ = {
        "function": Ref("function_object_v1.FunctionObject"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            function: FunctionObject | Mapping[str, Any],
            type: Literal["function"],
        ) -> None: ...
