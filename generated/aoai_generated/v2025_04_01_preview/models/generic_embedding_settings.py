from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .unions import BaseConnection


@define
class GenericEmbeddingSettings(BaseModel):
    """`GenericEmbeddingSettings` of the authoring API, 2025-04-01-preview."""

    connection: BaseConnection | None
    deploymentName: str | None
    modelName: str | None

    __shapes__ = {
        "connection": Ref("BaseConnection"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            connection: BaseConnection | Mapping[str, Any] = ...,
            deploymentName: str = ...,
            modelName: str = ...,
        ) -> None: ...
