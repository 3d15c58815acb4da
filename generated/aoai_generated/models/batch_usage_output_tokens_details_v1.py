from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class BatchUsageOutputTokensDetails(BaseModel):
    """`OpenAI.BatchUsageOutputTokensDetails` of the inference API, as of v1."""

    reasoning_tokens: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            reasoning_tokens: int,
        ) -> None: ...
