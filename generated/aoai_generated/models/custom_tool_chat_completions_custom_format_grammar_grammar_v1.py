from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class CustomToolChatCompletionsCustomFormatGrammarGrammar(BaseModel):
    """`OpenAI.CustomToolChatCompletionsCustomFormatGrammarGrammar` of the inference API, as of v1."""

    definition: str
    syntax: Literal["lark", "regex"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            definition: str,
            syntax: Literal["lark", "regex"],
        ) -> None: ...
