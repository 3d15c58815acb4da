from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .chat_completion_tool_function_v2024_02_01 import ChatCompletionToolFunction
    from .values_v2024_02_01 import ChatCompletionToolType


@define
class ChatCompletionTool(BaseModel):
    """`chatCompletionTool` of the inference API, as of 2024-02-01."""

    function: ChatCompletionToolFunction
    type: ChatCompletionToolType

    __shapes__ = {
        "function": Ref("chat_completion_tool_function_v2024_02_01.ChatCompletionToolFunction"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            function: ChatCompletionToolFunction | Mapping[str, Any],
            type: ChatCompletionToolType,
        ) -> None: ...
