from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .fine_tuning_hyper_parameters_v2024_02_01 import FineTuningHyperParameters
    from .fine_tuning_job_error_v2024_06_01 import FineTuningJobError
    from .unions_v2025_01_01_preview import FineTuneMethod
    from .values_v2024_02_01 import FineTuningState
    from .values_v2024_08_01_preview import TypeDiscriminator
    from .wand_b_integration_request_wrapper_v2024_09_01_preview import WandBIntegrationRequestWrapper


@define
class FineTuningJob(BaseModel):
    """`FineTuningJob` of the authoring API, as of 2025-01-01-preview.

    Attributes:
        model: at least 1 characters.
        training_file: at least 1 characters.
        created_at: seconds since 1970.
    """

    model: str
    training_file: str
    created_at: int | None
    error: FineTuningJobError | None
    estimated_finish: int | None
    fine_tuned_model: str | None
    finished_at: int | None
    hyperparameters: FineTuningHyperParameters | None
    id: str | None
    integrations: list[WandBIntegrationRequestWrapper] | None
    method: FineTuneMethod | None
    object: TypeDiscriminator | None
    organisation_id: str | None
    result_files: list[str] | None
    seed: int | None
    status: FineTuningState | None
    suffix: str | None
    trained_tokens: int | None
    validation_file: str | None

    __shapes__ = {
        "error": Ref("fine_tuning_job_error_v2024_06_01.FineTuningJobError"),
        "hyperparameters": Ref("fine_tuning_hyper_parameters_v2024_02_01.FineTuningHyperParameters"),
        "integrations": ListOf(
            Ref("wand_b_integration_request_wrapper_v2024_09_01_preview.WandBIntegrationRequestWrapper")
        ),
        "method": Ref("unions_v2025_01_01_preview.FineTuneMethod"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: str,
            training_file: str,
            created_at: int = ...,
            error: FineTuningJobError | Mapping[str, Any] | None = ...,
            estimated_finish: int | None = ...,
            fine_tuned_model: str | None = ...,
            finished_at: int | None = ...,
            hyperparameters: FineTuningHyperParameters | Mapping[str, Any] = ...,
            id: str = ...,
            integrations: Sequence[WandBIntegrationRequestWrapper | Mapping[str, Any]] = ...,
            method: FineTuneMethod | Mapping[str, Any] = ...,
            object: TypeDiscriminator = ...,
            organisation_id: str | None = ...,
            result_files: Sequence[str] | None = ...,
            seed: int | None = ...,
            status: FineTuningState = ...,
            suffix: str | None = ...,
            trained_tokens: int | None = ...,
            validation_file: str | None = ...,
        ) -> None: ...
