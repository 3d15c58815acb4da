from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class EvalRunOutputItemSampleUsage(BaseModel):
    """An object that the spec leaves nameless, as of 2025-04-01-preview."""

    cached_tokens: int
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            cached_tokens: int,
            completion_tokens: int,
            prompt_tokens: int,
            total_tokens: int,
        ) -> None: ...
