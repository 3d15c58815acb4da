from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .create_fine_tuning_job_request_integrations_wandb_v1 import CreateFineTuningJobRequestIntegrationsWandb


@define
class CreateFineTuningJobRequestIntegrations(BaseModel):
    """`OpenAI.CreateFineTuningJobRequestIntegrations` of the inference API, as of v1."""

    type: Literal["wandb"]
    wandb: CreateFineTuningJobRequestIntegrationsWandb

    __shapes__ = {
        "wandb": Ref(
            "create_fine_tuning_job_request_integrations_wandb_v1.CreateFineTuningJobRequestIntegrationsWandb"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["wandb"],
            wandb: CreateFineTuningJobRequestIntegrationsWandb | Mapping[str, Any],
        ) -> None: ...
