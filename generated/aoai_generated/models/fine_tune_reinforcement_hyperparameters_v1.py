from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class FineTuneReinforcementHyperparameters(BaseModel):
    """`OpenAI.FineTuneReinforcementHyperparameters` of the inference API, as of v1.

    Attributes:
        batch_size: the service's default is 'auto'.
        eval_interval: the service's default is 'auto'.
        eval_samples: the service's default is 'auto'.
        n_epochs: the service's default is 'auto'.
        reasoning_effort: the service's default is 'default'.
    """

    batch_size: Literal["auto"] | int | None
    compute_multiplier: Literal["auto"] | float | None
    eval_interval: Literal["auto"] | int | None
    eval_samples: Literal["auto"] | int | None
    learning_rate_multiplier: Literal["auto"] | float | None
    n_epochs: Literal["auto"] | int | None
    reasoning_effort: Literal["default", "high", "low", "medium"] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            batch_size: Literal["auto"] | int = ...,
            compute_multiplier: Literal["auto"] | float = ...,
            eval_interval: Literal["auto"] | int = ...,
            eval_samples: Literal["auto"] | int = ...,
            learning_rate_multiplier: Literal["auto"] | float = ...,
            n_epochs: Literal["auto"] | int = ...,
            reasoning_effort: Literal["default", "high", "low", "medium"] = ...,
        ) -> None: ...
