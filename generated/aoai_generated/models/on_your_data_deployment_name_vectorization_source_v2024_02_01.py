from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class OnYourDataDeploymentNameVectorizationSource(BaseModel):
    """`onYourDataDeploymentNameVectorizationSource` of the inference API, as of 2024-02-01."""

    type: Literal["deployment_name"]
    deployment_name: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["deployment_name"],
            deployment_name: str,
        ) -> None: ...
