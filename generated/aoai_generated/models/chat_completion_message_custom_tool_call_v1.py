from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .chat_completion_message_custom_tool_call_custom_v1 import ChatCompletionMessageCustomToolCallCustom


@define
class ChatCompletionMessageCustomToolCall(BaseModel):
    """`OpenAI.ChatCompletionMessageCustomToolCall` of the inference API, as of v1."""

    custom: ChatCompletionMessageCustomToolCallCustom
    id: str
    type: Literal["custom"]

    __shapes__ = {
        "custom": Ref("chat_completion_message_custom_tool_call_custom_v1.ChatCompletionMessageCustomToolCallCustom"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            custom: ChatCompletionMessageCustomToolCallCustom | Mapping[str, Any],
            id: str,
            type: Literal["custom"],
        ) -> None: ...
