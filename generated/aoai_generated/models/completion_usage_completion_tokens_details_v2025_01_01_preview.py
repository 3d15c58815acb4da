from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class CompletionUsageCompletionTokensDetails(BaseModel):
    """An object that the spec leaves nameless, as of 2025-01-01-preview."""

    accepted_prediction_tokens: int | None
    audio_tokens: int | None
    reasoning_tokens: int | None
    rejected_prediction_tokens: int | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            accepted_prediction_tokens: int = ...,
            audio_tokens: int = ...,
            reasoning_tokens: int = ...,
            rejected_prediction_tokens: int = ...,
        ) -> None: ...
