from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ChatCompletionResponseMessageFunctionCall(BaseModel):
    """`OpenAI.ChatCompletionResponseMessageFunctionCall` of the inference API, as of v1."""

    arguments: str
    name: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            arguments: str,
            name: str,
        ) -> None: ...
