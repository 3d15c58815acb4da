from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .fine_tune_dpo_hyperparameters_v1 import FineTuneDPOHyperparameters


@define
class FineTuneDPOMethod(BaseModel):
    """`OpenAI.FineTuneDPOMethod` of the inference API, as of v1."""

    hyperparameters: FineTuneDPOHyperparameters | None

    __shapes__ = {
        "hyperparameters": Ref("fine_tune_dpo_hyperparameters_v1.FineTuneDPOHyperparameters"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            hyperparameters: FineTuneDPOHyperparameters | Mapping[str, Any] = ...,
        ) -> None: ...
