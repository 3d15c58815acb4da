from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class CompletionUsage(BaseModel):
    """`completionUsage` of the inference API, as of 2024-02-01."""

    completion_tokens: int
    prompt_tokens: int
    total_tokens: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            completion_tokens: int,
            prompt_tokens: int,
            total_tokens: int,
        ) -> None: ...
