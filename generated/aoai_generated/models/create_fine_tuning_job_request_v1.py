from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .create_fine_tuning_job_request_hyperparameters_v1 import CreateFineTuningJobRequestHyperparameters
    from .create_fine_tuning_job_request_integrations_v1 import CreateFineTuningJobRequestIntegrations
    from .fine_tune_method_v1 import FineTuneMethod
    from .values_v2025_03_01_preview import Metadata


@define
class CreateFineTuningJobRequest(BaseModel):
    """`OpenAI.CreateFineTuningJobRequest` of the inference API, as of v1.

    Attributes:
        hyperparameters: deprecated.
        seed: 0 to 2147483647.
        suffix: 1 to 64 characters.
    """

    model: str | Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]
    training_file: str
    hyperparameters: CreateFineTuningJobRequestHyperparameters | None
    integrations: list[CreateFineTuningJobRequestIntegrations] | None
    metadata: Metadata | None
    method: FineTuneMethod | None
    seed: int | None
    suffix: str | None
    validation_file: str | None

    __shapes__ = {
        "hyperparameters": Ref(
            "create_fine_tuning_job_request_hyperparameters_v1.CreateFineTuningJobRequestHyperparameters"
        ),
        "integrations": ListOf(
            Ref("create_fine_tuning_job_request_integrations_v1.CreateFineTuningJobRequestIntegrations")
        ),
        "method": Ref("fine_tune_method_v1.FineTuneMethod"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: str | Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"],
            training_file: str,
            hyperparameters: CreateFineTuningJobRequestHyperparameters | Mapping[str, Any] = ...,
            integrations: Sequence[CreateFineTuningJobRequestIntegrations | Mapping[str, Any]] | None = ...,
            metadata: Mapping[str, str] | None = ...,
            method: FineTuneMethod | Mapping[str, Any] = ...,
            seed: int | None = ...,
            suffix: str | None = ...,
            validation_file: str | None = ...,
        ) -> None: ...
