from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .dpo_method_config_request_v2025_01_01_preview import DpoMethodConfigRequest


@define
class DpoMethod(BaseModel):
    """`DpoMethod` of the authoring API, as of 2025-01-01-preview."""

    type: Literal["dpo"]
    dpo: DpoMethodConfigRequest

    __shapes__ = {
        "dpo": Ref("dpo_method_config_request_v2025_01_01_preview.DpoMethodConfigRequest"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["dpo"],
            dpo: DpoMethodConfigRequest | Mapping[str, Any],
        ) -> None: ...
