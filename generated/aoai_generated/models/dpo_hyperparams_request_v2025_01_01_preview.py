from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class DpoHyperparamsRequest(BaseModel):
    """`DpoHyperparamsRequest` of the authoring API, as of 2025-01-01-preview."""

    batch_size: int | None
    beta: float | None
    l2_multiplier: float | None
    learning_rate_multiplier: float | None
    n_epochs: int | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            batch_size: int = ...,
            beta: float = ...,
            l2_multiplier: float = ...,
            learning_rate_multiplier: float = ...,
            n_epochs: int = ...,
        ) -> None: ...
