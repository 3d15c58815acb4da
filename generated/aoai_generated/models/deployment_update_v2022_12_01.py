from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .unions_v2022_12_01 import ScaleSettingsUpdate


@define
class DeploymentUpdate(BaseModel):
    """`DeploymentUpdate` of the authoring API, as of 2022-12-01."""

    model: str | None
    scale_settings: ScaleSettingsUpdate | None

    __shapes__ = {
        "scale_settings": Ref("unions_v2022_12_01.ScaleSettingsUpdate"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: str = ...,
            scale_settings: ScaleSettingsUpdate | Mapping[str, Any] = ...,
        ) -> None: ...
