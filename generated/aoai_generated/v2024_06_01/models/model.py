from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .capabilities import Capabilities
    from .deprecation import Deprecation
    from .values import FineTuningState, LifeCycleStatus, TypeDiscriminator


@define
class Model(BaseModel):
    """`Model` of the authoring API, 2024-06-01.

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
        "capabilities": Ref("Capabilities"),
        "deprecation": Ref("Deprecation"),
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
