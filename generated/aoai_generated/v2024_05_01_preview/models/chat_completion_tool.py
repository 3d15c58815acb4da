from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .chat_completion_tool_function import ChatCompletionToolFunction
    from .values import ChatCompletionToolType


@define
class ChatCompletionTool(BaseModel):
    """`chatCompletionTool` of the inference API, 2024-05-01-preview."""

    function: ChatCompletionToolFunction
    type: ChatCompletionToolType

    __shapes__ = {
        "function": Ref("ChatCompletionToolFunction"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            function: ChatCompletionToolFunction | Mapping[str, Any],
            type: ChatCompletionToolType,
        ) -> None: ...
