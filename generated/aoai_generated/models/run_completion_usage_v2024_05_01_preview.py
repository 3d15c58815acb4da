from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class RunCompletionUsage(BaseModel):
    """`runCompletionUsage` of the inference API, as of 2024-05-01-preview."""

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
