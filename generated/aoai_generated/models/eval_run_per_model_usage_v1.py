from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class EvalRunPerModelUsage(BaseModel):
    """`OpenAI.EvalRunPerModelUsage` of the inference API, as of v1."""

    cached_tokens: int
    completion_tokens: int
    invocation_count: int
    model_name: str
    prompt_tokens: int
    total_tokens: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            cached_tokens: int,
            completion_tokens: int,
            invocation_count: int,
            model_name: str,
            prompt_tokens: int,
            total_tokens: int,
        ) -> None: ...
