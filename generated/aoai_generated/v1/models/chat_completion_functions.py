from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ChatCompletionFunctions(BaseModel):
    """`OpenAI.ChatCompletionFunctions` of the inference API, v1."""

    name: str
    description: str | None
    parameters: Any

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            description: str = ...,
            parameters: Any = ...,
        ) -> None: ...
