from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .fine_tuning_hyper_parameters_v2024_02_01 import FineTuningHyperParameters
    from .unions_v2025_04_01_preview import FineTuneMethodRequest
    from .wand_b_integration_request_wrapper_v2024_09_01_preview import WandBIntegrationRequestWrapper


@define
class FineTuningJobCreation(BaseModel):
    """`FineTuningJobCreation` of the authoring API, as of 2025-04-01-preview.

    Attributes:
        model: at least 1 characters.
        training_file: at least 1 characters.
    """

    model: str
    training_file: str
    hyperparameters: FineTuningHyperParameters | None
    integrations: list[WandBIntegrationRequestWrapper] | None
    method: FineTuneMethodRequest | None
    seed: int | None
    suffix: str | None
    validation_file: str | None

    __shapes__ = {
        "hyperparameters": Ref("fine_tuning_hyper_parameters_v2024_02_01.FineTuningHyperParameters"),
        "integrations": ListOf(
            Ref("wand_b_integration_request_wrapper_v2024_09_01_preview.WandBIntegrationRequestWrapper")
        ),
        "method": Ref("unions_v2025_04_01_preview.FineTuneMethodRequest"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: str,
            training_file: str,
            hyperparameters: FineTuningHyperParameters | Mapping[str, Any] = ...,
            integrations: Sequence[WandBIntegrationRequestWrapper | Mapping[str, Any]] = ...,
            method: FineTuneMethodRequest | Mapping[str, Any] = ...,
            seed: int = ...,
            suffix: str = ...,
            validation_file: str = ...,
        ) -> None: ...
