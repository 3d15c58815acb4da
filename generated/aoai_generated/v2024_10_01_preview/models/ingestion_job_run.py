from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .ingestion_error import IngestionError
    from .ingestion_job_progress import IngestionJobProgress
    from .values import OperationState


@define
class IngestionJobRun(BaseModel):
    """`IngestionJobRun` of the authoring API, 2024-10-01-preview."""

    error: IngestionError | None
    jobId: str | None
    progress: IngestionJobProgress | None
    runId: str | None
    status: OperationState | None
    warnings: list[str] | None

    __shapes__ = {
        "error": Ref("IngestionError"),
        "progress": Ref("IngestionJobProgress"),
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
