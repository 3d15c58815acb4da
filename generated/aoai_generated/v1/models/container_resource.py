from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .container_resource_expires_after import ContainerResourceExpiresAfter


@define
class ContainerResource(BaseModel):
    """`OpenAI.ContainerResource` of the inference API, v1.

    Attributes:
        created_at: seconds since 1970.
    """

    created_at: int
    id: str
    name: str
    object: str
    status: str
    expires_after: ContainerResourceExpiresAfter | None

    __shapes__ = {
        "expires_after": Ref("ContainerResourceExpiresAfter"),
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
        ) -> None: ...
