from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .chat_completion_message_tool_call_chunk_function_v2024_08_01_preview import (
        ChatCompletionMessageToolCallChunkFunction,
    )


@define
class ChatCompletionMessageToolCallChunk(BaseModel):
    """`chatCompletionMessageToolCallChunk` of the inference API, as of 2024-08-01-preview."""

    index: int
    function: ChatCompletionMessageToolCallChunkFunction | None
    id: str | None
    type: Literal["function"] | None

    __shapes__ = {
        "function": Ref(
            "chat_completion_message_tool_call_chunk_function_v2024_08_01_preview.ChatCompletionMessageToolCallChunkFunction"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            function: ChatCompletionMessageToolCallChunkFunction | Mapping[str, Any] = ...,
            id: str | None = ...,
            type: Literal["function"] | None = ...,
        ) -> None: ...
