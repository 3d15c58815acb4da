from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .dpo_hyperparams_request import DpoHyperparamsRequest


@define
class DpoMethodConfigRequest(BaseModel):
    """`DpoMethodConfigRequest` of the authoring API, 2025-04-01-preview."""

    hyperparameters: DpoHyperparamsRequest | None

    __shapes__ = {
        "hyperparameters": Ref("DpoHyperparamsRequest"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            hyperparameters: DpoHyperparamsRequest | Mapping[str, Any] = ...,
        ) -> None: ...
