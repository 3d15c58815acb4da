from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .unions_v2024_05_01_preview import BaseConnection


@define
class GenericEmbeddingSettings(BaseModel):
    """`GenericEmbeddingSettings` of the authoring API, as of 2024-05-01-preview."""

    connection: BaseConnection | None
    deploymentName: str | None
    modelName: str | None

    __shapes__ = {
        "connection": Ref("unions_v2024_05_01_preview.BaseConnection"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            connection: BaseConnection | Mapping[str, Any] = ...,
            deploymentName: str = ...,
            modelName: str = ...,
        ) -> None: ...
