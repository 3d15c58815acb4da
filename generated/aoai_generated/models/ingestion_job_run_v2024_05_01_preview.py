from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .ingestion_error_v2024_05_01_preview import IngestionError
    from .ingestion_job_progress_v2024_05_01_preview import IngestionJobProgress
    from .values_v2024_02_01 import OperationState


@define
class IngestionJobRun(BaseModel):
    """`IngestionJobRun` of the authoring API, as of 2024-05-01-preview."""

    error: IngestionError | None
    jobId: str | None
    progress: IngestionJobProgress | None
    runId: str | None
    status: OperationState | None
    warnings: list[str] | None

    __shapes__ = {
        "error": Ref("ingestion_error_v2024_05_01_preview.IngestionError"),
        "progress": Ref("ingestion_job_progress_v2024_05_01_preview.IngestionJobProgress"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            error: IngestionError | Mapping[str, Any] = ...,
            jobId: str = ...,
            progress: IngestionJobProgress | Mapping[str, Any] = ...,
            runId: str = ...,
            status: OperationState = ...,
            warnings: Sequence[str] = ...,
        ) -> None: ...
