from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class CompletionUsageCompletionTokensDetails(BaseModel):
    """An object that the spec leaves nameless, v1.

    Attributes:
        accepted_prediction_tokens: the service's default is 0.
        audio_tokens: the service's default is 0.
        reasoning_tokens: the service's default is 0.
        rejected_prediction_tokens: the service's default is 0.
    """

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
