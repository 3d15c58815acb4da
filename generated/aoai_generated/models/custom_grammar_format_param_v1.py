from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from .values_v1 import GrammarSyntax1


@define
class CustomGrammarFormatParam(BaseModel):
    """`OpenAI.CustomGrammarFormatParam` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'grammar'.
    """

    type: Literal["grammar"]
    definition: str
    syntax: GrammarSyntax1

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["grammar"],
            definition: str,
            syntax: GrammarSyntax1,
        ) -> None: ...
