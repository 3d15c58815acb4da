from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class DeploymentConnection(BaseModel):
    """`DeploymentConnection` of the authoring API, as of 2024-05-01-preview."""

    kind: Literal["RelativeConnection"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: Literal["RelativeConnection"],
        ) -> None: ...
