from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .capabilities_v2022_12_01 import Capabilities
    from .deprecation_v2022_12_01 import Deprecation
    from .values_v2022_12_01 import LifeCycleStatus, State, TypeDiscriminator


@define
class Model(BaseModel):
    """`Model` of the authoring API, as of 2022-12-01.

    Attributes:
        created_at: seconds since 1970.
        updated_at: seconds since 1970.
    """

    capabilities: Capabilities
    deprecation: Deprecation
    lifecycle_status: LifeCycleStatus
    created_at: int | None
    fine_tune: str | None
    id: str | None
    model: str | None
    object: TypeDiscriminator | None
    status: State | None
    updated_at: int | None

    __shapes__ = {
        "capabilities": Ref("capabilities_v2022_12_01.Capabilities"),
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
            status: State = ...,
            updated_at: int = ...,
        ) -> None: ...
