from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .chat_completion_message_tool_call_chunk_function import ChatCompletionMessageToolCallChunkFunction


@define
class ChatCompletionMessageToolCallChunk(BaseModel):
    """`chatCompletionMessageToolCallChunk` of the inference API, 2024-09-01-preview."""

    index: int
    function: ChatCompletionMessageToolCallChunkFunction | None
    id: str | None
    type: Literal["function"] | None

    __shapes__ = {
        "function": Ref("ChatCompletionMessageToolCallChunkFunction"),
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
