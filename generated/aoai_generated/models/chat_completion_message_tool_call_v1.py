from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .chat_completion_message_tool_call_function_v2024_02_01 import ChatCompletionMessageToolCallFunction


@define
class ChatCompletionMessageToolCall(BaseModel):
    """`OpenAI.ChatCompletionMessageToolCall` of the inference API, as of v1."""

    function: ChatCompletionMessageToolCallFunction
    id: str
    type: Literal["function"]

    __shapes__ = {
        "function": Ref("chat_completion_message_tool_call_function_v2024_02_01.ChatCompletionMessageToolCallFunction"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            function: ChatCompletionMessageToolCallFunction | Mapping[str, Any],
            id: str,
            type: Literal["function"],
        ) -> None: ...
