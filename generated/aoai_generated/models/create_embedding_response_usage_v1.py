from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class CreateEmbeddingResponseUsage(BaseModel):
    """`OpenAI.CreateEmbeddingResponseUsage` of the inference API, as of v1."""

    prompt_tokens: int
    total_tokens: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            prompt_tokens: int,
            total_tokens: int,
        ) -> None: ...
