from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .fine_tuning_integration_wandb_v1 import FineTuningIntegrationWandb


@define
class FineTuningIntegration(BaseModel):
    """`OpenAI.FineTuningIntegration` of the inference API, as of v1."""

    type: Literal["wandb"]
    wandb: FineTuningIntegrationWandb

    __shapes__ = {
        "wandb": Ref("fine_tuning_integration_wandb_v1.FineTuningIntegrationWandb"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["wandb"],
            wandb: FineTuningIntegrationWandb | Mapping[str, Any],
        ) -> None: ...
