from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .values_v2024_02_01 import OperationState


@define
class IngestionJobStageProgress(BaseModel):
    """`IngestionJobStageProgress` of the authoring API, as of 2024-05-01-preview."""

    name: str | None
    processedItems: int | None
    state: OperationState | None
    subStageProgress: list[IngestionJobStageProgress] | None
    totalItems: int | None

    __shapes__ = {
        "subStageProgress": ListOf(Ref("ingestion_job_stage_progress_v2024_05_01_preview.IngestionJobStageProgress")),
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
