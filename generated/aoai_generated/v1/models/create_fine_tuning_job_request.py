from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .create_fine_tuning_job_request_hyperparameters import CreateFineTuningJobRequestHyperparameters
    from .fine_tune_method import FineTuneMethod
    from .unions import CreateFineTuningJobRequestIntegration


@define
class CreateFineTuningJobRequest(BaseModel):
    """`OpenAI.CreateFineTuningJobRequest` of the inference API, v1.

    Attributes:
        seed: 0 to 2147483647.
        suffix: 1 to 64 characters.
    """

    model: str | Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]
    training_file: str
    hyperparameters: CreateFineTuningJobRequestHyperparameters | None
    integrations: list[CreateFineTuningJobRequestIntegration] | None
    metadata: dict[str, str] | None
    method: FineTuneMethod | None
    seed: int | None
    suffix: str | None
    validation_file: str | None

    __shapes__ = {
        "hyperparameters": Ref("CreateFineTuningJobRequestHyperparameters"),
        "integrations": ListOf(Ref("CreateFineTuningJobRequestIntegration")),
        "method": Ref("FineTuneMethod"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: str | Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"],
            training_file: str,
            hyperparameters: CreateFineTuningJobRequestHyperparameters | Mapping[str, Any] = ...,
            integrations: Sequence[CreateFineTuningJobRequestIntegration | Mapping[str, Any]] | None = ...,
            metadata: Mapping[str, str] = ...,
            method: FineTuneMethod | Mapping[str, Any] = ...,
            seed: int | None = ...,
            suffix: str | None = ...,
            validation_file: str | None = ...,
        ) -> None: ...
