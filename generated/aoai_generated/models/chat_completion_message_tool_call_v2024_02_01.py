from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .chat_completion_message_tool_call_function_v2024_02_01 import ChatCompletionMessageToolCallFunction
    from .values_v2024_02_01 import ToolCallType


@define
class ChatCompletionMessageToolCall(BaseModel):
    """`chatCompletionMessageToolCall` of the inference API, as of 2024-02-01."""

    function: ChatCompletionMessageToolCallFunction
    id: str
    type: ToolCallType

    __shapes__ = {
        "function": Ref("chat_completion_message_tool_call_function_v2024_02_01.ChatCompletionMessageToolCallFunction"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            function: ChatCompletionMessageToolCallFunction | Mapping[str, Any],
            id: str,
            type: ToolCallType,
        ) -> None: ...
