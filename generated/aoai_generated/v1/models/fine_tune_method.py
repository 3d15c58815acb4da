from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .azure_fine_tune_reinforcement_method import AzureFineTuneReinforcementMethod
    from .fine_tune_dpo_method import FineTuneDPOMethod
    from .fine_tune_supervised_method import FineTuneSupervisedMethod


@define
class FineTuneMethod(BaseModel):
    """`OpenAI.FineTuneMethod` of the inference API, v1."""

    type: Literal["supervised", "dpo", "reinforcement"]
    dpo: FineTuneDPOMethod | None
    reinforcement: AzureFineTuneReinforcementMethod | None
    supervised: FineTuneSupervisedMethod | None

    __shapes__ = {
        "dpo": Ref("FineTuneDPOMethod"),
        "reinforcement": Ref("AzureFineTuneReinforcementMethod"),
        "supervised": Ref("FineTuneSupervisedMethod"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["supervised", "dpo", "reinforcement"],
            dpo: FineTuneDPOMethod | Mapping[str, Any] = ...,
            reinforcement: AzureFineTuneReinforcementMethod | Mapping[str, Any] = ...,
            supervised: FineTuneSupervisedMethod | Mapping[str, Any] = ...,
        ) -> None: ...
