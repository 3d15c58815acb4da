from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ChatCompletionRequestFunctionMessage(BaseModel):
    """`OpenAI.ChatCompletionRequestFunctionMessage` of the inference API, v1."""

    content: str | None
    role: Literal["function"]
    name: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str | None,
            role: Literal["function"],
            name: str,
        ) -> None: ...
