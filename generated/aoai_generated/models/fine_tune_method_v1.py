from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .azure_fine_tune_reinforcement_method_v1 import AzureFineTuneReinforcementMethod
    from .fine_tune_dpo_method_v1 import FineTuneDPOMethod
    from .fine_tune_supervised_method_v1 import FineTuneSupervisedMethod


@define
class FineTuneMethod(BaseModel):
    """`OpenAI.FineTuneMethod` of the inference API, as of v1."""

    type: Literal["dpo", "reinforcement", "supervised"]
    dpo: FineTuneDPOMethod | None
    reinforcement: AzureFineTuneReinforcementMethod | None
    supervised: FineTuneSupervisedMethod | None

    __shapes__ = {
        "dpo": Ref("fine_tune_dpo_method_v1.FineTuneDPOMethod"),
        "reinforcement": Ref("azure_fine_tune_reinforcement_method_v1.AzureFineTuneReinforcementMethod"),
        "supervised": Ref("fine_tune_supervised_method_v1.FineTuneSupervisedMethod"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["dpo", "reinforcement", "supervised"],
            dpo: FineTuneDPOMethod | Mapping[str, Any] = ...,
            reinforcement: AzureFineTuneReinforcementMethod | Mapping[str, Any] = ...,
            supervised: FineTuneSupervisedMethod | Mapping[str, Any] = ...,
        ) -> None: ...
