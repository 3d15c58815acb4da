from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ChatCompletionRequestFunctionMessage(BaseModel):
    """`OpenAI.ChatCompletionRequestFunctionMessage` of the inference API, as of v1."""

    role: Literal["function"]
    content: str | None
    name: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            role: Literal["function"],
            content: str | None,
            name: str,
        ) -> None: ...
