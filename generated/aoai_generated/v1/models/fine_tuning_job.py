from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .fine_tune_method import FineTuneMethod
    from .fine_tuning_job_error import FineTuningJobError
    from .fine_tuning_job_hyperparameters import FineTuningJobHyperparameters
    from .unions import FineTuningIntegration


@define
class FineTuningJob(BaseModel):
    """`OpenAI.FineTuningJob` of the inference API, v1.

    Attributes:
        created_at: seconds since 1970.
        finished_at: seconds since 1970.
        estimated_finish: seconds since 1970.
    """

    created_at: int
    error: FineTuningJobError | None
    fine_tuned_model: str | None
    finished_at: int | None
    hyperparameters: FineTuningJobHyperparameters
    id: str
    metadata: dict[str, str] | None
    model: str
    object: Literal["fine_tuning.job"]
    organization_id: str
    result_files: list[str]
    seed: int
    status: Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"]
    trained_tokens: int | None
    training_file: str
    validation_file: str | None
    estimated_finish: int | None
    integrations: list[FineTuningIntegration] | None
    method: FineTuneMethod | None
    user_provided_suffix: str | None

    __shapes__ = {
        "error": Ref("FineTuningJobError"),
        "hyperparameters": Ref("FineTuningJobHyperparameters"),
        "integrations": ListOf(Ref("FineTuningIntegration")),
        "method": Ref("FineTuneMethod"),
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
            metadata: Mapping[str, str] | None,
            model: str,
            object: Literal["fine_tuning.job"],
            organization_id: str,
            result_files: Sequence[str],
            seed: int,
            status: Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"],
            trained_tokens: int | None,
            training_file: str,
            validation_file: str | None,
            estimated_finish: int | None = ...,
            integrations: Sequence[FineTuningIntegration | Mapping[str, Any]] | None = ...,
            method: FineTuneMethod | Mapping[str, Any] = ...,
            user_provided_suffix: str | None = ...,
        ) -> None: ...
