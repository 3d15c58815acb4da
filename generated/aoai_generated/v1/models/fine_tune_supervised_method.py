from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .fine_tune_supervised_hyperparameters import FineTuneSupervisedHyperparameters


@define
class FineTuneSupervisedMethod(BaseModel):
    """`OpenAI.FineTuneSupervisedMethod` of the inference API, v1."""

    hyperparameters: FineTuneSupervisedHyperparameters | None

    __shapes__ = {
        "hyperparameters": Ref("FineTuneSupervisedHyperparameters"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            hyperparameters: FineTuneSupervisedHyperparameters | Mapping[str, Any] = ...,
        ) -> None: ...
