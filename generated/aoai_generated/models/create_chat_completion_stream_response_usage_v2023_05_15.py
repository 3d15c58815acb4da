from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class CreateChatCompletionStreamResponseUsage(BaseModel):
    """An object that the spec leaves nameless, as of 2023-05-15."""

    prompt_tokens: int
    completion_tokens: int
    total_tokens: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            prompt_tokens: int,
            completion_tokens: int,
            total_tokens: int,
        ) -> None: ...
