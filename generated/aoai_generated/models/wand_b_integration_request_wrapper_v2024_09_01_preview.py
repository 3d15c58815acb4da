from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .values_v2024_09_01_preview import IntegrationTypes
    from .wand_b_integration_request_v2024_09_01_preview import WandBIntegrationRequest


@define
class WandBIntegrationRequestWrapper(BaseModel):
    """`WandBIntegrationRequestWrapper` of the authoring API, as of 2024-09-01-preview."""

    type: IntegrationTypes
    wandb: WandBIntegrationRequest

    __shapes__ = {
        "wandb": Ref("wand_b_integration_request_v2024_09_01_preview.WandBIntegrationRequest"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: IntegrationTypes,
            wandb: WandBIntegrationRequest | Mapping[str, Any],
        ) -> None: ...
