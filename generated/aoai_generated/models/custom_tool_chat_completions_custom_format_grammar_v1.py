from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .custom_tool_chat_completions_custom_format_grammar_grammar_v1 import (
        CustomToolChatCompletionsCustomFormatGrammarGrammar,
    )


@define
class CustomToolChatCompletionsCustomFormatGrammar(BaseModel):
    """`OpenAI.CustomToolChatCompletionsCustomFormatGrammar` of the inference API, as of v1."""

    grammar: CustomToolChatCompletionsCustomFormatGrammarGrammar
    type: Literal["grammar"]

    __shapes__ = {
        "grammar": Ref(
            "custom_tool_chat_completions_custom_format_grammar_grammar_v1.CustomToolChatCompletionsCustomFormatGrammarGrammar"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            grammar: CustomToolChatCompletionsCustomFormatGrammarGrammar | Mapping[str, Any],
            type: Literal["grammar"],
        ) -> None: ...
