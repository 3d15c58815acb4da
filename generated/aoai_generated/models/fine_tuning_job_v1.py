from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .fine_tune_method_v1 import FineTuneMethod
    from .fine_tuning_integration_v1 import FineTuningIntegration
    from .fine_tuning_job_error_v1 import FineTuningJobError
    from .fine_tuning_job_hyperparameters_v1 import FineTuningJobHyperparameters
    from .values_v2025_03_01_preview import Metadata


@define
class FineTuningJob(BaseModel):
    """`OpenAI.FineTuningJob` of the inference API, as of v1.

    Attributes:
        created_at: seconds since 1970.
    """

    created_at: int
    error: FineTuningJobError | None
    fine_tuned_model: str | None
    finished_at: int | None
    hyperparameters: FineTuningJobHyperparameters
    id: str
    model: str
    object: Literal["fine_tuning.job"]
    organization_id: str
    result_files: list[str]
    seed: int
    status: Literal["cancelled", "failed", "queued", "running", "succeeded", "validating_files"]
    trained_tokens: int | None
    training_file: str
    validation_file: str | None
    estimated_finish: int | None
    integrations: list[FineTuningIntegration] | None
    metadata: Metadata | None
    method: FineTuneMethod | None

    __shapes__ = {
        "error": Ref("fine_tuning_job_error_v1.FineTuningJobError"),
        "hyperparameters": Ref("fine_tuning_job_hyperparameters_v1.FineTuningJobHyperparameters"),
        "integrations": ListOf(Ref("fine_tuning_integration_v1.FineTuningIntegration")),
        "method": Ref("fine_tune_method_v1.FineTuneMethod"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created_at: int,
            error: FineTuningJobError | Mapping[str, Any] | None,
            fine_tuned_model: str | None,
            finished_at: int | None,
            hyperparameters: FineTuningJobHyperparameters | Mapping[str, Any],
            id: str,
            model: str,
            object: Literal["fine_tuning.job"],
            organization_id: str,
            result_files: Sequence[str],
            seed: int,
            status: Literal["cancelled", "failed", "queued", "running", "succeeded", "validating_files"],
            trained_tokens: int | None,
            training_file: str,
            validation_file: str | None,
            estimated_finish: int | None = ...,
            integrations: Sequence[FineTuningIntegration | Mapping[str, Any]] | None = ...,
            metadata: Mapping[str, str] | None = ...,
            method: FineTuneMethod | Mapping[str, Any] = ...,
        ) -> None: ...
