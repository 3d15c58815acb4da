from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .chat_completion_message_tool_call_chunk_function_v2024_02_01 import ChatCompletionMessageToolCallChunkFunction
    from .values_v2024_02_01 import ToolCallType


@define
class ChatCompletionMessageToolCallChunk(BaseModel):
    """`chatCompletionMessageToolCallChunk` of the inference API, as of 2024-02-01."""

    index: int
    id: str | None
    type: ToolCallType | None
    function: ChatCompletionMessageToolCallChunkFunction | None

    __shapes__ = {
        "function": Ref(
            "chat_completion_message_tool_call_chunk_function_v2024_02_01.ChatCompletionMessageToolCallChunkFunction"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            id: str | None = ...,
            type: ToolCallType | None = ...,
            function: ChatCompletionMessageToolCallChunkFunction | Mapping[str, Any] = ...,
        ) -> None: ...
