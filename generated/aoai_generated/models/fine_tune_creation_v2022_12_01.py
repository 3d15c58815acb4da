from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Sequence


@define
class FineTuneCreation(BaseModel):
    """`FineTuneCreation` of the authoring API, as of 2022-12-01.

    Attributes:
        model: at least 1 characters.
        training_file: at least 1 characters.
    """

    model: str
    training_file: str
    batch_size: int | None
    classification_betas: list[float] | None
    classification_n_classes: int | None
    classification_positive_class: str | None
    compute_classification_metrics: bool | None
    learning_rate_multiplier: float | None
    n_epochs: int | None
    prompt_loss_weight: float | None
    suffix: str | None
    validation_file: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: str,
            training_file: str,
            batch_size: int = ...,
            classification_betas: Sequence[float] = ...,
            classification_n_classes: int = ...,
            classification_positive_class: str = ...,
            compute_classification_metrics: bool = ...,
            learning_rate_multiplier: float = ...,
            n_epochs: int = ...,
            prompt_loss_weight: float = ...,
            suffix: str = ...,
            validation_file: str = ...,
        ) -> None: ...
