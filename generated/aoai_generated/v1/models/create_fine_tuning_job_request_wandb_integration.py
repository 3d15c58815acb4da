from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .create_fine_tuning_job_request_wandb_integration_wandb import CreateFineTuningJobRequestWandbIntegrationWandb


@define
class CreateFineTuningJobRequestWandbIntegration(BaseModel):
    """`OpenAI.CreateFineTuningJobRequestWandbIntegration` of the inference API, v1."""

    type: Literal["wandb"]
    wandb: CreateFineTuningJobRequestWandbIntegrationWandb

    __shapes__ = {
        "wandb": Ref("CreateFineTuningJobRequestWandbIntegrationWandb"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["wandb"],
            wandb: CreateFineTuningJobRequestWandbIntegrationWandb | Mapping[str, Any],
        ) -> None: ...
