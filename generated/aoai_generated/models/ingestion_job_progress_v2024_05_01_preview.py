from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .ingestion_job_stage_progress_v2024_05_01_preview import IngestionJobStageProgress


@define
class IngestionJobProgress(BaseModel):
    """`IngestionJobProgress` of the authoring API, as of 2024-05-01-preview."""

    stageProgress: list[IngestionJobStageProgress]

    __shapes__ = {
        "stageProgress": ListOf(Ref("ingestion_job_stage_progress_v2024_05_01_preview.IngestionJobStageProgress")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            stageProgress: Sequence[IngestionJobStageProgress | Mapping[str, Any]],
        ) -> None: ...
