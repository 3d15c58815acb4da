from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .container_resource_expires_after_v1 import ContainerResourceExpiresAfter


@define
class ContainerResource(BaseModel):
    """`OpenAI.ContainerResource` of the inference API, as of v1.

    Attributes:
        created_at: seconds since 1970.
        last_active_at: seconds since 1970.
    """

    created_at: int
    id: str
    name: str
    object: str
    status: str
    expires_after: ContainerResourceExpiresAfter | None
    last_active_at: int | None
    memory_limit: Literal["16g", "1g", "4g", "64g"] | None

    __shapes__ = {
        "expires_after": Ref("container_resource_expires_after_v1.ContainerResourceExpiresAfter"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created_at: int,
            id: str,
            name: str,
            object: str,
            status: str,
            expires_after: ContainerResourceExpiresAfter | Mapping[str, Any] = ...,
            last_active_at: int = ...,
            memory_limit: Literal["16g", "1g", "4g", "64g"] = ...,
        ) -> None: ...
