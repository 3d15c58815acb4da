from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .capabilities_v2023_05_15 import Capabilities
    from .deprecation_v2022_12_01 import Deprecation
    from .values_v2025_03_01_preview import LifeCycleStatus, TypeDiscriminator
    from .values_v2025_04_01_preview import FineTuningState


@define
class Model(BaseModel):
    """`Model` of the authoring API, as of 2025-04-01-preview.

    Attributes:
        created_at: seconds since 1970.
    """

    capabilities: Capabilities
    deprecation: Deprecation
    lifecycle_status: LifeCycleStatus
    created_at: int | None
    fine_tune: str | None
    id: str | None
    model: str | None
    object: TypeDiscriminator | None
    status: FineTuningState | None

    __shapes__ = {
        "capabilities": Ref("capabilities_v2023_05_15.Capabilities"),
        "deprecation": Ref("deprecation_v2022_12_01.Deprecation"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            capabilities: Capabilities | Mapping[str, Any],
            deprecation: Deprecation | Mapping[str, Any],
            lifecycle_status: LifeCycleStatus,
            created_at: int = ...,
            fine_tune: str = ...,
            id: str = ...,
            model: str = ...,
            object: TypeDiscriminator = ...,
            status: FineTuningState = ...,
        ) -> None: ...
