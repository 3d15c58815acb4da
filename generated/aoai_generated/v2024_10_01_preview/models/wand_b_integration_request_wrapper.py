from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .values import IntegrationTypes
    from .wand_b_integration_request import WandBIntegrationRequest


@define
class WandBIntegrationRequestWrapper(BaseModel):
    """`WandBIntegrationRequestWrapper` of the authoring API, 2024-10-01-preview."""

    type: IntegrationTypes
    wandb: WandBIntegrationRequest

    __shapes__ = {
        "wandb": Ref("WandBIntegrationRequest"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: IntegrationTypes,
            wandb: WandBIntegrationRequest | Mapping[str, Any],
        ) -> None: ...
