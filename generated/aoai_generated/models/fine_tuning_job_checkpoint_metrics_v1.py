from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class FineTuningJobCheckpointMetrics(BaseModel):
    """`OpenAI.FineTuningJobCheckpointMetrics` of the inference API, as of v1."""

    full_valid_loss: float | None
    full_valid_mean_token_accuracy: float | None
    step: float | None
    train_loss: float | None
    train_mean_token_accuracy: float | None
    valid_loss: float | None
    valid_mean_token_accuracy: float | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            full_valid_loss: float = ...,
            full_valid_mean_token_accuracy: float = ...,
            step: float = ...,
            train_loss: float = ...,
            train_mean_token_accuracy: float = ...,
            valid_loss: float = ...,
            valid_mean_token_accuracy: float = ...,
        ) -> None: ...
