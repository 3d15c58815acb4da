from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .fine_tuning_hyper_parameters_v2024_02_01 import FineTuningHyperParameters


@define
class FineTuningJobCreation(BaseModel):
    """`FineTuningJobCreation` of the authoring API, as of 2024-02-01.

    Attributes:
        model: at least 1 characters.
        training_file: at least 1 characters.
    """

    model: str
    training_file: str
    hyperparameters: FineTuningHyperParameters | None
    suffix: str | None
    validation_file: str | None

    __shapes__ = {
        "hyperparameters": Ref("fine_tuning_hyper_parameters_v2024_02_01.FineTuningHyperParameters"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: str,
            training_file: str,
            hyperparameters: FineTuningHyperParameters | Mapping[str, Any] = ...,
            suffix: str = ...,
            validation_file: str = ...,
        ) -> None: ...
