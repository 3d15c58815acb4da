from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class EndpointMIConnection(BaseModel):
    """`EndpointMIConnection` of the authoring API, as of 2024-05-01-preview."""

    kind: Literal["EndpointWithManagedIdentity"]
    endpoint: str
    resourceId: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: Literal["EndpointWithManagedIdentity"],
            endpoint: str,
            resourceId: str = ...,
        ) -> None: ...
