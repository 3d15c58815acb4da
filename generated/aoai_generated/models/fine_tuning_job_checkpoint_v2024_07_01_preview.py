from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .values_v2024_07_01_preview import TypeDiscriminator


@define
class FineTuningJobCheckpoint(BaseModel):
    """`FineTuningJobCheckpoint` of the authoring API, as of 2024-07-01-preview.

    Attributes:
        created_at: seconds since 1970.
        fine_tuned_model_checkpoint: at least 1 characters.
        fine_tuning_job_id: at least 1 characters.
    """

    created_at: int
    fine_tuned_model_checkpoint: str
    fine_tuning_job_id: str
    metrics: dict[str, float]
    step_number: int
    id: str | None
    object: TypeDiscriminator | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created_at: int,
            fine_tuned_model_checkpoint: str,
            fine_tuning_job_id: str,
            metrics: Mapping[str, float],
            step_number: int,
            id: str = ...,
            object: TypeDiscriminator = ...,
        ) -> None: ...
