from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .dpo_hyperparams_request_v2025_01_01_preview import DpoHyperparamsRequest


@define
class DpoMethodConfigRequest(BaseModel):
    """`DpoMethodConfigRequest` of the authoring API, as of 2025-01-01-preview."""

    hyperparameters: DpoHyperparamsRequest | None

    __shapes__ = {
        "hyperparameters": Ref("dpo_hyperparams_request_v2025_01_01_preview.DpoHyperparamsRequest"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            hyperparameters: DpoHyperparamsRequest | Mapping[str, Any] = ...,
        ) -> None: ...
