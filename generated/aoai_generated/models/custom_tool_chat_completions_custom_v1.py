from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .custom_tool_chat_completions_custom_format_grammar_v1 import CustomToolChatCompletionsCustomFormatGrammar
    from .custom_tool_chat_completions_custom_format_text_v1 import CustomToolChatCompletionsCustomFormatText


@define
class CustomToolChatCompletionsCustom(BaseModel):
    """`OpenAI.CustomToolChatCompletionsCustom` of the inference API, as of v1."""

    name: str
    description: str | None
    format: CustomToolChatCompletionsCustomFormatText | CustomToolChatCompletionsCustomFormatGrammar | None

    __shapes__ = {
        "format": OneOf(
            "type",
            {
                "text": "custom_tool_chat_completions_custom_format_text_v1.CustomToolChatCompletionsCustomFormatText",
                "grammar": "custom_tool_chat_completions_custom_format_grammar_v1.CustomToolChatCompletionsCustomFormatGrammar",
            },
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            description: str = ...,
            format: CustomToolChatCompletionsCustomFormatText
            | Mapping[str, Any]
            | CustomToolChatCompletionsCustomFormatGrammar = ...,
        ) -> None: ...
