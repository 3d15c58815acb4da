from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class WorkspaceConnectionEmbeddingSettings(BaseModel):
    """`WorkspaceConnectionEmbeddingSettings` of the authoring API, as of 2024-05-01-preview."""

    connectionId: str | None
    deploymentName: str | None
    modelName: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            connectionId: str = ...,
            deploymentName: str = ...,
            modelName: str = ...,
        ) -> None: ...
