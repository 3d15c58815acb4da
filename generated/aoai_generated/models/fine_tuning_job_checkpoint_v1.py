from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .fine_tuning_job_checkpoint_metrics_v1 import FineTuningJobCheckpointMetrics


@define
class FineTuningJobCheckpoint(BaseModel):
    """`OpenAI.FineTuningJobCheckpoint` of the inference API, as of v1.

    Attributes:
        created_at: seconds since 1970.
    """

    created_at: int
    fine_tuned_model_checkpoint: str
    fine_tuning_job_id: str
    id: str
    metrics: FineTuningJobCheckpointMetrics
    object: Literal["fine_tuning.job.checkpoint"]
    step_number: int

    __shapes__ = {
        "metrics": Ref("fine_tuning_job_checkpoint_metrics_v1.FineTuningJobCheckpointMetrics"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created_at: int,
            fine_tuned_model_checkpoint: str,
            fine_tuning_job_id: str,
            id: str,
            metrics: FineTuningJobCheckpointMetrics | Mapping[str, Any],
            object: Literal["fine_tuning.job.checkpoint"],
            step_number: int,
        ) -> None: ...
