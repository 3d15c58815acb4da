from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .values import OperationState


@define
class IngestionJobStageProgress(BaseModel):
    """`IngestionJobStageProgress` of the authoring API, 2024-10-01-preview."""

    name: str | None
    processedItems: int | None
    state: OperationState | None
    subStageProgress: list[IngestionJobStageProgress] | None
    totalItems: int | None

    __shapes__ = {
        "subStageProgress": ListOf(Ref("IngestionJobStageProgress")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str = ...,
            processedItems: int = ...,
            state: OperationState = ...,
            subStageProgress: Sequence[IngestionJobStageProgress | Mapping[str, Any]] = ...,
            totalItems: int = ...,
        ) -> None: ...
