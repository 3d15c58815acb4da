from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .chat_completion_named_tool_choice_function_v2024_02_01 import ChatCompletionNamedToolChoiceFunction


@define
class ChatCompletionNamedToolChoice(BaseModel):
    """`chatCompletionNamedToolChoice` of the inference API, as of 2024-02-01."""

    function: ChatCompletionNamedToolChoiceFunction | None
    type: Literal["function"] | None

    __shapes__ = {
        "function": Ref("chat_completion_named_tool_choice_function_v2024_02_01.ChatCompletionNamedToolChoiceFunction"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            function: ChatCompletionNamedToolChoiceFunction | Mapping[str, Any] = ...,
            type: Literal["function"] = ...,
        ) -> None: ...
