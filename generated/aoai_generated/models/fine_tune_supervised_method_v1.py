from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .fine_tune_supervised_hyperparameters_v1 import FineTuneSupervisedHyperparameters


@define
class FineTuneSupervisedMethod(BaseModel):
    """`OpenAI.FineTuneSupervisedMethod` of the inference API, as of v1."""

    hyperparameters: FineTuneSupervisedHyperparameters | None

    __shapes__ = {
        "hyperparameters": Ref("fine_tune_supervised_hyperparameters_v1.FineTuneSupervisedHyperparameters"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            hyperparameters: FineTuneSupervisedHyperparameters | Mapping[str, Any] = ...,
        ) -> None: ...
