from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .chat_completion_named_tool_choice_custom_custom_v1 import ChatCompletionNamedToolChoiceCustomCustom


@define
class ChatCompletionNamedToolChoiceCustom(BaseModel):
    """`OpenAI.ChatCompletionNamedToolChoiceCustom` of the inference API, as of v1."""

    custom: ChatCompletionNamedToolChoiceCustomCustom
    type: Literal["custom"]

    __shapes__ = {
        "custom": Ref("chat_completion_named_tool_choice_custom_custom_v1.ChatCompletionNamedToolChoiceCustomCustom"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            custom: ChatCompletionNamedToolChoiceCustomCustom | Mapping[str, Any],
            type: Literal["custom"],
        ) -> None: ...
