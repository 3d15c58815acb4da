from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class FineTuningHyperParameters(BaseModel):
    """`FineTuningHyperParameters` of the authoring API, as of 2024-02-01."""

    batch_size: int | None
    learning_rate_multiplier: float | None
    n_epochs: int | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            batch_size: int = ...,
            learning_rate_multiplier: float = ...,
            n_epochs: int = ...,
        ) -> None: ...
