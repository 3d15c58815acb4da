from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .function_object_v2024_08_01_preview import FunctionObject


@define
class ChatCompletionTool(BaseModel):
    """`chatCompletionTool` of the inference API, as of 2024-08-01-preview."""

    function: FunctionObject
    type: Literal["function"]

    __shapes__ = {
        "function": Ref("function_object_v2024_08_01_preview.FunctionObject"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            function: FunctionObject | Mapping[str, Any],
            type: Literal["function"],
        ) -> None: ...
