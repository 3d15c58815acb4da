from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto(BaseModel):
    """An object that the spec leaves nameless, as of 2024-07-01-preview."""

    type: Literal["auto"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["auto"],
        ) -> None: ...
