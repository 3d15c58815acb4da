from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .fine_tuning_integration_wandb_wandb import FineTuningIntegrationWandbWandb


@define
class FineTuningIntegrationWandb(BaseModel):
    """`OpenAI.FineTuningIntegrationWandb` of the inference API, v1."""

    type: Literal["wandb"]
    wandb: FineTuningIntegrationWandbWandb

    __shapes__ = {
        "wandb": Ref("FineTuningIntegrationWandbWandb"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["wandb"],
            wandb: FineTuningIntegrationWandbWandb | Mapping[str, Any],
        ) -> None: ...
