"""The unions of models, and lists and maps of models, that have a name, as of 2024-06-01.

A type to a type checker; at run time the shape that says how a JSON value becomes one of its models.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from .chat_completion_named_tool_choice_v2024_02_01 import ChatCompletionNamedToolChoice

    ChatCompletionToolChoiceOption: TypeAlias = 'Literal["auto", "none", "required"] | ChatCompletionNamedToolChoice'
else:
    ChatCompletionToolChoiceOption = Ref("chat_completion_named_tool_choice_v2024_02_01.ChatCompletionNamedToolChoice")
