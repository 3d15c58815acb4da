from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class BatchUsageInputTokensDetails(BaseModel):
    """`OpenAI.BatchUsageInputTokensDetails` of the inference API, as of v1."""

    cached_tokens: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            cached_tokens: int,
        ) -> None: ...
