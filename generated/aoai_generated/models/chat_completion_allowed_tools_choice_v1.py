from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .chat_completion_allowed_tools_v1 import ChatCompletionAllowedTools


@define
class ChatCompletionAllowedToolsChoice(BaseModel):
    """`OpenAI.ChatCompletionAllowedToolsChoice` of the inference API, as of v1."""

    allowed_tools: ChatCompletionAllowedTools
    type: Literal["allowed_tools"]

    __shapes__ = {
        "allowed_tools": Ref("chat_completion_allowed_tools_v1.ChatCompletionAllowedTools"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            allowed_tools: ChatCompletionAllowedTools | Mapping[str, Any],
            type: Literal["allowed_tools"],
        ) -> None: ...
