from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class FineTuningJobHyperparameters(BaseModel):
    """`OpenAI.FineTuningJobHyperparameters` of the inference API, as of v1.

    Attributes:
        batch_size: the service's default is 'auto'.
        n_epochs: the service's default is 'auto'.
    """

    batch_size: Literal["auto"] | int | None
    learning_rate_multiplier: Literal["auto"] | float | None
    n_epochs: Literal["auto"] | int | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            batch_size: Literal["auto"] | int | None = ...,
            learning_rate_multiplier: Literal["auto"] | float = ...,
            n_epochs: Literal["auto"] | int = ...,
        ) -> None: ...
